// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was measured of a candidate, for each parameter that limits it, in the parameter's unit and
/// in the order in which it is told. Immutable.
public record Measures(Map<Parameter, Long> values) {

    public static final Measures NONE = new Measures(Map.of());

    public Measures {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Measures of(Parameter parameter, long value) {
        return NONE.and(parameter, value);
    }

    public Measures and(Parameter parameter, long value) {
        Map<Parameter, Long> more = new LinkedHashMap<>(values);
        more.put(parameter, value);
        return new Measures(more);
    }

    /// A part as a share of a whole, by money and by number, whichever is less: a habit shows in
    /// most of the payments and in most of the money, where one large sum must not make it alone.
    public static long lesserShare(double part, double whole, long parts, long all) {
        return Math.min(share(part, whole), share((double) parts, (double) all));
    }

    /// A part as a share of a whole in millionths, rounded to the nearest; 0 of nothing.
    public static long share(double part, double whole) {
        return whole == 0 ? 0 : Math.round(part / whole * Parameter.WHOLE);
    }
}
