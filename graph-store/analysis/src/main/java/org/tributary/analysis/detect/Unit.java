// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

/// In what a parameter is measured, and how its whole numbers are to be read.
public enum Unit {
    /// Minor units of the yardstick's currency; standards are given in US dollars.
    MONEY,
    COUNT,
    /// Millionths.
    SHARE,
    /// Milliseconds.
    TIME
}
