// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.PictureEdge;

import java.util.Arrays;
import java.util.Optional;

/// Where moments stand in a picture whose nodes stand where their first transfers were made. It is
/// read from the picture itself: a picture in which a single node stands elsewhere has none, so an
/// axis never dates a node wrongly. Immutable.
///
/// @param firstMillis the first of those moments
/// @param lastMillis the last of them
/// @param firstX where the first stands
/// @param perMilli how much farther right every later millisecond stands
record TimeAxis(long firstMillis, long lastMillis, double firstX, double perMilli) {

    private static final long NEVER = Long.MAX_VALUE;

    /// Two points are on a line by chance, three are not.
    private static final int LEAST_MOMENTS = 3;

    /// A node may stand so far from its moment, in the picture's units.
    private static final double OFF = 0.5;

    /// The axis of some nodes and the arrows between them.
    ///
    /// @param x where the nodes stand
    /// @param from payers of the arrows, by index
    /// @param to payees of the arrows, by index
    static Optional<TimeAxis> of(double[] x, PictureEdge[] edges, int[] from, int[] to) {
        long[] first = new long[x.length];
        Arrays.fill(first, NEVER);
        for (int e = 0; e < edges.length; e++) {
            long at = edges[e].first().toEpochMilli();
            first[from[e]] = Math.min(first[from[e]], at);
            first[to[e]] = Math.min(first[to[e]], at);
        }
        int begin = -1;
        int end = -1;
        for (int i = 0; i < x.length; i++) {
            if (first[i] != NEVER) {
                begin = begin < 0 || first[i] < first[begin] ? i : begin;
                end = end < 0 || first[i] > first[end] ? i : end;
            }
        }
        if (begin < 0 || first[begin] == first[end] || x[begin] >= x[end]) {
            return Optional.empty();
        }
        TimeAxis axis =
                new TimeAxis(
                        first[begin],
                        first[end],
                        x[begin],
                        (x[end] - x[begin]) / ((double) first[end] - first[begin]));
        return axis.dates(first, x) ? Optional.of(axis) : Optional.empty();
    }

    private boolean dates(long[] first, double[] x) {
        boolean between = false;
        for (int i = 0; i < x.length; i++) {
            if (first[i] != NEVER) {
                if (Math.abs(x(first[i]) - x[i]) > OFF) {
                    return false;
                }
                between |= first[i] != firstMillis && first[i] != lastMillis;
            }
        }
        return between && x.length >= LEAST_MOMENTS;
    }

    /// Where a moment stands.
    double x(long millis) {
        return firstX + (millis - firstMillis) * perMilli;
    }
}
