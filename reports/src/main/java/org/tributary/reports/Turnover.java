// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.time.Instant;

/// What moved into and out of an account in one currency. Amounts are those paid.
///
/// @param in sum of what was paid into the account
/// @param out sum of what was paid out of it
/// @param first time of the first transfer
/// @param last time of the last transfer
public record Turnover(
        CurrencyCode currency,
        long countIn,
        Money in,
        long countOut,
        Money out,
        Instant first,
        Instant last) {

    /// What stayed: in less out.
    public Money net() {
        return in.minus(out);
    }

    public long count() {
        return countIn + countOut;
    }

    /// The two together.
    ///
    /// @throws IllegalArgumentException if the currencies differ
    public Turnover plus(Turnover other) {
        Money sumIn = in.plus(other.in);
        return new Turnover(
                sumIn.currency(),
                countIn + other.countIn,
                sumIn,
                countOut + other.countOut,
                out.plus(other.out),
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }
}
