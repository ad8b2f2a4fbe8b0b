// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.flow.LongSum;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// By what a subject is compared with accounts of similar activity.
public enum Measure {
    /// Sum of money from others, in minor units of the finest unit.
    MONEY_IN(Unit.MONEY),
    /// Sum of money to others.
    MONEY_OUT(Unit.MONEY),
    /// Number of different accounts that paid it.
    PAYERS(Unit.COUNT),
    /// Number of different accounts it paid.
    PAYEES(Unit.COUNT),
    /// Of what came in, the share that went out again within [#PASSES_WITHIN], the oldest money
    /// first.
    PASSED_ON(Unit.SHARE),
    /// Share of transfers with a round amount.
    ROUND(Unit.SHARE),
    /// Share of transfers at night or on a weekend.
    ODD_HOURS(Unit.SHARE);

    /// What a measure's number is.
    public enum Unit {
        MONEY,
        COUNT,
        SHARE
    }

    /// Money that leaves within three days of coming has not been put to use; rapid movement in and
    /// out is named by FATF, "Professional Money Laundering" (2018), as a sign of a funnel. Three
    /// days bridge a weekend.
    public static final Duration PASSES_WITHIN = Duration.ofDays(3);

    private static final int DIGITS = 4;

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /// The number for some transfers; empty where there is nothing to take a share of.
    Optional<BigDecimal> of(Legs legs) {
        return switch (this) {
            case MONEY_IN -> Optional.of(sum(legs, Side.IN));
            case MONEY_OUT -> Optional.of(sum(legs, Side.OUT));
            case PAYERS -> Optional.of(others(legs, Side.IN));
            case PAYEES -> Optional.of(others(legs, Side.OUT));
            case PASSED_ON -> passedOn(legs);
            case ROUND -> share(legs, Aspect.ROUND);
            case ODD_HOURS -> share(legs, Aspect.ODD_HOURS);
        };
    }

    private static BigDecimal sum(Legs legs, Side side) {
        return new BigDecimal(legs.figure(Slice.all(Set.of(side))).sum().minor());
    }

    private static BigDecimal others(Legs legs, Side side) {
        return BigDecimal.valueOf(
                IntStream.range(0, legs.size())
                        .filter(leg -> legs.side(leg) == side)
                        .map(legs::other)
                        .distinct()
                        .count());
    }

    private static Optional<BigDecimal> share(Legs legs, Aspect aspect) {
        long all = legs.figure(Slice.all(Side.OTHERS)).count();
        long some = legs.figure(Slice.of(Side.OTHERS, aspect, 1)).count();
        return share(BigInteger.valueOf(some), BigInteger.valueOf(all));
    }

    private static Optional<BigDecimal> share(BigInteger part, BigInteger whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(part)
                                .divide(new BigDecimal(whole), DIGITS, RoundingMode.HALF_UP));
    }

    /// Every payment takes what came in last before it is too old, the oldest first.
    private static Optional<BigDecimal> passedOn(Legs legs) {
        ArrayDeque<Lot> lots = new ArrayDeque<>();
        LongSum came = new LongSum();
        LongSum passed = new LongSum();
        for (int leg = 0; leg < legs.size(); leg++) {
            if (legs.side(leg) == Side.IN) {
                came.add(legs.units(leg), 1);
                lots.add(new Lot(legs.at(leg), legs.units(leg)));
            } else if (legs.side(leg) == Side.OUT) {
                passed.add(taken(lots, legs.at(leg), legs.units(leg)), 1);
            }
        }
        return share(passed.total(), came.total());
    }

    private static long taken(ArrayDeque<Lot> lots, long at, long wanted) {
        while (!lots.isEmpty() && lots.peek().at < at - PASSES_WITHIN.toMillis()) {
            lots.remove();
        }
        long taken = 0;
        while (taken < wanted && !lots.isEmpty()) {
            Lot lot = lots.peek();
            long part = Math.min(lot.left, wanted - taken);
            lot.left -= part;
            taken += part;
            if (lot.left <= 0) {
                lots.remove();
            }
        }
        return taken;
    }

    /// Money that came in and has not gone out yet.
    private static final class Lot {
        private final long at;
        private long left;

        Lot(long at, long left) {
            this.at = at;
            this.left = left;
        }
    }

    /// Which transfers a share or sum counts.
    Slice slice() {
        return switch (this) {
            case MONEY_IN, PAYERS -> Slice.all(Set.of(Side.IN));
            case MONEY_OUT, PAYEES -> Slice.all(Set.of(Side.OUT));
            case PASSED_ON -> Slice.all(Side.OTHERS);
            case ROUND -> Slice.of(Side.OTHERS, Aspect.ROUND, 1);
            case ODD_HOURS -> Slice.of(Side.OTHERS, Aspect.ODD_HOURS, 1);
        };
    }
}
