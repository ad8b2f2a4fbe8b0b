// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.PictureEdge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps arrows apart that share both their ends: each gets a slot in a fan, those that go there
/// on one side and those that come back on the other, each in order of time. A fan of many spreads
/// only so far; its arrows lie closer and are drawn thinner instead. Immutable, thread-safe.
final class Fan {

    private static final double APART = 15.6;
    private static final double FACING = 13;

    /// A fan is at most this share of its arrows' length wide, so that it stays a fan.
    private static final double WIDEST_SHARE = 0.55;

    private static final double LEAST_WIDTH = 60;
    private static final double WIDEST = 260;

    private static final double LOOP_STEP = 14;
    private static final double LOOPS_REACH = 110;

    /// Of the room between two arrows, the line takes this much.
    private static final double INK = 0.62;

    private static final Comparator<PictureEdge> TIME =
            Comparator.comparing(PictureEdge::first).thenComparing(PictureEdge::key);

    private final int[] slot;
    private final int[] slots;
    private final boolean[] facing;

    /// The fans of these arrows, whose ends are given by index.
    Fan(PictureEdge[] edges, int[] from, int[] to) {
        slot = new int[edges.length];
        slots = new int[edges.length];
        facing = new boolean[edges.length];
        Map<Long, List<Integer>> between = new HashMap<>(edges.length * 2);
        for (int e = 0; e < edges.length; e++) {
            slots[e] = 1;
            between.computeIfAbsent(pair(from[e], to[e]), pair -> new ArrayList<>(1)).add(e);
        }
        for (List<Integer> sharing : between.values()) {
            if (sharing.size() > 1) {
                sharing.sort(Comparator.comparing(e -> edges[e], TIME));
                spread(sharing, from);
            }
        }
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private void spread(List<Integer> sharing, int[] from) {
        int first = from[sharing.getFirst()];
        int there = 0;
        int back = 0;
        for (int e : sharing) {
            slot[e] = from[e] == first ? there++ : back++;
        }
        for (int e : sharing) {
            slots[e] = from[e] == first ? there : back;
            facing[e] = there > 0 && back > 0;
        }
    }

    /// How far an arrow's middle is to the right of the straight line between its ends.
    double bow(int e, double length) {
        double step = step(e, length);
        return facing[e]
                ? Math.min(FACING, step) + step * slot[e]
                : step * (slot[e] - (slots[e] - 1) / 2.0);
    }

    /// How much farther out a loop reaches than the innermost of its node.
    double farther(int e) {
        return slot[e] * Math.min(LOOP_STEP, LOOPS_REACH / slots[e]);
    }

    /// The width of an arrow so that its neighbours in the fan do not touch it.
    double width(int e, double wanted, double length) {
        if (slots[e] == 1 && !facing[e]) {
            return wanted;
        }
        return Math.max(0.6, Math.min(wanted, INK * step(e, length)));
    }

    /// The least width of an arrow so that a loop's neighbours do not touch it.
    double loopWidth(int e, double wanted) {
        double step = Math.min(LOOP_STEP, LOOPS_REACH / slots[e]);
        return slots[e] == 1 ? wanted : Math.max(0.6, Math.min(wanted, INK * step));
    }

    /// How far an arrow is from its neighbours in the fan; infinite when it has none.
    double room(int e, double length) {
        return slots[e] == 1 && !facing[e] ? Double.POSITIVE_INFINITY : step(e, length);
    }

    /// Whether a loop is one of several.
    boolean isNested(int e) {
        return slots[e] > 1;
    }

    private double step(int e, double length) {
        double widest = Math.clamp(WIDEST_SHARE * length, LEAST_WIDTH, WIDEST);
        double room = facing[e] ? widest / 2 / slots[e] : widest / Math.max(1, slots[e] - 1);
        return Math.min(APART, room);
    }
}
