// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.app.explore.Exploration.GraphSource;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.FilingChoices;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FilingActivity.ActivityClass;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.Narrative;
import org.tributary.reports.filing.narrative.NarrativeDraft;
import org.tributary.reports.filing.profile.FilingProfile;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks at a report of an open case as it stands. Thread-safe.
///
/// @param record the case
/// @param graphs gives its flow graph
/// @param clock says which day the report is dated
public record FilingReview(CaseFile record, GraphSource graphs, Clock clock) {

    /// Composes, measures and checks.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public FilingPage page(FilingOrder order, Work work) throws IOException {
        FlowGraph graph = graphs.graph(work);
        var manifest = record.manifest();
        LocalDate today = LocalDate.ofInstant(clock.instant(), manifest.zone());
        return record.read(
                reader -> {
                    FilingReport report =
                            new FilingComposer(reader, graph, order, manifest.zone())
                                    .compose(manifest.name(), today);
                    work.checkCancelled();
                    return page(order, report, reader);
                });
    }

    private static FilingPage page(FilingOrder order, FilingReport report, CaseReader reader) {
        List<DraftedSentence> sentences =
                order.draft()
                        .narrative()
                        .orElseGet(
                                () ->
                                        new Redraft(report)
                                                .sentences(
                                                        report.narrative(),
                                                        order.draft().nextNumber()));
        return new FilingPage(
                order,
                report,
                sentences,
                SentenceLines.of(report, sentences, reader),
                new FilingPage.Surroundings(
                        subjects(reader, order.choices()),
                        codes(order, report),
                        AttachmentPage.of(order.profile(), report)));
    }

    /// What the case suggests to tell, whatever was written so far.
    public static Narrative fresh(FilingPage page) {
        return NarrativeDraft.of(page.report(), page.order().language());
    }

    private static List<SubjectChoice> subjects(CaseReader reader, FilingChoices choices) {
        Map<Long, String> names = new LinkedHashMap<>();
        for (Subject subject : reader.subjects()) {
            Party party = subject.party();
            String name = party.name();
            names.merge(
                    party.ordinal(),
                    name.isEmpty() ? reader.account(subject.account()).id().key() : name,
                    (one, other) -> name.isEmpty() ? one + ", " + other : one);
        }
        List<SubjectChoice> subjects = new ArrayList<>();
        names.forEach(
                (party, name) ->
                        subjects.add(
                                new SubjectChoice(
                                        party,
                                        name,
                                        choices.leftOut().contains(party)
                                                ? SubjectChoice.Included.NO
                                                : SubjectChoice.Included.YES)));
        return subjects;
    }

    /// Those the report has first, then those suggested, then all the form knows.
    private static List<CodeChoice> codes(FilingOrder order, FilingReport report) {
        FilingProfile profile = order.profile();
        Set<String> chosen = new LinkedHashSet<>();
        report.activity().classes().stream().map(ActivityClass::code).forEach(chosen::add);
        Set<String> all = new LinkedHashSet<>(chosen);
        for (FiledScheme scheme : report.activity().schemes()) {
            scheme.codes().stream()
                    .filter(profile.table("class")::containsKey)
                    .sorted()
                    .forEach(all::add);
        }
        all.addAll(profile.table("class").keySet());
        all.addAll(profile.table("glossary").keySet());
        return all.stream().map(code -> code(code, chosen, profile, report)).toList();
    }

    private static CodeChoice code(
            String code, Set<String> chosen, FilingProfile profile, FilingReport report) {
        return new CodeChoice(
                code,
                profile.code("class-name", code)
                        .or(() -> profile.code("glossary", code))
                        .orElse(""),
                report.activity().schemes().stream()
                        .filter(scheme -> scheme.codes().contains(code))
                        .map(FiledScheme::name)
                        .distinct()
                        .toList(),
                chosen.contains(code) ? CodeChoice.Chosen.YES : CodeChoice.Chosen.NO);
    }
}
