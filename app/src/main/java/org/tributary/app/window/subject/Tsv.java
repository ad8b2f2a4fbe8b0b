// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of cells as a spreadsheet takes them from the clipboard: tab-separated, with headers. Not
/// thread-safe.
final class Tsv {

    private final StringBuilder text = new StringBuilder();

    Tsv(List<String> headers) {
        row(headers);
    }

    /// Adds a row. Cells that a spreadsheet would take for a formula are guarded: OWASP, "CSV
    /// Injection"; negative amounts are left as they are.
    Tsv row(List<String> cells) {
        text.append(cells.stream().map(Tsv::guarded).collect(Collectors.joining("\t")))
                .append('\n');
        return this;
    }

    private static String guarded(String cell) {
        String plain = cell.replaceAll("[\\t\\r\\n]+", " ");
        if (plain.matches("-?[0-9.]+")) {
            return plain;
        }
        String seen = plain.stripLeading();
        return !seen.isEmpty() && "=+-@".indexOf(seen.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
