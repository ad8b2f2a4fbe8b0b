// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel.Line;
import org.tributary.reports.sheet.SheetModel.Section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was in force on the cover: filters, rules of detection, editions of watchlists.
final class InForceSection {

    private InForceSection() {}

    static Section of(CaseReport report, CaseReader reader) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("Filters", filters(report)));
        lines.add(line("Rules of detection", rules(reader)));
        lines.add(line("Detectors run", runs(reader)));
        for (KeptEdition kept : reader.watchlists()) {
            if (kept.isInForce()) {
                lines.add(line("Watchlist", edition(kept.edition())));
            }
        }
        return new Section("In force", List.of(), lines);
    }

    private static Line line(String label, String words) {
        return Line.ofRecord(label, Cell.text(words));
    }

    /// The sheets are never filtered; pictures may be, and say so where they stand.
    private static String filters(CaseReport report) {
        boolean filtered = report.work().exhibits().stream().anyMatch(e -> !e.seen().isBlank());
        return filtered
                ? "None on the sheets; what a picture hides is told under it"
                : "None: every transfer that counts is in the sheets";
    }

    private static String rules(CaseReader reader) {
        return reader.ruleVersions().stream()
                .filter(RuleVersion::isActive)
                .map(r -> "version %d of the case, SHA-256 %s".formatted(r.version(), r.sha256()))
                .findFirst()
                .orElse("standard, as the program ships them");
    }

    private static String runs(CaseReader reader) {
        return reader.detectionRuns().stream()
                .filter(run -> !run.isByHand())
                .reduce((before, after) -> after)
                .map(InForceSection::told)
                .orElse("none");
    }

    private static String told(DetectionRun run) {
        return "rules %s, %d typologies on %d transfers%s; lacking their input: %d"
                .formatted(
                        run.rules(),
                        run.ran().size(),
                        run.transfers(),
                        run.scope().isEmpty() ? "" : " (%s)".formatted(run.scope()),
                        run.notRun().size());
    }

    private static String edition(WatchlistEdition edition) {
        return "%s, published %s, %d entries, SHA-256 %s"
                .formatted(
                        edition.title(),
                        edition.published().map(LocalDate::toString).orElse("not told"),
                        edition.parties(),
                        edition.files().stream()
                                .map(WatchlistEdition.ListFile::sha256)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("not told"));
    }
}
