// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casework.RatingOverride;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sheet of the subjects' ratings: for each subject the computed level, every factor of it, and
/// what the investigator put in its place. It tells until when an override holds and not whether it
/// does, so that the same record gives the same sheet on any day.
final class RatingSheet {

    private static final int DIGITS = 1;

    private RatingSheet() {}

    static SheetModel of(CaseReport report) {
        return SheetModel.Table.of(
                "Ratings",
                List.of(
                        Column.text("Account", 26),
                        Column.text("Subject", 30),
                        Column.text("What", 24),
                        Column.text("Level", 12),
                        Column.integer("Weight"),
                        Column.amount("Points of 100"),
                        Column.prose("What was seen, or the reason", 80),
                        Column.text("By", 24),
                        Column.timestamp("Entered (%s)".formatted(report.manifest().zone())),
                        Column.text("Last day", 12)),
                "No ratings: no subjects are marked",
                report.subjects().stream().flatMap(line -> rows(line).stream()).toList());
    }

    private static List<List<Cell>> rows(SubjectLine line) {
        if (line.rating().isEmpty()) {
            return List.of(
                    row(
                            line,
                            "Rating",
                            Cell.NOTHING,
                            Cell.NOTHING,
                            Cell.NOTHING,
                            "Not rated: nothing is known of its customer"));
        }
        SubjectRating rating = line.rating().get();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                row(
                        line,
                        "Rating",
                        level(rating.computed()),
                        Cell.NOTHING,
                        points(rating.score()),
                        rating.said()));
        for (SubjectRating.Factor factor : rating.factors()) {
            rows.add(
                    row(
                            line,
                            factor.name(),
                            Cell.NOTHING,
                            new Cell.Whole(factor.weight()),
                            points(factor.points()),
                            factor.sentence()));
        }
        rating.override().ifPresent(override -> rows.add(row(line, override)));
        return rows;
    }

    private static List<Cell> row(
            SubjectLine line, String what, Cell level, Cell weight, Cell points, String words) {
        return List.of(
                Cell.text(line.account().id().key()),
                Cell.text(line.subject().party().name()),
                Cell.text(what),
                level,
                weight,
                points,
                Cell.text(words),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING);
    }

    private static List<Cell> row(SubjectLine line, RatingOverride override) {
        return List.of(
                Cell.text(line.account().id().key()),
                Cell.text(line.subject().party().name()),
                Cell.text("Override"),
                level(override.level()),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.text(override.reason()),
                Cell.text(override.author().name()),
                new Cell.Time(override.at()),
                Cell.text(override.until().toString()));
    }

    private static Cell level(RatingLevel level) {
        return Cell.text(level.name().toLowerCase(Locale.ROOT));
    }

    private static Cell points(double points) {
        return new Cell.Decimal(
                BigDecimal.valueOf(points).setScale(DIGITS, RoundingMode.HALF_EVEN), DIGITS);
    }
}
