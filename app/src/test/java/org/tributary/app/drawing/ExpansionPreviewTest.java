// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.app.drawing.ExpansionBucket.By;
import org.tributary.app.picture.NodeGroup.GroupedBy;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ExpansionPreviewTest {

    private static final DrawnGraph HUB =
            DrawnGraph.of(
                    """
                    hub -> DEUTDEFF:1 0.50 EUR 2026-01-10
                    hub -> DEUTDEFF:2 9.99 EUR 2026-01-11
                    hub -> BNPAFRPP:3 10.00 EUR 2026-02-10
                    hub -> 4 999.99 USD 2026-02-11
                    hub -> 4 0.01 USD 2026-03-11
                    hub -> 5 5000 JPY 2026-03-12
                    hub -> hub 70.00 EUR 2026-03-12
                    6 -> hub 80.00 EUR 2026-03-12
                    """,
                    ZoneId.of("Europe/Berlin"),
                    Set.of());

    private static PictureState showing(DrawnGraph drawn, String... keys) {
        List<Integer> accounts = List.of(keys).stream().map(drawn::ordinal).toList();
        return drawn.picture().show(PictureState.EMPTY, accounts).applyTo(PictureState.EMPTY);
    }

    private static List<ExpansionBucket> buckets(PictureState state, Direction direction, By by) {
        return HUB.picture().buckets(state, HUB.ordinal("hub"), direction, by);
    }

    private static List<String> names(By by) {
        return buckets(showing(HUB, "hub"), Direction.OUT, by).stream()
                .map(b -> b.name() + ": " + b.counterparties().size())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void bucketsAddUpToWhatIsOffered(By by) {
        PictureState shown = showing(HUB, "hub", "DEUTDEFF:1", "DEUTDEFF:2", "4");
        var wish =
                new Folding.Wish(
                        GroupedBy.HAND,
                        List.of(HUB.ordinal("DEUTDEFF:1"), HUB.ordinal("DEUTDEFF:2")),
                        1,
                        "");
        PictureState folded = HUB.picture().fold(shown, wish).applyTo(shown);
        PictureState filtered =
                shown.through(
                        Lens.PLAIN.with(
                                TransferFilter.NONE.during(
                                        Period.between(
                                                Instant.parse("2026-01-11T00:00:00Z"),
                                                Instant.parse("2026-03-12T00:00:00Z")))));
        for (PictureState state : List.of(showing(HUB, "hub"), shown, folded, filtered)) {
            for (Direction direction : Direction.values()) {
                ExpansionOffer offer = HUB.picture().offer(state, HUB.ordinal("hub"), direction);
                List<ExpansionBucket> buckets = buckets(state, direction, by);
                Set<Integer> all = new HashSet<>();
                buckets.forEach(bucket -> all.addAll(bucket.counterparties()));

                assertThat(all).hasSize(offer.counterparties());
                assertThat(
                                buckets.stream()
                                        .map(ExpansionBucket::paid)
                                        .reduce(CurrencyTotals.NONE, CurrencyTotals::plus))
                        .isEqualTo(offer.paid());
                if (by != By.MONTH) {
                    assertThat(buckets.stream().mapToInt(ExpansionBucket::hidden).sum())
                            .isEqualTo(offer.hidden());
                }
            }
        }
    }

    @Test
    void amountsAreSortedIntoPowersOfTenTheLargestFirst() {
        assertThat(names(By.AMOUNT))
                .containsExactly("1,000 – 10,000: 2", "10 – 100: 1", "0 – 10: 2");
    }

    @Test
    void banksAndCountriesWithMostCounterpartiesComeFirst() {
        assertThat(names(By.BANK))
                .containsExactlyInAnyOrder("unknown: 2", "bank DEUTDEFF: 2", "bank BNPAFRPP: 1")
                .endsWith("bank BNPAFRPP: 1");
        assertThat(names(By.COUNTRY)).containsExactlyInAnyOrder("unknown: 2", "DE: 2", "FR: 1");
    }

    @Test
    void monthsAreThoseOfTheCasesZoneAcrossTheYearsEnd() {
        String drawing =
                """
                hub -> 1 5.00 EUR 2025-12-31T22:59
                hub -> 2 5.00 EUR 2025-12-31T23:00
                hub -> 2 5.00 EUR 2026-01-31T22:59
                hub -> 2 5.00 EUR 2026-01-31T23:00
                """;
        DrawnGraph berlin = DrawnGraph.of(drawing, ZoneId.of("Europe/Berlin"), Set.of());
        List<ExpansionBucket> months =
                berlin.picture()
                        .buckets(
                                showing(berlin, "hub"),
                                berlin.ordinal("hub"),
                                Direction.OUT,
                                By.MONTH);

        assertThat(months)
                .extracting(ExpansionBucket::name)
                .containsExactly("2025-12", "2026-01", "2026-02");
        assertThat(months).extracting(b -> b.paid().count()).containsExactly(1L, 2L, 1L);
    }

    @Test
    void aThresholdIsInclusiveAndTheRestIsAStack() {
        PictureState state = showing(HUB, "hub");
        PictureState grown =
                HUB.picture()
                        .expand(
                                state,
                                List.of(HUB.ordinal("hub")),
                                Set.of(Direction.OUT),
                                new ExpansionChoice.AtLeast(10))
                        .applyTo(state);

        assertThat(grown.nodes().keySet())
                .containsExactlyInAnyOrder(
                        HUB.node("hub"),
                        HUB.node("BNPAFRPP:3"),
                        HUB.node("4"),
                        HUB.node("5"),
                        NodeKey.restOfPayees(HUB.ordinal("hub")));
    }

    @Test
    void onlyTheChosenAreShownAndAStackOfOneIsTheAccountItself() {
        PictureState state = showing(HUB, "hub");
        Set<Integer> chosen =
                Set.of(
                        HUB.ordinal("DEUTDEFF:1"),
                        HUB.ordinal("BNPAFRPP:3"),
                        HUB.ordinal("4"),
                        HUB.ordinal("5"),
                        HUB.ordinal("6"));
        PictureState grown =
                HUB.picture()
                        .expand(
                                state,
                                List.of(HUB.ordinal("hub")),
                                Set.of(Direction.OUT),
                                new ExpansionChoice.These(chosen))
                        .applyTo(state);

        assertThat(grown.nodes().keySet())
                .contains(HUB.node("DEUTDEFF:2"))
                .doesNotContain(HUB.node("6"))
                .noneMatch(NodeKey::isRest);
    }
}
