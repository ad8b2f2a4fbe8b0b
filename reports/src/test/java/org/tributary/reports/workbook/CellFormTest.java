// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Money;
import org.tributary.reports.sheet.Cell;

import java.time.Instant;
import java.time.ZoneId;

class CellFormTest {

    private static CellForm time(String at, String zone) {
        return CellForm.of(new Cell.Time(Instant.parse(at)), ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-03T12:00:00Z, UTC, 46025.5",
        "2026-01-03T23:00:00Z, Europe/Berlin, 46026",
        "1900-03-01T00:00:00Z, UTC, 61",
        "9999-12-31T00:00:00Z, UTC, 2958465"
    })
    void countsDaysAsExcelDoes(String at, String zone, double serial) {
        assertThat(time(at, zone)).isEqualTo(new CellForm.Figure(serial, CellForm.TIME_FORMAT));
    }

    @Test
    void writesMomentsExcelHasNoDateForAsText() {
        assertThat(time("1900-02-28T12:00:00Z", "UTC"))
                .isEqualTo(new CellForm.Words("1900-02-28T12:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, USD, 0.1, '#,##0.00'",
        "-0.05, USD, -0.05, '#,##0.00'",
        "500, JPY, 500, '#,##0'",
        "999999999999999, JPY, 999999999999999, '#,##0'",
        "1000000000000000, JPY, 1000000000000000, '#,##0'",
        "0.00000001, BTC, 0.00000001, '#,##0.00000000'"
    })
    void keepsAmountsOfUpToFifteenDigitsExact(
            String amount, String code, double value, String format) {
        Money money = Money.parse(amount, Currencies.of(code));

        assertThat(CellForm.of(new Cell.Amount(money), ZoneId.of("UTC")))
                .isEqualTo(new CellForm.Figure(value, format));
    }

    @Test
    void writesAmountsOfSixteenDigitsAsText() {
        Money money = Money.parse("1000000000000001", Currencies.of("JPY"));

        assertThat(CellForm.of(new Cell.Amount(money), ZoneId.of("UTC")))
                .isEqualTo(new CellForm.Words("1000000000000001 \u2020"));
    }
}
