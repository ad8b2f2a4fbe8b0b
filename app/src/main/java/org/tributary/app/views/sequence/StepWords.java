// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import org.tributary.app.views.sheet.SheetWords;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// What is said of steps. Immutable.
///
/// @param words texts by key
/// @param amounts how amounts are written
/// @param zone in which days are told
public record StepWords(SheetWords words, AmountText amounts, ZoneId zone) {

    /// What a step is called.
    String title(int step, Direction direction) {
        if (step == 0) {
            return words.of("views.step.start");
        }
        return direction == Direction.OUT
                ? words.of("views.step.on", step)
                : words.of("views.step.back", step);
    }

    /// How many accounts and transfers a step has.
    String counts(StepColumn column, CurrencyTotals totals) {
        String accounts = words.of("views.step.accounts", column.reached());
        return totals.isEmpty()
                ? accounts
                : accounts + " · " + words.of("views.transfers", totals.count());
    }

    /// A sum to be read at a glance: the largest currency, and how many others there are.
    String brief(CurrencyTotals totals) {
        List<CurrencyTotal> ordered = amounts.ordered(totals);
        if (ordered.isEmpty()) {
            return "";
        }
        String first = amounts.brief(ordered.getFirst().sum());
        return ordered.size() == 1
                ? first
                : words.of("views.step.currencies", first, ordered.size() - 1);
    }

    /// The same with the number of transfers.
    String counted(CurrencyTotals totals) {
        return words.of("views.step.counted", totals.count(), brief(totals));
    }

    /// What a cell holds: days and an order of size.
    String cell(StepCell cell) {
        List<String> parts = new ArrayList<>();
        cell.days().ifPresent(days -> parts.add(days(days.first(), days.last())));
        cell.size().ifPresent(least -> parts.add(size(least)));
        return String.join(" · ", parts);
    }

    private String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? date(first)
                : words.of("views.step.days", date(first), date(last));
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(amounts.locale())
                .format(day);
    }

    private String size(Money least) {
        String code = least.currency().code();
        BigDecimal low = least.decimal();
        if (low.signum() == 0) {
            return words.of("views.step.below", code, 1);
        }
        return words.of("views.step.size", code, low, low.multiply(BigDecimal.TEN));
    }

    /// What a step leaves out.
    String more(StepView view, int step) {
        StepColumn column = view.columns().get(step);
        boolean banks = view.question().rows() == StepQuestion.RowsBy.BANK;
        return words.of(banks ? "views.step.moreBanks" : "views.step.moreAccounts", column.more());
    }

    /// Everything about a part, exactly.
    String exact(StepView view, StepPart part) {
        List<String> lines = new ArrayList<>();
        switch (part) {
            case StepPart.OfRow(int step, int row) -> {
                lines.add(view.columns().get(step).rows().get(row).name());
                lines.add(view.columns().get(step).rows().get(row).detail());
            }
            case StepPart.OfCell(int step, int row, int cell) -> {
                lines.add(view.columns().get(step).rows().get(row).name());
                lines.add(cell(view.cells(step, row).get(cell)));
            }
            case StepPart.OfMore(int step) -> lines.add(more(view, step));
        }
        CurrencyTotals totals = view.totals(part);
        if (!totals.isEmpty()) {
            lines.add(words.of("views.transfers", totals.count()));
            lines.addAll(amounts.lines(totals));
            lines.add(span(view.graph(), view.positions(part)));
        }
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private String span(FlowGraph graph, Positions positions) {
        return days(day(graph.at(positions.first())), day(graph.at(positions.last())));
    }

    private LocalDate day(long millis) {
        return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
    }

    /// The steps as a table, to be copied: a row for each cell and currency, and one for what each
    /// step leaves out.
    public List<List<String>> table(StepView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        words.of("views.table.step"),
                        words.of("views.table.reached"),
                        words.of("views.table.cell"),
                        words.of("views.table.transfers"),
                        words.of("views.table.amount"),
                        words.of("views.table.currency")));
        for (int step = 1; step < view.columns().size(); step++) {
            StepColumn column = view.columns().get(step);
            for (int row = 0; row < column.rows().size(); row++) {
                for (StepCell cell : view.cells(step, row)) {
                    String name = column.rows().get(row).name();
                    add(rows, step, name, cell(cell), cell.totals());
                }
            }
            if (column.more() > 0) {
                CurrencyTotals left = view.totals(new StepPart.OfMore(step));
                add(rows, step, more(view, step), "", left);
            }
        }
        return rows;
    }

    private static void add(
            List<List<String>> rows, int step, String name, String cell, CurrencyTotals totals) {
        for (CurrencyTotal total : totals.totals()) {
            rows.add(
                    List.of(
                            Integer.toString(step),
                            name,
                            cell,
                            Long.toString(total.count()),
                            total.sum().plain(),
                            total.sum().currency().code()));
        }
    }
}
