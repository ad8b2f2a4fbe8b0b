// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.Arrays;

/// Runs of traced units within what an account holds, in ascending order, taken off at either
/// end. Runs that touch are one. Not thread-safe.
final class Runs {

    private long[] bounds = new long[8];
    private int first;
    private int end;
    private long sum;

    /// Traced units in all.
    long sum() {
        return sum;
    }

    /// Adds a run behind all others.
    void add(long from, long to) {
        if (from >= to) {
            return;
        }
        sum += to - from;
        if (end > first && bounds[end - 1] == from) {
            bounds[end - 1] = to;
            return;
        }
        if (end == bounds.length) {
            makeRoom();
        }
        bounds[end++] = from;
        bounds[end++] = to;
    }

    private void makeRoom() {
        int used = end - first;
        long[] target = used * 2 > bounds.length ? new long[bounds.length * 2] : bounds;
        System.arraycopy(bounds, first, target, 0, used);
        bounds = target;
        first = 0;
        end = used;
    }

    /// Takes off all units below a limit.
    ///
    /// @param origin counted as 0 in what is returned
    long[] takeBelow(long limit, long origin) {
        int stop = first;
        while (stop < end && bounds[stop] < limit) {
            stop += 2;
        }
        long[] taken = shifted(first, stop, origin);
        boolean cut = stop > first && bounds[stop - 1] > limit;
        if (cut) {
            taken[taken.length - 1] = limit - origin;
            bounds[stop - 2] = limit;
            stop -= 2;
        }
        first = stop;
        return counted(taken);
    }

    /// Takes off all units from a limit on.
    ///
    /// @param origin counted as 0 in what is returned
    long[] takeFrom(long limit, long origin) {
        int start = end;
        while (start > first && bounds[start - 1] > limit) {
            start -= 2;
        }
        long[] taken = shifted(start, end, origin);
        boolean cut = start < end && bounds[start] < limit;
        if (cut) {
            taken[0] = limit - origin;
            bounds[start + 1] = limit;
            start += 2;
        }
        end = start;
        return counted(taken);
    }

    private long[] shifted(int from, int to, long origin) {
        long[] part = Arrays.copyOfRange(bounds, from, to);
        for (int i = 0; i < part.length; i++) {
            part[i] -= origin;
        }
        return part;
    }

    private long[] counted(long[] taken) {
        for (int i = 0; i < taken.length; i += 2) {
            sum -= taken[i + 1] - taken[i];
        }
        if (first == end) {
            first = 0;
            end = 0;
        }
        return taken;
    }
}
