// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.Collectors;

/// The sheets of subjects, of accounts and of the flow matrix. One row per account and currency:
/// amounts of different currencies never share a sum.
final class SubjectSheets {

    private static final int PAGE = 1_000;

    private SubjectSheets() {}

    static SheetModel subjects(CaseReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SubjectLine subject : report.subjects()) {
            List<Cell> who =
                    List.of(
                            Cell.text(name(subject)),
                            Cell.text(subject.account().id().key()),
                            new Cell.Whole(subject.counterparties()));
            List<Cell> why =
                    List.of(
                            Cell.text(subject.subject().reason()),
                            Cell.text(subject.subject().author().name()),
                            new Cell.Time(subject.subject().at()));
            for (List<Cell> turnover : turnovers(subject.turnover())) {
                rows.add(joined(who, turnover, why));
            }
        }
        return SheetModel.Table.of(
                "Subjects",
                joined(
                        List.of(
                                Column.text("Subject", 30),
                                Column.text("Account", 26),
                                Column.integer("Counter-parties")),
                        turnoverColumns(report),
                        List.of(
                                Column.prose("Reason", 40),
                                Column.text("Marked by", 20),
                                Column.timestamp("Marked at"))),
                "No subjects are marked; the report covers the whole ledger",
                rows);
    }

    private static String name(SubjectLine subject) {
        String name = subject.subject().party().name();
        return name.isBlank() ? "Unnamed holder" : name;
    }

    static SheetModel accounts(CaseReport report, CaseReader reader) {
        return new SheetModel.Table(
                "Accounts",
                joined(
                        List.of(
                                Column.text("Account", 26),
                                Column.text("Institution", 14),
                                Column.text("Number", 22),
                                Column.text("Holder", 30),
                                Column.text("Kind", 14),
                                Column.text("Subject", 9)),
                        turnoverColumns(report),
                        List.of()),
                "No accounts",
                0,
                () -> accountRows(report, reader));
    }

    private static Iterator<List<Cell>> accountRows(CaseReport report, CaseReader reader) {
        Set<Integer> subjects =
                report.subjects().stream()
                        .map(line -> line.subject().account())
                        .collect(Collectors.toSet());
        PrimitiveIterator.OfInt ordinals = report.transfers().accounts().iterator();
        AccountLabels labels = new AccountLabels(reader);
        return Rows.paged(
                () -> {
                    List<Integer> page = new ArrayList<>();
                    while (ordinals.hasNext() && page.size() < PAGE) {
                        page.add(ordinals.nextInt());
                    }
                    labels.fetch(page);
                    List<List<Cell>> rows = new ArrayList<>();
                    for (int ordinal : page) {
                        rows.addAll(account(labels.account(ordinal), subjects, report));
                    }
                    return rows;
                });
    }

    private static List<List<Cell>> account(
            Account account, Set<Integer> subjects, CaseReport report) {
        List<Cell> who =
                List.of(
                        Cell.text(account.id().key()),
                        Cell.text(account.id().institution()),
                        Cell.text(account.id().number()),
                        Cell.text(AccountLabels.holders(account)),
                        Cell.text(account.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                        Cell.text(subjects.contains(account.ordinal()) ? "subject" : ""));
        return turnovers(report.transfers().turnover(account.ordinal())).stream()
                .map(turnover -> joined(who, turnover, List.of()))
                .toList();
    }

    static SheetModel flowMatrix(CaseReport report, CaseReader reader) {
        AccountLabels labels = new AccountLabels(reader);
        List<List<Cell>> rows =
                report.flows().stream()
                        .map(
                                line ->
                                        joined(
                                                List.of(
                                                        Cell.text(labels.key(line.subject())),
                                                        Cell.text(labels.holders(line.subject())),
                                                        counterparty(line, labels),
                                                        holder(line.counterparty(), labels)),
                                                turnover(line.turnover()),
                                                List.<Cell>of()))
                        .toList();
        return SheetModel.Table.of(
                "Flow matrix",
                joined(
                        List.of(
                                Column.text("Subject account", 26),
                                Column.text("Subject", 28),
                                Column.text("Counterparty account", 30),
                                Column.text("Counterparty", 28)),
                        turnoverColumns(report),
                        List.of()),
                "No flows: no subjects are marked",
                rows);
    }

    private static Cell counterparty(FlowLine line, AccountLabels labels) {
        return line.counterparty().isPresent()
                ? Cell.text(labels.key(line.counterparty().getAsInt()))
                : Cell.text("%d other accounts".formatted(line.others()));
    }

    private static Cell holder(OptionalInt account, AccountLabels labels) {
        return account.isPresent() ? Cell.text(labels.holders(account.getAsInt())) : Cell.NOTHING;
    }

    private static List<Column> turnoverColumns(CaseReport report) {
        return List.of(
                Column.text("Currency", 10),
                Column.integer("Transfers in"),
                Column.amount("Total in"),
                Column.integer("Transfers out"),
                Column.amount("Total out"),
                Column.amount("Net"),
                Column.timestamp("First (%s)".formatted(report.manifest().zone())),
                Column.timestamp("Last (%s)".formatted(report.manifest().zone())));
    }

    /// One row per currency; a row of nothing for an account without transfers.
    private static List<List<Cell>> turnovers(List<Turnover> turnovers) {
        return turnovers.isEmpty()
                ? List.of(Collections.nCopies(8, Cell.NOTHING))
                : turnovers.stream().map(SubjectSheets::turnover).toList();
    }

    private static List<Cell> turnover(Turnover turnover) {
        return List.of(
                Cell.text(turnover.currency().code()),
                new Cell.Whole(turnover.countIn()),
                new Cell.Amount(turnover.in()),
                new Cell.Whole(turnover.countOut()),
                new Cell.Amount(turnover.out()),
                new Cell.Amount(turnover.net()),
                new Cell.Time(turnover.first()),
                new Cell.Time(turnover.last()));
    }

    private static <T> List<T> joined(List<T> one, List<T> two, List<T> three) {
        List<T> all = new ArrayList<>(one);
        all.addAll(two);
        all.addAll(three);
        return all;
    }
}
