// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeGroup.GroupedBy;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Period;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class RemarksTest {

    private static final DrawnGraph DRAWN =
            DrawnGraph.of(
                    """
                    A:1 -> A:2 100.00 EUR 2026-01-01
                    A:1 -> A:2 50.00 USD 2026-01-02
                    A:2 -> B:3 9000.00 EUR 2026-01-03
                    """);
    private static final Remarks REMARKS =
            new Remarks(
                    new Texts(Locale.ENGLISH)::of,
                    new AmountText(Locale.ENGLISH),
                    ZoneId.of("Europe/Berlin"));

    private static PictureState all() {
        List<Integer> accounts = IntStream.range(0, 3).boxed().toList();
        return DRAWN.picture().show(PictureState.EMPTY, accounts).applyTo(PictureState.EMPTY);
    }

    private static PictureState settled(PictureState state, PictureChange change) {
        return DRAWN.picture().settled(state, change).applyTo(state);
    }

    private static PictureState filtered(TransferFilter filter) {
        return settled(all(), new PictureChange.Look(Lens.PLAIN.with(filter)));
    }

    private static TransferFilter amount(Optional<String> least, Optional<String> most) {
        return new TransferFilter(
                Period.ALWAYS,
                new AmountRange(least.map(BigDecimal::new), most.map(BigDecimal::new)),
                Set.of(),
                Set.of(),
                Set.of(),
                Towards.ANYWHERE);
    }

    @Test
    void nothingIsSaidWhereAllIsShown() {
        assertThat(REMARKS.of(all())).isEmpty();
        assertThat(REMARKS.of(PictureState.EMPTY)).isEmpty();
    }

    @Test
    void aFilterIsTellingWhatItHidesPerCurrency() {
        assertThat(REMARKS.of(filtered(amount(Optional.of("9000"), Optional.empty()))))
                .containsExactly(
                        "Only at least 9,000: 2 transactions hidden, EUR 100.00 · USD 50.00");
        assertThat(REMARKS.of(filtered(amount(Optional.of("60"), Optional.of("9000.50")))))
                .containsExactly("Only 60 to 9,000.50: 1 transaction hidden, USD 50.00");
    }

    @Test
    void aFilterThatHidesNothingSaysSo() {
        assertThat(REMARKS.of(filtered(amount(Optional.of("1"), Optional.empty()))))
                .containsExactly("Only at least 1: nothing hidden");
    }

    @Test
    void theLastDayThatCountsIsToldInTheCasesZone() {
        Period newYear =
                Period.between(
                        Instant.parse("2025-12-31T23:00:00Z"),
                        Instant.parse("2026-01-02T23:00:00Z"));
        Period until = new Period(Long.MIN_VALUE, newYear.toMillis());
        Period since = new Period(newYear.fromMillis(), Long.MAX_VALUE);

        assertThat(REMARKS.of(filtered(TransferFilter.NONE.during(newYear))).getFirst())
                .startsWith("Only 2026-01-01 to 2026-01-02: 1 transaction hidden");
        assertThat(REMARKS.of(filtered(TransferFilter.NONE.during(until))).getFirst())
                .startsWith("Only until 2026-01-02:");
        assertThat(REMARKS.of(filtered(TransferFilter.NONE.during(since))).getFirst())
                .startsWith("Only from 2026-01-01: nothing hidden");
    }

    @Test
    void everyConditionIsNamed() {
        var filter =
                new TransferFilter(
                        Period.ALWAYS,
                        AmountRange.ANY,
                        Set.of("USD", "EUR"),
                        Set.of("Wire"),
                        Set.of("DE", ""),
                        Towards.INTO_SUBJECTS);

        assertThat(REMARKS.of(filtered(filter)).getFirst())
                .startsWith("Only EUR, USD · Wire · DE, unknown country · into subjects: 3 ");
    }

    @Test
    void hiddenByHandAndFoldedAreSentencesOfTheirOwn() {
        PictureState hidden =
                settled(
                        all(),
                        new PictureChange.Withhold(
                                Set.of(EdgeKey.flow(DRAWN.node("A:2"), DRAWN.node("B:3")))));
        var wish = new Folding.Wish(GroupedBy.BANK, List.of(0, 1, 2), 1, "");
        PictureState folded = DRAWN.picture().fold(all(), wish).applyTo(all());

        assertThat(REMARKS.of(hidden))
                .containsExactly("Arrows hidden by hand: 1 transaction hidden, EUR 9,000.00");
        assertThat(REMARKS.of(folded)).containsExactly("2 accounts are folded into 1 group");
    }
}
