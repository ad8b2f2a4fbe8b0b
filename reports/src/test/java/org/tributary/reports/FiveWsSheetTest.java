// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.reports.sheet.Cell;

import java.io.IOException;
import java.util.List;

class FiveWsSheetTest {

    private static List<List<Cell>> about(SampleCase sample, String question) {
        return SheetText.rows(sample, "Five Ws").stream()
                .filter(row -> row.getFirst().equals(Cell.text(question)))
                .toList();
    }

    @Test
    void answersEveryQuestionWithTheRowsItRestsOn() throws IOException {
        SampleCase sample =
                SampleLedger.harbour().alert("fan-in", "0012:8000EBD30", "paid by forty", 2, 3);

        assertThat(SheetText.rows(sample, "Five Ws"))
                .extracting(row -> row.getFirst())
                .contains(
                        Cell.text("Who"),
                        Cell.text("What"),
                        Cell.text("When"),
                        Cell.text("Where"),
                        Cell.text("Why"),
                        Cell.text("How"));
        List<Cell> how = about(sample, "How").getFirst();
        assertThat(SheetText.words(how).subList(1, 3))
                .containsExactly("Fan-in", "1 finding on 2 transfers.");
        assertThat(how.subList(3, 6))
                .containsExactly(
                        new Cell.Whole(2), Cell.text("2, 3"), Cell.text("ledger.csv:3, 4"));
    }

    @Test
    void addsUpASubjectApartPerCurrencyAndCountsRowsItDoesNotName() {
        SampleCase sample = new SampleCase();
        for (int i = 0; i < 9; i++) {
            sample.transfer("b:1", "b:2", "1.00 EUR", "2026-02-10T10:00:00Z");
        }
        sample.transfer("b:2", "b:1", "5.00 USD", "2026-02-11T10:00:00Z").subject("b:1", "");

        List<Cell> who = about(sample, "Who").getFirst();
        assertThat(SheetText.words(who).get(2))
                .isEqualTo(
                        "Account b:1: paid 9.00 EUR in 9 transfers, received 5.00 USD in 1"
                                + " transfer; counterparties: 1.");
        assertThat(who.get(3)).isEqualTo(new Cell.Whole(10));
        assertThat(SheetText.words(who).get(4)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8 and 2 more");
        assertThat(SheetText.words(about(sample, "When").get(1)).get(2))
                .isEqualTo("2026-02-10: 9 transfers.");
    }

    @Test
    void namesTenInstitutionsAndCountsTheRest() {
        SampleCase sample = new SampleCase();
        for (int i = 10; i < 21; i++) {
            sample.transfer("%d:a".formatted(i), "10:b", "1.00 EUR", "2026-02-10T10:00:00Z");
        }

        List<List<Cell>> where = about(sample, "Where");
        assertThat(where).hasSize(11);
        assertThat(SheetText.words(where.getFirst()).subList(1, 3))
                .containsExactly("Institution 10", "2 accounts.");
        assertThat(SheetText.words(where.getLast()).get(2))
                .isEqualTo("1 more institutions are on the sheet Accounts.");
    }

    @Test
    void saysOfAnEmptyCaseThatThereIsNothing() {
        assertThat(SheetText.rows(new SampleCase(), "Five Ws"))
                .extracting(row -> SheetText.words(row).get(2))
                .containsExactly(
                        "No subjects are marked: the report covers the whole ledger.",
                        "No alert was raised and no reason was given.");
    }
}
