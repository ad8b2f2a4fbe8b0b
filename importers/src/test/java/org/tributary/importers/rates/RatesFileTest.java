// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class RatesFileTest {

    @TempDir private Path folder;

    @Test
    void takesTheLatestRateOnOrBeforeTheDay() throws IOException {
        RateTable rates = read("date,from,to,rate\n2026-01-01,EUR,USD,1.1\n2026-01-10,EUR,USD,1.2");
        Money tenEuro = Money.parse("10.00", Currencies.of("EUR"));

        assertThat(rates.convert(tenEuro, Currencies.of("USD"), LocalDate.parse("2026-01-09")))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("11"));
        assertThat(rates.convert(tenEuro, Currencies.of("USD"), LocalDate.parse("2026-01-10")))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12"));
        assertThat(rates.convert(tenEuro, Currencies.of("USD"), LocalDate.parse("2025-12-31")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31.01.2026,EUR,USD,1.1 | Line 2, column date: '31.01.2026' is no day. Write it as 2026-01-31.
                    2026-01-31,EUX,USD,1.1 | Line 2, column from: 'EUX' is no known currency. Write a code, as EUR.
                    2026-01-31,EUR,USD,0   | Line 2, column rate: '0' is no positive number. Write it as 1.0842.
                    """)
    void saysWhereALineIsWrong(String line, String message) {
        assertThatThrownBy(() -> read("date,from,to,rate\n" + line.strip()))
                .isInstanceOf(RatesException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhichRowCannotBeTakenApart() {
        String good = "date,from,to,rate\n2026-01-31,EUR,USD,1.1\n";
        for (String wrong : List.of("2026-02-01,\"EUR", "2026-02-01,EUR")) {
            assertThatThrownBy(() -> read(good + wrong))
                    .isInstanceOf(RatesException.class)
                    .hasMessage(
                            "The row after line 2 cannot be taken apart. Give it a date, two"
                                    + " currencies and a rate, and close every quote.");
        }
        assertThatThrownBy(() -> read("date,from,to,rate\n2026-02-01,EUR"))
                .hasMessage(
                        "Line 2: the row has 2 cells, the header 4. Give it a date, two currencies"
                                + " and a rate.");
        assertThatThrownBy(() -> read("date,from,to,to\n2026-01-31,EUR,USD,1.1"))
                .isInstanceOf(RatesException.class)
                .hasMessageStartingWith("The first rows cannot be taken apart.");
    }

    @Test
    void takesNoRateOfABillionDigits() {
        assertThatThrownBy(() -> read("date,from,to,rate\n2026-01-31,EUR,USD,1E999999999"))
                .hasMessage(
                        "Line 2, column rate: '1E999999999' is no positive number. Write it as"
                                + " 1.0842.");
    }

    @Test
    void readsPastAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFdate,from,to,rate\n2026-01-31,EUR,USD,1.1").rates()).hasSize(1);
    }

    @Test
    void asksForTheHeader() {
        assertThatThrownBy(() -> read("day,rate\n2026-01-31,1"))
                .hasMessage("The rates have no header date,from,to,rate. Put it on line 1.");
    }

    @Test
    void aFileWithoutRatesIsNoRates() {
        assertThatThrownBy(() -> read("hi"))
                .hasMessage(
                        "The file has no rates. It needs the header date,from,to,rate and a line"
                                + " each.");
    }

    private RateTable read(String text) throws IOException {
        return RatesFile.read(Files.writeString(folder.resolve("rates.csv"), text));
    }
}
