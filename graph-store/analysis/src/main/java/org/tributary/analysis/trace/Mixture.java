// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.math.BigInteger;

/// In proportion: traced money leaves as its share of the balance. What a payment is short of
/// or beyond its exact share is carried to the next. Not thread-safe.
final class Mixture implements Holding {

    private static final long MILLION = 1_000_000;
    private static final long HALF = MILLION / 2;

    private long traced;

    /// Millionths of a unit by which less than the exact share has left, -500,000 to 499,999.
    private long owed;

    @Override
    public long traced() {
        return traced;
    }

    @Override
    public Parcel pay(long balance, long amount) {
        long leaves = amount >= balance ? traced : share(amount, balance);
        traced -= leaves;
        if (traced == 0) {
            owed = 0;
        }
        return Parcel.unordered(leaves);
    }

    private long share(long amount, long balance) {
        long whole;
        long rest;
        if (Math.multiplyHigh(amount, traced) == 0 && amount * traced >= 0) {
            whole = amount * traced / balance;
            rest = amount * traced % balance;
        } else {
            BigInteger[] parts =
                    BigInteger.valueOf(amount)
                            .multiply(BigInteger.valueOf(traced))
                            .divideAndRemainder(BigInteger.valueOf(balance));
            whole = parts[0].longValueExact();
            rest = parts[1].longValueExact();
        }
        owed += millionths(rest, balance);
        if (owed < HALF) {
            return whole;
        }
        owed -= MILLION;
        return whole + 1;
    }

    private static long millionths(long rest, long balance) {
        return rest <= Long.MAX_VALUE / MILLION
                ? rest * MILLION / balance
                : BigInteger.valueOf(rest)
                        .multiply(BigInteger.valueOf(MILLION))
                        .divide(BigInteger.valueOf(balance))
                        .longValueExact();
    }

    @Override
    public long take(long balance, long amount, Parcel parcel) {
        long debt = Math.min(amount, Math.max(-balance, 0));
        long settled = Proportion.of(parcel.amount(), debt, amount);
        traced += parcel.amount() - settled;
        return settled;
    }
}
