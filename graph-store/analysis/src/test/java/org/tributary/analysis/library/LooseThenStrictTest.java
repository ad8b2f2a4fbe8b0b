// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.analysis.typology.DrawnLedger;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Candidates found with loose limits, less those that strict limits do not admit, are those found
/// with the strict limits: what a slider shows is what a run would.
class LooseThenStrictTest {

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
        for (int seed = 1; seed <= 6; seed++) {
            compare(detector, random(seed));
        }
        TypologyLibrary.of(detector.typology()).orElseThrow().typology().vectors().stream()
                .map(vector -> DrawnLedger.parse(vector.drawing()).ledger())
                .forEach(ledger -> compare(detector, ledger));
    }

    private static void compare(Detector detector, CaseLedger ledger) {
        Detection detection = new Detection(ledger, "test");
        Limits strict = Limits.standard(detector.parameters(), ledger.yardstick());
        Limits loose = Limits.loosest(detector.parameters(), ledger.yardstick());
        List<String> filtered =
                detection.candidates(detector, loose, Work.UNOBSERVED).stream()
                        .filter(c -> strict.admit(c.measures()))
                        .map(LooseThenStrictTest::line)
                        .toList();
        assertThat(detection.candidates(detector, strict, Work.UNOBSERVED))
                .extracting(LooseThenStrictTest::line)
                .isEqualTo(filtered);
    }

    private static String line(Candidate candidate) {
        return candidate.subject()
                + " "
                + Arrays.toString(candidate.positions())
                + " "
                + candidate.confidence();
    }

    /// Dense enough that most typologies appear by chance.
    private static CaseLedger random(int seed) {
        Random random = new Random(seed);
        int accounts = 30;
        FlowColumns columns = new FlowColumns(600);
        long start = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
        for (int i = 0; i < 600; i++) {
            long cents = 100_000L * (1 + random.nextInt(12)) + random.nextInt(5) * 100;
            columns.add(
                    i + 1L,
                    random.nextInt(accounts),
                    random.nextInt(accounts),
                    start + random.nextInt(60 * 24) * 3_600_000L,
                    cents,
                    0,
                    cents,
                    0,
                    random.nextInt(3));
        }
        FlowGraph graph =
                new FlowGraph(
                        accounts,
                        columns,
                        List.of(Currencies.of("USD")),
                        List.of("wire", "cash", "card"));
        return new CaseLedger(
                graph,
                AccountFacts.NONE,
                TransferFacts.NONE,
                new Yardstick(Currencies.of("USD"), RateTable.EMPTY));
    }
}
