// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.reports.ClusterFigures.Keeping;
import org.tributary.reports.ClusterFigures.Member;
import org.tributary.reports.ClusterFigures.Moved;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class ClusterSheetsTest {

    private static final Instant DAY = Instant.parse("2026-02-10T10:00:00Z");

    private final SampleCase sample =
            new SampleCase()
                    .transfer("a", "b", "900.00 EUR", "2026-02-10T10:00:00Z")
                    .transfer("b", "a", "40.00 USD", "2026-02-10T10:01:00Z")
                    .transfer("c", "d", "1.00 EUR", "2026-02-10T10:00:00Z");

    private static CurrencyTotals totals(String... money) {
        return CurrencyTotals.of(Arrays.stream(money).map(SampleCase::money).toList());
    }

    private static ClusterFigures ring(Optional<Keeping> keeping, int gone) {
        return new ClusterFigures(
                "Ring",
                keeping,
                63,
                "joined by coincidences",
                List.of("+31 coincidence: two payments", "+8 kept inside: 100 %"),
                Optional.of(
                        new Moved(
                                DAY,
                                DAY.plusSeconds(60),
                                totals("900.00 EUR", "40.00 USD"),
                                CurrencyTotals.NONE,
                                totals("5.00 EUR"))),
                gone,
                List.of(
                        new Member(0, "passes on", totals("40.00 USD"), totals("900.00 EUR")),
                        new Member(1, "only pays", CurrencyTotals.NONE, CurrencyTotals.NONE)),
                List.of(1L, 2L));
    }

    private List<List<Cell>> rows(ClusterFigures cluster, String sheet) {
        CaseReport plain = sample.report();
        CaseReport report =
                new CaseReportComposer()
                        .compose(
                                sample.record(),
                                sample.record().graph(),
                                sample.manifest(),
                                plain.order(),
                                account -> Optional.empty(),
                                new CaseReport.Studies(List.of(), List.of(cluster)));
        List<List<Cell>> rows = new ArrayList<>();
        ReportSheets.of(report, sample.record()).stream()
                .filter(model -> model.name().equals(sheet))
                .map(SheetModel.Table.class::cast)
                .forEach(table -> table.rows().get().forEachRemaining(rows::add));
        return rows;
    }

    @Test
    void tellsAClusterInSumWithItsReasons() {
        List<Cell> row =
                rows(ring(Optional.of(new Keeping("Ann", DAY, "one landlord")), 0), "Clusters")
                        .getFirst();
        assertThat(row)
                .startsWith(
                        Cell.text("Ring"),
                        Cell.text("Kept by Ann"),
                        new Cell.Time(DAY),
                        new Cell.Whole(63))
                .contains(
                        Cell.text("900.00 EUR, 40.00 USD"),
                        Cell.text("nothing"),
                        Cell.text("+31 coincidence: two payments\n+8 kept inside: 100 %"),
                        Cell.text("one landlord"));
    }

    @Test
    void saysWhenNobodyKeepsItAndWhenPaymentsAreGone() {
        List<Cell> row = rows(ring(Optional.empty(), 2), "Clusters").getFirst();
        assertThat(((Cell.Text) row.get(1)).text())
                .startsWith("Not kept by anybody")
                .contains("2 of its payments no longer count");
        assertThat(row.get(2)).isEqualTo(Cell.NOTHING);
    }

    @Test
    void givesMembersARowForEachCurrency() {
        assertThat(rows(ring(Optional.empty(), 0), "Cluster members"))
                .extracting(row -> row.subList(4, 7))
                .containsExactly(
                        List.of(amount("0.00 EUR"), amount("900.00 EUR"), Cell.text("EUR")),
                        List.of(amount("40.00 USD"), amount("0.00 USD"), Cell.text("USD")),
                        List.of(Cell.NOTHING, Cell.NOTHING, Cell.NOTHING));
    }

    @Test
    void citesTheLineOfEveryPayment() {
        assertThat(rows(ring(Optional.empty(), 0), "Cluster transactions"))
                .extracting(List::getLast)
                .containsExactly(Cell.text("ledger.csv:2"), Cell.text("ledger.csv:3"));
    }

    @Test
    void leavesTheSheetsOutWithoutClusters() {
        assertThat(ReportSheets.of(sample.report(), sample.record()))
                .extracting(SheetModel::name)
                .doesNotContain("Clusters", "Cluster members");
    }

    private static Cell amount(String money) {
        Money parsed = SampleCase.money(money);
        return new Cell.Amount(parsed);
    }
}
