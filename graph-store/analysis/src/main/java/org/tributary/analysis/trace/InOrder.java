// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.Arrays;
import java.util.function.Supplier;

/// A rule under which money keeps the order in which it was drawn.
///
/// @param holdings makes an account's holding
/// @param kept which end of a payment stays where it is when a fee shortens it: forward the
///     first units arrive and the last ones pay the fee; a queue seen backward begins with the
///     last ones
record InOrder(Supplier<Holding> holdings, End kept) implements Rule {

    enum End {
        FIRST,
        LAST
    }

    @Override
    public Holding holding() {
        return holdings.get();
    }

    @Override
    public Parcel topUp(Parcel parcel, long size, long more) {
        if (more + parcel.amount() == size) {
            return Parcel.ordered(new long[] {0, size});
        }
        return kept == End.FIRST
                ? Parcel.ordered(filled(parcel.bounds(), size, more))
                : mirrored(
                        Parcel.ordered(filled(mirrored(parcel, size).bounds(), size, more)), size);
    }

    /// Fills the first gaps.
    private static long[] filled(long[] bounds, long size, long more) {
        Runs runs = new Runs();
        long left = more;
        long at = 0;
        for (int i = 0; i <= bounds.length; i += 2) {
            long gapEnd = i < bounds.length ? bounds[i] : size;
            long fill = Math.min(left, gapEnd - at);
            runs.add(at, at + fill);
            left -= fill;
            if (i < bounds.length) {
                runs.add(bounds[i], bounds[i + 1]);
                at = bounds[i + 1];
            }
        }
        return runs.takeBelow(size, 0);
    }

    private static Parcel mirrored(Parcel parcel, long size) {
        long[] bounds = parcel.bounds();
        long[] mirror = new long[bounds.length];
        for (int i = 0; i < bounds.length; i++) {
            mirror[i] = size - bounds[bounds.length - 1 - i];
        }
        return Parcel.ordered(mirror);
    }

    @Override
    public Parcel afterFee(Parcel parcel, long sent, long received) {
        long shift = kept == End.FIRST ? 0 : received - sent;
        long[] bounds = parcel.bounds().clone();
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = Math.clamp(bounds[i] + shift, 0, received);
        }
        return compact(bounds);
    }

    @Override
    public Parcel exchanged(Parcel parcel, long sent, long received) {
        long[] bounds = parcel.bounds().clone();
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = Proportion.below(bounds[i], received, sent);
        }
        return compact(bounds);
    }

    /// Leaves out empty runs and joins those that touch.
    private static Parcel compact(long[] bounds) {
        long[] kept = new long[bounds.length];
        int size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] < bounds[i + 1]) {
                if (size > 0 && kept[size - 1] == bounds[i]) {
                    kept[size - 1] = bounds[i + 1];
                } else {
                    kept[size++] = bounds[i];
                    kept[size++] = bounds[i + 1];
                }
            }
        }
        return Parcel.ordered(Arrays.copyOf(kept, size));
    }
}
