// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sheet;

/// How a thing stands out.
public enum Mark {
    /// It is selected in the picture.
    SELECTED,
    /// The keyboard is at it.
    FOCUSED,
    /// The pointer is over it.
    HOVERED
}
