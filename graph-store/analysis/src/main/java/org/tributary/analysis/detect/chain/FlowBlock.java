// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Payments between strangers that lead from sources over several steps of middles to sinks, before
/// and after the accounts that carry least of the flow are peeled off. Accounts that deal with
/// very many are businesses and no part of one. Not thread-safe.
final class FlowBlock {

    private static final int MOST_PAYMENTS = 40;

    private final CaseLedger ledger;
    private final FlowGraph graph;
    private final Set<Integer> payments = new TreeSet<>();
    private final Set<Integer> seen = new HashSet<>();

    private FlowBlock(CaseLedger ledger) {
        this.ledger = ledger;
        graph = ledger.graph();
    }

    /// The densest flow whose first payment is that one; nothing if there is none.
    ///
    /// @param window time of the sources' payments, and for which a middle may keep money, in
    ///     milliseconds
    /// @param steps payments from a source to a sink, at most
    static Optional<Flow> startingAt(CaseLedger ledger, int first, long window, int steps) {
        FlowBlock block = new FlowBlock(ledger);
        if (!block.fill(first, window, steps)) {
            return Optional.empty();
        }
        return new Peeling(ledger, block.payments)
                .densest()
                .filter(flow -> flow.positions()[0] == first);
    }

    private boolean fill(int first, long window, int steps) {
        int source = graph.from(first);
        long until = graph.at(first) + window;
        Map<Integer, Integer> reached = new HashMap<>();
        for (int p : after(source, Direction.OUT, first, until)) {
            reached.putIfAbsent(graph.to(p), p);
        }
        seen.add(source);
        seen.addAll(reached.keySet());
        Set<Integer> middles = Set.copyOf(reached.keySet());
        Map<Integer, Integer> next = step(reached, window);
        if (next.isEmpty()) {
            return false;
        }
        join(middles, first, until);
        for (int i = 2; i < steps && !next.isEmpty(); i++) {
            seen.addAll(next.keySet());
            next = step(next, window);
        }
        return true;
    }

    /// What accounts pay after they were paid, to those that at least two of them pay: these, each
    /// with the first payment that reached it.
    private Map<Integer, Integer> step(Map<Integer, Integer> reached, long window) {
        if (reached.size() < 2) {
            return Map.of();
        }
        Map<Integer, Set<Integer>> payers = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        reached.forEach(
                (account, position) -> {
                    long until = graph.at(position) + window;
                    for (int p : after(account, Direction.OUT, position + 1, until)) {
                        if (!seen.contains(graph.to(p))) {
                            payers.computeIfAbsent(graph.to(p), to -> new HashSet<>()).add(account);
                            found.add(p);
                        }
                    }
                });
        Map<Integer, Integer> next = new HashMap<>();
        for (int p : found) {
            if (payers.getOrDefault(graph.to(p), Set.of()).size() > 1) {
                payments.add(p);
                next.merge(graph.to(p), p, Math::min);
            }
        }
        return next;
    }

    /// All sources that pay at least two of the first middles.
    private void join(Set<Integer> middles, int first, long until) {
        Map<Integer, Set<Integer>> paid = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        for (int middle : middles) {
            for (int p : after(middle, Direction.IN, first, until)) {
                boolean isApart =
                        graph.from(p) == graph.from(first) || !seen.contains(graph.from(p));
                if (isApart) {
                    paid.computeIfAbsent(graph.from(p), from -> new HashSet<>()).add(middle);
                    found.add(p);
                }
            }
        }
        found.stream()
                .filter(p -> paid.getOrDefault(graph.from(p), Set.of()).size() > 1)
                .forEach(payments::add);
        seen.addAll(paid.keySet());
    }

    private int[] after(int account, Direction direction, int from, long until) {
        return Strangers.after(ledger, account, direction, from, until, MOST_PAYMENTS);
    }

    /// A flow: its payments and what its middles took in and passed on.
    ///
    /// @param positions ascending
    /// @param passed sum over middles of the lesser of what came and what went
    /// @param held sum over middles of the greater
    /// @param density what passed less four times what did not, for each account of the flow
    @SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
    record Flow(
            int[] positions,
            int[] sources,
            int[] middles,
            int[] sinks,
            double passed,
            double held,
            double density) {}

    /// Takes away the account that carries least, again and again, and remembers where what is left
    /// was densest. So it does as FlowScope (Li et al., AAAI 2020) does on a whole graph.
    private static final class Peeling {

        private static final double LAMBDA = 4;

        private final CaseLedger ledger;
        private final FlowGraph graph;
        private final int[] positions;
        private final BitSet left = new BitSet();

        Peeling(CaseLedger ledger, Set<Integer> payments) {
            this.ledger = ledger;
            graph = ledger.graph();
            positions = payments.stream().mapToInt(Integer::intValue).toArray();
            left.set(0, positions.length);
        }

        private static final class Account {
            private final Set<Integer> payers = new HashSet<>();
            private final Set<Integer> payees = new HashSet<>();
            private double came;
            private double went;

            boolean isMiddle() {
                return !payers.isEmpty() && !payees.isEmpty();
            }

            /// A source or sink that one middle alone connects adds nothing to a flow.
            boolean isLoose() {
                return !isMiddle() && payers.size() + payees.size() < 2;
            }

            double weight() {
                double passed = Math.min(came, went);
                return isMiddle() ? passed - LAMBDA * (Math.max(came, went) - passed) : came + went;
            }
        }

        Optional<Flow> densest() {
            Optional<Flow> best = Optional.empty();
            while (!left.isEmpty()) {
                SortedMap<Integer, Account> accounts = accounts();
                int[] loose = some(accounts, Account::isLoose);
                if (loose.length == 0) {
                    Flow flow = flow(accounts);
                    if (best.map(b -> flow.density > b.density).orElse(true)) {
                        best = Optional.of(flow);
                    }
                    drop(least(accounts));
                } else {
                    drop(loose);
                }
            }
            return best;
        }

        private SortedMap<Integer, Account> accounts() {
            SortedMap<Integer, Account> accounts = new TreeMap<>();
            left.stream()
                    .map(i -> positions[i])
                    .forEach(
                            p -> {
                                int from = graph.from(p);
                                int to = graph.to(p);
                                Account payer = accounts.computeIfAbsent(from, a -> new Account());
                                payer.payees.add(to);
                                payer.went += ledger.paid(p);
                                Account payee = accounts.computeIfAbsent(to, a -> new Account());
                                payee.payers.add(from);
                                payee.came += ledger.received(p);
                            });
            return accounts;
        }

        private static int least(SortedMap<Integer, Account> accounts) {
            int least = -1;
            double weight = Double.MAX_VALUE;
            for (Map.Entry<Integer, Account> each : accounts.entrySet()) {
                if (each.getValue().weight() < weight) {
                    weight = each.getValue().weight();
                    least = each.getKey();
                }
            }
            return least;
        }

        private void drop(int... accounts) {
            for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
                if (Arrays.binarySearch(accounts, graph.from(positions[i])) >= 0
                        || Arrays.binarySearch(accounts, graph.to(positions[i])) >= 0) {
                    left.clear(i);
                }
            }
        }

        private Flow flow(SortedMap<Integer, Account> accounts) {
            List<Account> middles = accounts.values().stream().filter(Account::isMiddle).toList();
            double weight = middles.stream().mapToDouble(Account::weight).sum();
            return new Flow(
                    left.stream().map(i -> positions[i]).toArray(),
                    some(accounts, a -> a.payers.isEmpty()),
                    some(accounts, Account::isMiddle),
                    some(accounts, a -> a.payees.isEmpty()),
                    middles.stream().mapToDouble(a -> Math.min(a.came, a.went)).sum(),
                    middles.stream().mapToDouble(a -> Math.max(a.came, a.went)).sum(),
                    weight / accounts.size());
        }

        private static int[] some(SortedMap<Integer, Account> accounts, Predicate<Account> counts) {
            return accounts.entrySet().stream()
                    .filter(each -> counts.test(each.getValue()))
                    .mapToInt(Map.Entry::getKey)
                    .toArray();
        }
    }
}
