// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/// An exact amount of one currency in integer minor units. Nothing is ever rounded.
///
/// The same currency may come with different exponents, because some exports carry decimals a
/// currency officially lacks (yen with two). Such amounts are added and compared in the finer
/// unit, which is exact. Sums are unbounded: the units are a [BigInteger], because crypto assets
/// with 18 decimals and totals over a whole ledger outgrow 64 bits. Bulk columns hold longs
/// instead and meet this type only at their edges. Immutable and thread-safe.
///
/// Equality is that of the record: 1.0 and 1.00 in units of different exponents are not equal,
/// while [#compareTo] calls them the same amount.
///
/// @param minor signed number of minor units
/// @param currency what is counted
public record Money(BigInteger minor, CurrencyCode currency) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(minor);
        Objects.requireNonNull(currency);
    }

    /// `minor` units of `currency`: `of(1250, EUR)` is 12.50 EUR.
    public static Money of(long minor, CurrencyCode currency) {
        return new Money(BigInteger.valueOf(minor), currency);
    }

    public static Money zero(CurrencyCode currency) {
        return new Money(BigInteger.ZERO, currency);
    }

    /// Reads a plain decimal such as `-1250.00`.
    ///
    /// @throws NumberFormatException if `text` is not a plain decimal number
    /// @throws ArithmeticException if it has more decimals than the currency, which would need
    ///     rounding
    public static Money parse(String text, CurrencyCode currency) {
        requirePlain(text);
        BigDecimal decimal = new BigDecimal(text);
        return new Money(decimal.movePointRight(currency.exponent()).toBigIntegerExact(), currency);
    }

    /// BigDecimal reads `1e999999999` too, and its exact integer would fill the memory.
    private static void requirePlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+') {
                throw new NumberFormatException("not a plain decimal number");
            }
        }
    }

    /// @throws IllegalArgumentException if the currencies differ
    public Money plus(Money other) {
        CurrencyCode finer = finerOf(other);
        return new Money(in(finer).minor.add(other.in(finer).minor), finer);
    }

    /// @throws IllegalArgumentException if the currencies differ
    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(minor.negate(), currency);
    }

    public Money abs() {
        return new Money(minor.abs(), currency);
    }

    public int signum() {
        return minor.signum();
    }

    /// @throws ArithmeticException if the units do not fit 64 bits
    public long minorExact() {
        return minor.longValueExact();
    }

    public BigDecimal decimal() {
        return new BigDecimal(minor, currency.exponent());
    }

    /// The plain decimal in the currency's own digits, without grouping: `1250.00`.
    public String plain() {
        return decimal().toPlainString();
    }

    /// @throws IllegalArgumentException if the currencies differ
    @Override
    public int compareTo(Money other) {
        CurrencyCode finer = finerOf(other);
        return in(finer).minor.compareTo(other.in(finer).minor);
    }

    private Money in(CurrencyCode finer) {
        BigInteger scale = BigInteger.TEN.pow(finer.exponent() - currency.exponent());
        return new Money(minor.multiply(scale), finer);
    }

    private CurrencyCode finerOf(Money other) {
        if (!currency.code().equals(other.currency.code())) {
            throw new IllegalArgumentException(
                    "%s and %s are not added or compared without a rate"
                            .formatted(currency, other.currency));
        }
        return currency.exponent() >= other.currency.exponent() ? currency : other.currency;
    }

    @Override
    public String toString() {
        return plain() + " " + currency;
    }
}
