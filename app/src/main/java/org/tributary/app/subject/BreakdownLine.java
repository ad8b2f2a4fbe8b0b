// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

/// Money in and money out of one month, counterparty, country or channel.
///
/// @param key the number the aspect gives it
/// @param in money from others
/// @param out money to others
public record BreakdownLine(int key, Figure in, Figure out) {

    /// One of the two.
    ///
    /// @param side [Side#IN] or [Side#OUT]
    public Figure figure(Side side) {
        return side == Side.IN ? in : out;
    }
}
