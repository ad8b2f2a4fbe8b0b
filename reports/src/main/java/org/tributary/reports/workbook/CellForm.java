// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.tributary.reports.sheet.Cell;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// A value as a workbook holds it: a number, a text, or nothing.
sealed interface CellForm {

    /// A number as Excel keeps it, in 64-bit floating point, which is exact for 15 digits.
    record Figure(double value, String format) implements CellForm {}

    /// @param text as a reader sees it
    record Words(String text) implements CellForm {}

    /// @param expression without the equals sign
    /// @param value what it comes to
    record Calculated(String expression, CellForm value) implements CellForm {}

    record Blank() implements CellForm {}

    String TIME_FORMAT = "yyyy-mm-dd hh:mm:ss";

    /// Stands after an amount that is text because it has more digits than a number can hold.
    String LONG_AMOUNT = " \u2020";

    /// Excel keeps 15 significant digits (Excel specifications and limits).
    int EXACT_DIGITS = 15;

    /// From here on Excel's day numbers are those of the calendar; before, it knows a 29 February
    /// 1900 that never was.
    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /// @param zone the zone in which moments are shown
    static CellForm of(Cell cell, ZoneId zone) {
        return switch (cell) {
            case Cell.Nothing() -> new Blank();
            case Cell.Text(String text) -> new Words(CellText.shown(text));
            case Cell.Whole(long value) -> number(BigDecimal.valueOf(value), "#,##0");
            case Cell.Amount(var money) ->
                    number(money.decimal(), format(money.currency().exponent()));
            case Cell.Decimal(BigDecimal value, int digits) -> number(value, format(digits));
            case Cell.Time(Instant at) -> time(at, zone);
            case Cell.Link(Cell value, String _, int _) -> of(value, zone);
            case Cell.Formula(String expression, Cell value) ->
                    new Calculated(expression, of(value, zone));
        };
    }

    /// How many decimals are shown, and thousands apart.
    static String format(int digits) {
        return digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
    }

    private static CellForm number(BigDecimal value, String format) {
        return value.stripTrailingZeros().precision() <= EXACT_DIGITS
                ? new Figure(value.doubleValue(), format)
                : new Words(value.toPlainString() + LONG_AMOUNT);
    }

    private static CellForm time(Instant at, ZoneId zone) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        if (local.toLocalDate().isBefore(FIRST_DAY) || local.toLocalDate().isAfter(LAST_DAY)) {
            return new Words(at.atZone(zone).toOffsetDateTime().toString());
        }
        long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), local.toLocalDate());
        double part = local.toLocalTime().toNanoOfDay() / 86_400e9;
        return new Figure(days + part, TIME_FORMAT);
    }
}
