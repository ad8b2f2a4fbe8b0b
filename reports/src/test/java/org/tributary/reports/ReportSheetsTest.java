// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.casework.NoteAnchor.Area;
import org.tributary.ledger.casework.NoteAnchor.OnAccount;
import org.tributary.ledger.casework.NoteAnchor.OnFlow;
import org.tributary.ledger.casework.NoteAnchor.OnRegion;
import org.tributary.ledger.casework.NoteAnchor.OnTransfer;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ReportSheetsTest {

    private static final String DAY = "2026-01-03T10:00:00Z";

    private static SheetModel sheet(SampleCase sample, String name) {
        return ReportSheets.of(sample.report(), sample.record()).stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Cell>> rows(SampleCase sample, String name) {
        List<List<Cell>> rows = new ArrayList<>();
        ((SheetModel.Table) sheet(sample, name)).rows().get().forEachRemaining(rows::add);
        return rows;
    }

    private static List<List<Cell>> cover(SampleCase sample, String section) {
        return ((SheetModel.Sections) sheet(sample, "Cover"))
                .sections().stream()
                        .filter(one -> one.title().startsWith(section))
                        .flatMap(one -> one.lines().stream())
                        .map(SheetModel.Line::values)
                        .toList();
    }

    private static Cell amount(String money) {
        return new Cell.Amount(SampleCase.money(money));
    }

    @Test
    void takesOnlyTransfersOfSubjectsAndEachOnce() {
        SampleCase sample =
                new SampleCase()
                        .transfer("a", "b", "1.00 EUR", DAY)
                        .transfer("c", "d", "2.00 EUR", DAY)
                        .transfer("b", "a", "3.00 EUR", DAY)
                        .transfer("a", "a", "4.00 EUR", DAY)
                        .subject("a", "")
                        .subject("b", "");

        assertThat(rows(sample, "Transactions"))
                .extracting(List::getFirst)
                .containsExactly(new Cell.Whole(1), new Cell.Whole(3), new Cell.Whole(4));
        assertThat(cover(sample, "Summary"))
                .contains(
                        List.of(
                                Cell.text(
                                        "All 3 transfers into or out of 2 subject accounts, of 4 in"
                                                + " the ledger")));
    }

    @Test
    void takesTheWholeLedgerWithoutSubjectsAndSaysSo() {
        SampleCase sample = new SampleCase().transfer("a", "b", "1.00 EUR", DAY);

        assertThat(rows(sample, "Transactions")).hasSize(1);
        assertThat(cover(sample, "Summary"))
                .contains(
                        List.of(
                                Cell.text(
                                        "The whole ledger, transfers: 1 (no subjects are"
                                                + " marked)")));
    }

    @Test
    void neverAddsCurrenciesToEachOther() {
        SampleCase sample =
                new SampleCase()
                        .transfer("a", "b", "1.00 EUR", DAY)
                        .transfer("a", "b", "2.00 USD", DAY)
                        .transfer("b", "a", "0.50 EUR", DAY)
                        .subject("a", "");

        assertThat(rows(sample, "Subjects"))
                .extracting(row -> row.subList(3, 9))
                .containsExactly(
                        List.of(
                                Cell.text("EUR"),
                                new Cell.Whole(1),
                                amount("0.50 EUR"),
                                new Cell.Whole(1),
                                amount("1.00 EUR"),
                                amount("-0.50 EUR")),
                        List.of(
                                Cell.text("USD"),
                                new Cell.Whole(0),
                                amount("0.00 USD"),
                                new Cell.Whole(1),
                                amount("2.00 USD"),
                                amount("-2.00 USD")));
        assertThat(cover(sample, "Transfers of the case"))
                .containsExactly(
                        List.of(new Cell.Whole(2), amount("1.50 EUR")),
                        List.of(new Cell.Whole(1), amount("2.00 USD")));
    }

    @Test
    void flowMatrixOfASubjectAddsUpToItsTurnover() {
        SampleCase sample = new SampleCase();
        for (int i = 0; i < 60; i++) {
            sample.transfer("other" + i, "s", "%d.00 EUR".formatted(i + 1), DAY);
        }
        sample.transfer("other7", "s", "0.01 EUR", DAY).subject("s", "");

        List<FlowLine> flows = sample.report().flows();
        assertThat(flows).hasSize(CaseReportComposer.TOP_COUNTERPARTIES + 1);
        assertThat(flows.getFirst().counterparty()).hasValue(sample.ordinal("other7"));
        assertThat(flows.getLast().others()).isEqualTo(10);
        assertThat(flows.stream().map(FlowLine::turnover).reduce(Turnover::plus))
                .contains(sample.report().subjects().getFirst().turnover().getFirst());
        assertThat(rows(sample, "Flow matrix").getLast().get(2))
                .isEqualTo(Cell.text("10 other accounts"));
    }

    @Test
    void convertsOnlyWithARateOfTheDayAndCountsWhatHasNone() {
        SampleCase sample =
                new SampleCase()
                        .transfer("a", "b", "10.00 USD", "2026-01-01T10:00:00Z")
                        .transfer("a", "b", "10.00 USD", "2026-01-05T10:00:00Z")
                        .transfer("a", "b", "1.00 EUR", "2026-01-05T10:00:00Z")
                        .rates(
                                new Rate(
                                        LocalDate.of(2026, 1, 4),
                                        Currencies.of("USD"),
                                        Currencies.of("EUR"),
                                        new BigDecimal("0.9")));

        assertThat(cover(sample, "Converted into EUR"))
                .containsExactly(
                        List.of(new Cell.Whole(1), euro("1.00"), new Cell.Whole(0)),
                        List.of(new Cell.Whole(1), euro("9.00"), new Cell.Whole(1)),
                        List.of(new Cell.Whole(2), euro("10.00"), new Cell.Whole(1)));
    }

    private static Cell euro(String value) {
        return new Cell.Decimal(new BigDecimal(value), 2);
    }

    @Test
    void convertsNothingWithoutRates() {
        SampleCase sample = new SampleCase().transfer("a", "b", "10.00 USD", DAY);

        assertThat(cover(sample, "Converted")).isEmpty();
        assertThat(ReportSheets.of(sample.report(), sample.record()))
                .extracting(SheetModel::name)
                .containsExactly(
                        "Cover",
                        "Five Ws",
                        "Subjects",
                        "Accounts",
                        "Transactions",
                        "Flow matrix",
                        "Alerts",
                        "Charts",
                        "Ratings",
                        "Pictures",
                        "Notes",
                        "Imports",
                        "Rejected rows",
                        "Audit trail");
    }

    @Test
    void ordersTransfersByTimeAndCitesTheirLines() {
        SampleCase sample =
                new SampleCase()
                        .transfer("a", "b", "1.00 EUR", "2026-01-04T00:00:00Z")
                        .transfer("a", "b", "2.00 EUR", "2026-01-03T00:00:00Z");

        assertThat(rows(sample, "Transactions"))
                .extracting(row -> List.of(row.get(1), row.getLast()))
                .containsExactly(
                        List.of(
                                new Cell.Time(Instant.parse("2026-01-03T00:00:00Z")),
                                Cell.text("ledger.csv:3")),
                        List.of(
                                new Cell.Time(Instant.parse("2026-01-04T00:00:00Z")),
                                Cell.text("ledger.csv:2")));
    }

    @Test
    void notesSayWhatTheySitOnAndWhichRowsTheyRestOn() {
        SampleCase sample =
                new SampleCase()
                        .transfer("a", "b", "1.00 EUR", "2026-01-04T00:00:00Z")
                        .transfer("b", "c", "2.00 EUR", "2026-01-03T00:00:00Z");
        TransferId first = new TransferId(1);
        TransferId second = new TransferId(2);
        int a = sample.ordinal("a");
        int b = sample.ordinal("b");
        sample.note(new NoteWords("1", new OnAccount(b), List.of(second, first)))
                .note(new NoteWords("2", new OnFlow(a, b), List.of()))
                .note(new NoteWords("3", new OnTransfer(second), List.of(second)))
                .note(
                        new NoteWords(
                                "4", new OnRegion(new Area(0, 0, 9, 9), List.of(a, b)), List.of()))
                .note("5");

        assertThat(rows(sample, "Notes"))
                .extracting(row -> List.of(row.get(3), row.get(5)))
                .containsExactly(
                        List.of(Cell.text("Account b"), Cell.text("ledger.csv:3\nledger.csv:2")),
                        List.of(Cell.text("Flow a to b"), Cell.text("")),
                        List.of(Cell.text("Transaction ledger.csv:3"), Cell.text("ledger.csv:3")),
                        List.of(Cell.text("Part of the picture: a, b"), Cell.text("")),
                        List.of(Cell.text("The case"), Cell.text("")));
    }

    @Test
    void citesTheOtherStatementsThatShowAPayment() {
        SampleCase sample =
                new SampleCase()
                        .transfer("a", "b", "1.00 EUR", DAY)
                        .alsoOn(7)
                        .transfer("a", "b", "2.00 EUR", DAY);

        assertThat(rows(sample, "Transactions"))
                .extracting(row -> row.get(row.size() - 2), List::getLast)
                .containsExactly(
                        tuple(Cell.text("other.csv:7"), Cell.text("ledger.csv:2")),
                        tuple(Cell.text(""), Cell.text("ledger.csv:3")));
    }

    @Test
    void tellsHowASubjectIsRatedFactorByFactorAndWhatReplacedIt() {
        SampleCase sample =
                new SampleCase()
                        .holder("a", "Mara Lind")
                        .transfer("a", "b", "1.00 EUR", DAY)
                        .subject("a", "")
                        .subject("b", "")
                        .rated("a", SampleLedger.rating());

        assertThat(rows(sample, "Ratings"))
                .extracting(List::getFirst, row -> row.subList(2, 7))
                .containsExactly(
                        tuple(
                                Cell.text("a"),
                                List.of(
                                        Cell.text("Rating"),
                                        Cell.text("high"),
                                        Cell.NOTHING,
                                        new Cell.Decimal(new BigDecimal("47.0"), 1),
                                        Cell.text("62 % of the scorecard could be judged"))),
                        tuple(
                                Cell.text("a"),
                                List.of(
                                        Cell.text("cash"),
                                        Cell.NOTHING,
                                        new Cell.Whole(10),
                                        new Cell.Decimal(new BigDecimal("47.0"), 1),
                                        Cell.text("9 of 10 in cash"))),
                        tuple(
                                Cell.text("a"),
                                List.of(
                                        Cell.text("Override"),
                                        Cell.text("medium"),
                                        Cell.NOTHING,
                                        Cell.NOTHING,
                                        Cell.text("=1+1 known cash business"))),
                        tuple(
                                Cell.text("b"),
                                List.of(
                                        Cell.text("Rating"),
                                        Cell.NOTHING,
                                        Cell.NOTHING,
                                        Cell.NOTHING,
                                        Cell.text("Not rated: nothing is known of its customer"))));
        assertThat(rows(sample, "Ratings").get(2).subList(7, 10))
                .containsExactly(
                        Cell.text(SampleCase.ANALYST.name()),
                        new Cell.Time(SampleCase.NOW),
                        Cell.text("2027-06-30"));
    }

    @Test
    void tellsEveryRejectedRowWithItsPlace() {
        SampleCase sample =
                new SampleCase()
                        .transfer("a", "b", "1.00 EUR", DAY)
                        .rejected(17, "Amount", "1.234,5", "'1.234,5' is not an amount.");

        assertThat(rows(sample, "Rejected rows"))
                .containsExactly(
                        List.of(
                                Cell.text("ledger.csv:17"),
                                Cell.text("Amount"),
                                Cell.text("1.234,5"),
                                Cell.text("'1.234,5' is not an amount."),
                                Cell.text("Choose decimal comma.")));
    }

    @Test
    void refusesAGraphThatIsNotOfTheRecord() {
        SampleCase sample = new SampleCase().transfer("a", "b", "1.00 EUR", DAY);
        var graph = new SampleCase().record().graph();

        assertThatThrownBy(
                        () ->
                                new CaseReportComposer()
                                        .compose(
                                                sample.record(),
                                                graph,
                                                sample.manifest(),
                                                sample.report().order(),
                                                account -> Optional.empty()))
                .hasMessage("the graph holds 0 transfers, the record 1; rebuild the graph first");
    }
}
