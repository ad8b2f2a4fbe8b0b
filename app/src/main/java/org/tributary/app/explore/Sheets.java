// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Computes what sheets say. Thread-safe.
///
/// @param graph the transfers
record Sheets(FlowGraph graph) {

    AccountSheet account(Account account, List<HolderFacts> facts, String cluster) {
        int ordinal = account.ordinal();
        if (ordinal >= graph.accountCount()) {
            AccountSheet.Side none = new AccountSheet.Side(0, CurrencyTotals.NONE);
            return new AccountSheet(
                    account,
                    none,
                    none,
                    CurrencyTotals.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    facts,
                    cluster);
        }
        Flows flows = new Flows(graph);
        int[] self = flows.between(ordinal, ordinal, Period.ALWAYS);
        return new AccountSheet(
                account,
                side(flows, ordinal, Direction.IN),
                side(flows, ordinal, Direction.OUT),
                flows.totals(self),
                moments(ordinal, 0).min(Instant::compareTo),
                moments(ordinal, 1).max(Instant::compareTo),
                facts,
                cluster);
    }

    private AccountSheet.Side side(Flows flows, int account, Direction direction) {
        int[] others =
                IntStream.range(0, graph.degree(account, direction))
                        .map(i -> graph.position(account, direction, i))
                        .filter(p -> graph.from(p) != graph.to(p))
                        .toArray();
        int counterparties =
                (int)
                        IntStream.of(others)
                                .map(p -> direction == Direction.OUT ? graph.to(p) : graph.from(p))
                                .distinct()
                                .count();
        return new AccountSheet.Side(counterparties, flows.totals(others));
    }

    /// The first (0) or last (1) moment each way; positions are in order of time.
    private Stream<Instant> moments(int account, int end) {
        List<Instant> moments = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            int degree = graph.degree(account, direction);
            if (degree > 0) {
                int position = graph.position(account, direction, end == 0 ? 0 : degree - 1);
                moments.add(Instant.ofEpochMilli(graph.at(position)));
            }
        }
        return moments.stream();
    }

    FlowSheet flow(Account from, Account to) {
        Flow there =
                between(from, to)
                        .orElseThrow(() -> new IllegalArgumentException("there is no such flow"));
        Optional<Flow> back = from.ordinal() == to.ordinal() ? Optional.empty() : between(to, from);
        return new FlowSheet(from, to, there, back, net(there, back));
    }

    private Optional<Flow> between(Account from, Account to) {
        Flows flows = new Flows(graph);
        int[] positions = flows.between(from.ordinal(), to.ordinal(), Period.ALWAYS);
        if (positions.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Flow(
                        from.ordinal(),
                        to.ordinal(),
                        flows.totals(positions),
                        Instant.ofEpochMilli(graph.at(positions[0])),
                        Instant.ofEpochMilli(graph.at(positions[positions.length - 1]))));
    }

    private static List<Money> net(Flow there, Optional<Flow> back) {
        Map<String, Money> net = new TreeMap<>();
        for (CurrencyTotal total : there.paid().totals()) {
            net.put(total.sum().currency().code(), total.sum());
        }
        for (CurrencyTotal total : back.map(Flow::paid).orElse(CurrencyTotals.NONE).totals()) {
            net.merge(total.sum().currency().code(), total.sum().negated(), Money::plus);
        }
        return List.copyOf(net.values());
    }
}
