// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// Traced money on its way: how much, and, for methods that keep money in order, which units
/// of the payment it is, counted from 0. Immutable; its array is never handed on to be
/// changed.
///
/// @param amount traced units
/// @param bounds beginning and end of each run of traced units, ascending and apart; empty
///     where order does not matter
@SuppressWarnings("ArrayRecordComponent") // a hot path's value, never compared
record Parcel(long amount, long[] bounds) {

    private static final long[] UNORDERED = {};

    static final Parcel NONE = new Parcel(0, UNORDERED);

    static Parcel unordered(long amount) {
        return amount == 0 ? NONE : new Parcel(amount, UNORDERED);
    }

    static Parcel ordered(long[] bounds) {
        long amount = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            amount += bounds[i + 1] - bounds[i];
        }
        return amount == 0 ? NONE : new Parcel(amount, bounds);
    }

    boolean isEmpty() {
        return amount == 0;
    }
}
