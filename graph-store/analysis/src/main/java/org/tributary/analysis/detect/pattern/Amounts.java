// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.facts.CaseLedger;

import java.time.Duration;
import java.util.Arrays;

/// What a set of transfers has in amounts and time. Stateless.
final class Amounts {

    private Amounts() {}

    /// The amount in the middle, the larger of two.
    static long median(long[] amounts) {
        long[] sorted = amounts.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// Standard deviation as a share of the mean.
    static double spread(long[] amounts) {
        double mean = Arrays.stream(amounts).average().orElse(0);
        double square =
                Arrays.stream(amounts)
                        .mapToDouble(a -> (a - mean) * (a - mean))
                        .average()
                        .orElse(0);
        return mean == 0 ? 0 : Math.sqrt(square) / mean;
    }

    static long[] paid(CaseLedger ledger, int[] positions) {
        return Arrays.stream(positions).mapToLong(ledger::paid).toArray();
    }

    static long[] received(CaseLedger ledger, int[] positions) {
        return Arrays.stream(positions).mapToLong(ledger::received).toArray();
    }

    /// A sum to compare by.
    static double sum(long[] amounts) {
        return Arrays.stream(amounts).asDoubleStream().sum();
    }

    /// From the first to the last of transfers that are in order of time.
    static Duration time(CaseLedger ledger, int[] positions) {
        return Duration.ofMillis(
                ledger.graph().at(positions[positions.length - 1])
                        - ledger.graph().at(positions[0]));
    }
}
