// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.account.PartyDetail;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an entry by hand says of a party, all of it together: the parts of one address, the
/// number and the issuer of one document.
///
/// @param entry number of the import the entry is
/// @param standing whether it was neither taken back nor corrected
/// @param party of whom it speaks
/// @param name the name that was entered; empty if none was
/// @param kind what kind of party it says it is
/// @param accounts ordinals of the accounts it attaches the party to
/// @param details what else it says
/// @param by who entered it
public record EntryRow(
        long entry,
        boolean standing,
        long party,
        String name,
        PartyRow.Kind kind,
        List<Integer> accounts,
        Map<PartyDetail, String> details,
        EnteredBy by) {

    public EntryRow {
        accounts = List.copyOf(accounts);
        EnumMap<PartyDetail, String> copy = new EnumMap<>(PartyDetail.class);
        copy.putAll(details);
        details = Collections.unmodifiableMap(copy);
    }

    /// A detail, empty if it does not say it.
    public String detail(PartyDetail detail) {
        return details.getOrDefault(detail, "");
    }
}
