// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertAssigned;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDueSet;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertReopened;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertTaken;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.imports.EntryNote;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.transfer.LegRule;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheets of what investigators made: pictures, notes, rates and the audit trail.
final class CaseworkSheets {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private CaseworkSheets() {}

    static SheetModel pictures(CaseReport report, CaseReader reader) {
        ZoneId zone = report.manifest().zone();
        return new SheetModel.Gallery(
                "Pictures",
                "No pictures are kept",
                report.work().exhibits().stream()
                        .map(
                                exhibit ->
                                        new SheetModel.Plate(
                                                "%d  %s".formatted(exhibit.id(), exhibit.title()),
                                                caption(exhibit),
                                                byline(exhibit, zone),
                                                () -> reader.exhibitPicture(exhibit.id())))
                        .toList());
    }

    /// A picture that hides something says so wherever it goes.
    private static String caption(Exhibit exhibit) {
        return Stream.of(exhibit.caption(), exhibit.seen())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String byline(Exhibit exhibit, ZoneId zone) {
        return "Kept by %s, %s. SHA-256 %s"
                .formatted(exhibit.author().name(), minute(exhibit.at(), zone), exhibit.sha256());
    }

    static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone)) + " (" + zone + ")";
    }

    static SheetModel rates(CaseReport report) {
        return SheetModel.Table.of(
                "Rates",
                List.of(
                        Column.text("Day", 12),
                        Column.text("From", 8),
                        Column.text("To", 8),
                        Column.amount("Rate")),
                "No rates are kept",
                report.money().table().rates().stream()
                        .map(
                                rate ->
                                        List.of(
                                                Cell.text(rate.day().toString()),
                                                Cell.text(rate.from().code()),
                                                Cell.text(rate.to().code()),
                                                (Cell)
                                                        new Cell.Decimal(
                                                                rate.rate(),
                                                                Math.max(0, rate.rate().scale()))))
                        .toList());
    }

    static SheetModel auditTrail(CaseReport report, CaseReader reader) {
        AccountLabels labels = new AccountLabels(reader);
        Set<Long> entered =
                report.work().imports().stream()
                        .map(KeptImport::receipt)
                        .filter(EntryNote::isEntry)
                        .map(ImportReceipt::importId)
                        .collect(Collectors.toSet());
        return SheetModel.Table.of(
                "Audit trail",
                List.of(
                        Column.id("Entry"),
                        Column.timestamp("Time (%s)".formatted(report.manifest().zone())),
                        Column.text("By", 24),
                        Column.prose("What", 70),
                        Column.prose("SHA-256 chain", 36)),
                "The audit trail is empty",
                report.work().trail().stream()
                        .map(
                                entry ->
                                        List.of(
                                                new Cell.Whole(entry.sequence()),
                                                new Cell.Time(entry.at()),
                                                Cell.text(entry.author().name()),
                                                Cell.text(sentence(entry.event(), labels, entered)),
                                                Cell.text(entry.hash())))
                        .toList());
    }

    private static String referenceRule(LegRule.ReferenceRule rule) {
        return switch (rule) {
            case MAY_DIFFER -> "free to differ";
            case MUST_AGREE -> "equal";
        };
    }

    private static String sentence(CaseEvent event, AccountLabels labels, Set<Long> entered) {
        return switch (event) {
            case CaseEvent.FileImported entry when entered.contains(entry.importId()) ->
                    "Entry %d made by hand, kept with SHA-256 %s"
                            .formatted(entry.importId(), entry.sha256());
            case CaseEvent.ImportUndone entry when entered.contains(entry.importId()) ->
                    "Entry %d by hand taken back or corrected".formatted(entry.importId());
            case CaseEvent.CaseCreated created -> "Case %s made".formatted(created.caseId());
            case CaseEvent.FileImported file ->
                    "Import %d: %d transfers taken from the file with SHA-256 %s"
                            .formatted(file.importId(), file.accepted(), file.sha256());
            case CaseEvent.ImportUndone undone ->
                    "Import %d taken back; %d transfers of other files count in the place of its own"
                            .formatted(undone.importId(), undone.promoted());
            case CaseEvent.LegsJoined legs ->
                    "%d pairs of rows joined as one payment each, within %d days, references %s"
                            .formatted(legs.pairs(), legs.days(), referenceRule(legs.reference()));
            case CaseEvent.LegsSeparated legs -> "%d pairs separated again".formatted(legs.pairs());
            case CaseEvent.SubjectMarked marked ->
                    "Account %s marked as subject".formatted(labels.key(marked.account()));
            case CaseEvent.SubjectUnmarked unmarked ->
                    "Account %s no longer a subject".formatted(labels.key(unmarked.account()));
            case CaseEvent.NoteWritten note -> "Note %d written".formatted(note.note());
            case CaseEvent.NoteChanged note ->
                    "Note %d changed; its earlier words are kept".formatted(note.note());
            case CaseEvent.NoteDeleted note -> "Note %d deleted".formatted(note.note());
            case CaseEvent.NoteRestored note ->
                    "Deletion of note %d taken back".formatted(note.note());
            case CaseEvent.ExhibitKept exhibit ->
                    "Picture %d kept, SHA-256 %s".formatted(exhibit.exhibit(), exhibit.sha256());
            case CaseEvent.LayoutNamed layout -> "Picture \"%s\" begun".formatted(layout.name());
            case CaseEvent.LayoutRenamed layout ->
                    "Picture \"%s\" renamed to \"%s\"".formatted(layout.name(), layout.newName());
            case CaseEvent.LayoutDeleted layout ->
                    "Picture \"%s\" deleted".formatted(layout.name());
            case CaseEvent.TraceKept trace ->
                    "%s kept, SHA-256 %s".formatted(trace.name(), trace.sha256());
            case CaseEvent.TraceDropped trace -> "%s no longer kept".formatted(trace.name());
            case CaseEvent.ClusterEvent.ClusterKept kept ->
                    "Cluster %d of %d accounts kept as \"%s\""
                            .formatted(kept.cluster(), kept.found().accounts().size(), kept.name());
            case CaseEvent.ClusterEvent.ClusterReworded changed ->
                    "Name or note of cluster %d changed: \"%s\""
                            .formatted(changed.cluster(), changed.name());
            case CaseEvent.ClusterEvent.ClusterRemoved removed ->
                    "Cluster \"%s\" no longer kept".formatted(removed.name());
            case CaseEvent.ClusterEvent.ClusterRestored restored ->
                    "Cluster \"%s\" kept again".formatted(restored.name());
            case CaseEvent.RatesReplaced rates ->
                    "Rates replaced by %d rates, SHA-256 %s"
                            .formatted(rates.rates(), rates.sha256());
            case CaseEvent.ReportExported report ->
                    "Report %s exported, SHA-256 %s".formatted(report.fileName(), report.sha256());
            case CaseEvent.FilerStated stated ->
                    "Filer of report %s copied into the case".formatted(stated.form());
            case CaseEvent.ProjectionRebuilt rebuilt ->
                    "%s rebuilt: %s".formatted(rebuilt.which(), rebuilt.reason());
            case CaseEvent.DetectorsRun run when run.rules().equals(DetectionRun.BY_HAND) ->
                    "%d alerts raised by hand".formatted(run.raised());
            case CaseEvent.DetectorsRun run ->
                    "Detectors run with rules %s: %d findings, %d alerts raised, %d brought up to date"
                            .formatted(run.rules(), run.findings(), run.raised(), run.grown());
            case CaseEvent.RulesProposed rules ->
                    "Rules %d proposed (%s), SHA-256 %s"
                            .formatted(rules.version(), rules.why(), rules.sha256());
            case CaseEvent.RulesActivated rules ->
                    "Rules %s made active by the signature of %s"
                            .formatted(
                                    rules.version() == 0 ? "standard" : rules.version(),
                                    rules.signature().signer());
            case CaseEvent.RatingOverridden rating ->
                    "Rating of party %d set from %s to %s until %s: %s"
                            .formatted(
                                    rating.party(),
                                    word(rating.computed()),
                                    word(rating.level()),
                                    rating.until(),
                                    rating.reason());
            case CaseEvent.RatingOverrideEnded rating ->
                    "Rating of party %d computed again: %s"
                            .formatted(rating.party(), rating.reason());
            case CaseEvent.IdentityEvent.IdentityJudged judged ->
                    "%s and %s %s: %s"
                            .formatted(
                                    member(judged.one()),
                                    member(judged.other()),
                                    switch (judged.verdict()) {
                                        case SAME -> "said to be one";
                                        case DIFFERENT -> "said not to be one";
                                        case OPEN -> "open again whether they are one";
                                    },
                                    judged.reason());
            case CaseEvent.IdentityEvent.GroupsCounted counted ->
                    counted.how() == IdentityBook.Counting.AS_ONE
                            ? "Groups of those said to be one count as one"
                            : "Groups of those said to be one count apart";
            case CaseEvent.SealEvent seal -> SealSentences.seal(seal);
            case CaseEvent.RetentionEvent kept -> SealSentences.retention(kept);
            case CaseEvent.MaskedCopyMade copy ->
                    "Masked copy of %d transactions made with key %s"
                            .formatted(copy.transfers(), copy.key());
            case CaseEvent.FilingEvent filing -> FilingEntries.words(filing);
            case CaseEvent.ProgressEvent progress -> ProgressSentences.of(progress);
            case CaseEvent.WatchlistEvent.WatchlistLoaded list ->
                    "Watchlist %s loaded as edition %d: %d entries"
                            .formatted(list.list(), list.edition(), list.parties());
            case CaseEvent.WatchlistEvent.WatchlistRetired list ->
                    "Edition %d of watchlist %s retired: %s"
                            .formatted(list.edition(), list.list(), list.reason());
            case CaseEvent.CaseScreened run ->
                    "%d names and texts screened: %d hits, %d new, %d changed"
                            .formatted(run.screened(), run.hits(), run.fresh(), run.changed());
            case CaseEvent.HitEvent hit -> hit(hit);
            case CaseEvent.AlertEvent alert -> alert(alert);
        };
    }

    private static String hit(CaseEvent.HitEvent event) {
        return switch (event) {
            case CaseEvent.HitEvent.HitDecided decided ->
                    "Hit %d held to be %s: %s"
                            .formatted(decided.hit(), word(decided.verdict()), decided.reason());
            case CaseEvent.HitEvent.HitReopened reopened ->
                    "Decision on hit %d taken back: %s"
                            .formatted(reopened.hit(), reopened.reason());
            case CaseEvent.HitEvent.HitExcepted excepted ->
                    "Hit %d on the good-guy list until %s, to be reviewed by %s: %s"
                            .formatted(
                                    excepted.hit(),
                                    excepted.until(),
                                    excepted.review(),
                                    excepted.reason());
            case CaseEvent.HitEvent.HitExceptionEnded ended ->
                    "Hit %d taken off the good-guy list: %s".formatted(ended.hit(), ended.reason());
        };
    }

    private static String alert(CaseEvent.AlertEvent event) {
        return switch (event) {
            case AlertTaken taken -> "Review of alert %d begun".formatted(taken.alert());
            case AlertAssigned assigned ->
                    assigned.to().isEmpty()
                            ? "Alert %d assigned to nobody".formatted(assigned.alert())
                            : "Alert %d assigned to %s".formatted(assigned.alert(), assigned.to());
            case AlertDueSet due ->
                    "Alert %d to be decided by %s".formatted(due.alert(), due.due());
            case AlertDecided decided ->
                    "Alert %d %s, held to be %s: %s"
                            .formatted(
                                    decided.alert(),
                                    word(decided.state()),
                                    word(decided.label()),
                                    decided.reason());
            case AlertReopened reopened ->
                    "Alert %d opened again: %s".formatted(reopened.alert(), reopened.reason());
        };
    }

    private static String member(IdentityMember member) {
        return "%s %d".formatted(word(member.kind()), member.number());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
