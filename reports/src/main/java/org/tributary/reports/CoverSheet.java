// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.sheet.SheetModel.Line;
import org.tributary.reports.sheet.SheetModel.Section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The cover: what the report is about, what it adds up to, where it comes from and how to read
/// it.
final class CoverSheet {

    private CoverSheet() {}

    /// @param sheets those that follow the cover
    static SheetModel of(CaseReport report, CaseReader reader, List<SheetModel> sheets) {
        return new SheetModel.Sections(
                "Cover",
                report.manifest().name(),
                "Case report. Confidential: do not disclose to the parties named in it.",
                Stream.of(
                                Stream.of(summary(report)),
                                Stream.of(subjects(report)),
                                Stream.of(totals(report)),
                                converted(report),
                                Stream.of(
                                        imports(report),
                                        InForceSection.of(report, reader),
                                        record(report),
                                        ContentsSection.of(sheets),
                                        legend(report)))
                        .flatMap(section -> section)
                        .toList());
    }

    private static Section summary(CaseReport report) {
        ZoneId zone = report.manifest().zone();
        return new Section(
                "Summary",
                List.of(),
                List.of(
                        Line.ofReport("Prepared by", text(report.order().preparedBy().name())),
                        Line.ofReport(
                                "Prepared at",
                                text(CaseworkSheets.minute(report.order().at(), zone))),
                        Line.ofReport("Program", text(report.order().program())),
                        Line.ofRecord("Covers", text(scope(report))),
                        Line.ofRecord("Period", text(period(report))),
                        Line.ofRecord("Times shown in", text(zone.toString())),
                        Line.ofRecord("Base currency", text(report.manifest().base().code()))));
    }

    private static String period(CaseReport report) {
        CaseTransfers transfers = report.transfers();
        if (transfers.count() == 0) {
            return "No transfers";
        }
        ZoneId zone = report.manifest().zone();
        return "%s to %s"
                .formatted(
                        transfers.at(transfers.first()).atZone(zone).toLocalDate(),
                        transfers.at(transfers.last()).atZone(zone).toLocalDate());
    }

    private static String scope(CaseReport report) {
        return report.subjects().isEmpty()
                ? "The whole ledger, transfers: %d (no subjects are marked)"
                        .formatted(report.transfers().count())
                : "All %d transfers into or out of %d subject %s, of %d in the ledger"
                        .formatted(
                                report.transfers().count(),
                                report.subjects().size(),
                                report.subjects().size() == 1 ? "account" : "accounts",
                                report.ledger().transfers());
    }

    private static Section subjects(CaseReport report) {
        List<Line> lines = new ArrayList<>();
        for (SubjectLine subject : report.subjects()) {
            String name = subject.subject().party().name();
            String shown = name.isBlank() ? "Unnamed holder" : name;
            Cell key = text(subject.account().id().key());
            if (subject.turnover().isEmpty()) {
                lines.add(Line.ofRecord(shown, key, text("no transfers")));
            }
            for (Turnover turnover : subject.turnover()) {
                lines.add(
                        Line.ofRecord(
                                shown,
                                key,
                                text(turnover.currency().code()),
                                new Cell.Amount(turnover.in()),
                                new Cell.Amount(turnover.out()),
                                new Cell.Whole(turnover.count())));
            }
        }
        if (lines.isEmpty()) {
            return new Section("Subjects", List.of(), List.of(Line.ofRecord("None marked")));
        }
        return new Section(
                "Subjects",
                List.of("Holder", "Account", "Currency", "Total in", "Total out", "Transfers"),
                lines);
    }

    private static Section totals(CaseReport report) {
        List<Line> lines = new ArrayList<>();
        for (CurrencyTotal total : report.transfers().paid().totals()) {
            lines.add(
                    Line.ofRecord(
                            total.sum().currency().code(),
                            new Cell.Whole(total.count()),
                            new Cell.Amount(total.sum())));
        }
        if (lines.isEmpty()) {
            return new Section(
                    "Transfers of the case", List.of(), List.of(Line.ofRecord("No transfers")));
        }
        return new Section(
                "Transfers of the case", List.of("Currency", "Transfers", "Total paid"), lines);
    }

    /// A section only where there are rates; nothing is converted without.
    private static Stream<Section> converted(CaseReport report) {
        if (report.money().converted().isEmpty()) {
            return Stream.empty();
        }
        CurrencyCode base = report.manifest().base();
        List<Line> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        long without = 0;
        for (Converted one : report.money().converted()) {
            sum = sum.add(one.sum());
            without += one.withoutRate();
            lines.add(
                    Line.ofRecord(
                            one.paid().sum().currency().code(),
                            new Cell.Whole(one.paid().count() - one.withoutRate()),
                            rounded(one.sum(), base),
                            new Cell.Whole(one.withoutRate())));
        }
        lines.add(
                Line.ofRecord(
                        "All converted",
                        new Cell.Whole(report.transfers().count() - without),
                        rounded(sum, base),
                        new Cell.Whole(without)));
        return Stream.of(
                new Section(
                        "Converted into %s, at the rate of each day, rounded for display"
                                .formatted(base.code()),
                        List.of("From", "Transfers", "In " + base.code(), "Without a rate"),
                        lines));
    }

    private static Cell rounded(BigDecimal value, CurrencyCode base) {
        return new Cell.Decimal(
                value.setScale(base.exponent(), RoundingMode.HALF_EVEN), base.exponent());
    }

    private static Section imports(CaseReport report) {
        List<Line> lines = new ArrayList<>();
        for (KeptImport kept : report.work().imports()) {
            var receipt = kept.receipt();
            lines.add(
                    Line.ofRecord(
                            receipt.file().name(),
                            new Cell.Whole(receipt.rows().read()),
                            new Cell.Whole(receipt.rows().accepted()),
                            new Cell.Whole(receipt.rows().rejected()),
                            new Cell.Whole(receipt.rows().duplicate()),
                            new Cell.Whole(receipt.rows().skipped())));
        }
        if (lines.isEmpty()) {
            return new Section("Files", List.of(), List.of(Line.ofRecord("Nothing imported")));
        }
        return new Section(
                "Files",
                List.of("File", "Rows read", "Accepted", "Rejected", "Duplicate", "Skipped"),
                lines);
    }

    private static Section record(CaseReport report) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.ofRecord("Case", text(report.manifest().caseId())));
        lines.add(
                Line.ofRecord(
                        "State of the record",
                        text(
                                "generation %d, %d transfers, digest %s"
                                        .formatted(
                                                report.state().generation(),
                                                report.state().digest().transfers(),
                                                report.state().digest().digest()))));
        for (KeptImport kept : report.work().imports()) {
            lines.add(
                    Line.ofRecord(
                            "Import %d, file".formatted(kept.receipt().importId()),
                            text("SHA-256 " + kept.receipt().file().sha256())));
            lines.add(
                    Line.ofRecord(
                            "Import %d, row chain".formatted(kept.receipt().importId()),
                            text("head " + kept.receipt().chainHead())));
        }
        return new Section("Record", List.of(), lines);
    }

    private static Section legend(CaseReport report) {
        return new Section(
                "How to read it",
                List.of(),
                List.of(
                        note(
                                "Source",
                                "Every transfer row ends with the file and line it was read from."),
                        note(
                                "Totals",
                                "Sums of amounts paid, per currency; currencies are never added to"
                                        + " each other."),
                        note("Rates", rates(report)),
                        note(
                                "Times",
                                "In the zone named in the header; the Transactions sheet gives UTC"
                                        + " as well."),
                        note(
                                "Long amounts",
                                "Over 15 digits a number would be rounded: such amounts are text,"
                                        + " marked \u2020."),
                        note(
                                "Characters",
                                "What a cell cannot hold, or what would disguise a name, is shown"
                                        + " as \\u and its code."),
                        note(
                                "Long texts",
                                "Cut at the 32,767 characters a cell can hold; the cut says how"
                                        + " much is missing."),
                        note(
                                "Many rows",
                                "Over 1,048,575 rows a sheet continues on the next, named (2), (3)"
                                        + " and so on."),
                        note(
                                "Chains",
                                "The heads above find later damage to the record; keep them apart"
                                        + " from the case.")));
    }

    private static String rates(CaseReport report) {
        return report.money().table().rates().isEmpty()
                ? "The case holds no exchange rates; nothing is converted."
                : "Converted sums are marked so and use the rates on the Rates sheet.";
    }

    private static Line note(String label, String sentence) {
        return Line.ofReport(label, text(sentence));
    }

    private static Cell text(String text) {
        return Cell.text(text);
    }
}
