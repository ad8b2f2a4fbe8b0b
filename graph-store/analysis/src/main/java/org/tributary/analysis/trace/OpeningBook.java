// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.util.BitSet;

/// What is in every account when a course begins: the opening balances forward, the closing
/// ones backward. Immutable.
final class OpeningBook {

    private final long[] opening;
    private final long[] closing;
    private final BitSet given = new BitSet();

    /// @throws IllegalArgumentException if a balance is given for an account or currency
    ///     without transfers
    /// @throws ArithmeticException if a balance does not fit 64 bits
    OpeningBook(Openings openings, Moves moves, Pools pools, Units units, long firstMillis) {
        opening = new long[pools.count()];
        closing = new long[pools.count()];
        openings.given()
                .forEach(
                        (account, amounts) ->
                                amounts.forEach(
                                        amount ->
                                                take(account, amount, pools, units, firstMillis)));
        long[] lowest = run(moves);
        for (int pool = 0; pool < opening.length; pool++) {
            if (openings.otherwise() == Openings.Assumption.AS_NEEDED
                    && !given.get(pool)
                    && lowest[pool] < 0) {
                opening[pool] = Math.negateExact(lowest[pool]);
                closing[pool] = Math.subtractExact(closing[pool], lowest[pool]);
            }
        }
    }

    private void take(int account, Money amount, Pools pools, Units units, long firstMillis) {
        for (int unit = 0; unit < units.all().size(); unit++) {
            CurrencyCode code = units.all().get(unit);
            int pool = pools.find(account, unit);
            var told = units.told(amount, unit, firstMillis);
            if (pool >= 0 && told.isPresent()) {
                if (given.get(pool) && code.code().equals(amount.currency().code())) {
                    throw new IllegalArgumentException(
                            "two opening balances in " + amount.currency());
                }
                opening[pool] = Math.addExact(opening[pool], told.get());
                given.set(pool);
                return;
            }
        }
        throw new IllegalArgumentException(
                "an opening balance in %s, which the account never had"
                        .formatted(amount.currency()));
    }

    /// The lowest balance of each, from its opening; fills in the closing ones.
    private long[] run(Moves moves) {
        long[] lowest = opening.clone();
        System.arraycopy(opening, 0, closing, 0, opening.length);
        for (int p = 0; p < moves.count(); p++) {
            int payer = moves.payer(p);
            if (payer != Course.NOWHERE) {
                closing[payer] = Math.subtractExact(closing[payer], moves.sent(p));
                lowest[payer] = Math.min(lowest[payer], closing[payer]);
                int receiver = moves.receiver(p);
                closing[receiver] = Math.addExact(closing[receiver], moves.received(p));
            }
        }
        return lowest;
    }

    long opening(int pool) {
        return opening[pool];
    }

    boolean isGiven(int pool) {
        return given.get(pool);
    }

    /// A copy of all balances at the beginning of a course, by number of the pool.
    long[] balances(Direction direction) {
        return direction == Direction.OUT ? opening.clone() : closing.clone();
    }
}
