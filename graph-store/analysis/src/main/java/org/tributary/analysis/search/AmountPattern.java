// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.search;

import org.tributary.ledger.money.CurrencyCode;

import java.math.BigDecimal;
import java.util.Optional;

/// Which amounts are meant. Immutable.
///
/// @param least the lower end, in major units
/// @param most the upper end, in major units
/// @param digits what the digits look like, with `x` for any digit and `.` before the decimals,
///     such as `98xx.00`; without decimals any will do; empty where digits do not matter
/// @param currency code of the currency; any where empty
public record AmountPattern(
        AmountLimit least, AmountLimit most, String digits, Optional<String> currency) {

    /// Exactly that amount.
    public static AmountPattern exactly(BigDecimal amount) {
        var limit = new AmountLimit.Including(amount);
        return new AmountPattern(limit, limit, "", Optional.empty());
    }

    /// Everything between two limits.
    public static AmountPattern between(AmountLimit least, AmountLimit most) {
        return new AmountPattern(least, most, "", Optional.empty());
    }

    /// Amounts whose digits look like that.
    ///
    /// @throws IllegalArgumentException if it is not digits and `x`, with a point at most once
    public static AmountPattern like(String digits) {
        if (!digits.matches("[0-9x]+(\\.[0-9x]+)?")) {
            throw new IllegalArgumentException("write digits, x for any digit, and one point");
        }
        BigDecimal least = new BigDecimal(digits.replace('x', '0'));
        BigDecimal most = new BigDecimal(digits.replace('x', '9'));
        return new AmountPattern(
                new AmountLimit.Including(least),
                digits.contains(".")
                        ? new AmountLimit.Including(most)
                        : new AmountLimit.Excluding(most.add(BigDecimal.ONE)),
                digits,
                Optional.empty());
    }

    /// The same amounts in one currency.
    public AmountPattern in(String code) {
        return new AmountPattern(least, most, digits, Optional.of(code));
    }

    /// The pattern for amounts in minor units of one currency.
    MinorPattern of(CurrencyCode code) {
        if (currency.isPresent() && !currency.get().equals(code.code())) {
            return MinorPattern.NOTHING;
        }
        return new MinorPattern(
                least.asLeast(code.exponent()),
                most.asMost(code.exponent()),
                digits,
                code.exponent());
    }
}
