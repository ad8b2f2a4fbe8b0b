// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.sheet;

import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.time.Instant;

/// One value of a sheet, before any spreadsheet's idea of it. Immutable.
public sealed interface Cell {

    /// No value.
    Cell NOTHING = new Nothing();

    /// Words, account numbers and whatever else is never computed with.
    record Text(String text) implements Cell {}

    /// A count.
    record Whole(long value) implements Cell {}

    /// An exact amount, shown in the digits of its currency; the currency has a column of its own.
    record Amount(Money money) implements Cell {}

    /// A number that is no amount of the record, such as a rate or a converted sum.
    ///
    /// @param digits decimals to show
    record Decimal(BigDecimal value, int digits) implements Cell {}

    /// A moment, shown in the zone of the case.
    record Time(Instant at) implements Cell {}

    /// A value the spreadsheet works out again when somebody edits what it is made of.
    ///
    /// @param expression as Excel writes it, without the equals sign; names no sheet, since sheets
    ///     may be called otherwise in another language: ranges have names of their own
    /// @param value what it comes to as the sheet is written, a count or words
    record Formula(String expression, Cell value) implements Cell {}

    /// A value that leads to a row of another sheet.
    ///
    /// @param sheet name of the sheet
    /// @param row row there, from 1
    record Link(Cell value, String sheet, int row) implements Cell {}

    /// An empty cell.
    record Nothing() implements Cell {}

    /// Words, or nothing where there are none.
    static Cell text(String text) {
        return text.isEmpty() ? NOTHING : new Text(text);
    }
}
