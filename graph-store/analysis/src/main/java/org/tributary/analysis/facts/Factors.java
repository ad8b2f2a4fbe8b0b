// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a yardstick makes of the amounts of a graph. Transfers are asked for in order of time, so
/// the factor of a currency is looked up once a day. Not thread-safe.
final class Factors {

    private static final long DAY = 86_400_000L;

    private final FlowGraph graph;
    private final Yardstick yardstick;
    private final long[] day;
    private final double[] factor;
    private final boolean[] isUnit;

    Factors(FlowGraph graph, Yardstick yardstick) {
        this.graph = graph;
        this.yardstick = yardstick;
        List<CurrencyCode> currencies = graph.currencies();
        day = new long[currencies.size()];
        factor = new double[currencies.size()];
        isUnit = new boolean[currencies.size()];
        for (int code = 0; code < currencies.size(); code++) {
            day[code] = Long.MIN_VALUE;
            isUnit[code] = currencies.get(code).equals(yardstick.unit());
        }
    }

    /// What an amount of a transfer is worth, in minor units; [Yardstick#UNKNOWN] if that cannot be
    /// told.
    long worth(long minor, int code, int position) {
        if (isUnit[code]) {
            return Math.abs(minor);
        }
        long today = Math.floorDiv(graph.at(position), DAY);
        if (day[code] != today) {
            Optional<BigDecimal> known =
                    yardstick.factor(graph.currencies().get(code), LocalDate.ofEpochDay(today));
            day[code] = today;
            factor[code] = known.map(BigDecimal::doubleValue).orElse(Double.NaN);
        }
        return Double.isNaN(factor[code])
                ? Yardstick.UNKNOWN
                : Math.round(Math.abs((double) minor) * factor[code]);
    }
}
