// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.util.List;
import java.util.Locale;

class AmountTextTest {

    private static final AmountText ENGLISH = new AmountText(Locale.ENGLISH);

    private static Money money(String amount, String currency) {
        return Money.parse(amount, Currencies.of(currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00|EUR|EUR 0.00",
                "9999.99|EUR|EUR 9,999.99",
                "10000.00|EUR|EUR 10 k",
                "10049.99|EUR|EUR 10 k",
                "10050.00|EUR|EUR 10.1 k",
                "412900.00|EUR|EUR 413 k",
                "999499.00|EUR|EUR 999 k",
                "999499.99|EUR|EUR 999 k",
                "999500.00|EUR|EUR 1 m",
                "1000000000.00|EUR|EUR 1 bn",
                "1240000000.00|EUR|EUR 1.24 bn",
                "999500000000.00|EUR|EUR 1 tn",
                "1230000000000000.00|EUR|EUR 1,230 tn",
                "-9999.99|EUR|EUR -9,999.99",
                "-10000.00|EUR|EUR -10 k",
                "-999500.00|EUR|EUR -1 m",
                "9999|JPY|JPY 9,999",
                "10000|JPY|JPY 10 k",
                "9418.88739000|BTC|BTC 9,418.89",
                "9999.99499999|BTC|BTC 9,999.99",
                "9999.99999999|BTC|BTC 10 k",
                "12.50000000|BTC|BTC 12.50",
                "1.23456789|BTC|BTC 1.235",
                "-0.00421649|BTC|BTC -0.004216",
                "0.00000001|BTC|BTC 0.00000001",
                "0.00000000|BTC|BTC 0.00",
            })
    void isInFullOrOfFourFiguresBelowTenThousandAndElseOfThree(
            String amount, String currency, String brief) {
        assertThat(ENGLISH.brief(money(amount, currency))).isEqualTo(brief);
    }

    @Test
    void figuresAreWrittenAsTheReadersCountryDoes() {
        assertThat(new AmountText(Locale.GERMANY).brief(money("1240000.00", "EUR")))
                .isEqualTo("EUR 1,24 m");
        assertThat(new AmountText(Locale.GERMANY).of(money("412900.00", "EUR")))
                .isEqualTo("EUR 412.900,00");
    }

    @Test
    void currenciesStandApartTheLargestNumberOfUnitsFirst() {
        CurrencyTotals totals =
                CurrencyTotals.of(
                        List.of(
                                money("900.00", "EUR"),
                                money("100.50", "EUR"),
                                money("5000", "JPY"),
                                money("1.00", "USD")));

        assertThat(ENGLISH.lines(totals)).containsExactly("JPY 5,000", "EUR 1,000.50", "USD 1.00");
        assertThat(ENGLISH.lines(CurrencyTotals.NONE)).isEmpty();
    }
}
