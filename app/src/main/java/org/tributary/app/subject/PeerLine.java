// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import java.math.BigDecimal;

/// How a subject compares with its peers in one measure.
///
/// @param measure by what
/// @param own the subject's number; minor units for money
/// @param median the peers' median
/// @param percent how many percent of the peers are below it, those with the same number by half
/// @param peers how many peers have such a number
/// @param figure the transfers it is taken from
public record PeerLine(
        Measure measure, BigDecimal own, BigDecimal median, int percent, int peers, Figure figure) {

    /// From here on a subject is unusually high: one account in twenty is.
    public static final int UNUSUAL = 95;

    public boolean isUnusual() {
        return percent >= UNUSUAL;
    }
}
