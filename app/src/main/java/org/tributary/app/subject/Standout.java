// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.money.Money;

import java.math.BigDecimal;

/// A month, day or amount that stands out against the subject's own others.
///
/// @param kind what is compared
/// @param side which way the money went
/// @param figure what stands out
/// @param median the middle one of all that were compared
/// @param ratio how many times the median it is, to one decimal
/// @param spread half of all compared are within this factor of the median, to one decimal
/// @param compared how many were compared
public record Standout(
        Kind kind,
        Side side,
        Figure figure,
        Money median,
        BigDecimal ratio,
        BigDecimal spread,
        int compared) {

    /// What is compared, and from how many on there is enough to compare with.
    public enum Kind {
        /// Sums of months in which money moved. Half a year shows what is usual.
        MONTH(Aspect.MONTH, 6, 2),
        /// Sums of days on which money moved: about a month of banking days.
        DAY(Aspect.DAY, 20, 3),
        /// Single amounts, as many as days.
        AMOUNT(Aspect.SINGLE, 20, 3);

        private final Aspect aspect;
        private final int least;
        private final int times;

        Kind(Aspect aspect, int least, int times) {
            this.aspect = aspect;
            this.least = least;
            this.times = times;
        }

        Aspect aspect() {
            return aspect;
        }

        /// From how many on they are compared.
        public int least() {
            return least;
        }

        /// How many times the median something has to be at least, however alike the others are:
        /// twice a usual month, three times a usual day or amount.
        public int times() {
            return times;
        }
    }
}
