// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.theme;

/// One of the two looks of the window and of pictures.
public enum Theme {
    LIGHT,
    DARK;

    /// The other of the two.
    public Theme opposite() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
