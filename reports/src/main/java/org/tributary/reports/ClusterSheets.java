// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.ClusterFigures.Member;
import org.tributary.reports.ClusterFigures.Moved;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sheets of suspicious clusters: each in sum with its reasons, its members with what they
/// moved among each other, and the payments that make it one with the lines they were read from.
final class ClusterSheets {

    private static final String NOT_KEPT =
            "Not kept by anybody: one of the three with the highest score, listed because no"
                    + " cluster is kept";
    private static final String CAVEAT =
            "A score says where to look first. People are no lottery: members of a club or one"
                    + " landlord's tenants coincide, too.";

    private ClusterSheets() {}

    static List<SheetModel> of(CaseReport report, CaseReader reader) {
        return List.of(summary(report), members(report, reader), transfers(report, reader));
    }

    private static List<ClusterFigures> clusters(CaseReport report) {
        return report.studies().clusters();
    }

    private static SheetModel summary(CaseReport report) {
        return SheetModel.Table.of(
                "Clusters",
                List.of(
                        Column.text("Cluster", 30),
                        Column.prose("Standing", 40),
                        Column.timestamp("Kept (%s)".formatted(report.manifest().zone())),
                        Column.integer("Score of 100"),
                        Column.text("Joined by", 24),
                        Column.integer("Accounts"),
                        Column.integer("Payments"),
                        Column.timestamp("First (%s)".formatted(report.manifest().zone())),
                        Column.timestamp("Last (%s)".formatted(report.manifest().zone())),
                        Column.prose("Paid among members", 28),
                        Column.prose("In from others", 28),
                        Column.prose("Out to others", 28),
                        Column.prose("Why it is listed", 80),
                        Column.prose("Note", 50),
                        Column.prose("How to read it", 50)),
                "No cluster is worth a look",
                clusters(report).stream().map(ClusterSheets::row).toList());
    }

    private static List<Cell> row(ClusterFigures cluster) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(cluster.name()));
        row.add(Cell.text(standing(cluster)));
        row.add(cluster.keeping().<Cell>map(k -> new Cell.Time(k.at())).orElse(Cell.NOTHING));
        row.add(new Cell.Whole(cluster.score()));
        row.add(Cell.text(cluster.joined()));
        row.add(new Cell.Whole(cluster.members().size()));
        row.add(new Cell.Whole(cluster.transfers().size()));
        row.add(moved(cluster, m -> new Cell.Time(m.first())));
        row.add(moved(cluster, m -> new Cell.Time(m.last())));
        row.add(moved(cluster, m -> Cell.text(totals(m.inside()))));
        row.add(moved(cluster, m -> Cell.text(totals(m.in()))));
        row.add(moved(cluster, m -> Cell.text(totals(m.out()))));
        row.add(Cell.text(String.join("\n", cluster.reasons())));
        row.add(Cell.text(cluster.keeping().map(ClusterFigures.Keeping::note).orElse("")));
        row.add(Cell.text(CAVEAT));
        return row;
    }

    private static String standing(ClusterFigures cluster) {
        String kept = cluster.keeping().map(k -> "Kept by " + k.by()).orElse(NOT_KEPT);
        return cluster.gone() == 0
                ? kept
                : "%s. %d of its payments no longer count: duplicates, or of an import that was"
                                .formatted(kept, cluster.gone())
                        + " undone";
    }

    private static Cell moved(ClusterFigures cluster, Function<Moved, Cell> cell) {
        return cluster.money().map(cell).orElse(Cell.NOTHING);
    }

    private static String totals(CurrencyTotals totals) {
        return totals.isEmpty()
                ? "nothing"
                : totals.totals().stream()
                        .map(total -> total.sum().toString())
                        .collect(Collectors.joining(", "));
    }

    private static SheetModel members(CaseReport report, CaseReader reader) {
        AccountLabels labels = new AccountLabels(reader);
        labels.fetch(
                clusters(report).stream()
                        .flatMap(cluster -> cluster.members().stream())
                        .map(Member::account)
                        .distinct()
                        .toList());
        List<List<Cell>> rows = new ArrayList<>();
        for (ClusterFigures cluster : clusters(report)) {
            for (Member member : cluster.members()) {
                addRows(cluster, member, labels, rows);
            }
        }
        return SheetModel.Table.of(
                "Cluster members",
                List.of(
                        Column.text("Cluster", 30),
                        Column.text("Account", 26),
                        Column.text("Holder", 30),
                        Column.text("Part", 16),
                        Column.amount("Received from members"),
                        Column.amount("Paid to members"),
                        Column.text("Currency", 10)),
                "No members",
                rows);
    }

    /// A row for each currency, or one without amounts.
    private static void addRows(
            ClusterFigures cluster, Member member, AccountLabels labels, List<List<Cell>> rows) {
        Map<String, Money[]> sums = new TreeMap<>();
        member.received().totals().forEach(total -> add(sums, 0, total));
        member.paid().totals().forEach(total -> add(sums, 1, total));
        List<Cell> head =
                List.of(
                        Cell.text(cluster.name()),
                        Cell.text(labels.key(member.account())),
                        Cell.text(labels.holders(member.account())),
                        Cell.text(member.part()));
        if (sums.isEmpty()) {
            List<Cell> row = new ArrayList<>(head);
            row.addAll(List.of(Cell.NOTHING, Cell.NOTHING, Cell.NOTHING));
            rows.add(row);
        }
        sums.forEach(
                (code, amounts) -> {
                    List<Cell> row = new ArrayList<>(head);
                    row.add(new Cell.Amount(amounts[0]));
                    row.add(new Cell.Amount(amounts[1]));
                    row.add(Cell.text(code));
                    rows.add(row);
                });
    }

    private static void add(Map<String, Money[]> sums, int side, CurrencyTotal total) {
        Money nothing = Money.of(0, total.sum().currency());
        Money[] both =
                sums.computeIfAbsent(
                        total.sum().currency().code(), code -> new Money[] {nothing, nothing});
        both[side] = both[side].plus(total.sum());
    }

    private static SheetModel transfers(CaseReport report, CaseReader reader) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ClusterFigures cluster : clusters(report)) {
            List<TransferId> ids = cluster.transfers().stream().map(TransferId::new).toList();
            reader.transfers(ids).forEach(transfer -> rows.add(row(cluster, transfer)));
        }
        return SheetModel.Table.of(
                "Cluster transactions",
                List.of(
                        Column.text("Cluster", 30),
                        Column.id("Transfer"),
                        Column.timestamp("Time (%s)".formatted(report.manifest().zone())),
                        Column.text("From account", 26),
                        Column.text("To account", 26),
                        Column.amount("Paid"),
                        Column.text("Paid in", 10),
                        Column.citation("Source")),
                "No transactions",
                rows);
    }

    private static List<Cell> row(ClusterFigures cluster, Transfer transfer) {
        return List.of(
                Cell.text(cluster.name()),
                new Cell.Whole(transfer.id().value()),
                new Cell.Time(transfer.at()),
                Cell.text(transfer.from().key()),
                Cell.text(transfer.to().key()),
                new Cell.Amount(transfer.paid()),
                Cell.text(transfer.paid().currency().code()),
                Cell.text(transfer.source().citation()));
    }
}
