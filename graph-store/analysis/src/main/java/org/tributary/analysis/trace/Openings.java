// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.money.Money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was in accounts before their first transfer. It is taken as money that is not traced.
///
/// A ledger seldom tells opening balances. Where one is not given, one of two assumptions
/// takes its place, and a trace says for each account whether it rests on one. Both are
/// computed to show what hangs on it: they are two points, not limits, for a balance may have
/// been higher still.
///
/// @param given opening balances by account ordinal, one for each currency at most; negative
///     for an overdrawn account
/// @param otherwise what is assumed of the rest
public record Openings(Map<Integer, List<Money>> given, Assumption otherwise) {

    /// What is taken for an opening balance that nobody has told.
    public enum Assumption {
        /// The least with which the account is never overdrawn in the whole ledger.
        AS_NEEDED,
        /// Nothing. An account that pays more than it received is then overdrawn, and what is
        /// paid into an overdrawn account settles that debt first and can be traced no further
        /// (Bishopsgate Investment Management v Homan [1995] Ch 211).
        NOTHING
    }

    /// Nothing is known.
    public static final Openings UNKNOWN = new Openings(Map.of(), Assumption.AS_NEEDED);

    public Openings {
        Map<Integer, List<Money>> copy = new HashMap<>();
        given.forEach((account, amounts) -> copy.put(account, List.copyOf(amounts)));
        given = Map.copyOf(copy);
    }

    public Openings assuming(Assumption assumption) {
        return new Openings(given, assumption);
    }
}
