// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.reports.sheet.VisibleText;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of the attachment as separated text (RFC 4180). Text that a spreadsheet would take for a
/// formula has an apostrophe before it (OWASP, "CSV injection").
final class AttachmentCsv {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private AttachmentCsv() {}

    static String header(List<AttachmentColumn> columns) {
        return columns.stream().map(AttachmentColumn::header).collect(Collectors.joining(","))
                + "\r\n";
    }

    static String line(List<AttachmentColumn> columns, AttachmentRow row) {
        StringBuilder line = new StringBuilder(200);
        for (AttachmentColumn column : columns) {
            if (!line.isEmpty()) {
                line.append(',');
            }
            line.append(cell(column, row));
        }
        return line.append("\r\n").toString();
    }

    static long bytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return text.length();
    }

    private static String cell(AttachmentColumn column, AttachmentRow row) {
        String value = column.value(row);
        if (!column.isText()) {
            return value;
        }
        boolean guarded = !value.isEmpty() && BEGINS_FORMULA.indexOf(value.charAt(0)) >= 0;
        String text = (guarded ? "'" : "") + VisibleText.of(value);
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
