// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheets of kept fund traces: what each method says in sum, of each transaction with the
/// line it was read from, and of each account.
final class FundTraceSheets {

    private static final String CAVEAT =
            "Money in an account is not marked: every method is a presumption, and which one holds"
                    + " is a question of law and of the facts. The figures say what each method"
                    + " gives; they prove neither ownership nor knowledge.";

    private FundTraceSheets() {}

    static List<SheetModel> of(CaseReport report, CaseReader reader) {
        return List.of(summary(report), transfers(report, reader), accounts(report, reader));
    }

    private static SheetModel summary(CaseReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FundTraceFigures trace : report.studies().traces()) {
            trace.lapsed().ifPresent(why -> rows.add(lapsed(trace, why)));
            trace.methods().forEach(method -> rows.add(row(trace, method)));
        }
        return SheetModel.Table.of(
                "Fund traces",
                List.of(
                        Column.text("Trace", 12),
                        Column.prose("What is traced", 60),
                        Column.text("Method", 20),
                        Column.prose("Traced", 24),
                        Column.prose("Held at the end", 24),
                        Column.prose("Fees and overdrafts", 24),
                        Column.integer("Transactions"),
                        Column.integer("Openings assumed"),
                        Column.integer("Decided by row order"),
                        Column.prose("How to read it", 70)),
                "No traces are kept",
                rows);
    }

    private static List<Cell> lapsed(FundTraceFigures trace, String why) {
        return List.of(
                Cell.text(trace.name()),
                Cell.text(trace.asked()),
                Cell.text("Not traced"),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.text(why));
    }

    private static List<Cell> row(FundTraceFigures trace, FundTraceFigures.Method method) {
        return List.of(
                Cell.text(trace.name()),
                Cell.text(trace.asked()),
                Cell.text(method.name()),
                Cell.text(totals(method.begun())),
                Cell.text(totals(method.held())),
                Cell.text(totals(method.lost())),
                new Cell.Whole(method.transfers()),
                new Cell.Whole(method.assumed()),
                new Cell.Whole(method.sameMoment()),
                Cell.text(CAVEAT));
    }

    private static String totals(CurrencyTotals totals) {
        return totals.totals().stream()
                .map(total -> total.sum().toString())
                .collect(Collectors.joining(", "));
    }

    private static SheetModel transfers(CaseReport report, CaseReader reader) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Trace", 12));
        columns.add(Column.id("Transfer"));
        columns.add(Column.timestamp("Time (%s)".formatted(report.manifest().zone())));
        columns.add(Column.text("From account", 22));
        columns.add(Column.text("To account", 22));
        columns.add(Column.amount("Paid"));
        columns.add(Column.text("Paid in", 10));
        FundTraceFigures.METHODS.forEach(method -> columns.add(Column.amount(method)));
        columns.add(Column.text("Traced in", 10));
        columns.add(Column.citation("Source"));
        return SheetModel.Table.of(
                "Traced transactions",
                columns,
                "No transaction is traced",
                report.studies().traces().stream().flatMap(trace -> rows(trace, reader)).toList());
    }

    private static Stream<List<Cell>> rows(FundTraceFigures trace, CaseReader reader) {
        List<TransferId> ids =
                trace.transfers().stream().map(line -> new TransferId(line.id())).toList();
        List<Transfer> known = reader.transfers(ids);
        if (known.size() != ids.size()) {
            throw new IllegalStateException(
                    "the record gave %d of %d traced transfers; rebuild the graph first"
                            .formatted(known.size(), ids.size()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            rows.add(row(trace, known.get(i), trace.transfers().get(i)));
        }
        return rows.stream();
    }

    private static List<Cell> row(
            FundTraceFigures trace, Transfer transfer, FundTraceFigures.TransferLine line) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(trace.name()));
        row.add(new Cell.Whole(transfer.id().value()));
        row.add(new Cell.Time(transfer.at()));
        row.add(Cell.text(transfer.from().key()));
        row.add(Cell.text(transfer.to().key()));
        row.add(new Cell.Amount(transfer.paid()));
        row.add(Cell.text(transfer.paid().currency().code()));
        line.tainted().forEach(amount -> row.add(new Cell.Amount(amount)));
        row.add(Cell.text(code(line.tainted())));
        row.add(Cell.text(transfer.source().citation()));
        return row;
    }

    private static String code(List<Money> amounts) {
        return amounts.getFirst().currency().code();
    }

    private static SheetModel accounts(CaseReport report, CaseReader reader) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Trace", 12));
        columns.add(Column.text("Account", 22));
        columns.add(Column.text("Holder", 24));
        FundTraceFigures.METHODS.forEach(method -> columns.add(Column.amount(method)));
        columns.add(Column.amount("Disagreement"));
        columns.add(Column.text("Currency", 10));
        columns.add(Column.timestamp("First came (%s)".formatted(report.manifest().zone())));
        columns.add(Column.timestamp("Last left (%s)".formatted(report.manifest().zone())));
        columns.add(Column.amount("Opening balance"));
        columns.add(Column.text("Which is", 10));
        AccountLabels labels = new AccountLabels(reader);
        labels.fetch(
                report.studies().traces().stream()
                        .flatMap(trace -> trace.accounts().stream())
                        .map(FundTraceFigures.AccountLine::account)
                        .distinct()
                        .toList());
        return SheetModel.Table.of(
                "Traced accounts",
                columns,
                "No account is reached",
                report.studies().traces().stream()
                        .flatMap(
                                trace ->
                                        trace.accounts().stream()
                                                .map(line -> row(trace, line, labels)))
                        .toList());
    }

    private static List<Cell> row(
            FundTraceFigures trace, FundTraceFigures.AccountLine line, AccountLabels labels) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(trace.name()));
        row.add(Cell.text(labels.key(line.account())));
        row.add(Cell.text(labels.holders(line.account())));
        line.held().forEach(amount -> row.add(new Cell.Amount(amount)));
        row.add(new Cell.Amount(line.spread()));
        row.add(Cell.text(code(line.held())));
        row.add(new Cell.Time(line.firstIn()));
        row.add(line.lastOut().<Cell>map(Cell.Time::new).orElse(Cell.NOTHING));
        row.add(new Cell.Amount(line.opening()));
        row.add(Cell.text(line.known()));
        return row;
    }
}
