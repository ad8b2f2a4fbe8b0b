// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sheet;

/// The kinds of text on a sheet.
public enum TextSize {
    /// Names.
    NAME(12.5f, true),
    /// Amounts and everything else.
    TEXT(11.5f, false),
    /// What is small on purpose.
    SMALL(10.5f, false);

    final float size;
    final boolean strong;

    TextSize(float size, boolean strong) {
        this.size = size;
        this.strong = strong;
    }
}
