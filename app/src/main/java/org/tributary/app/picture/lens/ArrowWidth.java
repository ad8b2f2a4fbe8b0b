// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

/// What the width of an arrow means.
public enum ArrowWidth {
    /// The amount.
    AMOUNT,
    /// The number of transfers.
    COUNT,
    /// Nothing: all are alike.
    EQUAL
}
