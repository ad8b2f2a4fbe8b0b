// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures accounts of one flow graph, each once. Thread-safe.
public final class AccountMeasures {

    private static final AccountMeasure NOTHING = new AccountMeasure(0, 0, 0, 0, 0, 0);

    private final FlowGraph graph;
    private final double[] unit;
    private final Map<Integer, AccountMeasure> known = new ConcurrentHashMap<>();

    /// @param weights how amounts of the graph's currencies weigh
    public AccountMeasures(FlowGraph graph, Weights weights) {
        this.graph = graph;
        unit = weights.perMinorUnit(graph);
    }

    /// The flow graph that is measured.
    public FlowGraph graph() {
        return graph;
    }

    /// What went through an account.
    public AccountMeasure of(int account) {
        return account < graph.accountCount()
                ? known.computeIfAbsent(account, this::measure)
                : NOTHING;
    }

    /// The weight of what was paid in the transfer at a position.
    public double weight(int position) {
        return Math.abs(graph.paid(position) * unit[graph.paidCode(position)]);
    }

    private AccountMeasure measure(int account) {
        Side in = side(account, Direction.IN);
        Side out = side(account, Direction.OUT);
        return new AccountMeasure(
                in.weight(),
                out.weight(),
                in.transfers(),
                out.transfers(),
                in.others(),
                out.others());
    }

    private record Side(double weight, int transfers, int others) {}

    private Side side(int account, Direction direction) {
        double weight = 0;
        int transfers = 0;
        int degree = graph.degree(account, direction);
        int[] others = new int[degree];
        for (int i = 0; i < degree; i++) {
            int position = graph.position(account, direction, i);
            int other = direction == Direction.OUT ? graph.to(position) : graph.from(position);
            if (other != account) {
                others[transfers++] = other;
                weight += weight(position);
            }
        }
        return new Side(weight, transfers, different(others, transfers));
    }

    private static int different(int[] values, int size) {
        Arrays.sort(values, 0, size);
        int different = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                different++;
            }
        }
        return different;
    }
}
