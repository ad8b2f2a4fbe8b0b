// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/// What became of traced money in one account and currency so far. Not thread-safe.
final class Tally {

    private static final long NEVER = Long.MIN_VALUE;

    private final Map<StopReason, Long> setAside = new EnumMap<>(StopReason.class);
    private final Holding holding;
    private long arrived;
    private long left;
    private long overdraft;
    private long firstIn = NEVER;
    private long lastOut = NEVER;
    private int hops = Integer.MAX_VALUE;

    Tally(Holding holding) {
        this.holding = holding;
    }

    Holding holding() {
        return holding;
    }

    /// Fewest transfers by which traced money came.
    int hops() {
        return hops;
    }

    void arrive(long amount, int hop, long millis) {
        arrived += amount;
        hops = Math.min(hops, hop);
        if (firstIn == NEVER) {
            firstIn = millis;
        }
    }

    void setAside(StopReason reason, long amount) {
        setAside.merge(reason, amount, Long::sum);
    }

    void lose(long amount) {
        overdraft += amount;
    }

    void leave(long amount, long millis) {
        left += amount;
        lastOut = millis;
    }

    TracedAccount told(int account, TraceLedger ledger, int pool, OpeningBook openings) {
        return new TracedAccount(
                account,
                ledger.unit(pool),
                arrived,
                left,
                holding.traced(),
                setAside,
                overdraft,
                firstIn,
                lastOut == NEVER ? OptionalLong.empty() : OptionalLong.of(lastOut),
                openings.opening(pool),
                openings.isGiven(pool) ? TracedAccount.Known.GIVEN : TracedAccount.Known.ASSUMED);
    }
}
