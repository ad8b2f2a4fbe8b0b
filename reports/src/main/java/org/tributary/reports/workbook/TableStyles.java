// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.workbook.WorkbookStyles.Role;

/// Which style a cell of a table has, by what its column holds.
///
/// @param styles the styles of the workbook
/// @param timeFormat how moments are shown
record TableStyles(WorkbookStyles styles, String timeFormat) {

    /// Most decimals a currency has ([org.tributary.ledger.money.CurrencyCode]).
    static final int DECIMALS = 18;

    CellStyle header(Column column) {
        return styles.of(isRight(column) ? Role.HEADER_RIGHT : Role.HEADER);
    }

    CellStyle remark() {
        return styles.of(Role.REMARK);
    }

    /// For a number that leads to another sheet.
    CellStyle link() {
        return styles.of(Role.NUMBER_LINK, "0");
    }

    CellStyle blank() {
        return styles.of(Role.TEXT);
    }

    CellStyle words(Column.Kind kind) {
        return switch (kind) {
            case TEXT, TIMESTAMP -> styles.of(Role.TEXT);
            case PROSE -> styles.of(Role.PROSE);
            case CITATION -> styles.of(Role.CITATION);
            case AMOUNT, INTEGER, ID -> styles.of(Role.NUMBER);
        };
    }

    /// @param format number format, such as `#,##0.00`
    CellStyle number(Column.Kind kind, String format) {
        return switch (kind) {
            case ID -> styles.of(Role.NUMBER, "0");
            case TIMESTAMP -> styles.of(Role.TIME, timeFormat);
            case TEXT, PROSE, CITATION, AMOUNT, INTEGER -> styles.of(Role.NUMBER, format);
        };
    }

    private static boolean isRight(Column column) {
        return switch (column.kind()) {
            case INTEGER, ID, AMOUNT -> true;
            case TEXT, PROSE, TIMESTAMP, CITATION -> false;
        };
    }
}
