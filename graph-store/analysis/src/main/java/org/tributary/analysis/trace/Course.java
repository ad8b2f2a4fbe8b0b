// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.Direction;

/// The transfers in the order and direction in which money is followed: backward the last one
/// comes first, and whoever received a payment makes it. Immutable.
final class Course {

    /// Where a payment does not move money between accounts and currencies.
    static final int NOWHERE = -1;

    private final Moves moves;
    private final boolean forward;

    Course(Moves moves, Direction direction) {
        this.moves = moves;
        forward = direction == Direction.OUT;
    }

    int steps() {
        return moves.count();
    }

    int position(int step) {
        return forward ? step : moves.count() - 1 - step;
    }

    /// Number of what pays; [#NOWHERE] if nothing moves.
    int payer(int position) {
        return forward ? moves.payer(position) : moves.receiver(position);
    }

    int receiver(int position) {
        return forward ? moves.receiver(position) : moves.payer(position);
    }

    /// What leaves the payer, in its unit.
    long sent(int position) {
        return forward ? moves.sent(position) : moves.received(position);
    }

    /// What reaches the receiver, in its unit.
    long received(int position) {
        return forward ? moves.received(position) : moves.sent(position);
    }

    /// Whether a moment is beyond another, in the direction of the course.
    boolean isBeyond(long millis, long limit) {
        return forward ? millis > limit : millis < limit;
    }
}
