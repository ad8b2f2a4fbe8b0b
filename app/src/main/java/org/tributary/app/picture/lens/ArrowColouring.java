// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

/// What the colour of an arrow means.
public enum ArrowColouring {
    /// Nothing: all are alike.
    PLAIN,
    /// The amount.
    AMOUNT,
    /// When the last of its transfers was made, between the first and the last that are shown.
    TIME
}
