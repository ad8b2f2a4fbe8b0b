// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.reports.sheet.Cell;

import java.util.List;

class AlertSheetsTest {

    private final SampleCase sample =
            new SampleCase()
                    .holder("b:1", "Ada Ltd")
                    .transfer("b:1", "b:2", "900.00 EUR", "2026-02-10T10:00:00Z")
                    .transfer("b:2", "b:3", "40.00 USD", "2026-02-10T10:01:00Z");

    @Test
    void tellsAnAlertInWordsWithWhatWouldHaveSilencedIt() {
        sample.alert("fan-in", "b:1", "{a0} was paid, see {t2}", 1, 2);

        List<Cell> row = SheetText.rows(sample, "Alerts").getFirst();
        assertThat(SheetText.words(row))
                .contains(
                        "Fan-in",
                        "new",
                        "not decided",
                        "b:1",
                        "Ada Ltd",
                        "b:1 was paid, see transfer 2",
                        "none found");
        assertThat(row).contains(new Cell.Whole(31), new Cell.Whole(2));
    }

    @Test
    void givesEveryFindingItsTypologyRulesAndAmountsApart() {
        sample.alert("fan-in", "b:1", "seen", 1, 2).alert("novel", "b:2", "seen", 2);

        List<List<Cell>> rows = SheetText.rows(sample, "Findings");
        assertThat(SheetText.words(rows.getFirst()))
                .contains("T03", "Fan-in", "standard", "900.00 EUR\n40.00 USD", "FinCEN 911");
        assertThat(SheetText.words(rows.getLast())).contains("novel");
    }

    @Test
    void putsWhatWasMeasuredBesideWhatWasRequired() {
        sample.alert("fan-in", "b:1", "seen", 1);

        assertThat(SheetText.rows(sample, "Alert measures"))
                .extracting(SheetText::words)
                .containsExactly(
                        List.of("-", "-", "parameter", "payers: who pays at least", "40", "8", "-"),
                        List.of("-", "-", "against", "b:1 was known before", "-", "-", "-"),
                        List.of("-", "-", "score", "confidence: half", "-", "-", "-"));
    }

    @Test
    void citesTheLineOfEveryTransferAndSaysWhichCountNoLonger() {
        sample.alert("fan-in", "b:1", "seen", 2, 99);

        assertThat(SheetText.rows(sample, "Alert transactions"))
                .extracting(row -> SheetText.words(row).getLast())
                .containsExactly(
                        "ledger.csv:3",
                        "No longer counts: a duplicate, or of an import that was undone");
    }

    @Test
    void tellsOnlyAlertsThatConcernTheSubjectsAndCountsTheOthers() {
        sample.alert("fan-in", "b:2", "seen", 2).subject("b:3", "");
        assertThat(SheetText.rows(sample, "Alerts")).isEmpty();
        assertThat(SheetText.rows(sample, "Findings")).isEmpty();

        sample.subject("b:2", "");
        assertThat(SheetText.rows(sample, "Alerts")).hasSize(1);
    }

    @Test
    void leavesTheSheetsOfEvidenceOutWithoutAlerts() {
        assertThat(ReportSheets.of(sample.report(), sample.record()))
                .extracting(sheet -> sheet.name())
                .contains("Alerts")
                .doesNotContain("Findings", "Alert measures", "Alert transactions");
    }
}
