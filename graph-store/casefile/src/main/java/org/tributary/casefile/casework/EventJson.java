// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertAssigned;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDueSet;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertReopened;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertTaken;
import org.tributary.ledger.casework.CaseEvent.CaseCreated;
import org.tributary.ledger.casework.CaseEvent.CaseScreened;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterKept;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterRemoved;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterRestored;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterReworded;
import org.tributary.ledger.casework.CaseEvent.DetectorsRun;
import org.tributary.ledger.casework.CaseEvent.ExhibitKept;
import org.tributary.ledger.casework.CaseEvent.FileImported;
import org.tributary.ledger.casework.CaseEvent.FilerStated;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingChosen;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingRedone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingUndone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeDropped;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeTaken;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceAdded;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRecited;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRemoved;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceReworded;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitDecided;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExcepted;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExceptionEnded;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitReopened;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.GroupsCounted;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.IdentityJudged;
import org.tributary.ledger.casework.CaseEvent.ImportUndone;
import org.tributary.ledger.casework.CaseEvent.LayoutDeleted;
import org.tributary.ledger.casework.CaseEvent.LayoutNamed;
import org.tributary.ledger.casework.CaseEvent.LayoutRenamed;
import org.tributary.ledger.casework.CaseEvent.LegsJoined;
import org.tributary.ledger.casework.CaseEvent.LegsSeparated;
import org.tributary.ledger.casework.CaseEvent.MaskedCopyMade;
import org.tributary.ledger.casework.CaseEvent.NoteChanged;
import org.tributary.ledger.casework.CaseEvent.NoteDeleted;
import org.tributary.ledger.casework.CaseEvent.NoteRestored;
import org.tributary.ledger.casework.CaseEvent.NoteWritten;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.DeadlineDropped;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.DeadlineSet;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.ExhibitsOrdered;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.ReportFiled;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.StatusChanged;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskAdded;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskDone;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskDropped;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskReopened;
import org.tributary.ledger.casework.CaseEvent.ProjectionRebuilt;
import org.tributary.ledger.casework.CaseEvent.RatesReplaced;
import org.tributary.ledger.casework.CaseEvent.RatingOverridden;
import org.tributary.ledger.casework.CaseEvent.RatingOverrideEnded;
import org.tributary.ledger.casework.CaseEvent.ReportExported;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.DeletionOrdered;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.HoldLifted;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.HoldPlaced;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.RetentionSet;
import org.tributary.ledger.casework.CaseEvent.RulesActivated;
import org.tributary.ledger.casework.CaseEvent.RulesProposed;
import org.tributary.ledger.casework.CaseEvent.SealEvent.CaseReviewed;
import org.tributary.ledger.casework.CaseEvent.SealEvent.CaseSealed;
import org.tributary.ledger.casework.CaseEvent.SubjectMarked;
import org.tributary.ledger.casework.CaseEvent.SubjectUnmarked;
import org.tributary.ledger.casework.CaseEvent.TraceDropped;
import org.tributary.ledger.casework.CaseEvent.TraceKept;
import org.tributary.ledger.casework.CaseEvent.WatchlistEvent.WatchlistLoaded;
import org.tributary.ledger.casework.CaseEvent.WatchlistEvent.WatchlistRetired;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/// Events as text. The type names are written out here, so that renaming a class never changes
/// what old cases say.
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Class<? extends CaseEvent>> TYPES =
            Map.ofEntries(
                    Map.entry("case-created", CaseCreated.class),
                    Map.entry("file-imported", FileImported.class),
                    Map.entry("import-undone", ImportUndone.class),
                    Map.entry("legs-joined", LegsJoined.class),
                    Map.entry("legs-separated", LegsSeparated.class),
                    Map.entry("subject-marked", SubjectMarked.class),
                    Map.entry("subject-unmarked", SubjectUnmarked.class),
                    Map.entry("note-written", NoteWritten.class),
                    Map.entry("note-changed", NoteChanged.class),
                    Map.entry("note-deleted", NoteDeleted.class),
                    Map.entry("note-restored", NoteRestored.class),
                    Map.entry("exhibit-kept", ExhibitKept.class),
                    Map.entry("layout-named", LayoutNamed.class),
                    Map.entry("layout-renamed", LayoutRenamed.class),
                    Map.entry("layout-deleted", LayoutDeleted.class),
                    Map.entry("trace-kept", TraceKept.class),
                    Map.entry("trace-dropped", TraceDropped.class),
                    Map.entry("rates-replaced", RatesReplaced.class),
                    Map.entry("report-exported", ReportExported.class),
                    Map.entry("filer-stated", FilerStated.class),
                    Map.entry("projection-rebuilt", ProjectionRebuilt.class),
                    Map.entry("detectors-run", DetectorsRun.class),
                    Map.entry("rules-proposed", RulesProposed.class),
                    Map.entry("rules-activated", RulesActivated.class),
                    Map.entry("rating-overridden", RatingOverridden.class),
                    Map.entry("rating-override-ended", RatingOverrideEnded.class),
                    Map.entry("cluster-kept", ClusterKept.class),
                    Map.entry("cluster-reworded", ClusterReworded.class),
                    Map.entry("cluster-removed", ClusterRemoved.class),
                    Map.entry("cluster-restored", ClusterRestored.class),
                    Map.entry("identity-judged", IdentityJudged.class),
                    Map.entry("identity-groups-counted", GroupsCounted.class),
                    Map.entry("case-sealed", CaseSealed.class),
                    Map.entry("case-reviewed", CaseReviewed.class),
                    Map.entry("hold-placed", HoldPlaced.class),
                    Map.entry("hold-lifted", HoldLifted.class),
                    Map.entry("retention-set", RetentionSet.class),
                    Map.entry("deletion-ordered", DeletionOrdered.class),
                    Map.entry("masked-copy-made", MaskedCopyMade.class),
                    Map.entry("filing-chosen", FilingChosen.class),
                    Map.entry("narrative-taken", NarrativeTaken.class),
                    Map.entry("narrative-dropped", NarrativeDropped.class),
                    Map.entry("narrative-sentence-reworded", SentenceReworded.class),
                    Map.entry("narrative-sentence-recited", SentenceRecited.class),
                    Map.entry("narrative-sentence-added", SentenceAdded.class),
                    Map.entry("narrative-sentence-removed", SentenceRemoved.class),
                    Map.entry("filing-undone", FilingUndone.class),
                    Map.entry("filing-redone", FilingRedone.class),
                    Map.entry("status-changed", StatusChanged.class),
                    Map.entry("task-added", TaskAdded.class),
                    Map.entry("task-done", TaskDone.class),
                    Map.entry("task-reopened", TaskReopened.class),
                    Map.entry("task-dropped", TaskDropped.class),
                    Map.entry("deadline-set", DeadlineSet.class),
                    Map.entry("deadline-dropped", DeadlineDropped.class),
                    Map.entry("report-filed", ReportFiled.class),
                    Map.entry("exhibits-ordered", ExhibitsOrdered.class),
                    Map.entry("watchlist-loaded", WatchlistLoaded.class),
                    Map.entry("watchlist-retired", WatchlistRetired.class),
                    Map.entry("case-screened", CaseScreened.class),
                    Map.entry("hit-decided", HitDecided.class),
                    Map.entry("hit-reopened", HitReopened.class),
                    Map.entry("hit-excepted", HitExcepted.class),
                    Map.entry("hit-exception-ended", HitExceptionEnded.class),
                    Map.entry("alert-taken", AlertTaken.class),
                    Map.entry("alert-assigned", AlertAssigned.class),
                    Map.entry("alert-due-set", AlertDueSet.class),
                    Map.entry("alert-decided", AlertDecided.class),
                    Map.entry("alert-reopened", AlertReopened.class));

    /// What can be done with an alert.
    static final List<String> ALERT_TYPES =
            List.of(
                    "alert-taken",
                    "alert-assigned",
                    "alert-due-set",
                    "alert-decided",
                    "alert-reopened");

    /// What can be done with a hit of screening.
    static final List<String> HIT_TYPES =
            List.of("hit-decided", "hit-reopened", "hit-excepted", "hit-exception-ended");

    /// What can be done with a kept cluster.
    static final List<String> CLUSTER_TYPES =
            List.of("cluster-kept", "cluster-reworded", "cluster-removed", "cluster-restored");

    /// What is said of who is one.
    static final List<String> IDENTITY_TYPES =
            List.of("identity-judged", "identity-groups-counted");

    static final List<String> PROGRESS_TYPES =
            List.of(
                    "status-changed",
                    "task-added",
                    "task-done",
                    "task-reopened",
                    "task-dropped",
                    "deadline-set",
                    "deadline-dropped",
                    "report-filed",
                    "exhibits-ordered");

    private static final String UNREADABLE =
            "An entry of the audit trail cannot be read. Verify the case and go back to a copy of"
                    + " its folder.";

    private EventJson() {}

    static String type(CaseEvent event) {
        return switch (event) {
            case CaseCreated _ -> "case-created";
            case FileImported _ -> "file-imported";
            case ImportUndone _ -> "import-undone";
            case LegsJoined _ -> "legs-joined";
            case LegsSeparated _ -> "legs-separated";
            case SubjectMarked _ -> "subject-marked";
            case SubjectUnmarked _ -> "subject-unmarked";
            case NoteWritten _ -> "note-written";
            case NoteChanged _ -> "note-changed";
            case NoteDeleted _ -> "note-deleted";
            case NoteRestored _ -> "note-restored";
            case ExhibitKept _ -> "exhibit-kept";
            case LayoutNamed _ -> "layout-named";
            case LayoutRenamed _ -> "layout-renamed";
            case LayoutDeleted _ -> "layout-deleted";
            case TraceKept _ -> "trace-kept";
            case TraceDropped _ -> "trace-dropped";
            case RatesReplaced _ -> "rates-replaced";
            case ReportExported _ -> "report-exported";
            case FilerStated _ -> "filer-stated";
            case ProjectionRebuilt _ -> "projection-rebuilt";
            case DetectorsRun _ -> "detectors-run";
            case RulesProposed _ -> "rules-proposed";
            case RulesActivated _ -> "rules-activated";
            case RatingOverridden _ -> "rating-overridden";
            case RatingOverrideEnded _ -> "rating-override-ended";
            case CaseSealed _ -> "case-sealed";
            case CaseReviewed _ -> "case-reviewed";
            case HoldPlaced _ -> "hold-placed";
            case HoldLifted _ -> "hold-lifted";
            case RetentionSet _ -> "retention-set";
            case DeletionOrdered _ -> "deletion-ordered";
            case MaskedCopyMade _ -> "masked-copy-made";
            case StatusChanged _ -> "status-changed";
            case TaskAdded _ -> "task-added";
            case TaskDone _ -> "task-done";
            case TaskReopened _ -> "task-reopened";
            case TaskDropped _ -> "task-dropped";
            case DeadlineSet _ -> "deadline-set";
            case DeadlineDropped _ -> "deadline-dropped";
            case ReportFiled _ -> "report-filed";
            case ExhibitsOrdered _ -> "exhibits-ordered";
            case WatchlistLoaded _ -> "watchlist-loaded";
            case WatchlistRetired _ -> "watchlist-retired";
            case CaseScreened _ -> "case-screened";
            case HitDecided _ -> "hit-decided";
            case HitReopened _ -> "hit-reopened";
            case HitExcepted _ -> "hit-excepted";
            case HitExceptionEnded _ -> "hit-exception-ended";
            case ClusterKept _ -> "cluster-kept";
            case ClusterReworded _ -> "cluster-reworded";
            case ClusterRemoved _ -> "cluster-removed";
            case ClusterRestored _ -> "cluster-restored";
            case IdentityJudged _ -> "identity-judged";
            case GroupsCounted _ -> "identity-groups-counted";
            case FilingChosen _ -> "filing-chosen";
            case NarrativeTaken _ -> "narrative-taken";
            case NarrativeDropped _ -> "narrative-dropped";
            case SentenceReworded _ -> "narrative-sentence-reworded";
            case SentenceRecited _ -> "narrative-sentence-recited";
            case SentenceAdded _ -> "narrative-sentence-added";
            case SentenceRemoved _ -> "narrative-sentence-removed";
            case FilingUndone _ -> "filing-undone";
            case FilingRedone _ -> "filing-redone";
            case AlertTaken _ -> "alert-taken";
            case AlertAssigned _ -> "alert-assigned";
            case AlertDueSet _ -> "alert-due-set";
            case AlertDecided _ -> "alert-decided";
            case AlertReopened _ -> "alert-reopened";
        };
    }

    static String text(CaseEvent event) {
        return JSON.writeValueAsString(event);
    }

    static CaseEvent event(String type, String text) {
        Class<? extends CaseEvent> known = TYPES.get(type);
        if (known == null) {
            throw new CaseFileException(Kind.DAMAGED, UNREADABLE);
        }
        try {
            return JSON.readValue(text, known);
        } catch (JacksonException e) {
            throw new CaseFileException(Kind.DAMAGED, UNREADABLE, e);
        }
    }
}
