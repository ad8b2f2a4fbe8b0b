// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The transfers a report is about: all into or out of the subjects' accounts or, in a case
/// without subjects, the whole ledger. In order of time. Immutable and thread-safe.
public final class CaseTransfers {

    private final FlowGraph graph;
    private final BitSet chosen;

    private CaseTransfers(FlowGraph graph, BitSet chosen) {
        this.graph = graph;
        this.chosen = chosen;
    }

    /// Every transfer of the ledger.
    public static CaseTransfers all(FlowGraph graph) {
        BitSet chosen = new BitSet(graph.transferCount());
        chosen.set(0, graph.transferCount());
        return new CaseTransfers(graph, chosen);
    }

    /// Every transfer into or out of one of the accounts, each once.
    public static CaseTransfers around(FlowGraph graph, Collection<Integer> accounts) {
        BitSet chosen = new BitSet(graph.transferCount());
        for (int account : accounts) {
            for (Direction direction : Direction.values()) {
                for (int i = 0; i < degree(graph, account, direction); i++) {
                    chosen.set(graph.position(account, direction, i));
                }
            }
        }
        return new CaseTransfers(graph, chosen);
    }

    /// An account made after the graph was has no transfer in it.
    private static int degree(FlowGraph graph, int account, Direction direction) {
        return account < graph.accountCount() ? graph.degree(account, direction) : 0;
    }

    public FlowGraph graph() {
        return graph;
    }

    public int count() {
        return chosen.cardinality();
    }

    /// Position of the earliest, -1 if there is none.
    int first() {
        return chosen.nextSetBit(0);
    }

    /// Position of the latest, -1 if there is none.
    int last() {
        return chosen.length() - 1;
    }

    /// Positions in the graph, in order of time.
    public IntStream positions() {
        return chosen.stream();
    }

    /// Ordinals of all accounts that pay or are paid, ascending.
    public IntStream accounts() {
        BitSet accounts = new BitSet();
        for (int p = chosen.nextSetBit(0); p >= 0; p = chosen.nextSetBit(p + 1)) {
            accounts.set(graph.from(p));
            accounts.set(graph.to(p));
        }
        return accounts.stream();
    }

    /// What was paid, per currency.
    public CurrencyTotals paid() {
        Map<String, CurrencyTotal> sums = new TreeMap<>();
        for (int p = chosen.nextSetBit(0); p >= 0; p = chosen.nextSetBit(p + 1)) {
            Money paid = paid(p);
            sums.merge(paid.currency().code(), new CurrencyTotal(1, paid), CurrencyTotal::plus);
        }
        return new CurrencyTotals(List.copyOf(sums.values()));
    }

    /// What was paid in the transfer at a position.
    public Money paid(int position) {
        return Money.of(graph.paid(position), graph.paidCurrency(position));
    }

    /// When the transfer at a position happened.
    public Instant at(int position) {
        return Instant.ofEpochMilli(graph.at(position));
    }

    /// What moved into and out of an account, per currency in the order of their codes.
    public List<Turnover> turnover(int account) {
        return turnover(account, counterparty -> true);
    }

    /// What moved between an account and those counterparties that are asked for.
    public List<Turnover> turnover(int account, IntPredicate counterparty) {
        Map<String, Turnover> sums = new TreeMap<>();
        for (Direction direction : Direction.values()) {
            for (int i = 0; i < degree(graph, account, direction); i++) {
                int position = graph.position(account, direction, i);
                if (chosen.get(position) && counterparty.test(other(position, direction))) {
                    Turnover one = one(position, direction);
                    sums.merge(one.currency().code(), one, Turnover::plus);
                }
            }
        }
        return List.copyOf(sums.values());
    }

    /// The transfer at a position as turnover of the account it leaves or reaches.
    Turnover one(int position, Direction direction) {
        Money paid = paid(position);
        Money none = Money.zero(paid.currency());
        Instant at = at(position);
        return direction == Direction.IN
                ? new Turnover(paid.currency(), 1, paid, 0, none, at, at)
                : new Turnover(paid.currency(), 0, none, 1, paid, at, at);
    }

    /// The account at the other end.
    int other(int position, Direction direction) {
        return direction == Direction.IN ? graph.from(position) : graph.to(position);
    }

    /// The transfers' ids in order of time, `size` at a time.
    public Iterator<List<TransferId>> pages(int size) {
        return new Iterator<>() {
            private int next = chosen.nextSetBit(0);

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public List<TransferId> next() {
                if (next < 0) {
                    throw new NoSuchElementException();
                }
                List<TransferId> page = new ArrayList<>(size);
                while (next >= 0 && page.size() < size) {
                    page.add(new TransferId(graph.transferId(next)));
                    next = chosen.nextSetBit(next + 1);
                }
                return page;
            }
        };
    }
}
