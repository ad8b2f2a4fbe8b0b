// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.ValueText;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.typology.DrawnLedger;
import org.tributary.analysis.typology.TestVector;
import org.tributary.ledger.work.Work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether rules may be used: under its own values every typology that is on must find what its
/// card says it finds and stay silent where its card says so. Stateless.
///
/// Values for everybody are held against both, those of exceptions against the silent examples
/// only: an exception is there to find less. Examples of boundaries are run with their own limits.
public final class ActivationCheck {

    private ActivationCheck() {}

    /// What keeps the rules from being used, one sentence each with a remedy; empty if nothing.
    public static List<String> refusals(RuleSet set) {
        return set.rules().stream()
                .filter(Rule::enabled)
                .flatMap(
                        rule ->
                                TypologyLibrary.of(rule.typology()).stream()
                                        .flatMap(entry -> refusals(rule, entry)))
                .toList();
    }

    private static Stream<String> refusals(Rule rule, TypologyLibrary.Entry entry) {
        Detector detector = entry.detector();
        return entry.typology().vectors().stream()
                .flatMap(
                        vector -> {
                            Stream<Map<Parameter, Long>> values =
                                    switch (vector.kind()) {
                                        case FIRES -> Stream.of(rule.values());
                                        case SILENT -> rule.bySegment().stream();
                                        case JUST_FIRES, JUST_SILENT -> Stream.of(standard(rule));
                                    };
                            return values
                                    .filter(own -> !holds(detector, vector, own))
                                    .findFirst()
                                    .map(own -> sentence(rule, detector, vector, own))
                                    .stream();
                        });
    }

    private static Map<Parameter, Long> standard(Rule rule) {
        Map<Parameter, Long> values = new LinkedHashMap<>(rule.values());
        values.replaceAll((parameter, value) -> parameter.standard());
        return values;
    }

    private static boolean holds(Detector detector, TestVector vector, Map<Parameter, Long> own) {
        CaseLedger ledger = DrawnLedger.parse(vector.drawing()).ledger();
        Map<Parameter, Long> values = new LinkedHashMap<>(own);
        vector.limits()
                .forEach(
                        (key, text) ->
                                own.keySet().stream()
                                        .filter(p -> p.key().equals(key))
                                        .forEach(p -> values.put(p, ValueText.parse(p, text))));
        Limits limits = new Rule(detector.typology(), true, values, List.of()).limits(ledger);
        boolean fires =
                !new Detection(ledger, "").candidates(detector, limits, Work.UNOBSERVED).isEmpty();
        return fires == vector.kind().fires();
    }

    private static String sentence(
            Rule rule, Detector detector, TestVector vector, Map<Parameter, Long> own) {
        return "%s %s \"%s\". %s"
                .formatted(
                        rule.typology(),
                        vector.kind().fires() ? "no longer finds" : "now finds the innocent",
                        vector.title(),
                        remedy(detector, vector, own));
    }

    /// Names the values to go back to: one that is enough by itself, else all that were changed.
    private static String remedy(Detector detector, TestVector vector, Map<Parameter, Long> own) {
        List<Parameter> changed =
                own.entrySet().stream()
                        .filter(value -> value.getValue() != value.getKey().standard())
                        .map(Map.Entry::getKey)
                        .toList();
        Optional<Parameter> enough =
                changed.stream()
                        .filter(
                                parameter -> {
                                    Map<Parameter, Long> back = new LinkedHashMap<>(own);
                                    back.put(parameter, parameter.standard());
                                    return holds(detector, vector, back);
                                })
                        .findFirst();
        String values =
                enough.map(List::of).orElse(changed).stream()
                        .map(p -> p.key() + " = " + ValueText.write(p, p.standard()))
                        .collect(Collectors.joining(", "));
        return values.isEmpty()
                ? "Turn it off."
                : "Go back towards %s, or turn it off.".formatted(values);
    }
}
