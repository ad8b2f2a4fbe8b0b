// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

/// Which look the user wants.
public enum ThemeChoice {
    LIGHT,
    DARK,
    /// As the computer is set.
    SYSTEM
}
