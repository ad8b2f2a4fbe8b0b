// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.ValueText;
import org.tributary.analysis.library.TypologyLibrary.Entry;

import java.util.stream.Collectors;

/// Typologies as pages of the guide, in Markdown: cards, which tests read too, with the limits the
/// detectors really have. So the guide cannot say what the program does not do. Stateless.
public final class TypologyPage {

    private static final String SECTION = "\n## ";

    private TypologyPage() {}

    /// Name of a typology's page among the pages of the guide.
    public static String file(Entry entry) {
        return "typology-" + entry.typology().key() + ".md";
    }

    /// The page of one typology: its card, with its limits and what it needs before the examples.
    public static String of(Entry entry) {
        String card = entry.typology().text();
        int examples = card.indexOf(SECTION);
        int cut = examples < 0 ? card.length() : examples;
        return card.substring(0, cut).stripTrailing()
                + "\n\n"
                + needs(entry.detector())
                + limits(entry)
                + reading()
                + card.substring(cut);
    }

    private static String needs(Detector detector) {
        return detector.needs().isEmpty()
                ? "Needs nothing but accounts, amounts and times.\n"
                : "Needs %s; without, it is not run, and the run says so.\n"
                        .formatted(words(detector));
    }

    private static String words(Detector detector) {
        return detector.needs().stream()
                .sorted()
                .map(Input::words)
                .collect(Collectors.joining("; "));
    }

    private static String limits(Entry entry) {
        StringBuilder table =
                new StringBuilder(
                        "\n## Limits\n\nIn rule files under `[%s]`.\n\n"
                                        .formatted(entry.typology().key())
                                + "| limit | what | standard | can go to | source |\n"
                                + "|---|---|---|---|---|\n");
        entry.detector().parameters().forEach(p -> table.append(row(p)));
        return table.toString();
    }

    private static String row(Parameter p) {
        String standard = ValueText.write(p, p.standard());
        String bound = ValueText.write(p, p.loosest());
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        p.key(),
                        cell(p.meaning()),
                        switch (p.sense()) {
                            case AT_LEAST -> "at least " + standard;
                            case AT_MOST -> "at most " + standard;
                            case SHAPE -> standard;
                        },
                        p.sense() == Parameter.Sense.SHAPE ? "anything, by another run" : bound,
                        cell(p.source()));
    }

    private static String reading() {
        return "\n"
                + "The examples below are also its tests: every build runs the detector on them."
                + " A line is a transaction; a star marks what must be found.\n";
    }

    /// All typologies as a table with links to their pages, then those left out.
    public static String list() {
        return table()
                + "\n"
                + "Known and left out, because no file the program reads tells what they need:\n\n"
                + LeftOut.ALL.stream()
                        .map(
                                out ->
                                        "- %s %s: not run: %s\n"
                                                .formatted(out.number(), out.name(), out.reason()))
                        .collect(Collectors.joining());
    }

    private static String table() {
        return TypologyLibrary.all().stream()
                .map(
                        entry ->
                                "| %s | [%s](%s) | %s | %s |\n"
                                        .formatted(
                                                entry.typology().number(),
                                                entry.typology().name(),
                                                file(entry),
                                                cell(first(entry.typology().definition())),
                                                entry.detector().needs().isEmpty()
                                                        ? "–"
                                                        : words(entry.detector())))
                .collect(
                        Collectors.joining(
                                "", "| no. | name | what | needs |\n|---|---|---|---|\n", ""));
    }

    private static String first(String definition) {
        int end = definition.indexOf(". ");
        return end < 0 ? definition : definition.substring(0, end + 1);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
