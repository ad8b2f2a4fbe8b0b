// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

/// In which order rows and columns stand.
public enum MatrixOrder {
    /// The largest total first.
    TOTAL,
    /// By name.
    NAME,
    /// Those together that deal more with each other than with the rest.
    COMMUNITY
}
