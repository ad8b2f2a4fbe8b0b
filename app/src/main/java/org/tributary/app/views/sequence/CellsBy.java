// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

/// By what the transfers of a row are put into cells.
///
/// @param amount whether amounts of the same order of size go together
/// @param time which moments go together
public record CellsBy(SameSize amount, SameTime time) {

    /// All of a row in one cell.
    public static final CellsBy NOTHING = new CellsBy(SameSize.ANY, SameTime.ANY);

    /// Which amounts go together.
    public enum SameSize {
        /// All of them.
        ANY,
        /// Those of one currency between the same powers of ten.
        POWER_OF_TEN
    }

    /// Which moments go together.
    public enum SameTime {
        /// All of them.
        ANY,
        DAY,
        /// From Monday on (ISO 8601).
        WEEK,
        MONTH
    }
}
