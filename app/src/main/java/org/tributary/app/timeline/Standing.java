// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

/// Whether a transfer counts in the picture.
public enum Standing {
    COUNTED,
    /// The filter keeps it out.
    LEFT_OUT;

    /// 0 or 1, for tables by standing.
    int row() {
        return this == COUNTED ? 0 : 1;
    }
}
