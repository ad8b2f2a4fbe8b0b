// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.ValueText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rules as text that people read and edit:
///
///     version = 2026-11 after the first review
///
///     [fan-in]
///     senders = 7
///     window = 72 h
///
///     [fan-in segment=business]
///     senders = 20
///
///     [structuring]
///     on = no
///
/// What a file does not speak of has its standard value. Lines that begin with `#` are remarks. A
/// section with selectors is an exception of its typology; several in one section must all
/// hold: `customer=person`, `customer=organisation`, `segment=`, `country=`, and `turnover=`
/// with a band of whole US dollars a month: `turnover=10000..50000`, `turnover=50000..`.
public final class RuleText {

    private static final String REMARK = "#";
    private static final String VERSION = "version";
    private static final String ON = "on";

    private RuleText() {}

    /// Reads rules; the standard holds for what they leave open.
    ///
    /// @throws RulesException if a line is not understood
    public static RuleSet parse(String text) {
        return parse(text, RuleSet.standard());
    }

    /// Reads rules that tell how others are changed.
    ///
    /// @param others what holds where the text says nothing
    /// @throws RulesException if a line is not understood
    public static RuleSet parse(String text, RuleSet others) {
        return new Reading(others).read(text);
    }

    /// Writes all rules so that [#parse] reads the same again.
    public static String write(RuleSet set) {
        StringBuilder text = new StringBuilder(VERSION + " = " + set.version() + "\n");
        for (Rule rule : set.rules()) {
            text.append("\n[").append(rule.typology()).append("]\n");
            text.append(ON + " = ").append(rule.enabled() ? "yes" : "no").append('\n');
            rule.values().forEach((parameter, value) -> write(text, parameter, value));
            for (SegmentRule exception : rule.exceptions()) {
                text.append("\n[%s %s]\n".formatted(rule.typology(), exception.who()));
                exception.values().forEach((p, value) -> text.append(line(p, value)).append('\n'));
            }
        }
        return text.toString();
    }

    private static void write(StringBuilder text, Parameter parameter, long value) {
        text.append("# ").append(parameter.meaning()).append('\n');
        text.append(line(parameter, value)).append('\n');
    }

    private static String line(Parameter parameter, long value) {
        return parameter.key() + " = " + ValueText.write(parameter, value);
    }

    /// One file as it is read, line by line.
    private static final class Reading {

        private RuleSet set;
        private Optional<SectionHead> section = Optional.empty();
        private int line;

        private Reading(RuleSet set) {
            this.set = set;
        }

        RuleSet read(String text) {
            for (String raw : text.lines().toList()) {
                line++;
                String stripped = raw.replace("\uFEFF", "").strip();
                if (stripped.startsWith("[")) {
                    open(stripped);
                } else if (!stripped.isEmpty() && !stripped.startsWith(REMARK)) {
                    assign(stripped);
                }
            }
            return set;
        }

        private void open(String stripped) {
            SectionHead head = SectionHead.parse(stripped, this::refused);
            Rule rule = rule(head.typology());
            if (!head.selectors().isEmpty()) {
                boolean known =
                        rule.exceptions().stream()
                                .anyMatch(e -> e.selectors().equals(head.selectors()));
                if (known) {
                    throw refused("%s is there twice. Put both together.".formatted(stripped));
                }
                List<SegmentRule> more = new ArrayList<>(rule.exceptions());
                more.add(new SegmentRule(head.selectors(), Map.of()));
                set = set.with(rule.except(more));
            }
            section = Optional.of(head);
        }

        private Rule rule(String typology) {
            return set.rule(typology)
                    .orElseThrow(
                            () ->
                                    refused(
                                            "there is no typology '%s'. Write one of: %s."
                                                    .formatted(
                                                            typology,
                                                            set.rules().stream()
                                                                    .map(Rule::typology)
                                                                    .collect(
                                                                            Collectors.joining(
                                                                                    ", ")))));
        }

        private void assign(String stripped) {
            int equals = stripped.indexOf('=');
            if (equals < 1) {
                throw refused(
                        ("'%s' is neither a section nor a value. Write a section such as"
                                        + " [fan-in], a value such as senders = 5, or begin a"
                                        + " remark with #.")
                                .formatted(stripped));
            }
            String key = stripped.substring(0, equals).strip();
            String value = stripped.substring(equals + 1).strip();
            if (section.isEmpty()) {
                version(key, value);
            } else {
                assign(section.get(), key, value);
            }
        }

        private void version(String key, String value) {
            if (!key.equals(VERSION) || value.isEmpty()) {
                throw refused(
                        ("'%s' stands before the first section. Only version = NAME may; put the"
                                        + " section of its typology, such as [fan-in], above it.")
                                .formatted(key));
            }
            set = set.named(value);
        }

        private void assign(SectionHead head, String key, String value) {
            Rule rule = rule(head.typology());
            boolean forAll = head.selectors().isEmpty();
            if (key.equals(ON) && forAll) {
                set = set.with(isOn(value) ? rule.on() : rule.off());
                return;
            }
            Parameter parameter =
                    rule.parameter(key).orElseThrow(() -> refused(unknown(rule, key)));
            long number = value(parameter, value);
            set =
                    set.with(
                            forAll
                                    ? rule.with(parameter, number)
                                    : rule.except(
                                            with(rule.exceptions(), head, parameter, number)));
        }

        private static List<SegmentRule> with(
                List<SegmentRule> exceptions, SectionHead head, Parameter parameter, long number) {
            return exceptions.stream()
                    .map(
                            exception -> {
                                if (!exception.selectors().equals(head.selectors())) {
                                    return exception;
                                }
                                Map<Parameter, Long> values =
                                        new LinkedHashMap<>(exception.values());
                                values.put(parameter, number);
                                return new SegmentRule(exception.selectors(), values);
                            })
                    .toList();
        }

        private boolean isOn(String value) {
            return switch (value) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw refused("'%s' is neither yes nor no.".formatted(value));
            };
        }

        private static String unknown(Rule rule, String key) {
            return "%s has no '%s'. Write one of: %s."
                    .formatted(
                            rule.typology(),
                            key,
                            rule.values().keySet().stream()
                                    .map(Parameter::key)
                                    .collect(Collectors.joining(", ")));
        }

        private long value(Parameter parameter, String text) {
            long value;
            try {
                value = ValueText.parse(parameter, text);
            } catch (IllegalArgumentException e) {
                throw refused(e.getMessage() + ". Write it like that.");
            }
            Optional<String> refusal = Bounds.refusal(parameter, value);
            if (refusal.isPresent()) {
                throw refused(refusal.get());
            }
            return value;
        }

        private RulesException refused(String problem) {
            return new RulesException(line, problem);
        }
    }
}
