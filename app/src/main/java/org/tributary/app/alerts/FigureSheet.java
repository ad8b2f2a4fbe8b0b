// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import org.tributary.ledger.alert.AlertState;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The figures of the dashboard as lines of cells: on the screen and in a file alike. Shares are
/// decimals with three digits, times are hours with one.
///
/// @param figures what is written
public record FigureSheet(AlertFigures figures) {

    /// Names of the columns of the lines about typologies.
    public static final List<String> HEADER =
            List.of(
                    "typology",
                    "alerts",
                    "open",
                    "escalated",
                    "held true",
                    "held false",
                    "unsure",
                    "precision",
                    "conversion");

    /// One line of cells.
    ///
    /// @param key what it is about
    public record Line(String key, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// One line for each typology, its key first.
    ///
    /// @param share writes a share of 0 to 1
    public List<Line> typologies(Function<Double, String> share) {
        return figures.byTypology().stream()
                .map(
                        line ->
                                new Line(
                                        line.typology(),
                                        List.of(
                                                Integer.toString(line.alerts()),
                                                Integer.toString(line.open()),
                                                Integer.toString(line.escalated()),
                                                Integer.toString(line.held()),
                                                Integer.toString(line.innocent()),
                                                Integer.toString(line.unsure()),
                                                line.precision().map(share).orElse(""),
                                                line.conversion().map(share).orElse(""))))
                .toList();
    }

    /// The figures about the inbox as a whole, each with its key.
    public List<Line> whole() {
        List<Line> lines = new ArrayList<>();
        for (AlertState state : AlertState.values()) {
            lines.add(
                    line(
                            state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            Integer.toString(figures.byState().getOrDefault(state, 0))));
        }
        lines.add(line("overdue", Integer.toString(figures.overdue())));
        lines.add(line("until-taken", hours(figures.untilTaken())));
        lines.add(line("until-decided", hours(figures.untilDecided())));
        lines.add(line("accounts-alerted", Integer.toString(figures.accountsAlerted())));
        lines.add(line("accounts", Integer.toString(figures.accounts())));
        lines.add(line("typologies-run", Integer.toString(figures.typologiesRun())));
        lines.add(line("typologies-not-run", Integer.toString(figures.typologiesNotRun())));
        return lines;
    }

    private static Line line(String key, String value) {
        return new Line(key, List.of(value));
    }

    /// Shares for programs: `0.125`.
    static String decimal(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private static String hours(Optional<Duration> time) {
        return time.map(t -> String.format(Locale.ROOT, "%.1f", t.toMinutes() / 60.0)).orElse("");
    }

    /// Everything as a CSV file of two tables with an empty line between.
    public String csv() {
        StringBuilder csv = new StringBuilder("figure,value\r\n");
        whole().forEach(line -> append(line, csv));
        csv.append("\r\n").append(String.join(",", HEADER)).append("\r\n");
        typologies(FigureSheet::decimal).forEach(line -> append(line, csv));
        return csv.toString();
    }

    private static void append(Line line, StringBuilder csv) {
        csv.append(line.key());
        line.cells().forEach(cell -> csv.append(',').append(cell));
        csv.append("\r\n");
    }
}
