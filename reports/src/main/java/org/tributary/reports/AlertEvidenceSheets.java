// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sheets of what alerts rest on: every limit beside what was measured, what speaks for and
/// against, what the score is made of, and every transfer with the line it was read from.
final class AlertEvidenceSheets {

    private static final String GONE =
            "No longer counts: a duplicate, or of an import that was undone";

    private AlertEvidenceSheets() {}

    static SheetModel measures(ReportedAlerts told) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Alert alert : told.alerts()) {
            int number = 0;
            for (Finding finding : alert.draft().findings()) {
                addMeasures(alert, ++number, finding, told, rows);
            }
            for (ScorePart part : alert.draft().parts()) {
                rows.add(
                        row(
                                alert,
                                Cell.NOTHING,
                                "score",
                                part.what() + ": " + told.words(part.why()),
                                "",
                                "",
                                new Cell.Whole(part.points())));
            }
        }
        return SheetModel.Table.of(
                "Alert measures",
                List.of(
                        Column.id("Alert"),
                        Column.id("Finding"),
                        Column.text("Kind", 12),
                        Column.prose("What", 70),
                        Column.text("Measured", 26),
                        Column.text("Required", 26),
                        Column.integer("Points")),
                "No alerts",
                rows);
    }

    private static void addMeasures(
            Alert alert, int number, Finding finding, ReportedAlerts told, List<List<Cell>> rows) {
        for (Finding.Measured measured : finding.measured()) {
            rows.add(
                    row(
                            alert,
                            new Cell.Whole(number),
                            "parameter",
                            "%s: %s".formatted(measured.parameter(), measured.meaning()),
                            measured.value(),
                            measured.limit(),
                            Cell.NOTHING));
        }
        for (Finding.Reason reason : finding.reasons()) {
            rows.add(
                    row(
                            alert,
                            new Cell.Whole(number),
                            reason.points() < 0 ? "against" : "for",
                            told.words(reason.words()),
                            "",
                            "",
                            new Cell.Whole(reason.points())));
        }
    }

    private static List<Cell> row(
            Alert alert,
            Cell finding,
            String kind,
            String what,
            String measured,
            String required,
            Cell points) {
        return List.of(
                new Cell.Whole(alert.id()),
                finding,
                Cell.text(kind),
                Cell.text(what),
                Cell.text(measured),
                Cell.text(required),
                points);
    }

    static SheetModel transfers(CaseReport report, CaseReader reader, ReportedAlerts told) {
        long expected =
                told.alerts().stream()
                        .flatMap(alert -> alert.draft().findings().stream())
                        .mapToLong(finding -> finding.transfers().size())
                        .sum();
        return new SheetModel.Table(
                "Alert transactions",
                List.of(
                        Column.id("Alert"),
                        Column.id("Finding"),
                        Column.id("Transfer"),
                        Column.timestamp("Time (%s)".formatted(report.manifest().zone())),
                        Column.text("From account", 26),
                        Column.text("From holder", 26),
                        Column.text("To account", 26),
                        Column.text("To holder", 26),
                        Column.amount("Paid"),
                        Column.text("Paid in", 10),
                        Column.citation("Source")),
                "No alerts",
                expected,
                SheetModel.Table.Length.COUNTED,
                () -> rows(told, reader));
    }

    private record Numbered(long alert, int number, Finding finding) {}

    private static Iterator<List<Cell>> rows(ReportedAlerts told, CaseReader reader) {
        List<Numbered> findings = new ArrayList<>();
        for (Alert alert : told.alerts()) {
            int number = 0;
            for (Finding finding : alert.draft().findings()) {
                findings.add(new Numbered(alert.id(), ++number, finding));
            }
        }
        Iterator<Numbered> all = findings.iterator();
        return Rows.paged(
                () -> {
                    List<List<Cell>> page = List.of();
                    while (page.isEmpty() && all.hasNext()) {
                        page = rows(all.next(), told, reader);
                    }
                    return page;
                });
    }

    private static List<List<Cell>> rows(
            Numbered numbered, ReportedAlerts told, CaseReader reader) {
        List<TransferId> ids = numbered.finding().transfers();
        Map<TransferId, Transfer> found =
                reader.transfers(ids).stream()
                        .collect(Collectors.toMap(Transfer::id, Function.identity(), (a, b) -> a));
        List<List<Cell>> rows = new ArrayList<>(ids.size());
        for (TransferId id : ids) {
            Transfer transfer = found.get(id);
            rows.add(transfer == null ? gone(numbered, id) : row(numbered, transfer, told));
        }
        return rows;
    }

    private static List<Cell> gone(Numbered numbered, TransferId id) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Whole(numbered.alert()));
        row.add(new Cell.Whole(numbered.number()));
        row.add(new Cell.Whole(id.value()));
        for (int i = 0; i < 7; i++) {
            row.add(Cell.NOTHING);
        }
        row.add(Cell.text(GONE));
        return row;
    }

    private static List<Cell> row(Numbered numbered, Transfer transfer, ReportedAlerts told) {
        return List.of(
                new Cell.Whole(numbered.alert()),
                new Cell.Whole(numbered.number()),
                new Cell.Whole(transfer.id().value()),
                new Cell.Time(transfer.at()),
                Cell.text(transfer.from().key()),
                Cell.text(told.labels().holders(transfer.fromOrdinal())),
                Cell.text(transfer.to().key()),
                Cell.text(told.labels().holders(transfer.toOrdinal())),
                new Cell.Amount(transfer.paid()),
                Cell.text(transfer.paid().currency().code()),
                Cell.text(transfer.source().citation()));
    }
}
