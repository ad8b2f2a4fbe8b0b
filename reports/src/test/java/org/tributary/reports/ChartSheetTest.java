// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.sheet.SheetModel.Chart;

import java.util.List;

class ChartSheetTest {

    private final SampleCase sample =
            new SampleCase()
                    .holder("b:1", "Ada Ltd")
                    .transfer("b:1", "b:2", "900.00 EUR", "2026-02-10T10:00:00Z")
                    .transfer("b:1", "b:2", "100.00 EUR", "2026-02-10T11:00:00Z")
                    .transfer("b:2", "b:1", "40.00 EUR", "2026-02-12T10:01:00Z")
                    .transfer("b:1", "b:3", "7.00 USD", "2026-02-12T10:01:00Z");

    private List<Chart> charts() {
        return ReportSheets.of(sample.report(), sample.record()).stream()
                .filter(SheetModel.Charts.class::isInstance)
                .map(SheetModel.Charts.class::cast)
                .flatMap(charts -> charts.charts().stream())
                .toList();
    }

    private static Cell amount(String money) {
        return new Cell.Amount(SampleCase.money(money));
    }

    @Test
    void drawsInAndOutOfEverySubjectApartPerCurrencyWithoutLeavingDaysOut() {
        sample.subject("b:1", "");

        assertThat(charts())
                .extracting(Chart::title)
                .containsExactly(
                        "In and out per day, EUR: Ada Ltd (b:1)",
                        "Largest counterparties, EUR: Ada Ltd (b:1)",
                        "In and out per day, USD: Ada Ltd (b:1)",
                        "Largest counterparties, USD: Ada Ltd (b:1)");
        Chart first = charts().getFirst();
        assertThat(first.categories().names())
                .containsExactly("2026-02-10", "2026-02-11", "2026-02-12");
        assertThat(first.series().getFirst().values())
                .containsExactly(amount("0.00 EUR"), amount("0.00 EUR"), amount("40.00 EUR"));
        assertThat(first.series().getLast().values())
                .containsExactly(amount("1000.00 EUR"), amount("0.00 EUR"), amount("0.00 EUR"));
        assertThat(first.unit()).contains("EUR");
    }

    @Test
    void putsTheLargestCounterpartyFirstAndTenAtMost() {
        for (int i = 0; i < 12; i++) {
            sample.transfer("c:%02d".formatted(i), "b:1", i + ".00 EUR", "2026-02-11T10:00:00Z");
        }
        sample.subject("b:1", "");

        Chart counterparties = charts().get(1);
        assertThat(counterparties.categories().names())
                .hasSize(10)
                .startsWith("b:2", "c:11", "c:10")
                .doesNotContain("c:00");
    }

    @Test
    void drawsTheLedgerWhereThereAreNoSubjects() {
        assertThat(charts())
                .extracting(Chart::title)
                .containsExactly("Paid per day, EUR", "Paid per day, USD");
    }

    @Test
    void countsFindingsPerTypology() {
        sample.alert("fan-in", "b:1", "seen", 1)
                .alert("novel", "b:1", "seen", 1)
                .alert("novel", "b:1", "seen", 2);

        Chart last = charts().getLast();
        assertThat(last.categories().names()).containsExactly("novel", "Fan-in");
        assertThat(last.series().getFirst().values())
                .containsExactly(new Cell.Whole(2), new Cell.Whole(1));
    }

    @Test
    void drawsNothingOfAnEmptyCase() {
        SampleCase empty = new SampleCase().subject("b:1", "");
        assertThat(ReportSheets.of(empty.report(), empty.record()))
                .contains(new SheetModel.Charts("Charts", "Nothing to draw", List.of()));
    }

    @Test
    void saysHowManyChartsAreLeftOut() {
        for (int i = 0; i < 12; i++) {
            sample.transfer("d:%02d".formatted(i), "b:2", "5.00 EUR", "2026-02-11T10:00:00Z");
            sample.subject("d:%02d".formatted(i), "");
        }
        assertThat(charts()).hasSize(24);
        assertThat(charts().getLast().caption()).doesNotContain("left out");

        sample.transfer("d:12", "b:2", "5.00 EUR", "2026-02-11T10:00:00Z");
        sample.subject("d:12", "");
        assertThat(charts()).hasSize(24);
        assertThat(charts().getLast().caption())
                .endsWith(
                        ". 2 more charts of subjects are left out; their figures are on the sheets"
                                + " Subjects and Flow matrix");
    }
}
