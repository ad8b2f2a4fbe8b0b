// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

/// Why the text of one cell is not the value its column should hold.
public enum ValueFault {
    /// The text was read; there is nothing wrong with it.
    NONE,
    /// The cell is empty.
    EMPTY,
    /// The text has not the shape of such a value.
    MALFORMED,
    /// The amount has more decimals than its currency; nothing is ever rounded.
    NEEDS_ROUNDING,
    /// The amount does not fit 64 bits in minor units.
    TOO_LARGE,
    /// The amount is below zero; a transfer moves a positive amount from payer to receiver.
    NEGATIVE,
    /// The local time was skipped when clocks went forward, so it names no instant.
    GAP
}
