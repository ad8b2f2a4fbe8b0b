// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Computes the flow matrix: subjects' accounts against their counterparties, per currency.
///
/// Counterparties with the most transfers come first, as on the screen, because amounts of several
/// currencies have no order without rates. What has no line of its own is summed in one line per
/// currency, so that the lines of a subject add up to its turnover.
///
/// @param transfers the transfers counted
/// @param top how many counterparties of a subject get a line of their own
record FlowMatrix(CaseTransfers transfers, int top) {

    List<FlowLine> lines(Collection<Integer> subjects) {
        List<FlowLine> lines = new ArrayList<>();
        for (int subject : subjects) {
            lines.addAll(linesOf(subject));
        }
        return lines;
    }

    private List<FlowLine> linesOf(int subject) {
        Map<Integer, Map<String, Turnover>> sums = new HashMap<>();
        collect(subject, sums);
        List<Integer> order = new ArrayList<>(sums.keySet());
        order.sort(
                Comparator.comparingLong((Integer c) -> count(sums.getOrDefault(c, Map.of())))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        List<FlowLine> lines = new ArrayList<>();
        for (int counterparty : order.subList(0, Math.min(top, order.size()))) {
            sums.getOrDefault(counterparty, Map.of())
                    .values()
                    .forEach(
                            t ->
                                    lines.add(
                                            new FlowLine(
                                                    subject, OptionalInt.of(counterparty), 1, t)));
        }
        lines.addAll(rest(subject, order, sums));
        return lines;
    }

    private void collect(int subject, Map<Integer, Map<String, Turnover>> sums) {
        FlowGraph graph = transfers.graph();
        if (subject >= graph.accountCount()) {
            return;
        }
        for (Direction direction : Direction.values()) {
            for (int i = 0; i < graph.degree(subject, direction); i++) {
                int position = graph.position(subject, direction, i);
                Turnover one = transfers.one(position, direction);
                sums.computeIfAbsent(transfers.other(position, direction), c -> new TreeMap<>())
                        .merge(one.currency().code(), one, Turnover::plus);
            }
        }
    }

    private static long count(Map<String, Turnover> sums) {
        return sums.values().stream().mapToLong(Turnover::count).sum();
    }

    private List<FlowLine> rest(
            int subject, List<Integer> order, Map<Integer, Map<String, Turnover>> sums) {
        Map<String, Turnover> rest = new TreeMap<>();
        Map<String, Set<Integer>> who = new HashMap<>();
        for (int counterparty : order.subList(Math.min(top, order.size()), order.size())) {
            sums.getOrDefault(counterparty, Map.of())
                    .forEach(
                            (code, turnover) -> {
                                rest.merge(code, turnover, Turnover::plus);
                                who.computeIfAbsent(code, c -> new HashSet<>()).add(counterparty);
                            });
        }
        List<FlowLine> lines = new ArrayList<>();
        rest.forEach(
                (code, turnover) ->
                        lines.add(
                                new FlowLine(
                                        subject,
                                        OptionalInt.empty(),
                                        who.getOrDefault(code, Set.of()).size(),
                                        turnover)));
        return lines;
    }
}
