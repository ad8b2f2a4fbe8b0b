// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.GroupsCounted;
import org.tributary.ledger.casework.CaseEvent.IdentityEvent.IdentityJudged;
import org.tributary.ledger.casework.IdentityBook.Counting;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.casework.IdentityVerdict;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The assumption of who is one, in the workbook.
class IdentitySheetTest {

    private final SampleCase sample;

    IdentitySheetTest() throws IOException {
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
                .filter(model -> model.name().equals("Said to be one"))
                .map(SheetModel.Table.class::cast)
                .forEach(table -> table.rows().get().forEachRemaining(rows::add));
        return rows;
    }

    @Test
    void tellsWhoWasSaidToBeOneByWhomAndHowTheyCount() {
        enter(
                new IdentityJudged(
                        IdentityMember.account(0),
                        IdentityMember.account(1),
                        IdentityVerdict.SAME,
                        94,
                        "One bank, written twice."));

        List<Cell> row = rows().getFirst();
        assertThat(row)
                .contains(
                        Cell.text("one"),
                        new Cell.Whole(94),
                        Cell.text("One bank, written twice."),
                        Cell.text("Ada Marsh"),
                        Cell.text("apart"));
        assertThat(row.getFirst().toString()).contains("(account 0)");

        enter(new GroupsCounted(Counting.AS_ONE));
        assertThat(rows().getFirst()).contains(Cell.text("as one holder by detectors"));
    }

    @Test
    void isLeftOutWhereNothingWasSaid() {
        assertThat(rows()).isEmpty();
        enter(new GroupsCounted(Counting.AS_ONE));
        assertThat(rows()).isEmpty();
    }
}
