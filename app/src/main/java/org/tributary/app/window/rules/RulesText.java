// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.ValueText;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.rules.RuleDiff;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.SegmentRule;
import org.tributary.analysis.run.WhatIf;
import org.tributary.analysis.typology.Typology;
import org.tributary.app.tuning.AlertShift;
import org.tributary.app.tuning.FoundLine;
import org.tributary.app.tuning.RuleBook;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.Author;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words of the window of detection rules.
///
/// @param texts by key
/// @param zone in which the case's times are shown
record RulesText(Texts texts, ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static Typology typology(String key) {
        return TypologyLibrary.of(key).orElseThrow().typology();
    }

    static String title(String key) {
        Typology typology = typology(key);
        return typology.number() + " " + typology.name();
    }

    String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    String who(Author author) {
        return author.name();
    }

    /// The name of a version.
    String version(int number) {
        return number == RuleBook.STANDARD
                ? texts.of("rules.version.standard")
                : texts.of("rules.version", number);
    }

    /// The name of a version, as findings name it.
    String version(String name) {
        return name.equals(RuleSet.STANDARD)
                ? texts.of("rules.version.standard")
                : texts.of("rules.version.named", name);
    }

    /// Which version counts and by whose hand.
    String counting(RuleBook book) {
        return book.active()
                .flatMap(
                        version ->
                                version.activated()
                                        .map(
                                                by ->
                                                        texts.of(
                                                                book.isSoundlySigned(version)
                                                                                .orElse(false)
                                                                        ? "rules.counting.signed"
                                                                        : "rules.counting.broken",
                                                                version.version(),
                                                                moment(by.at()),
                                                                by.signature().signer())))
                .orElse(texts.of("rules.counting.standard"));
    }

    String answer(WhatIf findings, Optional<AlertShift> alerts) {
        String told = texts.of("rules.answer", findings.before(), findings.after());
        return alerts.map(
                        shift ->
                                told
                                        + "\n"
                                        + texts.of(
                                                "rules.answer.alerts",
                                                shift.before(),
                                                shift.after(),
                                                shift.gained(),
                                                shift.lost()))
                .orElse(told);
    }

    /// What limits and where its standard comes from.
    String source(Parameter parameter) {
        return texts.of(
                "rules.parameter.source",
                parameter.key(),
                parameter.source(),
                ValueText.write(parameter, parameter.standard()));
    }

    /// What decides whether a candidate counts.
    String sense(Parameter parameter) {
        return switch (parameter.sense()) {
            case AT_LEAST -> texts.of("rules.sense.least");
            case AT_MOST -> texts.of("rules.sense.most");
            case SHAPE -> texts.of("rules.sense.shape");
        };
    }

    String facts(FoundLine line) {
        String days =
                line.first().equals(line.last())
                        ? line.first().toString()
                        : line.first() + " – " + line.last();
        return texts.of(
                "rules.found.facts",
                line.amount(),
                line.candidate().positions().length,
                days,
                line.candidate().confidence());
    }

    String exception(SegmentRule exception) {
        return texts.of(
                "rules.exception",
                exception.who(),
                exception.values().entrySet().stream()
                        .map(
                                v ->
                                        v.getKey().key()
                                                + " "
                                                + ValueText.write(v.getKey(), v.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    /// Differences in words, one a line, with names in place of keys.
    List<String> changes(RuleSet before, RuleSet after) {
        return RuleDiff.between(before, after).stream()
                .map(line -> line.replace(" -> ", " → "))
                .map(RulesText::named)
                .toList();
    }

    private static String named(String line) {
        int end = line.indexOf(':');
        int space = line.indexOf(' ');
        String key = line.substring(0, space >= 0 && space < end ? space : end);
        return TypologyLibrary.of(key)
                .map(entry -> entry.typology().name() + line.substring(key.length()))
                .orElse(line);
    }

    /// The sources of a typology and what regulators call it.
    String sources(Typology typology) {
        String fincen = String.join(", ", typology.crosswalk().fincen());
        String sources = String.join("; ", typology.sources());
        return fincen.isEmpty()
                ? texts.of("rules.sources", sources)
                : texts.of("rules.sources.fincen", sources, fincen);
    }

    /// How many exceptions a rule makes.
    String exceptions(Rule rule) {
        return texts.of("rules.exceptions", rule.exceptions().size());
    }
}
