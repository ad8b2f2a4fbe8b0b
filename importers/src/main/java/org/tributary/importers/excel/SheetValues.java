// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.excel;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the cells of a workbook hold, as text. Not thread-safe.
final class SheetValues {

    private final ReadOnlySharedStringsTable texts;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<String, Boolean> dates = new HashMap<>();

    SheetValues(ReadOnlySharedStringsTable texts, StylesTable styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /// The text of a cell; empty if the workbook has not kept all of it.
    ///
    /// @param type the cell's `t`, empty for a number
    /// @param style the cell's `s`, empty for none
    /// @param value what stands in its `v` or `is`
    Optional<String> text(String type, String style, String value) {
        return switch (type) {
            case "s" -> Optional.of(shared(value));
            case "b" -> Optional.of(value.equals("1") ? "TRUE" : "FALSE");
            case "", "n" -> value.isEmpty() ? Optional.of("") : number(style, value);
            default -> Optional.of(value);
        };
    }

    private String shared(String index) {
        int at = Integer.parseInt(index.strip());
        return texts.getItemAt(at).getString();
    }

    private Optional<String> number(String style, String value) {
        if (isDate(style)) {
            return Optional.of(CellText.date(Double.parseDouble(value), from1904));
        }
        return CellText.number(new BigDecimal(value.strip()));
    }

    private boolean isDate(String style) {
        return !style.isEmpty() && dates.computeIfAbsent(style, this::hasDateFormat);
    }

    private boolean hasDateFormat(String style) {
        int index = Integer.parseInt(style);
        if (index < 0 || index >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle found = styles.getStyleAt(index);
        return DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
    }
}
