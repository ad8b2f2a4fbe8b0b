// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.TransferId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Findings of one scheme become one alert, and no alert swallows the neighbourhood.
class SchemesTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Yardstick DOLLARS = new Yardstick(Currencies.of("USD"), RateTable.EMPTY);

    /// A finding in which the subject deals with as many others as there are transfers.
    private static Finding finding(
            String typology, int subject, int confidence, int day, long... transfers) {
        return finding(typology, subject, confidence, day, "1000.00", transfers);
    }

    private static Finding finding(
            String typology,
            int subject,
            int confidence,
            int day,
            String amount,
            long... transfers) {
        return new Finding(
                typology,
                "test",
                IntStream.concat(
                                IntStream.of(subject),
                                LongStream.of(transfers).mapToInt(id -> 100_000 + (int) id))
                        .boxed()
                        .toList(),
                LongStream.of(transfers).mapToObj(id -> new TransferId(1 + id)).toList(),
                CurrencyTotals.of(List.of(Money.parse(amount, Currencies.of("USD")))),
                START.plus(Duration.ofDays(day)),
                START.plus(Duration.ofDays(day + 2L)),
                List.of(),
                List.of(),
                confidence,
                "Something was seen.",
                Finding.NONE_FOUND);
    }

    private static List<AlertDraft> alerts(Finding... findings) {
        return Schemes.of(List.of(findings), DOLLARS);
    }

    @Test
    void theMostBelievedFindingLeadsAndTheOthersAgree() {
        List<AlertDraft> alerts =
                alerts(
                        finding("fan-in", 1, 55, 0, 1, 2, 3, 4),
                        finding("gather-scatter", 1, 70, 0, 1, 2, 3, 4, 5, 6),
                        finding("fan-out", 9, 60, 40, 7, 8, 9));

        assertThat(alerts).hasSize(2);
        assertThat(alerts.getFirst().typologies()).containsExactly("gather-scatter", "fan-in");
        assertThat(alerts.getFirst().parts())
                .extracting(ScorePart::what)
                .containsExactly("confidence", "agreement", "amount");
        assertThat(alerts.getFirst().points()).isEqualTo(70 + 5 + 1);
        assertThat(alerts.getFirst().score()).isEqualTo(73);
    }

    @Test
    void halfOfTheSmallerIsOneSchemeAndLessIsNot() {
        assertThat(alerts(finding("a", 1, 50, 0, 1, 2, 3, 4), finding("b", 2, 50, 0, 3, 4, 5, 6)))
                .hasSize(1);
        assertThat(alerts(finding("a", 1, 50, 0, 1, 2, 3), finding("b", 2, 50, 0, 3, 4, 5)))
                .hasSize(2);
    }

    @Test
    void oneSubjectIsOneAlertOnlyWhileTimesOverlap() {
        assertThat(alerts(finding("a", 1, 50, 0, 1, 2), finding("b", 1, 50, 2, 3, 4))).hasSize(1);
        assertThat(alerts(finding("a", 1, 50, 0, 1, 2), finding("b", 1, 50, 3, 3, 4))).hasSize(2);
    }

    @Test
    void aHubDoesNotGlueItsNeighboursTogether() {
        // A hundred pairs, each of which shares one of its two transfers with the hub's finding.
        List<Finding> findings = new ArrayList<>();
        findings.add(finding("fan-in", 1, 60, 0, LongStream.range(0, 100).toArray()));
        for (int i = 0; i < 100; i++) {
            findings.add(finding("pass", 10 + i, 50, 0, i, 1_000 + 2 * i, 1_001 + 2 * i));
            findings.add(finding("hop", 10 + i, 50, 0, i, 1_000 + 2 * i));
        }
        List<AlertDraft> alerts = Schemes.of(findings, DOLLARS);

        assertThat(alerts).hasSizeGreaterThan(50);
        assertThat(alerts).allSatisfy(a -> assertThat(a.accounts().size()).isLessThan(130));
    }

    @Test
    void aChainOfWindowsDoesNotGrowWithoutEnd() {
        List<Finding> year = new ArrayList<>();
        for (int day = 0; day < 365; day++) {
            year.add(finding("fan-in", 1, 50, day, day, day + 1, day + 2));
        }

        assertThat(Schemes.of(year, DOLLARS))
                .hasSizeBetween(4, 20)
                .allSatisfy(
                        alert ->
                                assertThat(
                                                Duration.between(
                                                        alert.findings().stream()
                                                                .map(Finding::first)
                                                                .min(Instant::compareTo)
                                                                .orElseThrow(),
                                                        alert.findings().stream()
                                                                .map(Finding::last)
                                                                .max(Instant::compareTo)
                                                                .orElseThrow()))
                                        .isLessThanOrEqualTo(Grouping.LONGEST));
    }

    @Test
    void whatIsFoundEverywhereRanksBelowWhatIsRare() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            findings.add(finding("noisy", i, 60, 4 * i, 10L * i, 10L * i + 1));
        }
        findings.add(finding("rare", 1_000, 58, 0, 90_001, 90_002));
        List<AlertDraft> alerts = Schemes.of(findings, DOLLARS);

        assertThat(alerts.getFirst().typologies()).containsExactly("rare");
        assertThat(alerts.getLast().parts())
                .filteredOn(part -> part.what().equals("common"))
                .singleElement()
                .satisfies(
                        part -> {
                            assertThat(part.points()).isEqualTo(-10);
                            assertThat(part.why()).contains("500 times");
                        });
    }

    @Test
    void betweenEqualsTheLargerAmountComesFirst() {
        assertThat(
                        alerts(
                                finding("a", 1, 50, 0, "1000.00", 1, 2),
                                finding("a", 2, 50, 0, "9999.00", 3, 4)))
                .extracting(AlertDraft::subject)
                .containsExactly(2, 1);
    }

    @Test
    void nothingFoundIsNoAlert() {
        assertThat(alerts()).isEmpty();
    }

    @Test
    void everyFindingIsInExactlyOneAlertWhateverTheOrder() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                long[] transfers =
                        random.longs(1 + random.nextInt(6), 0, 120).sorted().distinct().toArray();
                findings.add(
                        finding(
                                "t" + random.nextInt(5),
                                random.nextInt(40),
                                1 + random.nextInt(99),
                                random.nextInt(200),
                                transfers));
            }
            List<AlertDraft> alerts = Schemes.of(findings, DOLLARS);

            assertThat(alerts.stream().flatMap(alert -> alert.findings().stream()))
                    .containsExactlyInAnyOrderElementsOf(findings);
            Collections.shuffle(findings, random);
            assertThat(Schemes.of(findings, DOLLARS)).isEqualTo(alerts);
        }
    }

    private static List<AlertDraft> rated(Map<Integer, RatingLevel> levels, Finding... findings) {
        return Schemes.rated(
                alerts(findings), DOLLARS, account -> Optional.ofNullable(levels.get(account)));
    }

    @Test
    void aHighlyRatedCustomerGoesFirstAmongEquals() {
        Finding one = finding("fan-in", 1, 50, 0, 1, 2);
        Finding other = finding("fan-in", 2, 50, 0, 3, 4);

        assertThat(rated(Map.of(2, RatingLevel.HIGH), one, other))
                .extracting(AlertDraft::subject)
                .containsExactly(2, 1);
        assertThat(rated(Map.of(2, RatingLevel.SEVERE), one, other).getFirst().parts())
                .last()
                .isEqualTo(
                        new ScorePart(
                                "customer rating",
                                10,
                                "the customer it is about is rated severe, alerts left aside"));
        assertThat(rated(Map.of(2, RatingLevel.MEDIUM), one, other)).isEqualTo(alerts(one, other));
    }

    @Test
    void theHighestRatingOfAllWhoTakePartCountsOnce() {
        Map<Integer, RatingLevel> levels =
                Map.of(1, RatingLevel.HIGH, 100_001, RatingLevel.SEVERE, 100_002, RatingLevel.HIGH);

        assertThat(rated(levels, finding("fan-in", 1, 50, 0, 1, 2)).getFirst().parts())
                .filteredOn(part -> part.what().equals("customer rating"))
                .containsExactly(
                        new ScorePart(
                                "customer rating",
                                10,
                                "a customer who takes part in it is rated severe, alerts left"
                                        + " aside"));
    }

    @Test
    void theStrongestAlertsDoNotAllScoreTheMost() {
        List<Integer> scores = new ArrayList<>();
        for (int points = 0; points <= 130; points++) {
            Finding any = finding("fan-in", 1, 50, 0, 1, 2);
            scores.add(
                    new AlertDraft(List.of(any), List.of(new ScorePart("so", points, ""))).score());
        }

        assertThat(scores).isSorted().last().isEqualTo(100);
        assertThat(scores.subList(0, 71)).doesNotHaveDuplicates().endsWith(70);
        assertThat(scores.get(90)).isLessThan(scores.get(92)).isEqualTo(80);
        assertThat(scores.get(118)).isLessThan(100);
    }
}
