// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Parameter.Sense;
import org.tributary.analysis.detect.Unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The way of a slider: from a parameter's loosest value at 0 to a strict one at 1. Amounts
/// go by their logarithm, since 500 to 1,000 matters as much as 50,000 to 100,000. Values
/// on the way are round ones; both ends and exact values are kept. Immutable.
public final class SliderScale {

    private static final int STRICTER = 5;
    private static final long DAY = 86_400_000;
    private static final long HOUR = 3_600_000;
    private static final long MINUTE = 60_000;
    private static final long PERCENT = Parameter.WHOLE / 100;
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

    private final Parameter parameter;
    private final long loose;
    private final long strict;

    private SliderScale(Parameter parameter, long strict) {
        this.parameter = parameter;
        loose = parameter.loosest();
        this.strict = strict;
    }

    /// @param values that must have a place on the slider
    /// @throws IllegalArgumentException if the parameter is a shape, which needs another run
    public static SliderScale of(Parameter parameter, long... values) {
        long strict =
                switch (parameter.sense()) {
                    case AT_LEAST -> strictLower(parameter);
                    case AT_MOST -> 0;
                    case SHAPE -> throw new IllegalArgumentException("a shape has no slider");
                };
        for (long value : values) {
            strict =
                    parameter.sense() == Sense.AT_LEAST
                            ? Math.max(strict, value)
                            : Math.min(strict, value);
        }
        return new SliderScale(parameter, strict);
    }

    private static long strictLower(Parameter parameter) {
        long far = Math.max(parameter.standard() * STRICTER, parameter.loosest() + 1);
        boolean isPart = parameter.unit() == Unit.SHARE && parameter.standard() <= Parameter.WHOLE;
        return isPart ? Parameter.WHOLE : far;
    }

    /// The value at the loose end.
    public long loose() {
        return loose;
    }

    /// The value at the strict end.
    public long strict() {
        return strict;
    }

    /// Where a value stands, 0 to 1.
    public double position(long value) {
        if (loose == strict) {
            return 0;
        }
        return Math.clamp((way(value) - way(loose)) / (way(strict) - way(loose)), 0, 1);
    }

    /// The round value at a place.
    public long value(double position) {
        if (position <= 0) {
            return loose;
        }
        if (position >= 1) {
            return strict;
        }
        double way = way(loose) + position * (way(strict) - way(loose));
        long value = round(Math.round(isLogarithmic() ? Math.expm1(way) : way));
        return Math.clamp(value, Math.min(loose, strict), Math.max(loose, strict));
    }

    private double way(long value) {
        return isLogarithmic() ? Math.log1p((double) Math.max(0, value)) : value;
    }

    private boolean isLogarithmic() {
        return parameter.unit() == Unit.MONEY;
    }

    private long round(long value) {
        return switch (parameter.unit()) {
            case MONEY -> BigDecimal.valueOf(value).round(TWO_DIGITS).longValue();
            case COUNT -> value;
            case SHARE -> nearest(value, PERCENT);
            case TIME -> nearest(value, value >= 2 * DAY ? DAY : value >= 2 * HOUR ? HOUR : MINUTE);
        };
    }

    private static long nearest(long value, long step) {
        return (value + step / 2) / step * step;
    }
}
