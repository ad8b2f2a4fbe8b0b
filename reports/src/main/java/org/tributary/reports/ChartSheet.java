// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.Money;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.sheet.SheetModel.Categories;
import org.tributary.reports.sheet.SheetModel.Chart;
import org.tributary.reports.sheet.SheetModel.Series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The sheet of charts: what moved in and out of each subject's account over time, who was at the
/// other end, and which typologies were found. A chart shows one currency.
final class ChartSheet {

    /// Charts of subjects, so that a case of fifty accounts can still be read.
    private static final int MOST_CHARTS = 24;

    private static final int MOST_COUNTERPARTIES = 10;
    private static final int MOST_CURRENCIES = 4;
    private static final int LONGEST_NAME = 40;

    private final CaseReport report;
    private final ReportedAlerts told;
    private final List<Chart> charts = new ArrayList<>();
    private int leftOut;

    private ChartSheet(CaseReport report, ReportedAlerts told) {
        this.report = report;
        this.told = told;
    }

    static SheetModel of(CaseReport report, ReportedAlerts told) {
        ChartSheet sheet = new ChartSheet(report, told);
        if (report.transfers().count() > 0) {
            if (report.subjects().isEmpty()) {
                sheet.ledger();
            } else {
                report.subjects().forEach(sheet::subject);
                sheet.tellLeftOut();
            }
        }
        sheet.typologies();
        return new SheetModel.Charts("Charts", "Nothing to draw", sheet.charts);
    }

    private TimeSteps steps() {
        CaseTransfers transfers = report.transfers();
        return TimeSteps.of(day(transfers.first()), day(transfers.last()));
    }

    private LocalDate day(int position) {
        return LocalDate.ofInstant(report.transfers().at(position), report.manifest().zone());
    }

    private void ledger() {
        List<CurrencyTotal> most =
                report.transfers().paid().totals().stream()
                        .sorted(Comparator.comparingLong(total -> -total.count()))
                        .limit(MOST_CURRENCIES)
                        .toList();
        TimeSteps steps = steps();
        for (CurrencyTotal total : most) {
            CurrencyCode currency = total.sum().currency();
            Money[] sums = nothing(steps, currency);
            report.transfers()
                    .positions()
                    .filter(p -> report.transfers().graph().paidCurrency(p).equals(currency))
                    .forEach(p -> add(sums, steps.of(day(p)), p));
            charts.add(
                    new Chart(
                            "Paid per %s, %s".formatted(steps.step(), currency.code()),
                            "All transfers of the ledger paid in %s".formatted(currency.code()),
                            Chart.Kind.COLUMNS,
                            new Categories(heading(steps), steps.names()),
                            "Amount paid, " + currency.code(),
                            List.of(series("Paid", sums))));
        }
    }

    private void subject(SubjectLine line) {
        for (Turnover turnover : line.turnover()) {
            if (charts.size() + 2 <= MOST_CHARTS) {
                overTime(line, turnover.currency());
                counterparties(line, turnover.currency());
            } else {
                leftOut += 2;
            }
        }
    }

    private void tellLeftOut() {
        if (leftOut > 0) {
            Chart last = charts.removeLast();
            charts.add(
                    new Chart(
                            last.title(),
                            "%s. %d more charts of subjects are left out; their figures are on the sheets Subjects and Flow matrix"
                                    .formatted(last.caption(), leftOut),
                            last.kind(),
                            last.categories(),
                            last.unit(),
                            last.series()));
        }
    }

    private static String who(SubjectLine line) {
        String name = line.subject().party().name();
        String key = line.account().id().key();
        return name.isBlank() ? key : "%s (%s)".formatted(shortened(name), key);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1) + "\u2026";
    }

    private void overTime(SubjectLine line, CurrencyCode currency) {
        TimeSteps steps = steps();
        Money[] in = nothing(steps, currency);
        Money[] out = nothing(steps, currency);
        walk(line.subject().account(), Direction.IN, currency, steps, in);
        walk(line.subject().account(), Direction.OUT, currency, steps, out);
        charts.add(
                new Chart(
                        "In and out per %s, %s: %s"
                                .formatted(steps.step(), currency.code(), who(line)),
                        "Amounts paid, by the day of the payment in the zone of the case",
                        Chart.Kind.COLUMNS,
                        new Categories(heading(steps), steps.names()),
                        "Amount, " + currency.code(),
                        List.of(series("In", in), series("Out", out))));
    }

    private void walk(
            int account,
            Direction direction,
            CurrencyCode currency,
            TimeSteps steps,
            Money[] sums) {
        FlowGraph graph = report.transfers().graph();
        for (int i = 0; i < graph.degree(account, direction); i++) {
            int position = graph.position(account, direction, i);
            if (graph.paidCurrency(position).equals(currency)) {
                add(sums, steps.of(day(position)), position);
            }
        }
    }

    private void add(Money[] sums, int step, int position) {
        sums[step] = sums[step].plus(report.transfers().paid(position));
    }

    private void counterparties(SubjectLine line, CurrencyCode currency) {
        List<FlowLine> flows =
                report.flows().stream()
                        .filter(f -> f.subject() == line.subject().account())
                        .filter(f -> f.counterparty().isPresent())
                        .filter(f -> f.turnover().currency().equals(currency))
                        .sorted(Comparator.comparing(ChartSheet::both).reversed())
                        .limit(MOST_COUNTERPARTIES)
                        .toList();
        if (flows.isEmpty()) {
            return;
        }
        charts.add(
                new Chart(
                        "Largest counterparties, %s: %s".formatted(currency.code(), who(line)),
                        "At most %d, by what went both ways, of those on the sheet Flow matrix"
                                .formatted(MOST_COUNTERPARTIES),
                        Chart.Kind.BARS,
                        new Categories(
                                "Counterparty",
                                flows.stream()
                                        .map(f -> name(f.counterparty().orElseThrow()))
                                        .toList()),
                        "Amount, " + currency.code(),
                        List.of(
                                series("In", of(flows, Turnover::in)),
                                series("Out", of(flows, Turnover::out)))));
    }

    private static Money both(FlowLine flow) {
        return flow.turnover().in().plus(flow.turnover().out());
    }

    private String name(int account) {
        String holders = told.labels().holders(account);
        String key = told.labels().key(account);
        return holders.isBlank() ? key : "%s %s".formatted(key, shortened(holders));
    }

    private static Money[] of(List<FlowLine> flows, Function<Turnover, Money> amount) {
        return flows.stream().map(FlowLine::turnover).map(amount).toArray(Money[]::new);
    }

    private void typologies() {
        Map<String, Long> counts = new TreeMap<>();
        told.alerts().stream()
                .flatMap(alert -> alert.draft().findings().stream())
                .forEach(
                        finding ->
                                counts.merge(
                                        report.studies().typology(finding.typology()).name(),
                                        1L,
                                        Long::sum));
        if (counts.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Long>> order =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        charts.add(
                new Chart(
                        "Findings per typology",
                        "Findings of the alerts on the sheet Alerts",
                        Chart.Kind.BARS,
                        new Categories("Typology", order.stream().map(Map.Entry::getKey).toList()),
                        "Findings",
                        List.of(
                                new Series(
                                        "Findings",
                                        order.stream()
                                                .<Cell>map(e -> new Cell.Whole(e.getValue()))
                                                .toList()))));
    }

    private static String heading(TimeSteps steps) {
        return switch (steps.unit()) {
            case DAYS -> "Day";
            case MONTHS -> "Month";
            default -> "Year";
        };
    }

    private static Money[] nothing(TimeSteps steps, CurrencyCode currency) {
        Money[] sums = new Money[steps.steps()];
        Arrays.fill(sums, Money.zero(currency));
        return sums;
    }

    private static Series series(String name, Money[] amounts) {
        return new Series(name, Arrays.stream(amounts).<Cell>map(Cell.Amount::new).toList());
    }
}
