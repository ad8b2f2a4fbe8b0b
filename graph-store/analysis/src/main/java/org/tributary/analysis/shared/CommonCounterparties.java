// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.shared;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds whom several accounts deal with in common. Those asked about are never among the answers.
/// Stateless beyond the graph; thread-safe.
///
/// @param graph the transfers
public record CommonCounterparties(FlowGraph graph) {

    /// The counterparties that play a part for at least so many of the accounts, those that do for
    /// the most of them first, then those with the most transfers.
    ///
    /// @param asked ordinals of the accounts, each counted once
    /// @param least for how many of them, 1 or more
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<Shared> of(
            Collection<Integer> asked, Part part, int least, Period period, Work work) {
        List<Integer> accounts = List.copyOf(new LinkedHashSet<>(asked));
        work.begin("Comparing counterparties", accounts.size());
        Occurrences met = new Occurrences();
        for (int account : accounts) {
            work.checkCancelled();
            met.add(others(account, part, period));
            work.done(1);
        }
        Set<Integer> ends = Set.copyOf(accounts);
        List<Shared> found = new ArrayList<>();
        for (int other : met.atLeast(least)) {
            if (!ends.contains(other)) {
                found.add(shared(other, accounts, part, period));
            }
        }
        found.sort(
                Comparator.comparingInt((Shared s) -> -dealsWith(s, part))
                        .thenComparingLong(s -> -s.transfers())
                        .thenComparingInt(Shared::account));
        return List.copyOf(found);
    }

    /// For how many of those asked about it plays the part.
    private static int dealsWith(Shared shared, Part part) {
        Set<Integer> payees = new LinkedHashSet<>();
        shared.pays().forEach(flow -> payees.add(flow.to()));
        Set<Integer> payers = new LinkedHashSet<>();
        shared.paidBy().forEach(flow -> payers.add(flow.from()));
        switch (part) {
            case PAYER -> payers.clear();
            case PAYEE -> payees.clear();
            case BOTH -> payees.retainAll(payers);
            case EITHER -> payees.addAll(payers);
        }
        return part == Part.PAYEE ? payers.size() : payees.size();
    }

    private int[] others(int account, Part part, Period period) {
        Flows flows = new Flows(graph);
        return switch (part) {
            case PAYER -> flows.others(account, Direction.IN, period);
            case PAYEE -> flows.others(account, Direction.OUT, period);
            case BOTH ->
                    inBoth(
                            flows.others(account, Direction.IN, period),
                            flows.others(account, Direction.OUT, period));
            case EITHER ->
                    inEither(
                            flows.others(account, Direction.IN, period),
                            flows.others(account, Direction.OUT, period));
        };
    }

    private static int[] inBoth(int[] one, int[] other) {
        return Arrays.stream(one).filter(a -> Arrays.binarySearch(other, a) >= 0).toArray();
    }

    private static int[] inEither(int[] one, int[] other) {
        return Arrays.stream(new int[][] {one, other})
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    private Shared shared(int other, List<Integer> accounts, Part part, Period period) {
        List<Flow> pays = new ArrayList<>();
        List<Flow> paidBy = new ArrayList<>();
        Flows flows = new Flows(graph);
        for (int account : accounts) {
            if (part != Part.PAYEE) {
                flows.flow(other, account, period).ifPresent(pays::add);
            }
            if (part != Part.PAYER) {
                flows.flow(account, other, period).ifPresent(paidBy::add);
            }
        }
        return new Shared(other, pays, paidBy);
    }
}
