// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What transfers of a [FlowGraph] amount to, per currency, with the first and the last moment.
/// Most flows have one currency, so a search through a short array beats a map; nothing is
/// allocated per transfer. Not thread-safe.
public final class FlowSum {

    private final FlowGraph graph;
    private int[] codes = new int[1];
    private LongSum[] sums = new LongSum[1];
    private int used;
    private long count;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /// The sum of nothing yet.
    public FlowSum(FlowGraph graph) {
        this.graph = graph;
    }

    /// Adds what was paid in the transfer at a position.
    public void add(int position) {
        sum(graph.paidCode(position)).add(graph.paid(position));
        count++;
        first = Math.min(first, graph.at(position));
        last = Math.max(last, graph.at(position));
    }

    private LongSum sum(int code) {
        for (int i = 0; i < used; i++) {
            if (codes[i] == code) {
                return sums[i];
            }
        }
        if (used == codes.length) {
            codes = Arrays.copyOf(codes, used * 2);
            sums = Arrays.copyOf(sums, used * 2);
        }
        codes[used] = code;
        sums[used] = new LongSum();
        return sums[used++];
    }

    /// How many transfers were added.
    public long count() {
        return count;
    }

    /// The first moment; meaningless before anything was added.
    public Instant first() {
        return Instant.ofEpochMilli(first);
    }

    /// The last moment; meaningless before anything was added.
    public Instant last() {
        return Instant.ofEpochMilli(last);
    }

    /// What was paid, per currency.
    public CurrencyTotals totals() {
        List<CurrencyTotal> totals = new ArrayList<>(used);
        for (int i = 0; i < used; i++) {
            Money sum = new Money(sums[i].total(), graph.currencies().get(codes[i]));
            totals.add(new CurrencyTotal(sums[i].count(), sum));
        }
        return totals.size() == 1
                ? new CurrencyTotals(totals)
                : totals.stream()
                        .map(total -> new CurrencyTotals(List.of(total)))
                        .reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
    }

    Flow flow(int from, int to) {
        return new Flow(from, to, totals(), first(), last());
    }
}
