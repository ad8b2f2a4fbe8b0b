// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import java.util.List;

/// A step: where the money was after so many transfers. Immutable.
///
/// @param rows the rows that are shown, the most money first
/// @param more how many rows are left out
/// @param left the transfers to these
/// @param reached how many accounts the step reached, those left out included
public record StepColumn(List<StepRow> rows, int more, Positions left, int reached) {
    public StepColumn {
        rows = List.copyOf(rows);
    }
}
