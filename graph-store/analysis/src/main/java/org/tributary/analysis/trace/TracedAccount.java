// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.money.CurrencyCode;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/// What became of traced money in an account and currency. Amounts are minor units of `unit`.
///
/// @param account its ordinal
/// @param arrived traced money that reached it, with what was set aside and lost there
/// @param left traced money that left it again
/// @param remaining traced money that is mixed into it at the end
/// @param setAside traced money that reached it and was followed no further, by reason
/// @param overdraft traced money that settled an overdraft
/// @param firstIn when the first of it arrived, in milliseconds since 1970-01-01T00:00Z
/// @param lastOut when the last of it left, likewise; empty if none did
/// @param opening the opening balance that was given or assumed
/// @param known whether it was given
public record TracedAccount(
        int account,
        CurrencyCode unit,
        long arrived,
        long left,
        long remaining,
        Map<StopReason, Long> setAside,
        long overdraft,
        long firstIn,
        OptionalLong lastOut,
        long opening,
        Known known) {

    /// Where an opening balance comes from.
    public enum Known {
        GIVEN,
        ASSUMED
    }

    public TracedAccount {
        EnumMap<StopReason, Long> copy = new EnumMap<>(StopReason.class);
        copy.putAll(setAside);
        setAside = Collections.unmodifiableMap(copy);
    }

    /// Traced money that is there at the end, followed or not.
    public long held() {
        return remaining + setAside.values().stream().mapToLong(Long::longValue).sum();
    }
}
