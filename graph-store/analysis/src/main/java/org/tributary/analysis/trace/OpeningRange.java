// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.util.HashMap;
import java.util.Map;

/// What one method says under both assumptions of opening balances that nobody has told. What
/// is between the two is the range that is shown; it is no limit, for a balance may have been
/// higher than either assumes. Immutable.
///
/// @param asNeeded with the least balances under which no account is overdrawn
/// @param fromNothing with balances of nothing
public record OpeningRange(Trace asNeeded, Trace fromNothing) {

    /// Two amounts, in minor units.
    ///
    /// @param least not more than `most`
    public record Span(long least, long most) {

        static Span of(long one, long other) {
            return new Span(Math.min(one, other), Math.max(one, other));
        }

        /// Whether both assumptions say the same.
        public boolean agree() {
            return least == most;
        }
    }

    private record Place(int account, CurrencyCode unit) {}

    /// Computes both.
    ///
    /// @throws IllegalArgumentException as [TraceLedger#trace] does
    /// @throws ArithmeticException as [TraceLedger#trace] does
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static OpeningRange of(
            TraceLedger ledger, TraceQuestion question, TraceMethod method, Work work) {
        return new OpeningRange(
                ledger.trace(
                        question.with(question.openings().assuming(Openings.Assumption.AS_NEEDED)),
                        method,
                        work),
                ledger.trace(
                        question.with(question.openings().assuming(Openings.Assumption.NOTHING)),
                        method,
                        work));
    }

    /// Traced money in a transfer.
    ///
    /// @param position in the flow graph
    public Span transfer(int position) {
        return Span.of(asNeeded.tainted(position), fromNothing.tainted(position));
    }

    /// Traced money held in every account at the end that any of the two knows.
    ///
    /// @return by ordinal and currency code
    public Map<Integer, Map<String, Span>> held() {
        Map<Place, long[]> both = new HashMap<>();
        add(both, asNeeded, 0);
        add(both, fromNothing, 1);
        Map<Integer, Map<String, Span>> spans = new HashMap<>();
        both.forEach(
                (place, amounts) ->
                        spans.computeIfAbsent(place.account(), key -> new HashMap<>())
                                .put(place.unit().code(), Span.of(amounts[0], amounts[1])));
        return spans;
    }

    private static void add(Map<Place, long[]> both, Trace trace, int index) {
        for (TracedAccount account : trace.accounts()) {
            both.computeIfAbsent(
                                    new Place(account.account(), account.unit()),
                                    place -> new long[2])[index] +=
                    account.held();
        }
    }
}
