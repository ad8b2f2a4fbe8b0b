// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A small ledger of chance, as a graph and as the slow reference reads it.
///
/// @param openings what was told of balances, by place
record SlowLedger(FlowGraph graph, List<SlowRow> rows, Map<String, Integer> openings) {

    private static final List<CurrencyCode> CURRENCIES =
            List.of(Currencies.of("EUR"), Currencies.of("USD"));

    static SlowLedger of(Random random) {
        int accounts = 2 + random.nextInt(5);
        int transfers = 1 + random.nextInt(30);
        boolean plain = random.nextBoolean();
        FlowColumns columns = new FlowColumns(transfers);
        int[] last = {0, 0, 5, 5};
        long at = 0;
        for (int i = 0; i < transfers; i++) {
            at += random.nextInt(3) * 60_000L;
            int from = random.nextInt(accounts);
            int to = random.nextInt(accounts);
            int paid = 1 + random.nextInt(30);
            int received = paid;
            int paidCode = 0;
            int receivedCode = 0;
            int kind = plain ? 99 : random.nextInt(20);
            if (kind == 0) {
                received = random.nextInt(30);
            } else if (kind == 1) {
                received = random.nextInt(60);
                receivedCode = 1;
            } else if (kind == 2) {
                paidCode = 1;
                received = random.nextInt(60);
            } else if (kind == 3) {
                paidCode = 1;
                receivedCode = 1;
            } else if (kind == 4) {
                from = last[0];
                to = last[1];
                paid = -last[2];
                received = -last[3];
            } else if (kind == 5) {
                paid = -paid;
                received = paid;
            } else if (kind == 6) {
                paid = 0;
                received = 0;
            }
            if (paidCode == 0 && receivedCode == 0 && paid > 0) {
                last = new int[] {from, to, paid, received};
            }
            columns.add(i + 1, from, to, at, paid, paidCode, received, receivedCode, 0);
        }
        FlowGraph graph = new FlowGraph(accounts, columns, CURRENCIES, List.of(""));
        List<SlowRow> rows = rows(graph);
        Map<String, Integer> openings = new TreeMap<>();
        for (SlowRow row : rows) {
            if (random.nextInt(8) == 0) {
                openings.put(row.payer(), random.nextInt(60) - 10);
            }
        }
        return new SlowLedger(graph, rows, openings);
    }

    /// What the rows of a graph mean, said in the plainest way.
    static List<SlowRow> rows(FlowGraph graph) {
        boolean[] gone = new boolean[graph.transferCount()];
        for (int p = 0; p < gone.length; p++) {
            if (graph.paid(p) < 0 && graph.received(p) < 0) {
                for (int q = p - 1; q >= 0; q--) {
                    if (!gone[q]
                            && graph.paid(q) == -graph.paid(p)
                            && graph.received(q) == -graph.received(p)
                            && graph.from(q) == graph.from(p)
                            && graph.to(q) == graph.to(p)
                            && graph.paidCode(q) == graph.paidCode(p)
                            && graph.receivedCode(q) == graph.receivedCode(p)) {
                        gone[q] = true;
                        gone[p] = true;
                        break;
                    }
                }
            }
        }
        List<SlowRow> rows = new ArrayList<>();
        for (int p = 0; p < gone.length; p++) {
            SlowRow row =
                    new SlowRow(
                            p,
                            graph.from(p) + " " + graph.paidCurrency(p),
                            graph.to(p) + " " + graph.receivedCurrency(p),
                            (int) Math.abs(graph.paid(p)),
                            (int) Math.abs(graph.received(p)));
            if (!gone[p] && !row.payer().equals(row.receiver())) {
                rows.add(graph.paid(p) < 0 ? row.turned() : row);
            }
        }
        return rows;
    }

    Openings told(Openings.Assumption otherwise) {
        Map<Integer, List<Money>> given = new HashMap<>();
        openings.forEach(
                (place, amount) ->
                        given.computeIfAbsent(
                                        Integer.valueOf(place.substring(0, place.indexOf(' '))),
                                        key -> new ArrayList<>())
                                .add(Money.of(amount, Currencies.of(SlowRow.currency(place)))));
        return new Openings(given, otherwise);
    }

    /// All opening balances, those not told as assumed.
    Map<String, Integer> all(Openings.Assumption otherwise) {
        Map<String, Integer> all = new TreeMap<>(openings);
        if (otherwise == Openings.Assumption.AS_NEEDED) {
            Map<String, Integer> running = new HashMap<>();
            for (SlowRow row : rows) {
                int after = running.merge(row.payer(), -row.sent(), Integer::sum);
                if (!openings.containsKey(row.payer())) {
                    all.merge(row.payer(), Math.max(0, -after), Math::max);
                }
                running.merge(row.receiver(), row.received(), Integer::sum);
            }
        }
        return all;
    }

    /// All closing balances.
    Map<String, Integer> closing(Openings.Assumption otherwise) {
        Map<String, Integer> closing = all(otherwise);
        for (SlowRow row : rows) {
            closing.merge(row.payer(), -row.sent(), Integer::sum);
            closing.merge(row.receiver(), row.received(), Integer::sum);
        }
        return closing;
    }
}
