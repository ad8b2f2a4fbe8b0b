// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sheet;

/// The part of a sheet that is looked at, in pixels of the sheet.
///
/// @param x its left edge
/// @param y its upper edge
public record Glimpse(double x, double y, double width, double height) {

    /// Whether anything between two heights of the sheet is seen.
    public boolean seesRows(double top, double bottom) {
        return bottom >= y && top <= y + height;
    }

    /// Whether anything between two distances from the left edge is seen.
    public boolean seesColumns(double left, double right) {
        return right >= x && left <= x + width;
    }
}
