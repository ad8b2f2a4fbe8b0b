// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import java.util.Objects;

/// A currency: its code and how many decimal digits its minor unit has.
///
/// ISO 4217 for national currencies, the customary ticker for crypto assets. Obtain one from
/// [Currencies]; a source that carries more decimals than the currency officially has is read with
/// [#withExponent].
///
/// @param code upper-case code such as `EUR` or `BTC`
/// @param exponent decimal digits of the minor unit, 0 to 18
public record CurrencyCode(String code, int exponent) implements Comparable<CurrencyCode> {

    public CurrencyCode {
        Objects.requireNonNull(code);
        if (code.isBlank()) {
            throw new IllegalArgumentException("a currency needs a code");
        }
        if (exponent < 0 || exponent > 18) {
            throw new IllegalArgumentException("exponent %d is not 0 to 18".formatted(exponent));
        }
    }

    /// The same currency counted in a unit of `digits` decimals.
    public CurrencyCode withExponent(int digits) {
        return new CurrencyCode(code, digits);
    }

    @Override
    public int compareTo(CurrencyCode other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : Integer.compare(exponent, other.exponent);
    }

    @Override
    public String toString() {
        return code;
    }
}
