// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.typology.DrawnLedger;
import org.tributary.analysis.typology.TestVector;
import org.tributary.analysis.typology.Typology;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TypologyVectorsTest {

    @TestFactory
    Stream<DynamicTest> everyVectorSaysTheTruth() {
        return TypologyLibrary.all().stream()
                .flatMap(
                        entry ->
                                entry.typology().vectors().stream()
                                        .map(
                                                vector ->
                                                        DynamicTest.dynamicTest(
                                                                "%s %s: %s"
                                                                        .formatted(
                                                                                entry.typology()
                                                                                        .key(),
                                                                                vector.kind(),
                                                                                vector.title()),
                                                                () -> check(entry, vector))));
    }

    private static void check(TypologyLibrary.Entry entry, TestVector vector) {
        DrawnLedger drawn = DrawnLedger.parse(vector.drawing());
        Detector detector = entry.detector();
        Detection detection = new Detection(drawn.ledger(), "test");
        Limits limits =
                Limits.standardBut(
                        detector.parameters(), vector.limits(), drawn.ledger().yardstick());
        if (vector.kind().fires()) {
            // Only where everything needed is told does silence mean anything.
            assertThat(detection.lacks(detector)).isEmpty();
        }
        List<Finding> findings = detection.findings(detector, limits, Work.UNOBSERVED);
        if (!vector.kind().fires()) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).isNotEmpty();
        assertThat(found(findings)).containsAll(drawn.marked());
        assertThat(findings)
                .allSatisfy(
                        finding -> {
                            assertThat(finding.sentence()).endsWith(".").doesNotContain("%");
                            assertThat(finding.counterfactual()).isNotBlank();
                            assertThat(finding.typology()).isEqualTo(entry.typology().key());
                        });
    }

    private static Set<Long> found(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.transfers().stream())
                .map(TransferId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCardIsComplete() {
        assertThat(TypologyLibrary.all())
                .allSatisfy(
                        entry -> {
                            Typology card = entry.typology();
                            assertThat(card.definition()).as(card.key()).isNotBlank();
                            assertThat(card.sources()).as(card.key()).isNotEmpty();
                            assertThat(card.crosswalk().fincen()).as(card.key()).isNotEmpty();
                            assertThat(card.crosswalk().chinese()).as(card.key()).isNotBlank();
                            assertThat(kinds(card))
                                    .as(card.key())
                                    .containsExactlyInAnyOrder(TestVector.Kind.values());
                        });
    }

    private static Set<TestVector.Kind> kinds(Typology card) {
        return card.vectors().stream().map(TestVector::kind).collect(Collectors.toSet());
    }

    @Test
    void keysAndNumbersAreUnique() {
        assertThat(TypologyLibrary.all().stream().map(e -> e.typology().key()))
                .doesNotHaveDuplicates();
        assertThat(TypologyLibrary.all().stream().map(e -> e.typology().number()))
                .doesNotHaveDuplicates();
    }
}
