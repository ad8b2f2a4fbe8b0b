// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// First in, first out: units are counted from the front of a queue that never turns back. Of
/// a payment the account cannot cover, its own money is the first part and credit the rest; of
/// one into an overdrawn account the first part settles the debt. Not thread-safe.
final class Queue implements Holding {

    private final Runs runs = new Runs();
    private long front;

    @Override
    public long traced() {
        return runs.sum();
    }

    @Override
    public Parcel pay(long balance, long amount) {
        long origin = front;
        front += Math.min(amount, Math.max(balance, 0));
        return Parcel.ordered(runs.takeBelow(front, origin));
    }

    @Override
    public long take(long balance, long amount, Parcel parcel) {
        if (runs.sum() == 0) {
            front = 0;
        }
        long debt = Math.min(amount, Math.max(-balance, 0));
        return Stacking.on(runs, front + Math.max(balance, 0), debt, parcel);
    }
}
