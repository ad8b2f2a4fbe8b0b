// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// Last in, first out: units are counted from the ground up, as the balance is. A payment
/// takes the top of the stack and keeps its order; where it goes below the ground the bank's
/// credit is its lowest part. What is paid into an overdrawn account fills the hole first. Not
/// thread-safe.
final class Stack implements Holding {

    private final Runs runs = new Runs();

    @Override
    public long traced() {
        return runs.sum();
    }

    @Override
    public Parcel pay(long balance, long amount) {
        long ground = balance - amount;
        return Parcel.ordered(runs.takeFrom(ground, ground));
    }

    @Override
    public long take(long balance, long amount, Parcel parcel) {
        long debt = Math.min(amount, Math.max(-balance, 0));
        return Stacking.on(runs, Math.max(balance, 0), debt, parcel);
    }
}
