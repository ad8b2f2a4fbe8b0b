// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The first rows of a table by their parts: the lines above the header, the header, and the
/// columns of values below. Immutable.
final class Sample {

    private final List<List<String>> above;
    private final List<String> headers;
    private final List<List<String>> below;
    private final List<ColumnValues> columns = new ArrayList<>();

    /// @param rows the first rows without blank ones
    /// @param headerRow 1-based, 0 if there is none
    /// @param width the usual number of cells
    Sample(List<List<String>> rows, int headerRow, int width) {
        int start = Math.min(headerRow, rows.size());
        above = rows.subList(0, Math.max(0, start - 1));
        headers =
                headerRow > 0 && headerRow <= rows.size()
                        ? rows.get(headerRow - 1)
                        : Stream.generate(() -> "").limit(headerRow > 0 ? 0 : width).toList();
        below = rows.subList(start, rows.size());
        for (int i = 0; i < headers.size(); i++) {
            columns.add(new ColumnValues(cells(i)));
        }
    }

    private List<String> cells(int column) {
        List<List<String>> wide = below.stream().filter(row -> row.size() * 2 > width()).toList();
        return wide.stream().map(row -> column < row.size() ? row.get(column) : "").toList();
    }

    int width() {
        return headers.size();
    }

    List<List<String>> above() {
        return above;
    }

    List<String> headers() {
        return headers;
    }

    /// Rows below the header as they stand there.
    List<List<String>> below() {
        return below;
    }

    ColumnValues column(int position) {
        return columns.get(position);
    }

    /// Whether the file names its columns.
    boolean hasHeader() {
        return headers.stream().anyMatch(header -> !header.isBlank());
    }
}
