// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.money.Money;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The counterparties on one side, those with the most money first; the many small ones as one.
///
/// @param side [Side#IN] for those who paid the subject, [Side#OUT] for those it paid
/// @param count how many counterparties there are on this side
/// @param first the largest, each with what went the other way
/// @param rest all the others on this side; empty if there are none
public record Ranking(Side side, int count, List<BreakdownLine> first, Optional<Figure> rest) {

    /// How many are listed one by one.
    public static final int LISTED = 50;

    public Ranking {
        first = List.copyOf(first);
    }

    /// @param all every counterparty, whichever way its money went
    static Ranking of(Side side, List<BreakdownLine> all) {
        Comparator<BreakdownLine> bySum =
                Comparator.comparing((BreakdownLine line) -> line.figure(side).sum()).reversed();
        List<BreakdownLine> ranked =
                all.stream()
                        .filter(line -> !line.figure(side).isEmpty())
                        .sorted(bySum.thenComparingInt(BreakdownLine::key))
                        .toList();
        List<BreakdownLine> listed = ranked.subList(0, Math.min(LISTED, ranked.size()));
        return new Ranking(
                side,
                ranked.size(),
                listed,
                rest(side, ranked.subList(listed.size(), ranked.size()), listed));
    }

    private static Optional<Figure> rest(
            Side side, List<BreakdownLine> small, List<BreakdownLine> listed) {
        Set<Integer> named =
                listed.stream().map(BreakdownLine::key).collect(Collectors.toUnmodifiableSet());
        long count = small.stream().mapToLong(line -> line.figure(side).count()).sum();
        Slice slice = new Slice(Set.of(side), Aspect.COUNTERPARTY, named, Slice.Match.ALL_BUT);
        return small.stream()
                .map(line -> line.figure(side).sum())
                .reduce(Money::plus)
                .map(sum -> new Figure(slice, count, sum));
    }

    /// How many are in the rest.
    public int others() {
        return count - first.size();
    }
}
