// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import org.tributary.app.drawing.AccountTraits;
import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.picture.PictureNode;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Follows money step by step: every transfer comes after one by which the money reached the
/// account that makes it, within the longest rest, in the order of the ledger. Backwards, every
/// transfer comes before one by which the money left again. A transfer stands in the first step in
/// which it can be reached and in no later one, so that nothing is counted twice and circles come
/// to an end. Only what is shown is followed; what a step leaves out is told with it. Made for one
/// question.
public final class Steps {

    private final DrawnLedger ledger;
    private final FlowGraph graph;
    private final StepQuestion question;
    private final IntPredicate counted;
    private final BitSet seen = new BitSet();
    private final long gap;

    /// @param counted whether the transfer at a position counts
    public Steps(DrawnLedger ledger, StepQuestion question, IntPredicate counted) {
        this.ledger = ledger;
        this.graph = ledger.graph();
        this.question = question;
        this.counted = counted;
        gap = question.gap().map(g -> g.toMillis()).orElse(Long.MAX_VALUE);
    }

    /// The steps, the first one being where the money is followed from. They end before the number
    /// that was asked for where the money does.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<StepColumn> follow(Work work) {
        List<StepColumn> columns = new ArrayList<>();
        int[] chosen = chosen();
        Set<Integer> start = start(chosen);
        Map<Integer, Integer> rowOf = new HashMap<>();
        StepColumn first = first(start, rowOf);
        columns.add(first);
        int[] made =
                question.transfers().isEmpty()
                        ? start.stream().flatMapToInt(this::all).filter(counted).toArray()
                        : chosen;
        for (int most : question.most()) {
            work.checkCancelled();
            Arrays.sort(made);
            if (made.length == 0) {
                break;
            }
            StepColumn column = column(made, rowOf, most);
            columns.add(column);
            made = next(column);
        }
        return List.copyOf(columns);
    }

    private int[] chosen() {
        Set<Long> wanted = question.transfers();
        return wanted.isEmpty()
                ? new int[0]
                : IntStream.range(0, graph.transferCount())
                        .filter(p -> wanted.contains(graph.transferId(p)))
                        .toArray();
    }

    private Set<Integer> start(int[] chosen) {
        Set<Integer> start = new LinkedHashSet<>();
        if (question.transfers().isEmpty()) {
            question.accounts().stream()
                    .filter(account -> account < graph.accountCount())
                    .sorted()
                    .forEach(start::add);
        } else {
            IntStream.of(chosen).map(this::near).forEach(start::add);
        }
        return start;
    }

    private StepColumn first(Set<Integer> start, Map<Integer, Integer> rowOf) {
        Map<Key, List<Integer>> members = new LinkedHashMap<>();
        start.forEach(a -> members.computeIfAbsent(key(a), k -> new ArrayList<>()).add(a));
        List<StepRow> rows = new ArrayList<>();
        members.forEach(
                (key, accounts) -> {
                    accounts.forEach(a -> rowOf.put(a, rows.size()));
                    rows.add(row(key, accounts, Positions.NONE, new TreeMap<>()));
                });
        return new StepColumn(rows, 0, Positions.NONE, start.size());
    }

    /// Where a transfer comes from, as it is followed.
    private int near(int position) {
        return forward() ? graph.from(position) : graph.to(position);
    }

    /// Where it leads.
    private int far(int position) {
        return forward() ? graph.to(position) : graph.from(position);
    }

    private boolean forward() {
        return question.direction() == Direction.OUT;
    }

    private IntStream all(int account) {
        Direction direction = question.direction();
        return IntStream.range(0, graph.degree(account, direction))
                .map(i -> graph.position(account, direction, i));
    }

    /// What a row is known by.
    private record Key(int account, String bank) {}

    private Key key(int account) {
        return switch (question.rows()) {
            case ACCOUNT -> new Key(account, "");
            case BANK -> new Key(-1, traits().bank(account));
        };
    }

    private AccountTraits traits() {
        return ledger.traits().get();
    }

    private static final class Reached {
        private final Set<Integer> accounts = new LinkedHashSet<>();
        private final IntStream.Builder positions = IntStream.builder();
        private final SequencedMap<Integer, Integer> from = new TreeMap<>();
        private double weight;
    }

    /// @param rowOf rows of the accounts of the step before; those of this step when done
    private StepColumn column(int[] made, Map<Integer, Integer> rowOf, int most) {
        Map<Key, Reached> found = new LinkedHashMap<>();
        Set<Integer> accounts = new LinkedHashSet<>();
        for (int position : made) {
            seen.set(position);
            int account = far(position);
            accounts.add(account);
            Reached reached = found.computeIfAbsent(key(account), k -> new Reached());
            reached.accounts.add(account);
            reached.positions.add(position);
            reached.weight += ledger.measures().weight(position);
            reached.from.merge(rowOf.getOrDefault(near(position), 0), 1, Integer::sum);
        }
        List<Map.Entry<Key, Reached>> ranked = new ArrayList<>(found.entrySet());
        ranked.sort(Comparator.comparingDouble(e -> -e.getValue().weight));
        rowOf.clear();
        List<StepRow> rows = new ArrayList<>();
        for (Map.Entry<Key, Reached> one : ranked.subList(0, Math.min(most, ranked.size()))) {
            Reached reached = one.getValue();
            reached.accounts.forEach(account -> rowOf.put(account, rows.size()));
            rows.add(
                    row(
                            one.getKey(),
                            List.copyOf(reached.accounts),
                            Positions.of(reached.positions.build()),
                            reached.from));
        }
        List<Map.Entry<Key, Reached>> others = ranked.subList(rows.size(), ranked.size());
        Positions left =
                Positions.of(others.stream().flatMapToInt(one -> one.getValue().positions.build()));
        return new StepColumn(rows, others.size(), left, accounts.size());
    }

    private StepRow row(
            Key key,
            List<Integer> accounts,
            Positions positions,
            SequencedMap<Integer, Integer> from) {
        LinkedHashSet<Integer> held = new LinkedHashSet<>(accounts);
        if (key.account() < 0) {
            String name =
                    key.bank().isEmpty()
                            ? ledger.words().phrases().unknown()
                            : ledger.words().phrases().bank().formatted(key.bank());
            String detail =
                    ledger.words()
                            .phrases()
                            .accounts()
                            .formatted(ledger.words().amounts().count(held.size()));
            return new StepRow(name, detail, held, positions, from);
        }
        PictureNode node = ledger.nodes(List.of(key.account())).getFirst();
        return new StepRow(node.label(), node.detail(), held, positions, from);
    }

    /// The transfers by which the money of the shown rows went on.
    private int[] next(StepColumn column) {
        Map<Integer, IntStream.Builder> arrivals = new LinkedHashMap<>();
        for (StepRow row : column.rows()) {
            row.positions().stream()
                    .forEach(
                            p -> arrivals.computeIfAbsent(far(p), a -> IntStream.builder()).add(p));
        }
        return arrivals.entrySet().stream()
                .flatMapToInt(
                        one -> {
                            int[] known = one.getValue().build().sorted().toArray();
                            return all(one.getKey())
                                    .filter(p -> !seen.get(p) && counted.test(p))
                                    .filter(p -> follows(known, p));
                        })
                .distinct()
                .toArray();
    }

    /// Whether a transfer comes after one of those known, or before one if money is followed
    /// backwards, and no later than it may.
    private boolean follows(int[] known, int position) {
        int place = Arrays.binarySearch(known, position);
        int after = place < 0 ? -place - 1 : place;
        int neighbour = forward() ? after - 1 : place < 0 ? after : after + 1;
        return neighbour >= 0
                && neighbour < known.length
                && known[neighbour] != position
                && Math.abs(graph.at(position) - graph.at(known[neighbour])) <= gap;
    }
}
