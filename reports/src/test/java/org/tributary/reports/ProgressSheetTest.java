// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseDeadline;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.DeadlineSet;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.ReportFiled;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.StatusChanged;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskAdded;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskDone;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskDropped;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.FiledReport;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far a case is, in the workbook.
class ProgressSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final SampleCase sample;

    ProgressSheetTest() throws IOException {
        sample = SampleLedger.harbour();
    }

    private void enter(CaseEvent event) {
        sample.trail.add(
                new AuditEntry(
                        sample.trail.size() + 1, SampleCase.NOW, SampleCase.ANALYST, event, "aa"));
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        ReportSheets.of(sample.report(), sample.record()).stream()
                .filter(model -> model.name().equals("Case work"))
                .map(SheetModel.Table.class::cast)
                .forEach(table -> table.rows().get().forEachRemaining(rows::add));
        return rows;
    }

    private static List<Cell> texts(String... words) {
        return List.of(words).stream().<Cell>map(Cell::text).toList();
    }

    @Test
    void tellsStepsFilingsDeadlinesAndTasks() {
        enter(new StatusChanged(CaseStatus.OPEN, CaseStatus.IN_REVIEW, "Ready."));
        enter(new DeadlineSet(new CaseDeadline("fincen", DAY, DAY.plusDays(30))));
        enter(new TaskAdded(1, "Ask the bank", "Ben", Optional.of(DAY)));
        enter(new TaskAdded(2, "Nothing", "", Optional.empty()));
        enter(new TaskDone(1, ""));
        enter(new TaskDropped(2, ""));
        enter(new ReportFiled(new FiledReport("goaml", "77", DAY)));

        assertThat(rows().getFirst().subList(0, 4))
                .isEqualTo(texts("status", "Ready.", "in review", "Ada Marsh"));
        assertThat(rows().subList(1, 4))
                .containsExactly(
                        texts("filed", "goaml", "77", "", "2026-03-01"),
                        texts("deadline", "fincen, counted from 2026-03-01", "", "", "2026-03-31"),
                        texts("task", "Ask the bank", "done", "Ben", "2026-03-01"));
    }

    @Test
    void isLeftOutWhereNothingWasSaid() {
        assertThat(rows()).isEmpty();
    }
}
