// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

/// What files a profile is for.
///
/// @param format the format in lower case, such as `csv` or `excel`
/// @param sheet the sheet of a workbook; empty for the first one that fits, or where there are none
/// @param rows what the rows are about
public record FileKind(String format, String sheet, RowContent rows) {

    /// Separated values with transfers.
    public static final FileKind CSV = new FileKind("csv", "", RowContent.TRANSFERS);

    public FileKind withFormat(String other) {
        return new FileKind(other, sheet, rows);
    }

    public FileKind withSheet(String other) {
        return new FileKind(format, other, rows);
    }

    public FileKind withRows(RowContent other) {
        return new FileKind(format, sheet, other);
    }
}
