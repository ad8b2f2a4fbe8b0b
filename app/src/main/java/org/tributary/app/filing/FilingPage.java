// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.Narrative;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.check.Severity;
import org.tributary.reports.filing.fincen.FiledText;
import org.tributary.reports.filing.fincen.NarrativeBlocks;
import org.tributary.reports.filing.profile.FilingMeter;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A report as it stands: its narrative sentence by sentence, how far it fills the form, and what
/// the checks say. Immutable and thread-safe.
public final class FilingPage {

    private final FilingOrder order;
    private final FilingReport report;
    private final SentenceLines proof;
    private final Surroundings around;
    private final List<Told> told;
    private final List<SentenceLine> lines;
    private final FilingMeter meter;
    private final List<FilingCheck.Outcome> outcomes;

    /// What does not depend on the narrative.
    ///
    /// @param subjects those of the case
    /// @param codes those the case suggests or somebody chose, and the others the form has
    /// @param attachment what goes with it
    record Surroundings(
            List<SubjectChoice> subjects,
            List<CodeChoice> codes,
            Optional<AttachmentPage> attachment) {}

    FilingPage(
            FilingOrder order,
            FilingReport report,
            List<DraftedSentence> sentences,
            SentenceLines proof,
            Surroundings around) {
        this(
                order,
                report,
                sentences.stream()
                        .map(sentence -> Told.of(sentence, SentenceLines.cited(sentence), proof))
                        .toList(),
                around,
                proof);
    }

    private FilingPage(
            FilingOrder order,
            FilingReport report,
            List<Told> told,
            Surroundings around,
            SentenceLines proof) {
        this.order = order;
        this.report = report.with(new Narrative(told.stream().map(Told::cited).toList()));
        this.told = List.copyOf(told);
        this.proof = proof;
        this.around = around;
        lines = told.stream().map(Told::line).toList();
        meter = FilingMeter.of(order.profile(), this.report);
        outcomes = FilingChecks.run(order.profile(), this.report, proof.proof());
    }

    /// A sentence as it is filed and as it is shown. Sentences nobody changes stay the very same
    /// from page to page, so that what was found of them needs not be found again.
    private record Told(CitedSentence cited, SentenceLine line) {

        static Told of(DraftedSentence sentence, CitedSentence cited, SentenceLines proof) {
            return new Told(cited, proof.line(sentence, cited));
        }

        Told saying(String text, SentenceLines proof) {
            CitedSentence other =
                    new CitedSentence(cited.part(), text, cited.rows(), cited.origin());
            return of(line.sentence().saying(text), other, proof);
        }
    }

    /// The same with other words in one sentence, as somebody is typing them.
    public FilingPage saying(int number, String text) {
        List<Told> next =
                told.stream()
                        .map(
                                t ->
                                        t.line().sentence().number() == number
                                                ? t.saying(text, proof)
                                                : t)
                        .toList();
        return new FilingPage(order, report, next, around, proof);
    }

    public FilingOrder order() {
        return order;
    }

    /// What would be filed.
    public FilingReport report() {
        return report;
    }

    /// The narrative, in reading order.
    public List<SentenceLine> lines() {
        return lines;
    }

    /// The sentences alone.
    public List<DraftedSentence> sentences() {
        return lines.stream().map(SentenceLine::sentence).toList();
    }

    public FilingMeter meter() {
        return meter;
    }

    /// Every check: those that fail first, the heavier before the lighter, else in the form's own
    /// order.
    public List<FilingCheck.Outcome> outcomes() {
        return outcomes.stream()
                .sorted(
                        Comparator.comparing(FilingCheck.Outcome::ok)
                                .thenComparing(outcome -> outcome.check().severity()))
                .toList();
    }

    /// How many checks of a weight fail.
    public long failing(Severity severity) {
        return outcomes.stream().filter(o -> !o.ok() && o.check().severity() == severity).count();
    }

    public List<SubjectChoice> subjects() {
        return around.subjects();
    }

    public List<CodeChoice> codes() {
        return around.codes();
    }

    public Optional<AttachmentPage> attachment() {
        return around.attachment();
    }

    /// Sentences whose rows are not what they were.
    public List<SentenceLine> fallen() {
        return lines.stream().filter(line -> !line.standing().stands()).toList();
    }

    /// What the form limits.
    public List<Gauge> gauges() {
        FilingProfile profile = order.profile();
        String text = FiledText.line(report.narrative().text());
        List<Gauge> gauges = new ArrayList<>();
        profile.limit("narrative.characters")
                .ifPresent(l -> gauges.add(new Gauge(Gauge.What.NARRATIVE, told(text), l)));
        profile.limit("narrative.block").ifPresent(block -> blocks(text, block, gauges));
        profile.slot("report.note")
                .filter(slot -> slot.characters().isPresent())
                .ifPresent(
                        slot ->
                                gauges.add(
                                        new Gauge(
                                                Gauge.What.NOTE,
                                                report.head().note().value().orElse("").length(),
                                                slot.characters().getAsInt())));
        attachment()
                .ifPresent(
                        page ->
                                gauges.add(
                                        new Gauge(
                                                Gauge.What.ATTACHMENT,
                                                page.tally().bytes(),
                                                page.tally().limit())));
        return gauges;
    }

    /// Codes that stand before the text count as part of it.
    private long told(String text) {
        boolean isBefore = order.profile().setting("indicators").filter("note"::equals).isPresent();
        int codes = report.head().note().value().map(note -> note.length() + 1).orElse(0);
        return (long) text.length() + (isBefore ? codes : 0);
    }

    private void blocks(String text, int most, List<Gauge> gauges) {
        int limit = order.profile().limit("narrative.blocks").orElse(1);
        List<String> blocks = NarrativeBlocks.of(text, limit, most);
        gauges.add(new Gauge(Gauge.What.BLOCKS, text.isEmpty() ? 0 : blocks.size(), limit));
        int fullest = blocks.stream().mapToInt(String::length).max().orElse(0);
        gauges.add(new Gauge(Gauge.What.BLOCK, fullest, most));
    }
}
