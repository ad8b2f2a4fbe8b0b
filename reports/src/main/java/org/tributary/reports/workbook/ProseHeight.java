// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.apache.poi.ss.usermodel.Row;

/// How high a row of prose is, for readers that do not measure text themselves need to be told.
final class ProseHeight {

    private static final float LINE_POINTS = 13f;

    /// As high as a row can be (Excel specifications and limits).
    private static final float HIGHEST_ROW = 409f;

    private ProseHeight() {}

    /// Makes a row at least as high as a text in it, and returns by how many points it grew.
    ///
    /// @param characters width of its column
    static float fit(Row row, String text, int characters) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / (characters - 2)).sum();
        float before = row.getHeightInPoints();
        if (lines > 1) {
            float points = Math.min(HIGHEST_ROW, lines * LINE_POINTS + 2);
            row.setHeightInPoints(Math.max(points, before));
        }
        return row.getHeightInPoints() - before;
    }
}
