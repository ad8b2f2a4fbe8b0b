// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.each;
import static org.tributary.reports.filing.check.Rules.rule;

import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.CitedSentence.Part;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.narrative.Figure.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The account of what happened.
final class NarrativeChecks {

    private static final String FIELD = "narrative.text";
    private static final int SHORT = 200;

    static final List<FilingCheck> ALL =
            List.of(
                    each(
                            "narrative.supported",
                            Severity.WARNING,
                            "Every sentence of the body rests on transfers.",
                            FIELD,
                            "Sentence",
                            r -> r.narrative().sentences(),
                            (s, r) ->
                                    s.part() == Part.BODY && s.rows().isEmpty()
                                            ? "rests on no transfer; cite some, or say it in the"
                                                    + " conclusion."
                                            : ""),
                    new FilingCheck(
                            "narrative.cites",
                            Severity.ERROR,
                            "A sentence cites transfers of the report only.",
                            (report, profile) -> {
                                Set<TransferId> ids = ids(report);
                                return faults(
                                        report,
                                        s ->
                                                ids.containsAll(s.rows())
                                                        ? ""
                                                        : "cites a transfer that is not in the"
                                                                + " report; add the transfer or"
                                                                + " change the sentence.");
                            }),
                    figures(
                            "narrative.figures",
                            Severity.ERROR,
                            "Every amount of a sentence is one the case knows: of a transfer it"
                                    + " cites, of their sum, of the finding that gave it, or of"
                                    + " the activity.",
                            Kind.AMOUNT),
                    figures(
                            "narrative.days",
                            Severity.WARNING,
                            "Every day of a sentence is one on which a transfer it cites was"
                                    + " made, or one the report tells elsewhere.",
                            Kind.DAY),
                    figures(
                            "narrative.numbers",
                            Severity.WARNING,
                            "Every count and every number of an account in a sentence comes from"
                                    + " the transfers it cites or from the report's own facts.",
                            Kind.NUMBER),
                    rule(
                            "narrative.introduction",
                            Severity.WARNING,
                            "The narrative begins with an introduction.",
                            FIELD,
                            r ->
                                    part(
                                            r,
                                            Part.INTRODUCTION,
                                            "introduction: who is reported, and why")),
                    rule(
                            "narrative.body",
                            Severity.WARNING,
                            "The narrative tells what happened.",
                            FIELD,
                            r -> part(r, Part.BODY, "body: what happened, when, where and how")),
                    rule(
                            "narrative.conclusion",
                            Severity.WARNING,
                            "The narrative ends with a conclusion.",
                            FIELD,
                            r ->
                                    part(
                                            r,
                                            Part.CONCLUSION,
                                            "conclusion: what was done, and who can be asked")),
                    rule(
                            "narrative.length",
                            Severity.WARNING,
                            "The narrative has two hundred characters or more.",
                            FIELD,
                            r -> {
                                int length = r.narrative().text().length();
                                return length == 0 || length >= SHORT
                                        ? ""
                                        : "The narrative has %d characters; that says little."
                                                .formatted(length);
                            }),
                    each(
                            "narrative.names",
                            Severity.WARNING,
                            "The narrative names every subject.",
                            FIELD,
                            "Subject",
                            FilingReport::subjects,
                            (s, r) ->
                                    s.name().full().isEmpty()
                                                    || r.narrative()
                                                            .text()
                                                            .contains(s.name().full())
                                            ? ""
                                            : "is not named in the narrative; say what part it"
                                                    + " has."),
                    rule(
                            "narrative.alone",
                            Severity.WARNING,
                            "The narrative does not lean on what is attached.",
                            FIELD,
                            r ->
                                    r.narrative()
                                                    .text()
                                                    .toLowerCase(Locale.ROOT)
                                                    .matches("(?s).*\\bsee (the )?attach.*")
                                            ? "The narrative sends readers to the attachment; it"
                                                    + " must stand on its own."
                                            : ""),
                    each(
                            "narrative.no-table",
                            Severity.WARNING,
                            "The narrative holds no table: it belongs into the attachment.",
                            FIELD,
                            "Sentence",
                            r -> r.narrative().sentences(),
                            (s, r) ->
                                    s.text().indexOf('\t') >= 0 || s.text().indexOf('\n') >= 0
                                            ? "has line breaks or tabs, which forms take out."
                                            : ""),
                    each(
                            "narrative.once",
                            Severity.NOTE,
                            "No sentence is said twice.",
                            FIELD,
                            "Sentence",
                            r -> r.narrative().sentences(),
                            (s, r) ->
                                    r.narrative().sentences().stream()
                                                            .filter(o -> o.text().equals(s.text()))
                                                            .count()
                                                    > 1
                                            ? "is said twice."
                                            : ""));

    private NarrativeChecks() {}

    private static FilingCheck figures(String id, Severity severity, String rule, Kind kind) {
        FilingCheck.FigureTest test =
                (report, proof) ->
                        faults(
                                report,
                                sentence ->
                                        proof.unsupported(sentence).stream()
                                                .filter(figure -> figure.kind() == kind)
                                                .findFirst()
                                                .map(
                                                        figure ->
                                                                "says %s, which is in none of the rows it cites."
                                                                        .formatted(figure.text()))
                                                .orElse(""));
        return new FilingCheck(id, severity, rule, test);
    }

    /// Faults of sentences, each with its number.
    private static List<Fault> faults(FilingReport report, Function<CitedSentence, String> what) {
        List<CitedSentence> sentences = report.narrative().sentences();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String said = what.apply(sentences.get(i));
            if (!said.isEmpty()) {
                faults.add(new Fault("Sentence %d %s".formatted(i + 1, said), FIELD, i + 1));
            }
        }
        return faults;
    }

    private static String part(FilingReport report, Part part, String what) {
        List<CitedSentence> sentences = report.narrative().sentences();
        return sentences.isEmpty() || sentences.stream().anyMatch(s -> s.part() == part)
                ? ""
                : "The narrative has no %s.".formatted(what);
    }

    private static Set<TransferId> ids(FilingReport report) {
        return report.transfers().stream()
                .map(FiledTransfer::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
