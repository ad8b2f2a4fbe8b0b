// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casework.CaseEvent.ProgressEvent;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.DeadlineDropped;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.DeadlineSet;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.ExhibitsOrdered;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.ReportFiled;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.StatusChanged;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskAdded;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskDone;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskDropped;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskReopened;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.FiledReport;

import java.util.Locale;

/// Entries of the audit trail about how far the work on a case is, in words.
final class ProgressSentences {

    private ProgressSentences() {}

    static String of(ProgressEvent event) {
        return switch (event) {
            case StatusChanged(CaseStatus from, CaseStatus to, String note) ->
                    "Status changed from %s to %s: %s".formatted(word(from), word(to), note);
            case TaskAdded(int task, String text, String assignee, var due) ->
                    "Task %d set%s%s: %s"
                            .formatted(
                                    task,
                                    assignee.isEmpty() ? "" : " for " + assignee,
                                    due.map(day -> " by " + day).orElse(""),
                                    text);
            case TaskDone(int task, String note) -> "Task %d done%s".formatted(task, after(note));
            case TaskReopened(int task, String reason) ->
                    "Task %d to be done again%s".formatted(task, after(reason));
            case TaskDropped(int task, String reason) ->
                    "Task %d need not be done%s".formatted(task, after(reason));
            case DeadlineSet(var deadline) ->
                    "Deadline %s: %s, counted from %s"
                            .formatted(deadline.clock(), deadline.due(), deadline.from());
            case DeadlineDropped(String clock, String reason) ->
                    "Deadline %s dropped%s".formatted(clock, after(reason));
            case ReportFiled(FiledReport filed) ->
                    "Filed %s on %s%s"
                            .formatted(
                                    filed.form(),
                                    filed.day(),
                                    filed.number().isEmpty() ? "" : ", number " + filed.number());
            case ExhibitsOrdered(var exhibits) ->
                    "Order of %d exhibits changed".formatted(exhibits.size());
        };
    }

    private static String after(String words) {
        return words.isEmpty() ? "" : ": " + words;
    }

    private static String word(CaseStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
