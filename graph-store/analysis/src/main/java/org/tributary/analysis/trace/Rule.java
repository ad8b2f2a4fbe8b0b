// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.Direction;

/// What a method says of traced money in accounts and on its way between them. Stateless.
sealed interface Rule permits InOrder, ByAmount {

    /// Which rule a method is, in a direction.
    static Rule of(TraceMethod method, Direction direction) {
        return switch (method) {
            case FIFO ->
                    new InOrder(
                            Queue::new,
                            direction == Direction.OUT ? InOrder.End.FIRST : InOrder.End.LAST);
            case LIFO -> new InOrder(Stack::new, InOrder.End.FIRST);
            case PRO_RATA -> new ByAmount(Mixture::new, ByAmount.Fee.IN_PROPORTION);
            case LOWEST_BALANCE -> new ByAmount(Reserve::new, ByAmount.Fee.OF_OTHER_MONEY);
        };
    }

    /// An account without traced money.
    Holding holding();

    /// More of a payment is traced money than what its payer has given it.
    ///
    /// @param parcel the traced money in it
    /// @param size of the payment
    /// @param more how many units more, no more than there are
    Parcel topUp(Parcel parcel, long size, long more);

    /// What arrives where less or more than what was paid does, in the same currency.
    Parcel afterFee(Parcel parcel, long sent, long received);

    /// What arrives in another currency.
    Parcel exchanged(Parcel parcel, long sent, long received);
}
