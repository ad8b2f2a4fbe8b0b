// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedger.Change;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.analysis.typology.DrawnLedger;
import org.tributary.analysis.typology.TestVector;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Candidates found with loose limits, less those that strict limits do not admit, are those found
/// with the strict limits: what a slider shows is what a run would.
class LooseThenStrictTest {

    private static final int SEEDS = 3;
    private static final int CHANGES = 6;
    private static final long HOUR = 3_600_000L;

    @TestFactory
    Stream<DynamicTest> aSliderShowsWhatARunWould() {
        return TypologyLibrary.all().stream()
                .map(TypologyLibrary.Entry::detector)
                .map(
                        detector ->
                                DynamicTest.dynamicTest(
                                        detector.typology(), () -> check(detector)));
    }

    private static void check(Detector detector) {
        for (ChanceLedgers kind : ChanceLedgers.values()) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                compare(detector, kind.of(seed), kind + " " + seed);
            }
        }
        for (TestVector vector :
                TypologyLibrary.of(detector.typology()).orElseThrow().typology().vectors()) {
            CaseLedger ledger = DrawnLedger.parse(vector.drawing()).ledger();
            compare(detector, ledger, vector.title());
            Random random = new Random(vector.drawing().hashCode());
            for (int i = 0; i < CHANGES; i++) {
                compare(detector, changed(ledger, random), vector.title() + ", changed");
            }
        }
    }

    /// The same but for one transfer, so that typologies appear that chance never makes.
    private static CaseLedger changed(CaseLedger ledger, Random random) {
        int transfers = ledger.graph().transferCount();
        if (transfers == 0) {
            return ledger;
        }
        int position = random.nextInt(transfers);
        long paid = Math.max(1, ledger.graph().paid(position) * (50 + random.nextInt(100)) / 100);
        Change change =
                switch (random.nextInt(3)) {
                    case 0 -> Change.without(position);
                    case 1 -> Change.ofAmount(position, paid);
                    default -> Change.ofTime(position, (random.nextInt(200) - 100) * HOUR);
                };
        return ledger.only(IntStream.range(0, transfers).toArray(), change).ledger();
    }

    private static void compare(Detector detector, CaseLedger ledger, String which) {
        Detection detection = new Detection(ledger, "test");
        Limits loose = Limits.loosest(detector.parameters(), ledger.yardstick());
        List<Candidate> all = detection.candidates(detector, loose, Work.UNOBSERVED);
        for (int tenths : new int[] {10, 4}) {
            Limits strict = towardsStandard(detector.parameters(), ledger.yardstick(), tenths);
            List<String> filtered =
                    all.stream()
                            .filter(c -> strict.admit(c.measures()))
                            .map(LooseThenStrictTest::line)
                            .toList();
            assertThat(detection.candidates(detector, strict, Work.UNOBSERVED))
                    .as(which)
                    .extracting(LooseThenStrictTest::line)
                    .isEqualTo(filtered);
        }
    }

    /// Limits on the way from the loosest to the standard, in tenths of it.
    private static Limits towardsStandard(
            List<Parameter> parameters, Yardstick yardstick, int tenths) {
        Map<Parameter, Long> values = new HashMap<>();
        for (Parameter p : parameters) {
            long way = p.standard() - p.loosest();
            long value = p.loosest() + Math.round((double) way * tenths / 10);
            values.put(p, Limits.measured(p, value, yardstick));
        }
        return Limits.of(List.of(values), account -> Limits.EVERYBODY);
    }

    private static String line(Candidate candidate) {
        return candidate.subject()
                + " "
                + Arrays.toString(candidate.positions())
                + " "
                + candidate.confidence();
    }
}
