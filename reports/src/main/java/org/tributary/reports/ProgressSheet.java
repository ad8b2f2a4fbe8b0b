// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseDeadline;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.StatusChanged;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.CaseTask;
import org.tributary.ledger.casework.FiledReport;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sheet of how far a case is: the steps of its status, tasks, deadlines and what was filed.
final class ProgressSheet {

    private final ZoneId zone;

    private ProgressSheet(ZoneId zone) {
        this.zone = zone;
    }

    /// The sheet; none where nothing was said.
    static List<SheetModel> of(CaseReport report, CaseReader reader) {
        CaseProgress progress = reader.progress();
        List<List<Cell>> rows = new ProgressSheet(report.manifest().zone()).rows(progress);
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        SheetModel.Table.of(
                                "Case work",
                                List.of(
                                        Column.text("Kind", 12),
                                        Column.prose("What", 60),
                                        Column.text("State", 16),
                                        Column.text("Who", 24),
                                        Column.text("Day", 14)),
                                "Nothing was said",
                                rows));
    }

    private List<List<Cell>> rows(CaseProgress progress) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AuditEntry step : progress.steps()) {
            if (step.event() instanceof StatusChanged(CaseStatus _, CaseStatus to, String note)) {
                rows.add(row("status", note, word(to), step.author().name(), day(step)));
            }
        }
        for (FiledReport filed : progress.filed()) {
            rows.add(row("filed", filed.form(), filed.number(), "", filed.day().toString()));
        }
        for (CaseDeadline deadline : progress.deadlines()) {
            rows.add(
                    row(
                            "deadline",
                            "%s, counted from %s".formatted(deadline.clock(), deadline.from()),
                            "",
                            "",
                            deadline.due().toString()));
        }
        for (CaseTask task : progress.tasks()) {
            rows.add(
                    row(
                            "task",
                            task.text(),
                            task.done() ? "done" : "open",
                            task.assignee(),
                            task.due().map(LocalDate::toString).orElse("")));
        }
        return rows;
    }

    private static List<Cell> row(String kind, String what, String state, String who, String day) {
        return List.of(
                Cell.text(kind), Cell.text(what), Cell.text(state), Cell.text(who), Cell.text(day));
    }

    private String day(AuditEntry entry) {
        return LocalDate.ofInstant(entry.at(), zone).toString();
    }

    private static String word(CaseStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
