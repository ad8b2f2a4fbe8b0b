// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The sheets of imports with their receipts, and of the rows that were not taken.
final class ImportSheets {

    private static final int PAGE = 1_000;

    private ImportSheets() {}

    /// One row per import and currency.
    static SheetModel imports(CaseReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        report.work().imports().forEach(kept -> rows.addAll(rows(kept)));
        return SheetModel.Table.of(
                "Imports",
                List.of(
                        Column.id("Import"),
                        Column.text("File", 30),
                        Column.text("State", 11),
                        Column.timestamp("Imported (%s)".formatted(report.manifest().zone())),
                        Column.text("By", 20),
                        Column.text("Profile", 14),
                        Column.text("Times read in", 16),
                        Column.integer("Rows read"),
                        Column.integer("Accepted"),
                        Column.integer("Rejected"),
                        Column.integer("Duplicate"),
                        Column.integer("Skipped"),
                        Column.text("Currency", 10),
                        Column.integer("Paid, count"),
                        Column.amount("Paid, sum"),
                        Column.integer("Received, count"),
                        Column.amount("Received, sum"),
                        Column.integer("Bytes"),
                        Column.prose("SHA-256 of the file", 36),
                        Column.prose("Head of the row chain", 36)),
                "Nothing is imported",
                rows);
    }

    private static List<List<Cell>> rows(KeptImport kept) {
        ImportReceipt receipt = kept.receipt();
        TreeSet<String> codes = new TreeSet<>();
        Stream.of(receipt.paid(), receipt.received())
                .flatMap(totals -> totals.totals().stream())
                .forEach(total -> codes.add(total.sum().currency().code()));
        if (codes.isEmpty()) {
            codes.add("");
        }
        return codes.stream().map(code -> row(kept, code)).toList();
    }

    private static List<Cell> row(KeptImport kept, String code) {
        ImportReceipt receipt = kept.receipt();
        return List.of(
                new Cell.Whole(receipt.importId()),
                Cell.text(receipt.file().name()),
                Cell.text(kept.state().name().toLowerCase(Locale.ROOT)),
                new Cell.Time(receipt.at()),
                Cell.text(receipt.author().name()),
                Cell.text(receipt.profile()),
                Cell.text(receipt.zone().toString()),
                new Cell.Whole(receipt.rows().read()),
                new Cell.Whole(receipt.rows().accepted()),
                new Cell.Whole(receipt.rows().rejected()),
                new Cell.Whole(receipt.rows().duplicate()),
                new Cell.Whole(receipt.rows().skipped()),
                Cell.text(code),
                count(receipt.paid(), code),
                sum(receipt.paid(), code),
                count(receipt.received(), code),
                sum(receipt.received(), code),
                new Cell.Whole(receipt.file().bytes()),
                Cell.text(receipt.file().sha256()),
                Cell.text(receipt.chainHead()));
    }

    private static Cell count(CurrencyTotals totals, String code) {
        Optional<Cell> count = totals.in(code).map(total -> new Cell.Whole(total.count()));
        return count.orElse(Cell.NOTHING);
    }

    private static Cell sum(CurrencyTotals totals, String code) {
        Optional<Cell> sum = totals.in(code).map(total -> new Cell.Amount(total.sum()));
        return sum.orElse(Cell.NOTHING);
    }

    static SheetModel rejectedRows(CaseReport report, CaseReader reader) {
        return new SheetModel.Table(
                "Rejected rows",
                List.of(
                        Column.citation("Source"),
                        Column.text("Column", 20),
                        Column.prose("As it stands in the file", 50),
                        Column.prose("Why it was not taken", 44),
                        Column.prose("What to do", 44)),
                "No row was rejected",
                0,
                () -> rejected(report.work().imports(), reader));
    }

    private static Iterator<List<Cell>> rejected(List<KeptImport> imports, CaseReader reader) {
        return imports.stream()
                .map(KeptImport::receipt)
                .filter(receipt -> receipt.rows().rejected() > 0)
                .flatMap(receipt -> problems(receipt, reader))
                .iterator();
    }

    private static Stream<List<Cell>> problems(ImportReceipt receipt, CaseReader reader) {
        return Stream.iterate(0L, offset -> offset + PAGE)
                .map(offset -> reader.problems(receipt.importId(), offset, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(problem -> problem(receipt, problem));
    }

    private static List<Cell> problem(ImportReceipt receipt, RowProblem problem) {
        return List.of(
                Cell.text(receipt.file().name() + ":" + problem.line()),
                Cell.text(problem.column().isEmpty() ? "whole row" : problem.column()),
                Cell.text(problem.raw()),
                Cell.text(problem.reason()),
                Cell.text(problem.remedy()));
    }
}
