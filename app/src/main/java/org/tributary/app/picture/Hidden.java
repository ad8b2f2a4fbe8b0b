// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.List;

/// What the picture does not show of the money between the accounts it shows. Immutable.
///
/// @param byFilter what the filter keeps out
/// @param byHand what was hidden arrow by arrow
public record Hidden(Part byFilter, Part byHand) {

    public static final Hidden NOTHING = new Hidden(Part.NONE, Part.NONE);

    /// Some of what is hidden.
    ///
    /// @param transfers how many
    /// @param totals one printed total per currency
    public record Part(long transfers, List<String> totals) {

        public static final Part NONE = new Part(0, List.of());

        public Part {
            totals = List.copyOf(totals);
        }
    }

    /// Whether all is shown.
    public boolean isNothing() {
        return byFilter.transfers() == 0 && byHand.transfers() == 0;
    }
}
