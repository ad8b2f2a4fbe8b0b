// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class CurrenciesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    US Dollar,         USD, 2
                    Euro,              EUR, 2
                    Yuan,              CNY, 2
                    Yen,               JPY, 0
                    UK Pound,          GBP, 2
                    Rupee,             INR, 2
                    Ruble,             RUB, 2
                    Mexican Peso,      MXN, 2
                    Brazil Real,       BRL, 2
                    Canadian Dollar,   CAD, 2
                    Australian Dollar, AUD, 2
                    Swiss Franc,       CHF, 2
                    Shekel,            ILS, 2
                    Saudi Riyal,       SAR, 2
                    Bitcoin,           BTC, 8
                    """)
    void knowsTheWordsOfAmlWorld(String word, String code, int exponent) {
        assertThat(Currencies.shipped().find(word)).contains(new CurrencyCode(code, exponent));
    }

    @Test
    void findsByCodeWhateverTheCaseAndBlanks() {
        assertThat(Currencies.shipped().find(" eur ")).contains(Currencies.of("EUR"));
        assertThat(Currencies.shipped().find("kwd").orElseThrow().exponent()).isEqualTo(3);
    }

    @Test
    void doesNotGuessWhoseDollarItIs() {
        assertThat(Currencies.shipped().find("Dollar")).isEmpty();
        assertThat(Currencies.shipped().find("")).isEmpty();
    }

    @Test
    void aLookUpInCodeOfAnUnknownCodeFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Currencies.of("eur"))
                .withMessage("'eur' is not a known currency code");
    }

    @Test
    void aRateIsOfTheCurrencyHoweverFinelyItIsCounted() {
        CurrencyCode yen = Currencies.of("JPY");
        CurrencyCode euro = Currencies.of("EUR");
        LocalDate day = LocalDate.of(2026, 1, 5);
        RateTable rates = new RateTable(List.of(new Rate(day, yen, euro, new BigDecimal("0.006"))));
        Money fineYen = Money.of(100_00, yen.withExponent(2));

        assertThat(rates.convert(fineYen, euro, day.plusDays(3)).orElseThrow())
                .isEqualByComparingTo("0.6");
        assertThat(rates.convert(fineYen, yen, day).orElseThrow()).isEqualByComparingTo("100");
        assertThat(rates.convert(fineYen, euro, day.minusDays(1))).isEmpty();
    }
}
