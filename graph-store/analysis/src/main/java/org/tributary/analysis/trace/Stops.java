// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyCode;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where following ends, ready to be asked at every arrival. Immutable.
final class Stops {

    private final Map<Integer, StopReason> accounts = new HashMap<>();
    private final long[] least;
    private final int hops;
    private final long limit;

    Stops(List<StopRule> rules, Direction direction, List<CurrencyCode> units) {
        least = new long[units.size()];
        int fewest = Integer.MAX_VALUE;
        long nearest = direction == Direction.OUT ? Long.MAX_VALUE : Long.MIN_VALUE;
        for (StopRule rule : rules) {
            switch (rule) {
                case StopRule.AtAccounts at ->
                        at.ordinals()
                                .forEach(account -> accounts.putIfAbsent(account, at.reason()));
                case StopRule.AfterHops after -> fewest = Math.min(fewest, after.hops());
                case StopRule.Below below -> raise(below, units);
                case StopRule.At at -> {
                    long millis = at.moment().toEpochMilli();
                    nearest =
                            direction == Direction.OUT
                                    ? Math.min(nearest, millis)
                                    : Math.max(nearest, millis);
                }
            }
        }
        hops = fewest;
        limit = nearest;
    }

    private void raise(StopRule.Below below, List<CurrencyCode> units) {
        for (int unit = 0; unit < least.length; unit++) {
            long minor =
                    below.amount()
                            .movePointRight(units.get(unit).exponent())
                            .setScale(0, RoundingMode.CEILING)
                            .longValueExact();
            least[unit] = Math.max(least[unit], minor);
        }
    }

    /// The moment beyond which nothing is looked at.
    long limit() {
        return limit;
    }

    /// Why traced money that arrives is followed no further; empty if it is.
    Optional<StopReason> at(int account, int unit, long amount, int hop) {
        StopReason named = accounts.get(account);
        if (named != null) {
            return Optional.of(named);
        }
        if (hop >= hops) {
            return Optional.of(StopReason.HOPS);
        }
        return amount < least[unit] ? Optional.of(StopReason.SMALL) : Optional.empty();
    }
}
