// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

class TransferSearchTest {

    private static final FlowGraphText TEXT =
            FlowGraphText.parse(
                    """
                    a -> b 9800.00 EUR 2026-03-01
                    a -> b 9899.00 USD 2026-03-31T23:59
                    a -> c 9850.50 EUR 2026-03-15
                    c -> b 9900.00 EUR 2026-03-15
                    c -> b 9850.00 EUR 2026-04-01
                    d -> d 100 JPY 2026-03-02
                    """);

    private static final Period MARCH =
            Period.between(
                    Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));

    private static List<Long> lines(
            Optional<AmountPattern> amount, List<Period> periods, Optional<WordHits> words) {
        int[] found =
                new TransferSearch(TEXT.graph())
                        .positions(new TransferWish(amount, periods, words), Work.UNOBSERVED);
        return Arrays.stream(found).mapToObj(TEXT.graph()::transferId).toList();
    }

    @Test
    void findsAmountsByTheirDigitsInAMonth() {
        assertThat(
                        lines(
                                Optional.of(AmountPattern.like("98xx.00")),
                                List.of(MARCH),
                                Optional.empty()))
                .containsExactly(1L, 2L);
    }

    @Test
    void keepsToACurrency() {
        assertThat(
                        lines(
                                Optional.of(AmountPattern.like("98xx.00").in("USD")),
                                List.of(),
                                Optional.empty()))
                .containsExactly(2L);
    }

    @Test
    void withoutConditionsEverythingIsFoundInOrderOfTime() {
        assertThat(lines(Optional.empty(), List.of(), Optional.empty()))
                .containsExactly(1L, 6L, 3L, 4L, 2L, 5L);
    }

    @Test
    void periodsThatOverlapCountATransferOnce() {
        assertThat(lines(Optional.empty(), List.of(MARCH, MARCH), Optional.empty())).hasSize(5);
    }

    @Test
    void wordsStandInAnAccountOrATextOrAreTheAmount() {
        BitSet accounts = new BitSet();
        accounts.set(TEXT.ordinals().get("d"));
        WordHits words =
                new WordHits(
                        accounts,
                        new long[] {3},
                        Optional.of(AmountPattern.exactly(new BigDecimal("9900"))));

        assertThat(lines(Optional.empty(), List.of(), Optional.of(words)))
                .containsExactly(6L, 3L, 4L);
    }

    @ParameterizedTest
    @CsvSource({
        "98xx.00,2,980000,true",
        "98xx.00,2,989900,true",
        "98xx.00,2,979900,false",
        "98xx.00,2,990000,false",
        "98xx.00,2,985001,false",
        "98xx,2,989999,true",
        "98xx,2,990000,false",
        "98xx,0,9899,true",
        "98xx.00,0,9850,true",
        "x.5,2,950,true",
        "x.5,2,951,false",
        "1xx,2,9900,false",
        "100.000000001,2,10000,false",
    })
    void comparesDigits(String digits, int exponent, long minor, boolean matches) {
        assertThat(AmountPattern.like(digits).of(new CurrencyCode("EUR", exponent)).matches(minor))
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000,true",
        "999999,false",
        "1000001,true",
        "2000000,true",
        "2000001,false",
    })
    void limitsAreExactToTheMinorUnit(long minor, boolean including) {
        AmountPattern range =
                AmountPattern.between(
                        new AmountLimit.Including(new BigDecimal("10000")),
                        new AmountLimit.Including(new BigDecimal("20000")));

        assertThat(range.of(new CurrencyCode("EUR", 2)).matches(minor)).isEqualTo(including);
    }

    @ParameterizedTest
    @CsvSource({"1000000,false", "1000001,true", "1999999,true", "2000000,false"})
    void limitsThatAreNotPartOfTheRangeAreLeftOut(long minor, boolean matches) {
        AmountPattern range =
                AmountPattern.between(
                        new AmountLimit.Excluding(new BigDecimal("10000")),
                        new AmountLimit.Excluding(new BigDecimal("20000")));

        assertThat(range.of(new CurrencyCode("EUR", 2)).matches(minor)).isEqualTo(matches);
    }

    @Test
    void anAmountFinerThanTheCurrencyIsNeverPaidInIt() {
        AmountPattern fine = AmountPattern.exactly(new BigDecimal("1.005"));

        assertThat(fine.of(new CurrencyCode("EUR", 2)).matches(100)).isFalse();
        assertThat(fine.of(new CurrencyCode("EUR", 2)).matches(101)).isFalse();
        assertThat(fine.of(new CurrencyCode("BHD", 3)).matches(1005)).isTrue();
    }

    @Test
    void anAmountBeyondEveryNumberIsNotAnOverflow() {
        AmountPattern huge =
                AmountPattern.between(
                        new AmountLimit.Including(new BigDecimal("1e30")), new AmountLimit.None());

        assertThat(huge.of(new CurrencyCode("EUR", 2)).matches(Long.MAX_VALUE - 1)).isFalse();
    }

    @Test
    void refusesWhatIsNoPattern() {
        assertThatThrownBy(() -> AmountPattern.like("9,8xx"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
