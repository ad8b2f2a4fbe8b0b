// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

/// How many amounts of one currency there were and what they add up to.
///
/// @param count number of amounts, not negative
/// @param sum their exact sum
public record CurrencyTotal(long count, Money sum) {

    public CurrencyTotal {
        if (count < 0) {
            throw new IllegalArgumentException("count %d is negative".formatted(count));
        }
    }

    /// @throws IllegalArgumentException if the currencies differ
    public CurrencyTotal plus(CurrencyTotal other) {
        return new CurrencyTotal(count + other.count, sum.plus(other.sum));
    }
}
