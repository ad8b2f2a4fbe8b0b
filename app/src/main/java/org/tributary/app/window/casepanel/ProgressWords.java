// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.alerts.FilingClock;
import org.tributary.app.window.kit.Texts;
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

import java.time.LocalDate;
import java.util.Locale;

/// Entries about how far the work on a case is.
///
/// @param texts gives words
record ProgressWords(Texts texts) {

    String of(ProgressEvent event) {
        return switch (event) {
            case StatusChanged(CaseStatus _, CaseStatus to, String note) ->
                    texts.of("audit.status", texts.of("casework.status." + key(to)), note);
            case TaskAdded(int task, String text, String _, var due) ->
                    texts.of(
                            "audit.task.added",
                            task,
                            text,
                            due.map(LocalDate::toString).orElse(""));
            case TaskDone(int task, String _) -> texts.of("audit.task.done", task);
            case TaskReopened(int task, String reason) ->
                    texts.of("audit.task.reopened", task, reason);
            case TaskDropped(int task, String reason) ->
                    texts.of("audit.task.dropped", task, reason);
            case DeadlineSet(var deadline) ->
                    texts.of("audit.deadline", clock(deadline.clock()), deadline.due().toString());
            case DeadlineDropped(String clock, String reason) ->
                    texts.of("audit.deadline.dropped", clock(clock), reason);
            case ReportFiled(FiledReport filed) ->
                    texts.of("audit.filed", filed.form(), filed.day().toString(), filed.number());
            case ExhibitsOrdered(var exhibits) ->
                    texts.of("audit.exhibits.ordered", exhibits.size());
        };
    }

    private String clock(String clock) {
        return FilingClock.of(clock).map(c -> texts.of("casework.clock." + c.key())).orElse(clock);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
