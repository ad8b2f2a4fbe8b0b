// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sheets of alerts and of the findings they are made of: what was seen, by which typology and
/// rules, and the smallest change that would have silenced it.
final class AlertSheets {

    private static final String ALERTS = "Alerts";
    private static final String FINDINGS = "Findings";

    /// The first row below the headers, from 1.
    private static final int FIRST_ROW = 2;

    private AlertSheets() {}

    static SheetModel alerts(CaseReport report, ReportedAlerts told) {
        return SheetModel.Table.of(
                ALERTS,
                List.of(
                        Column.id("Alert"),
                        Column.prose("Typologies", 26),
                        Column.text("State", 12),
                        Column.text("Held to be", 12),
                        Column.integer("Score of 100"),
                        Column.text("Subject account", 26),
                        Column.text("Holder", 26),
                        Column.integer("Accounts"),
                        Column.integer("Transfers"),
                        Column.prose("What was seen", 70),
                        Column.prose("What would have silenced it", 44),
                        Column.prose("Reason for the decision", 36),
                        Column.text("Decided by", 18),
                        Column.timestamp("Decided (%s)".formatted(report.manifest().zone())),
                        Column.timestamp("Raised (%s)".formatted(report.manifest().zone()))),
                told.others() == 0
                        ? "No alerts"
                        : "No alert concerns the subjects; others in the case: " + told.others(),
                rows(report, told));
    }

    /// Each alert leads to its findings, which follow one another on their sheet.
    private static List<List<Cell>> rows(CaseReport report, ReportedAlerts told) {
        List<List<Cell>> rows = new ArrayList<>();
        int findings = FIRST_ROW;
        for (Alert alert : told.alerts()) {
            List<Cell> row = row(alert, report, told);
            row.addFirst(new Cell.Link(new Cell.Whole(alert.id()), FINDINGS, findings));
            rows.add(row);
            findings += alert.draft().findings().size();
        }
        return rows;
    }

    private static List<Cell> row(Alert alert, CaseReport report, ReportedAlerts told) {
        AlertDraft draft = alert.draft();
        List<Cell> row = new ArrayList<>();
        row.add(
                Cell.text(
                        draft.typologies().stream()
                                .map(key -> report.studies().typology(key).name())
                                .collect(Collectors.joining("\n"))));
        row.add(Cell.text(word(alert.state())));
        row.add(Cell.text(alert.label().map(AlertSheets::word).orElse("not decided")));
        row.add(new Cell.Whole(draft.score()));
        row.add(Cell.text(told.labels().key(draft.subject())));
        row.add(Cell.text(told.labels().holders(draft.subject())));
        row.add(new Cell.Whole(draft.accounts().size()));
        row.add(new Cell.Whole(draft.transfers().size()));
        row.add(Cell.text(told.words(draft.leading().sentence())));
        row.add(Cell.text(told.words(draft.leading().counterfactual())));
        Optional<CaseEvent.AlertEvent.AlertDecided> decision = alert.decision();
        row.add(Cell.text(decision.map(CaseEvent.AlertEvent.AlertDecided::reason).orElse("")));
        Optional<AuditEntry> entry =
                decision.flatMap(
                        d -> alert.history().stream().filter(e -> e.event().equals(d)).findFirst());
        row.add(Cell.text(entry.map(e -> e.author().name()).orElse("")));
        row.add(entry.<Cell>map(e -> new Cell.Time(e.at())).orElse(Cell.NOTHING));
        row.add(new Cell.Time(alert.raisedAt()));
        return row;
    }

    static SheetModel findings(CaseReport report, ReportedAlerts told) {
        List<List<Cell>> rows = new ArrayList<>();
        int line = FIRST_ROW;
        for (Alert alert : told.alerts()) {
            Cell back = new Cell.Link(new Cell.Whole(alert.id()), ALERTS, line++);
            int number = 0;
            for (Finding finding : alert.draft().findings()) {
                rows.add(row(back, ++number, finding, report, told));
            }
        }
        return SheetModel.Table.of(
                FINDINGS,
                List.of(
                        Column.id("Alert"),
                        Column.id("Finding"),
                        Column.text("No.", 7),
                        Column.text("Typology", 26),
                        Column.text("Rules", 10),
                        Column.integer("Confidence of 100"),
                        Column.text("Subject account", 26),
                        Column.integer("Accounts"),
                        Column.integer("Transfers"),
                        Column.prose("Paid in them", 24),
                        Column.timestamp("First (%s)".formatted(report.manifest().zone())),
                        Column.timestamp("Last (%s)".formatted(report.manifest().zone())),
                        Column.prose("What was seen", 70),
                        Column.prose("What would have silenced it", 44),
                        Column.prose("What authorities call it", 30),
                        Column.text("Id", 18)),
                "No findings",
                rows);
    }

    private static List<Cell> row(
            Cell alert, int number, Finding finding, CaseReport report, ReportedAlerts told) {
        TypologyLabel typology = report.studies().typology(finding.typology());
        return List.of(
                alert,
                new Cell.Whole(number),
                Cell.text(typology.number()),
                Cell.text(typology.name()),
                Cell.text(finding.rules()),
                new Cell.Whole(finding.confidence()),
                Cell.text(told.labels().key(finding.subject())),
                new Cell.Whole(finding.accounts().size()),
                new Cell.Whole(finding.transfers().size()),
                Cell.text(totals(finding.amount())),
                new Cell.Time(finding.first()),
                new Cell.Time(finding.last()),
                Cell.text(told.words(finding.sentence())),
                Cell.text(told.words(finding.counterfactual())),
                Cell.text(String.join("\n", typology.codes())),
                Cell.text(finding.id()));
    }

    static String totals(CurrencyTotals totals) {
        return totals.totals().stream()
                .map(total -> total.sum().toString())
                .collect(Collectors.joining("\n"));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
