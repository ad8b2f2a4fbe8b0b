// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.casework;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.FileImported;
import org.tributary.ledger.casework.CaseEvent.ImportUndone;
import org.tributary.ledger.casework.CaseEvent.ReportExported;
import org.tributary.ledger.casework.CaseEvent.SealEvent.CaseReviewed;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.watchlist.KeptEdition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What is to be seen to before a report is filed, told from the case itself, so that nobody ticks
/// what is not so.
///
/// @param points in the order of the work
public record CaseChecklist(List<Point> points) {

    /// Something to be seen to.
    public enum Check {
        /// There are sources.
        SOURCES,
        /// No row of a source was refused.
        REFUSED_ROWS,
        /// The case says whom it is about.
        SUBJECTS,
        /// Detectors ran, and every alert is decided.
        ALERTS,
        /// The case was screened, and every hit is decided.
        HITS,
        /// What was to be done is done.
        TASKS,
        /// The day by which to file is known, and has not passed.
        DEADLINE,
        /// A report was written since the last change of the sources.
        REPORT,
        /// A second person countersigned.
        COUNTERSIGNED,
        /// A second person approved.
        APPROVED
    }

    /// How it is with that.
    public enum State {
        MET,
        OPEN,
        /// The case has nothing of the kind.
        NOT_APPLICABLE
    }

    /// @param count how many things are left, where they are counted; else 0
    public record Point(Check check, State state, long count) {}

    private static final Set<CaseStatus> AGREED =
            Set.of(CaseStatus.APPROVED, CaseStatus.FILED, CaseStatus.CLOSED);

    public CaseChecklist {
        points = List.copyOf(points);
    }

    public static CaseChecklist of(CaseReader reader, LocalDate today) {
        List<KeptImport> sources =
                reader.imports().stream().filter(i -> i.state() == ImportState.REAL).toList();
        List<AuditEntry> trail = reader.auditTrail();
        CaseProgress progress = CaseProgress.of(trail);
        long refused = sources.stream().mapToLong(i -> i.receipt().rows().rejected()).sum();
        long tasks = progress.tasks().stream().filter(task -> !task.done()).count();
        return new CaseChecklist(
                List.of(
                        point(Check.SOURCES, !sources.isEmpty()),
                        counted(Check.REFUSED_ROWS, refused),
                        point(Check.SUBJECTS, !reader.subjects().isEmpty()),
                        alerts(reader),
                        hits(reader, today),
                        progress.tasks().isEmpty()
                                ? new Point(Check.TASKS, State.NOT_APPLICABLE, 0)
                                : counted(Check.TASKS, tasks),
                        point(Check.DEADLINE, isInTime(progress, today)),
                        point(Check.REPORT, reportIsCurrent(trail)),
                        point(Check.COUNTERSIGNED, isCountersigned(trail)),
                        point(Check.APPROVED, AGREED.contains(progress.status()))));
    }

    private static Point point(Check check, boolean met) {
        return new Point(check, met ? State.MET : State.OPEN, 0);
    }

    private static Point counted(Check check, long left) {
        return new Point(check, left == 0 ? State.MET : State.OPEN, left);
    }

    private static Point alerts(CaseReader reader) {
        long open = reader.alerts().stream().filter(alert -> alert.state().isOpen()).count();
        return reader.detectionRuns().isEmpty()
                ? point(Check.ALERTS, false)
                : counted(Check.ALERTS, open);
    }

    private static Point hits(CaseReader reader, LocalDate today) {
        if (reader.watchlists().stream().noneMatch(KeptEdition::isInForce)) {
            return new Point(Check.HITS, State.NOT_APPLICABLE, 0);
        }
        if (reader.screeningRuns().isEmpty()) {
            return point(Check.HITS, false);
        }
        return counted(
                Check.HITS,
                reader.screeningHits().stream()
                        .filter(hit -> hit.current() && hit.state(today).isOpen())
                        .count());
    }

    private static boolean isInTime(CaseProgress progress, LocalDate today) {
        return !progress.filed().isEmpty()
                || (!progress.deadlines().isEmpty()
                        && progress.deadlines().stream().noneMatch(d -> today.isAfter(d.due())));
    }

    private static boolean reportIsCurrent(List<AuditEntry> trail) {
        boolean current = false;
        for (AuditEntry entry : trail) {
            switch (entry.event()) {
                case ReportExported _ -> current = true;
                case FileImported _, ImportUndone _ -> current = false;
                default -> {}
            }
        }
        return current;
    }

    private static boolean isCountersigned(List<AuditEntry> trail) {
        return trail.stream()
                .anyMatch(
                        entry ->
                                entry.event() instanceof CaseReviewed review
                                        && review.said().verdict() == SignOff.Verdict.ACCEPTED);
    }
}
