// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitDecided;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExcepted;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.HitPart;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sheets of screening: the editions of watchlists a case holds, and every hit with what
/// it is made of, what was decided by whom, and until when an exception holds. They tell no
/// day's state, so that the same record gives the same sheets on any day.
final class ScreeningSheets {

    private ScreeningSheets() {}

    static List<SheetModel> of(CaseReport report, CaseReader reader) {
        List<KeptEdition> editions = reader.watchlists();
        return editions.isEmpty()
                ? List.of()
                : List.of(watchlists(report, editions), hits(report, reader.screeningHits()));
    }

    private static SheetModel watchlists(CaseReport report, List<KeptEdition> editions) {
        return SheetModel.Table.of(
                "Watchlists",
                List.of(
                        Column.integer("Edition"),
                        Column.text("List", 24),
                        Column.text("Title", 40),
                        Column.text("Published", 12),
                        Column.integer("Entries"),
                        Column.text("Standing", 12),
                        Column.timestamp("Loaded (%s)".formatted(report.manifest().zone())),
                        Column.text("By", 24),
                        Column.prose("Files and their SHA-256", 90)),
                "No watchlists",
                editions.stream().map(ScreeningSheets::row).toList());
    }

    private static List<Cell> row(KeptEdition kept) {
        WatchlistEdition edition = kept.edition();
        return List.of(
                new Cell.Whole(edition.number()),
                Cell.text(edition.list()),
                Cell.text(edition.title()),
                Cell.text(edition.published().map(LocalDate::toString).orElse("not told")),
                new Cell.Whole(edition.parties()),
                Cell.text(
                        switch (kept.standing()) {
                            case IN_FORCE -> "in force";
                            case SUPERSEDED -> "superseded";
                            case RETIRED -> "retired";
                        }),
                new Cell.Time(edition.loadedAt()),
                Cell.text(edition.loadedBy().name()),
                Cell.text(
                        edition.files().stream()
                                .map(file -> file.name() + " " + file.sha256())
                                .collect(Collectors.joining("\n"))));
    }

    private static SheetModel hits(CaseReport report, List<ScreeningHit> hits) {
        List<ScreeningHit> order = new ArrayList<>(hits);
        order.sort(
                Comparator.comparingDouble((ScreeningHit hit) -> -hit.finding().score())
                        .thenComparingLong(ScreeningHit::id));
        return SheetModel.Table.of(
                "Screening hits",
                List.of(
                        Column.integer("Hit"),
                        Column.prose("Screened", 36),
                        Column.text("What", 18),
                        Column.text("Listed", 36),
                        Column.text("List", 18),
                        Column.text("Entry", 16),
                        Column.integer("Probability of 100"),
                        Column.prose("What agrees and what does not", 60),
                        Column.text("Standing", 26),
                        Column.prose("Reason", 50),
                        Column.text("By", 24),
                        Column.timestamp("Decided (%s)".formatted(report.manifest().zone())),
                        Column.text("Good guy until", 14),
                        Column.prose("Why", 40)),
                "No hits: the case was not screened, or nobody in it is listed",
                order.stream().map(ScreeningSheets::row).toList());
    }

    private static List<Cell> row(ScreeningHit hit) {
        HitFinding finding = hit.finding();
        Optional<AuditEntry> decision = hit.decision();
        Optional<HitExcepted> exception = hit.exception().map(e -> (HitExcepted) e.event());
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Whole(hit.id()));
        row.add(Cell.text(finding.name()));
        row.add(Cell.text(finding.what().key()));
        row.add(Cell.text(finding.listed()));
        row.add(Cell.text(finding.list()));
        row.add(Cell.text(finding.key()));
        row.add(new Cell.Whole((long) Math.floor(100 * finding.score())));
        row.add(
                Cell.text(
                        finding.parts().stream()
                                .map(ScreeningSheets::words)
                                .collect(Collectors.joining("\n"))));
        row.add(Cell.text(standing(hit)));
        row.add(Cell.text(decision.map(e -> ((HitDecided) e.event()).reason()).orElse("")));
        row.add(Cell.text(decision.map(e -> e.author().name()).orElse("")));
        row.add(decision.<Cell>map(e -> new Cell.Time(e.at())).orElse(Cell.NOTHING));
        row.add(Cell.text(exception.map(e -> e.until().toString()).orElse("")));
        row.add(Cell.text(exception.map(HitExcepted::reason).orElse("")));
        return row;
    }

    private static String standing(ScreeningHit hit) {
        // No exception reaches the last day there is, so what is left is the decision.
        return switch (hit.state(LocalDate.MAX)) {
            case OPEN, EXCEPTED -> "not decided";
            case CHANGED -> "changed since decided";
            case TRUE_MATCH -> "true match";
            case FALSE_POSITIVE -> "false positive";
            case UNCLEAR -> "unclear";
            case GONE -> "not found any more";
        };
    }

    private static String words(HitPart part) {
        String both =
                part.here().isEmpty() || part.there().isEmpty()
                        ? part.here() + part.there()
                        : part.here() + " / " + part.there();
        return "%s %s: %s".formatted(part.kind(), part.agreement().replace('-', ' '), both);
    }
}
