// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.ledger.flow.Direction;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The payments of one account that are out of the ordinary: with strangers, which it dealt with
/// for a few days and never before or after, or within a closed circle (see
/// [org.tributary.analysis.facts.Relations]). Payroll, rent, customers who come back and suppliers
/// are none of them. Purchases by card and payments between accounts of one holder are left out
/// altogether. The arrays are not to be changed.
///
/// @param in positions of what strangers paid it, ascending
/// @param out positions of what it paid strangers, ascending
/// @param ordinaryIn number of other payments to it
/// @param ordinaryOut number of other payments by it
@SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
public record Strangers(
        CaseLedger ledger, int account, int[] in, int[] out, int ordinaryIn, int ordinaryOut) {

    /// How long strangers may deal with one another: longer, and it is a relation.
    public static final Duration PASSING = Duration.ofDays(7);

    public static Strangers of(CaseLedger ledger, int account) {
        Moves moves = Moves.of(ledger, account, p -> isPayment(ledger, p));
        int[] in = strange(ledger, moves.in());
        int[] out = strange(ledger, moves.out());
        return new Strangers(
                ledger,
                account,
                in,
                out,
                moves.in().length - in.length,
                moves.out().length - out.length);
    }

    private static int[] strange(CaseLedger ledger, int[] positions) {
        return Arrays.stream(positions).filter(p -> isBetweenStrangers(ledger, p)).toArray();
    }

    /// Whether a transfer is neither a purchase by card nor one between accounts of one holder.
    private static boolean isPayment(CaseLedger ledger, int position) {
        return ledger.moves(position)
                && ledger.channel(position) != Channel.CARD
                && !ledger.accounts()
                        .sameHolder(ledger.graph().from(position), ledger.graph().to(position));
    }

    private static boolean isBetweenStrangers(CaseLedger ledger, int position) {
        return ledger.relations().isPassing(position, PASSING.toMillis())
                || ledger.relations().isInCircle(position);
    }

    /// Whether a transfer is a payment between strangers, or within a closed circle.
    public static boolean counts(CaseLedger ledger, int position) {
        return isPayment(ledger, position) && isBetweenStrangers(ledger, position);
    }

    /// Payments between strangers by or to an account, from one position on and no later than some
    /// time; none if they are more than `most`, as with a business.
    public static int[] after(
            CaseLedger ledger, int account, Direction direction, int from, long until, int most) {
        int[] some = new int[most];
        int found = 0;
        int degree = ledger.graph().degree(account, direction);
        int looked = 0;
        for (int i = ledger.graph().firstAt(account, direction, from); i < degree; i++) {
            int p = ledger.graph().position(account, direction, i);
            if (ledger.graph().at(p) > until) {
                break;
            }
            if (++looked > 4 * most) {
                return new int[0];
            }
            if (counts(ledger, p)) {
                if (found == most) {
                    return new int[0];
                }
                some[found++] = p;
            }
        }
        return Arrays.copyOf(some, found);
    }

    /// Those in that direction.
    public int[] towards(Direction direction) {
        return direction == Direction.IN ? in : out;
    }

    /// How many payments of the account in that direction are not among those, closed circles left
    /// aside: what else it has to do.
    ///
    /// @param inside number of those of these positions
    public int usual(Direction direction, IntPredicate inside) {
        long apart =
                IntStream.of(towards(direction))
                        .filter(p -> !inside.test(p) && !ledger.relations().isInCircle(p))
                        .count();
        return (direction == Direction.IN ? ordinaryIn : ordinaryOut) + (int) apart;
    }

    /// By how many strangers exceed what an account with that much other business would meet by
    /// chance: their number less the square root of its other payments, rounded down.
    public static long excess(int strangers, int usual) {
        return (long) Math.floor(strangers - Math.sqrt(usual));
    }
}
