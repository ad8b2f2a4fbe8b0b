// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.statement;

import java.util.Locale;

/// How a file says which way money went.
public enum SignRule {
    /// Each row names payer and receiver; an amount below zero is a problem.
    TWO_SIDED,
    /// A statement of one account with one signed amount; below zero money left the account.
    NEGATIVE_OUT,
    /// A statement of one account with one signed amount; above zero money left the account, as
    /// card issuers write it.
    NEGATIVE_IN,
    /// A statement of one account with one column for what left and one for what arrived.
    DEBIT_CREDIT,
    /// A statement of one account with two columns as in [#DEBIT_CREDIT], in both of which an
    /// amount below zero left the account.
    SIGNED_DEBIT_CREDIT,
    /// A statement of one account with an amount and a word or letter for its direction.
    DIRECTION,
    /// Every row is money that left the own account, unless its amount is below zero.
    ALL_OUT,
    /// Every row is money that arrived at the own account, unless its amount is below zero.
    ALL_IN,
    /// A statement of one account that does not say which way money went; somebody has to.
    UNCLEAR;

    /// Whether rows are seen from one account's side.
    public boolean isOneSided() {
        return this != TWO_SIDED;
    }

    /// Whether what left and what arrived stand in columns of their own.
    public boolean hasTwoColumns() {
        return this == DEBIT_CREDIT || this == SIGNED_DEBIT_CREDIT;
    }

    /// The name used in profiles and on the command line: `negative-out`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
