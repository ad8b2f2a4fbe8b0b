// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

/// What one arrow of the picture stands for.
public enum ArrowMode {
    /// Every transfer is an arrow of its own.
    TRANSFERS,
    /// All transfers from one account to another are one arrow.
    FLOWS,
    /// All transfers between two accounts, both ways, are one arrow that points where more went.
    RELATIONSHIPS
}
