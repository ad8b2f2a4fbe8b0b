// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.cluster.ClusterCard.Month;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Follows a cluster month by month, UTC: which of its members paid each other, and into how many
/// parts the payments of a month tie them. Months without a payment are left out, so that a part is
/// compared with those of the last month before in which there was one.
final class ClusterMonths {

    private final FlowGraph graph;
    private final Set<Integer> seen = new HashSet<>();
    private Map<Integer, Integer> before = Map.of();

    private ClusterMonths(FlowGraph graph) {
        this.graph = graph;
    }

    /// @param inside positions of payments from member to member
    static List<Month> of(CaseLedger ledger, int[] inside) {
        FlowGraph graph = ledger.graph();
        SortedMap<YearMonth, List<Integer>> byMonth =
                Arrays.stream(inside)
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        p -> month(graph.at(p)),
                                        TreeMap::new,
                                        Collectors.toList()));
        ClusterMonths cluster = new ClusterMonths(graph);
        List<Month> months = new ArrayList<>();
        byMonth.forEach(
                (month, payments) -> {
                    int[] positions = payments.stream().mapToInt(Integer::intValue).toArray();
                    months.add(cluster.next(ledger, month, positions));
                });
        return months;
    }

    private static YearMonth month(long at) {
        return YearMonth.from(Instant.ofEpochMilli(at).atOffset(ZoneOffset.UTC));
    }

    private Month next(CaseLedger ledger, YearMonth month, int[] positions) {
        Map<Integer, Integer> parts = parts(positions);
        int joined = (int) parts.keySet().stream().filter(seen::add).count();
        Map<Integer, Long> sizes =
                parts.values().stream()
                        .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        Month now =
                new Month(
                        month,
                        Figures.paid(ledger, positions),
                        parts.size(),
                        joined,
                        sizes.size(),
                        sizes.values().stream().mapToInt(Long::intValue).max().orElse(0),
                        inSeveral(parts, before),
                        inSeveral(before, parts));
        before = parts;
        return now;
    }

    /// How many parts have members in two or more of others.
    private static int inSeveral(Map<Integer, Integer> parts, Map<Integer, Integer> others) {
        Map<Integer, Set<Integer>> met = new HashMap<>();
        parts.forEach(
                (member, part) -> {
                    Integer other = others.get(member);
                    if (other != null) {
                        met.computeIfAbsent(part, any -> new HashSet<>()).add(other);
                    }
                });
        return (int) met.values().stream().filter(some -> some.size() > 1).count();
    }

    /// The part of each account that pays or is paid: the lowest account of it.
    private Map<Integer, Integer> parts(int[] positions) {
        Map<Integer, Integer> parent = new TreeMap<>();
        for (int p : positions) {
            IntStream.of(graph.from(p), graph.to(p)).forEach(a -> parent.putIfAbsent(a, a));
            int one = root(parent, graph.from(p));
            int other = root(parent, graph.to(p));
            parent.put(Math.max(one, other), Math.min(one, other));
        }
        Map<Integer, Integer> parts = new TreeMap<>();
        parent.keySet().forEach(account -> parts.put(account, root(parent, account)));
        return parts;
    }

    private static int root(Map<Integer, Integer> parent, int account) {
        int at = account;
        while (parent.getOrDefault(at, at) != at) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }
}
