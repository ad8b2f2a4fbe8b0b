// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import java.util.ArrayList;
import java.util.List;

/// How far down a page of fixed width is taken, from left to right; boxes hang from its top, each
/// as high up and then as far left as it fits. Confined to one thread.
final class Skyline {

    /// Where a box hangs.
    record Corner(double x, double y) {}

    /// From here to the next step the page is taken down to a depth.
    private record Step(double x, double depth) {}

    private static final double ROUNDING = 1e-6;

    private final double width;
    private List<Step> steps = new ArrayList<>(List.of(new Step(0, 0)));

    Skyline(double width) {
        this.width = width;
    }

    /// Takes room for a box no wider than the page.
    Corner take(double wide, double high) {
        Corner best = new Corner(0, Double.MAX_VALUE);
        for (int at = 0; at < steps.size(); at++) {
            double x = steps.get(at).x;
            if (x + wide <= width + ROUNDING) {
                double depth = depth(at, x + wide);
                best = depth < best.y - ROUNDING ? new Corner(x, depth) : best;
            }
        }
        hang(best, wide, high);
        return best;
    }

    private double depth(int from, double until) {
        double depth = 0;
        for (int at = from; at < steps.size() && steps.get(at).x < until - ROUNDING; at++) {
            depth = Math.max(depth, steps.get(at).depth);
        }
        return depth;
    }

    private void hang(Corner corner, double wide, double high) {
        double end = corner.x + wide;
        List<Step> after = new ArrayList<>(steps.size() + 2);
        double below = 0;
        for (Step step : steps) {
            if (step.x < corner.x - ROUNDING) {
                after.add(step);
            }
            if (step.x <= end + ROUNDING) {
                below = step.depth;
            }
        }
        after.add(new Step(corner.x, corner.y + high));
        if (end < width - ROUNDING) {
            after.add(new Step(end, below));
        }
        for (Step step : steps) {
            if (step.x > end + ROUNDING) {
                after.add(step);
            }
        }
        steps = after;
    }
}
