// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Parameter.Sense;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Yardstick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// How one typology is looked for. Immutable.
///
/// @param typology its key
/// @param enabled whether it is looked for at all
/// @param values the value of each of its detector's parameters, in the parameter's unit and in
///     the order in which they are shown; money in cents of US dollars
/// @param exceptions other values for some accounts; the first that fits an account holds
public record Rule(
        String typology,
        boolean enabled,
        Map<Parameter, Long> values,
        List<SegmentRule> exceptions) {

    public Rule {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        exceptions = List.copyOf(exceptions);
    }

    /// The standard values of a typology's parameters, for everybody.
    public static Rule standard(String typology, List<Parameter> parameters) {
        Map<Parameter, Long> values = new LinkedHashMap<>();
        parameters.forEach(parameter -> values.put(parameter, parameter.standard()));
        return new Rule(typology, true, values, List.of());
    }

    /// The same, looked for.
    public Rule on() {
        return new Rule(typology, true, values, exceptions);
    }

    /// The same, not looked for.
    public Rule off() {
        return new Rule(typology, false, values, exceptions);
    }

    /// The same with another value of a parameter for everybody.
    public Rule with(Parameter parameter, long value) {
        Map<Parameter, Long> others = new LinkedHashMap<>(values);
        others.put(parameter, value);
        return new Rule(typology, enabled, others, exceptions);
    }

    /// The same with other exceptions.
    public Rule except(List<SegmentRule> others) {
        return new Rule(typology, enabled, values, others);
    }

    /// The parameter of that key.
    public Optional<Parameter> parameter(String key) {
        return values.keySet().stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /// The same with all limits as loose as they go; shapes stay as they are.
    public Rule loosened() {
        return new Rule(
                typology,
                enabled,
                loosened(values),
                exceptions.stream()
                        .map(e -> new SegmentRule(e.selectors(), loosened(e.values())))
                        .toList());
    }

    private static Map<Parameter, Long> loosened(Map<Parameter, Long> values) {
        Map<Parameter, Long> loose = new LinkedHashMap<>(values);
        loose.replaceAll((p, value) -> p.sense() == Sense.SHAPE ? value : p.loosest());
        return loose;
    }

    /// Whether two rules look at the same: shapes and the accounts exceptions are for are alike,
    /// so that they differ in nothing but which candidates count.
    public boolean looksLike(Rule other) {
        return loosened().values.equals(other.loosened().values)
                && loosened().exceptions.equals(other.loosened().exceptions);
    }

    /// The values for everybody, then those for the accounts of each exception.
    public List<Map<Parameter, Long>> bySegment() {
        List<Map<Parameter, Long>> all = new ArrayList<>(List.of(values));
        for (SegmentRule exception : exceptions) {
            Map<Parameter, Long> own = new LinkedHashMap<>(values);
            own.putAll(exception.values());
            all.add(own);
        }
        return all;
    }

    /// These values as limits for the accounts of a ledger.
    public Limits limits(CaseLedger ledger) {
        return limits(ledger.yardstick(), segments(ledger));
    }

    /// These values as limits.
    ///
    /// @param segments the segment of an account, see [#segments]
    public Limits limits(Yardstick yardstick, IntUnaryOperator segments) {
        return Limits.of(
                bySegment().stream().map(own -> measured(own, yardstick)).toList(), segments);
    }

    private static Map<Parameter, Long> measured(Map<Parameter, Long> own, Yardstick yardstick) {
        Map<Parameter, Long> measured = new HashMap<>();
        own.forEach((p, value) -> measured.put(p, Limits.measured(p, value, yardstick)));
        return measured;
    }

    /// Which values hold for an account of a ledger, as an index into [#bySegment]. Found for all
    /// accounts at once, so that asking costs nothing.
    public IntUnaryOperator segments(CaseLedger ledger) {
        if (exceptions.isEmpty()) {
            return account -> Limits.EVERYBODY;
        }
        Turnovers turnovers = Turnovers.of(ledger);
        int[] segments = new int[ledger.graph().accountCount()];
        for (int account = 0; account < segments.length; account++) {
            segments[account] = segment(ledger, turnovers, account);
        }
        return account -> segments[account];
    }

    private int segment(CaseLedger ledger, Turnovers turnovers, int account) {
        for (int i = 0; i < exceptions.size(); i++) {
            if (exceptions.get(i).holds(ledger, turnovers, account)) {
                return i + 1;
            }
        }
        return Limits.EVERYBODY;
    }
}
