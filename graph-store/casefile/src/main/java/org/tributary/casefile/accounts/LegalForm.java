// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.accounts;

import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.Person;

import java.util.regex.Pattern;

/// Tells organisations from persons where a source gives nothing but a name.
///
/// assumption: a name that carries a legal form, or a word no person is called by, is an
/// organisation's; any other is a person's. Nothing but the kind shown rests on it.
public final class LegalForm {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:"
                            // Two letters are a surname somewhere, so these count in capitals only.
                            + "AG|KG|UG|SA|BV|NV|OY|AB|PT|CV|UD|KK|LP|CO|Co\\.|S\\.A|B\\.V|N\\.V"
                            + "|(?iu:ltd|limited|llc|llp|plc|inc|incorporated|corp|corporation"
                            + "|company|gmbh|ohg|sarl|sas|spa|srl|aps|pte|pty|tbk|sdn|bhd|ooo|oao|zao"
                            + "|partnership|proprietorship|bank|trust|foundation|stiftung|holdings?"
                            + "|group|university|ministry))(?![\\p{L}\\p{N}])"
                            + "|公司|集团|银行|基金会|合伙|株式会社|有限");

    private LegalForm() {}

    /// The party a name speaks of.
    public static Party party(long ordinal, String name) {
        return FORM.matcher(name).find()
                ? new Organisation(ordinal, name)
                : new Person(ordinal, name);
    }
}
