// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.Period;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class FilterConditionTest {

    private static final DrawnGraph MIXED =
            DrawnGraph.of(
                    """
                    DEUTDEFF:1 -> BNPAFRPP:2 9500.00 EUR 2026-01-01
                    DEUTDEFF:1 -> 012:3 9500 JPY 2026-01-02
                    012:3 -> 012:4 0.00000001 BTC 2026-01-03
                    BNPAFRPP:2 -> 012:3 9499.99 EUR 2026-01-03T23:59
                    012:4 -> DEUTDEFF:1 9500.01 EUR 2026-01-04
                    """,
                    ZoneOffset.UTC,
                    Set.of("DEUTDEFF:1"));

    private static List<Integer> through(TransferFilter filter) {
        var counted = MIXED.ledger().counted(Lens.PLAIN.with(filter));
        return IntStream.range(0, 5).filter(counted).boxed().toList();
    }

    private static TransferFilter amount(String least, String most) {
        TransferFilter none = TransferFilter.NONE;
        return new TransferFilter(
                none.period(),
                new AmountRange(bound(least), bound(most)),
                none.currencies(),
                none.channels(),
                none.countries(),
                none.towards());
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static TransferFilter choosing(
            Set<String> currencies, Set<String> countries, Towards towards) {
        return new TransferFilter(
                Period.ALWAYS, AmountRange.ANY, currencies, Set.of(), countries, towards);
    }

    @Test
    void aPeriodHasItsFirstMomentAndNotItsEnd() {
        Instant first = Instant.parse("2026-01-02T00:00:00Z");
        Instant end = Instant.parse("2026-01-04T00:00:00Z");

        assertThat(through(TransferFilter.NONE.during(Period.between(first, end))))
                .containsExactly(1, 2, 3);
        assertThat(through(TransferFilter.NONE.during(Period.between(end, end)))).isEmpty();
        assertThat(through(TransferFilter.NONE)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void bothEndsOfARangeOfAmountsCountWhateverDecimalsTheCurrencyHas() {
        assertThat(through(amount("9500", "9500"))).containsExactly(0, 1);
        assertThat(through(amount("9500.00", ""))).containsExactly(0, 1, 4);
        assertThat(through(amount("", "9500"))).containsExactly(0, 1, 2, 3);
        assertThat(through(amount("0.00000001", "0.00000001"))).containsExactly(2);
    }

    @Test
    void aBoundFinerThanTheCurrencyIsNotRoundedAway() {
        assertThat(through(amount("9499.995", "9500.005"))).containsExactly(0, 1);
        assertThat(through(amount("9499.5", "9499.999"))).containsExactly(3);
        assertThat(through(amount("0.000000011", "1"))).isEmpty();
    }

    @Test
    void aBoundBeyondAllAmountsLetsNothingOrAllThrough() {
        assertThat(through(amount("1E30", ""))).isEmpty();
        assertThat(through(amount("", "1E30"))).hasSize(5);
    }

    @Test
    void oneEndInTheCountryIsEnoughAndUnknownIsAChoiceLikeAnother() {
        assertThat(through(choosing(Set.of(), Set.of("FR"), Towards.ANYWHERE)))
                .containsExactly(0, 3);
        assertThat(through(choosing(Set.of(), Set.of(""), Towards.ANYWHERE)))
                .containsExactly(1, 2, 3, 4);
        assertThat(through(choosing(Set.of(), Set.of("ZZ"), Towards.ANYWHERE))).isEmpty();
    }

    @Test
    void subjectsAreReachedOrLeft() {
        assertThat(through(choosing(Set.of(), Set.of(), Towards.INTO_SUBJECTS))).containsExactly(4);
        assertThat(through(choosing(Set.of(), Set.of(), Towards.OUT_OF_SUBJECTS)))
                .containsExactly(0, 1);
    }

    @Test
    void everyConditionHasToBeMet() {
        assertThat(through(choosing(Set.of("EUR"), Set.of("FR"), Towards.OUT_OF_SUBJECTS)))
                .containsExactly(0);
        assertThat(through(choosing(Set.of("JPY"), Set.of("FR"), Towards.ANYWHERE))).isEmpty();
    }

    @Test
    void whatAFilterCanChooseFromIsCountedAmongTheAccountsShownWhateverTheFilter() {
        List<Integer> three =
                List.of(
                        MIXED.ordinal("DEUTDEFF:1"),
                        MIXED.ordinal("BNPAFRPP:2"),
                        MIXED.ordinal("012:3"));
        PictureState state =
                MIXED.picture().show(PictureState.EMPTY, three).applyTo(PictureState.EMPTY);
        PictureState filtered = state.through(Lens.PLAIN.with(amount("1E30", "")));
        Filterable choices = MIXED.picture().filterable(filtered);

        assertThat(choices).isEqualTo(MIXED.picture().filterable(state));
        assertThat(List.copyOf(choices.currencies().entrySet()))
                .containsExactly(Map.entry("EUR", 2L), Map.entry("JPY", 1L));
        assertThat(List.copyOf(choices.countries().entrySet()))
                .containsExactly(Map.entry("", 2L), Map.entry("DE", 2L), Map.entry("FR", 2L));
        assertThat(choices.span())
                .contains(
                        Period.between(
                                Instant.parse("2026-01-01T00:00:00Z"),
                                Instant.parse("2026-01-03T23:59:00Z")));
        Filterable nothing = MIXED.picture().filterable(PictureState.EMPTY);
        assertThat(nothing.span()).isEmpty();
        assertThat(nothing.currencies()).isEmpty();
    }
}
