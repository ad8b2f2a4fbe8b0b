// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

/// On which side of a timeline's axis a transfer stands.
public enum Side {
    /// Into the accounts looked at; where there are none, simply a transfer.
    UP,
    /// Out of the accounts looked at.
    DOWN;

    /// 0 or 1, for tables by side.
    int row() {
        return this == UP ? 0 : 1;
    }
}
