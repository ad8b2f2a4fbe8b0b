// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// Lowest intermediate balance: all other money leaves first, so traced money is never more
/// than the balance and otherwise stays. Not thread-safe.
final class Reserve implements Holding {

    private long traced;

    @Override
    public long traced() {
        return traced;
    }

    @Override
    public Parcel pay(long balance, long amount) {
        long stays = Math.min(traced, Math.max(balance - amount, 0));
        long leaves = traced - stays;
        traced = stays;
        return Parcel.unordered(leaves);
    }

    @Override
    public long take(long balance, long amount, Parcel parcel) {
        long debt = Math.min(amount, Math.max(-balance, 0));
        long settled = Math.max(0, parcel.amount() - (amount - debt));
        traced += parcel.amount() - settled;
        return settled;
    }
}
