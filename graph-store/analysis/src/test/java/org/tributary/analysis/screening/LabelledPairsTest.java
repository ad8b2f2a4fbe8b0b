// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.names.NameParser;
import org.tributary.analysis.screening.LabelledPairs.Pair;

import java.io.IOException;
import java.util.List;

/// How well the comparison tells labelled pairs it was not tuned on.
final class LabelledPairsTest {

    private static final NameParser PARSER = new NameParser();
    private static final ScoreWeights WEIGHTS = ScoreWeights.standard();

    private static double probability(Pair pair) {
        return WEIGHTS.probability(
                NameComparison.of(
                                PARSER.parse(pair.first(), pair.kind()),
                                PARSER.parse(pair.second(), pair.kind()))
                        .terms());
    }

    private static double f1(List<Pair> pairs, double threshold) {
        int hits = 0;
        int wrong = 0;
        for (Pair pair : pairs) {
            boolean told = probability(pair) >= threshold;
            hits += told && pair.same() ? 1 : 0;
            wrong += told != pair.same() ? 1 : 0;
        }
        return 2.0 * hits / (2 * hits + wrong);
    }

    @Test
    void tellsPairsItWasNotTunedOn() throws IOException {
        List<Pair> heldOut = LabelledPairs.read().heldOut();

        assertThat(heldOut).hasSize(411);
        assertThat(f1(heldOut, ScreeningRule.STANDARD_THRESHOLD)).isGreaterThan(FLOOR);
    }

    /// Some of what was measured may be lost to a later change before anybody must look.
    private static final double FLOOR = 0.84;

    @Test
    void saysTheSameOfAPairInEitherOrder() throws IOException {
        for (Pair pair : LabelledPairs.read().tuning()) {
            Pair turned = new Pair(pair.kind(), pair.second(), pair.first(), pair.same());

            assertThat(probability(turned)).as(pair.toString()).isEqualTo(probability(pair));
        }
    }

    @Test
    void neverIsCertainOfAMereName() throws IOException {
        for (Pair pair : LabelledPairs.read().tuning()) {
            Pair itself = new Pair(pair.kind(), pair.first(), pair.first(), true);

            assertThat(probability(itself)).isLessThan(0.98);
        }
    }
}
