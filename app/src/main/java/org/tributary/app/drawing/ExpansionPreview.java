// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.Lens;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowSum;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Sorts what expanding an account one way would show into buckets, so that the investigator
/// chooses before anything is drawn. Only what counts through the picture's lens is looked at.
///
/// @param ledger what is drawn from
record ExpansionPreview(DrawnLedger ledger) {

    /// The buckets: by amount the largest first, by month in order of time, by bank and country
    /// those with most counterparties first.
    List<ExpansionBucket> buckets(
            PictureState state, int account, Direction direction, ExpansionBucket.By by) {
        IntPredicate counted = ledger.counted(state.lens());
        Map<Integer, String> ofFlow = namesOfFlows(account, direction, by, state.lens());
        Map<String, FlowSum> sums = new TreeMap<>();
        Map<String, Set<Integer>> others = new HashMap<>();
        FlowGraph graph = ledger.graph();
        for (int i = 0; i < graph.degree(account, direction); i++) {
            int position = graph.position(account, direction, i);
            int other = direction == Direction.OUT ? graph.to(position) : graph.from(position);
            if (other != account && counted.test(position)) {
                String name =
                        by == ExpansionBucket.By.MONTH
                                ? month(graph.at(position))
                                : ofFlow.getOrDefault(other, "");
                sums.computeIfAbsent(name, n -> new FlowSum(graph)).add(position);
                others.computeIfAbsent(name, n -> new HashSet<>()).add(other);
            }
        }
        List<ExpansionBucket> buckets = new ArrayList<>();
        sums.forEach(
                (name, sum) -> {
                    Set<Integer> those = others.getOrDefault(name, Set.of());
                    buckets.add(
                            new ExpansionBucket(
                                    named(name, by), those, hidden(state, those), sum.totals()));
                });
        if (by == ExpansionBucket.By.BANK || by == ExpansionBucket.By.COUNTRY) {
            buckets.sort(Comparator.comparingInt(b -> -b.counterparties().size()));
        }
        return buckets;
    }

    private static int hidden(PictureState state, Set<Integer> accounts) {
        return (int) accounts.stream().filter(a -> !Expansions.holds(state, a)).count();
    }

    private String month(long millis) {
        return YearMonth.from(Instant.ofEpochMilli(millis).atZone(ledger.words().zone()))
                .toString();
    }

    private Map<Integer, String> namesOfFlows(
            int account, Direction direction, ExpansionBucket.By by, Lens lens) {
        Map<Integer, String> names = new HashMap<>();
        for (Flow flow : ledger.ranked(account, direction, lens)) {
            int other = flow.counterparty(account);
            names.put(
                    other,
                    switch (by) {
                        case AMOUNT -> magnitude(ledger.words().weight(flow));
                        case MONTH -> "";
                        case BANK -> ledger.traits().get().bank(other);
                        case COUNTRY -> ledger.traits().get().country(other);
                    });
        }
        return names;
    }

    /// A letter for the order, the largest first, and the power of ten.
    private static String magnitude(double weight) {
        int power = (int) Math.floor(Math.log10(Math.max(1, weight)));
        return Character.toString('z' - power) + power;
    }

    private String named(String name, ExpansionBucket.By by) {
        return switch (by) {
            case AMOUNT -> range(Integer.parseInt(name.substring(1)));
            case MONTH -> name;
            case BANK ->
                    name.isEmpty()
                            ? ledger.words().phrases().unknown()
                            : ledger.words().phrases().bank().formatted(name);
            case COUNTRY -> name.isEmpty() ? ledger.words().phrases().unknown() : name;
        };
    }

    private String range(int power) {
        long least = Math.round(Math.pow(10, power));
        return ledger.words().amounts().count(power == 0 ? 0 : least)
                + " – "
                + ledger.words().amounts().count(least * 10);
    }
}
