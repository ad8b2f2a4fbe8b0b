// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheet of all transfers of the case. Each row ends with the line of the file it was read
/// from.
final class TransferSheet {

    static final String NAME = "Transactions";

    private static final int PAGE = 1_000;

    private TransferSheet() {}

    static SheetModel of(CaseReport report, CaseReader reader) {
        List<Column> columns =
                List.of(
                        Column.id("Transfer"),
                        Column.timestamp("Time (%s)".formatted(report.manifest().zone())),
                        Column.text("From account", 22),
                        Column.text("From holder", 24),
                        Column.text("To account", 22),
                        Column.text("To holder", 24),
                        Column.amount("Paid"),
                        Column.text("Paid in", 10),
                        Column.amount("Received"),
                        Column.text("Received in", 13),
                        Column.text("Channel", 12),
                        Column.text("Reference", 24),
                        Column.text("Label", 10),
                        Column.text("Further columns", 18),
                        Column.text("Time (UTC)", 22),
                        Column.text("Also in", 24),
                        Column.citation("Source"));
        return new SheetModel.Table(
                NAME,
                columns,
                "No transfers",
                report.transfers().count(),
                SheetModel.Table.Length.COUNTED,
                () -> rows(report.transfers(), reader, new AccountLabels(reader)));
    }

    private static Iterator<List<Cell>> rows(
            CaseTransfers transfers, CaseReader reader, AccountLabels labels) {
        Iterator<List<TransferId>> pages = transfers.pages(PAGE);
        return Rows.paged(() -> pages.hasNext() ? page(pages.next(), reader, labels) : List.of());
    }

    private static List<List<Cell>> page(
            List<TransferId> ids, CaseReader reader, AccountLabels labels) {
        List<Transfer> page = reader.transfers(ids);
        if (page.size() != ids.size()) {
            throw new IllegalStateException(
                    "the record gave %d of %d transfers; rebuild the graph first"
                            .formatted(page.size(), ids.size()));
        }
        labels.fetch(
                page.stream()
                        .flatMap(t -> Stream.of(t.fromOrdinal(), t.toOrdinal()))
                        .distinct()
                        .toList());
        return page.stream().map(transfer -> row(transfer, labels)).toList();
    }

    private static List<Cell> row(Transfer transfer, AccountLabels labels) {
        return List.of(
                new Cell.Whole(transfer.id().value()),
                new Cell.Time(transfer.at()),
                Cell.text(transfer.from().key()),
                Cell.text(labels.holders(transfer.fromOrdinal())),
                Cell.text(transfer.to().key()),
                Cell.text(labels.holders(transfer.toOrdinal())),
                new Cell.Amount(transfer.paid()),
                Cell.text(transfer.paid().currency().code()),
                new Cell.Amount(transfer.received()),
                Cell.text(transfer.received().currency().code()),
                Cell.text(transfer.channel()),
                Cell.text(transfer.reference()),
                Cell.text(transfer.label()),
                Cell.text(further(transfer)),
                Cell.text(transfer.at().toString()),
                Cell.text(also(transfer)),
                Cell.text(transfer.source().citation()));
    }

    /// Where other statements show the same payment, which is counted once.
    private static String also(Transfer transfer) {
        return transfer.alsoFrom().stream()
                .map(Provenance::citation)
                .collect(Collectors.joining("; "));
    }

    private static String further(Transfer transfer) {
        return transfer.attributes().entrySet().stream()
                .map(column -> column.getKey() + ": " + column.getValue())
                .collect(Collectors.joining("; "));
    }
}
