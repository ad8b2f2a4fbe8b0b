// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.analysis.search.AmountLimit;
import org.tributary.analysis.search.AmountPattern;
import org.tributary.ledger.flow.Period;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SearchTextTest {

    private static SearchWords read(String typed) {
        return SearchText.read(typed, Locale.ENGLISH);
    }

    private static SearchDays between(String first, String last) {
        return new SearchDays.Between(
                Optional.of(first).filter(s -> !s.isEmpty()).map(LocalDate::parse),
                Optional.of(last).filter(s -> !s.isEmpty()).map(LocalDate::parse));
    }

    @Test
    void readsAllPartsOfOneSearch() {
        SearchWords words = read("Meridian Trade 9,8xx.00 EUR in March 2024");

        assertThat(words.text()).isEqualTo("Meridian Trade");
        assertThat(words.amount()).contains(AmountPattern.like("98xx.00").in("EUR"));
        assertThat(words.days()).contains(between("2024-03-01", "2024-03-31"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9,8xx.00|98xx.00",
                "9.8xx,00|98xx.00",
                "9'8xx.00|98xx.00",
                "9,8xx|98xx",
                "9.8xx|98xx",
                "98XX|98xx",
                "1,234,5xx.00|12345xx.00",
                "12.3x|12.3x",
            })
    void readsDigitsWhateverTheirMarks(String typed, String digits) {
        assertThat(read(typed).amount()).contains(AmountPattern.like(digits));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,250.00|1250.00",
                "1.250,00|1250.00",
                "1,250|1250",
                "12,5|12.5",
                "1.250.000|1250000",
            })
    void readsExactAmountsWhateverTheirMarks(String typed, BigDecimal amount) {
        assertThat(read(typed).amount()).contains(AmountPattern.exactly(amount));
    }

    @Test
    void readsRangesAndComparisons() {
        var low = new AmountLimit.Including(new BigDecimal("9800"));
        var high = new AmountLimit.Including(new BigDecimal("9900"));

        assertThat(read("9800..9900").amount()).contains(AmountPattern.between(low, high));
        assertThat(read("9,800..").amount())
                .contains(AmountPattern.between(low, new AmountLimit.None()));
        assertThat(read("<=9900").amount())
                .contains(AmountPattern.between(new AmountLimit.None(), high));
        assertThat(read("> 9800 EUR").amount())
                .contains(
                        AmountPattern.between(
                                        new AmountLimit.Excluding(new BigDecimal("9800")),
                                        new AmountLimit.None())
                                .in("EUR"));
        assertThat(read(">9800EUR").amount()).isEqualTo(read("> 9800 EUR").amount());
    }

    @Test
    void aCurrencyMakesANumberAnAmountOnEitherSide() {
        AmountPattern eur = AmountPattern.exactly(new BigDecimal("10000")).in("EUR");

        assertThat(read("10000 EUR").amount()).contains(eur);
        assertThat(read("EUR 10000").amount()).contains(eur);
        assertThat(read("ABCD 10000").text()).isEqualTo("ABCD 10000");
    }

    @Test
    void aBareNumberMayBeAnAccountOrAnAmount() {
        SearchWords words = read("00123");

        assertThat(words.text()).isEqualTo("00123");
        assertThat(words.amount()).isEmpty();
        assertThat(words.number()).contains(AmountPattern.exactly(new BigDecimal("00123")));
        assertThat(read("Acme 00123").number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03,2024-03-01,2024-03-31",
        "2024-02-29,2024-02-29,2024-02-29",
        "01.03.2024,2024-03-01,2024-03-01",
        "2024-03-01..2024-03-15,2024-03-01,2024-03-15",
        "2024-03..2024-04,2024-03-01,2024-04-30",
        "2024-03..,2024-03-01,''",
        "in 2024,2024-01-01,2024-12-31",
        "March 2024,2024-03-01,2024-03-31",
        "in mar 2024,2024-03-01,2024-03-31",
        "since 2024-03-02,2024-03-02,''",
        "after 2024-03-02,2024-03-03,''",
        "until 2024-03-02,'',2024-03-02",
        "before 2024-03-02,'',2024-03-01",
    })
    void readsDays(String typed, String first, String last) {
        assertThat(read(typed).days()).contains(between(first, last));
        assertThat(read(typed).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8000EBD30",
                "DE12 3456",
                "March",
                "in the end",
                "2024-13",
                "2024-02-30",
                "xx",
                "since then",
                "2024-03-15..2024-03-01",
                "12.34.5"
            })
    void leavesWordsThatAreNeitherAmountNorDay(String typed) {
        SearchWords words = read(typed);

        assertThat(words.text()).isEqualTo(typed);
        assertThat(words.amount()).isEmpty();
        assertThat(words.days()).isEmpty();
    }

    @Test
    void whatIsQuotedIsWords() {
        assertThat(read("\"9,8xx.00 in March\"").text()).isEqualTo("9,8xx.00 in March");
        assertThat(read("\"2024-03\" 2024-04").days())
                .contains(between("2024-04-01", "2024-04-30"));
    }

    @Test
    void knowsTheMonthsOfTheUsersLanguage() {
        assertThat(SearchText.read("in März", Locale.GERMAN).days())
                .contains(new SearchDays.EveryYear(Month.MARCH));
    }

    @Test
    void aMonthWithoutYearIsThatMonthOfEveryYearThereIs() {
        List<Period> periods =
                read("in March")
                        .periods(
                                ZoneId.of("Asia/Jakarta"),
                                Instant.parse("2023-06-01T00:00:00Z").toEpochMilli(),
                                Instant.parse("2024-12-31T23:00:00Z").toEpochMilli());

        assertThat(periods)
                .contains(
                        Period.between(
                                Instant.parse("2024-02-29T17:00:00Z"),
                                Instant.parse("2024-03-31T17:00:00Z")))
                .hasSize(3);
    }

    @Test
    void aStretchOfTimeBesidesNarrowsTheDays() {
        Period first =
                new Period(Long.MIN_VALUE, Instant.parse("2024-03-02T00:00:00Z").toEpochMilli());

        assertThat(read("2024-03").within(first).periods(ZoneOffset.UTC, 0, 1))
                .containsExactly(
                        Period.between(
                                Instant.parse("2024-03-01T00:00:00Z"),
                                Instant.parse("2024-03-02T00:00:00Z")));
        assertThat(read("2024-04").within(first).periods(ZoneOffset.UTC, 0, 1)).isEmpty();
    }

    @Test
    void nothingTypedIsNothingAsked() {
        assertThat(read("   ").isEmpty()).isTrue();
    }
}
