// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import java.util.ArrayList;
import java.util.List;

/// Places numbers along a line, with round ticks. The largest and the smallest number lie within;
/// zero always does.
///
/// @param least the number at the lower end
/// @param most the number at the upper end, above `least`
/// @param step between two ticks
record Axis(double least, double most, double step) {

    private static final int TICKS = 4;

    /// @param smallest zero or below
    /// @param largest zero or above
    static Axis of(double smallest, double largest) {
        double range = largest - smallest;
        double step = range <= 0 ? 1 : nice(range / TICKS);
        return range <= 0 ? new Axis(0, step, step) : new Axis(smallest, largest, step);
    }

    /// 1, 2 or 5 times a power of ten, not below `rough`.
    private static double nice(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(least / step); i * step <= most; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// Distance from the upper end, on a line of that length.
    double place(double value, double length) {
        return (most - value) / (most - least) * length;
    }
}
