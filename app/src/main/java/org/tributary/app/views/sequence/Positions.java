// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import org.jspecify.annotations.Nullable;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.money.CurrencyTotals;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Positions of transfers in a flow graph, in order of time. Immutable.
public final class Positions {

    static final Positions NONE = new Positions(new int[0]);

    private final int[] positions;

    private Positions(int[] positions) {
        this.positions = positions;
    }

    static Positions of(IntStream positions) {
        return new Positions(positions.sorted().toArray());
    }

    public IntStream stream() {
        return IntStream.of(positions);
    }

    public boolean isEmpty() {
        return positions.length == 0;
    }

    int size() {
        return positions.length;
    }

    int first() {
        return positions[0];
    }

    int last() {
        return positions[positions.length - 1];
    }

    /// Count and sum of the transfers, per currency.
    CurrencyTotals totals(FlowGraph graph) {
        return new Flows(graph).totals(positions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Positions same && Arrays.equals(same.positions, positions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(positions);
    }
}
