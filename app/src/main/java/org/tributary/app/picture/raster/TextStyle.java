// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

/// The kinds of text in a picture, with their sizes in pixels of the screen.
enum TextStyle {
    /// An account's number.
    LABEL(12.5f, true),
    /// What stands below it.
    DETAIL(11f, false),
    /// What stands on an arrow.
    FLOW(11.5f, false),
    /// How many accounts a stack holds.
    COUNT(10.5f, true),
    /// The legend.
    LEGEND(11f, false);

    final float size;
    final boolean strong;

    TextStyle(float size, boolean strong) {
        this.size = size;
        this.strong = strong;
    }
}
