// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.Yardstick;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// The values one detector's parameters have in one run over one ledger, for each segment of
/// accounts. Money is in minor units of the ledger's yardstick. Immutable and thread-safe.
public final class Limits {

    /// Segment of accounts that no exception is made for.
    public static final int EVERYBODY = 0;

    private final List<Map<Parameter, Long>> bySegment;
    private final IntUnaryOperator segments;
    private final Map<Parameter, Long> values;

    private Limits(List<Map<Parameter, Long>> bySegment, IntUnaryOperator segments, int segment) {
        this.bySegment = bySegment;
        this.segments = segments;
        values = bySegment.get(segment);
    }

    /// @param bySegment values of all parameters for everybody, then for each segment
    /// @param segments the segment of an account, by its ordinal
    public static Limits of(List<Map<Parameter, Long>> bySegment, IntUnaryOperator segments) {
        return new Limits(bySegment.stream().map(Map::copyOf).toList(), segments, EVERYBODY);
    }

    /// The standard values.
    public static Limits standard(List<Parameter> parameters, Yardstick yardstick) {
        Map<Parameter, Long> values = new HashMap<>();
        parameters.forEach(p -> values.put(p, measured(p, p.standard(), yardstick)));
        return of(List.of(values), account -> EVERYBODY);
    }

    /// The standard values but for those given, each as rule files write it.
    ///
    /// @param others texts by the parameter's key
    /// @throws IllegalArgumentException if a key or a text is none of these parameters'
    public static Limits standardBut(
            List<Parameter> parameters, Map<String, String> others, Yardstick yardstick) {
        Map<Parameter, Long> values = new HashMap<>();
        parameters.forEach(p -> values.put(p, measured(p, p.standard(), yardstick)));
        others.forEach(
                (key, text) -> {
                    Parameter parameter =
                            parameters.stream()
                                    .filter(p -> p.key().equals(key))
                                    .findFirst()
                                    .orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "there is no limit '%s'"
                                                                    .formatted(key)));
                    values.put(
                            parameter,
                            measured(parameter, ValueText.parse(parameter, text), yardstick));
                });
        return of(List.of(values), account -> EVERYBODY);
    }

    /// The loosest values, at which all candidates are kept that any limit could admit.
    public static Limits loosest(List<Parameter> parameters, Yardstick yardstick) {
        Map<Parameter, Long> values = new HashMap<>();
        parameters.forEach(p -> values.put(p, measured(p, p.loosest(), yardstick)));
        return of(List.of(values), account -> EVERYBODY);
    }

    /// A value as it is compared with what is measured: money in the yardstick's currency.
    public static long measured(Parameter parameter, long value, Yardstick yardstick) {
        return parameter.unit() == Unit.MONEY
                ? yardstick.ofDollars(BigDecimal.valueOf(value, 2))
                : value;
    }

    /// The limits that hold for an account.
    public Limits at(int account) {
        return bySegment.size() == 1
                ? this
                : new Limits(bySegment, segments, segments.applyAsInt(account));
    }

    /// The limits held here, for every account whatever its segment.
    Limits everywhere() {
        return of(List.of(values), account -> EVERYBODY);
    }

    /// The value of a parameter in its unit.
    ///
    /// @throws IllegalArgumentException if the detector has no such parameter
    public long of(Parameter parameter) {
        Long value = values.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + parameter.key());
        }
        return value;
    }

    /// The value of a count.
    public int count(Parameter parameter) {
        return Math.toIntExact(of(parameter));
    }

    /// Whether all that was measured is within the limits.
    public boolean admit(Measures measures) {
        return measures.values().entrySet().stream()
                .allMatch(m -> m.getKey().admits(m.getValue(), of(m.getKey())));
    }
}
