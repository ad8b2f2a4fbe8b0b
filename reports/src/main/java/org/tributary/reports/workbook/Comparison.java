// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.tributary.ledger.casefile.RecordCheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gathers what differs between one sheet and the record, and says it. Not thread-safe.
final class Comparison {

    /// Differences told one by one; the rest is counted.
    private static final int TOLD = 5;

    /// Half a millisecond in days: what a moment may lose in a floating-point day.
    private static final double MOMENT = 0.5 / 86_400_000;

    private final String sheet;
    private final List<String> told = new ArrayList<>();
    private long differences;
    private long rows;

    Comparison(String sheet) {
        this.sheet = sheet;
    }

    /// Compares one row.
    ///
    /// @param place the row as a user finds it, such as `row 14`
    /// @param headers names of the columns
    void row(String place, List<String> headers, List<CellForm> expected, SheetRows.ReadRow found) {
        rows++;
        int width = Math.max(expected.size(), found.cells().size());
        for (int c = 0; c < width; c++) {
            CellForm wanted = c < expected.size() ? expected.get(c) : new CellForm.Blank();
            if (!agree(wanted, found.cell(c))) {
                String column = c < headers.size() ? headers.get(c) : "no. " + (c + 1);
                differ(
                        "%s, column %s: the workbook has %s, the record %s"
                                .formatted(place, column, said(found.cell(c)), said(wanted)));
            }
        }
    }

    /// Notes a difference that is no single cell's.
    void differ(String sentence) {
        differences++;
        if (told.size() < TOLD) {
            told.add(sentence);
        }
    }

    private static boolean agree(CellForm wanted, SheetRows.Read found) {
        return switch (wanted) {
            case CellForm.Blank() -> found.kind() == SheetRows.Kind.BLANK;
            case CellForm.Words(String text) ->
                    found.kind() == SheetRows.Kind.TEXT && found.content().equals(text);
            case CellForm.Figure(double value, String format) ->
                    found.kind() == SheetRows.Kind.NUMBER
                            && close(value, Double.parseDouble(found.content()), format);
            case CellForm.Calculated(String expression, CellForm value) ->
                    found.kind() == SheetRows.Kind.FORMULA
                            && found.isFormula(expression)
                            && agree(value, found.result());
        };
    }

    private static boolean close(double wanted, double found, String format) {
        return format.equals(CellForm.TIME_FORMAT)
                ? Math.abs(wanted - found) < MOMENT
                : wanted == found;
    }

    private static String said(SheetRows.Read found) {
        return switch (found.kind()) {
            case BLANK -> "nothing";
            case NUMBER -> new BigDecimal(found.content()).toPlainString();
            case TEXT -> quoted(found.content());
            case FORMULA -> "a formula, " + quoted(found.formula() + " = " + found.content());
        };
    }

    private static String said(CellForm wanted) {
        return switch (wanted) {
            case CellForm.Blank() -> "nothing";
            case CellForm.Words(String text) -> quoted(text);
            case CellForm.Figure(double value, String _) ->
                    BigDecimal.valueOf(value).toPlainString();
            case CellForm.Calculated(String expression, CellForm value) ->
                    "the formula %s, %s".formatted(quoted(expression), said(value));
        };
    }

    private static String quoted(String text) {
        return "'" + (text.length() > 80 ? text.substring(0, 80) + "..." : text) + "'";
    }

    /// @param agreement what to add to the sentence where all agrees, may be empty
    RecordCheck.Check outcome(String agreement) {
        String id = "workbook-" + sheet.toLowerCase(Locale.ROOT).replace(' ', '-');
        if (differences == 0) {
            return new RecordCheck.Check(
                    id,
                    true,
                    "%s: %s with the record, cell by cell%s"
                            .formatted(
                                    sheet,
                                    rows == 1 ? "1 row agrees" : rows + " rows agree",
                                    agreement));
        }
        String more = differences > told.size() ? "; and more" : "";
        return new RecordCheck.Check(
                id,
                false,
                "%s: %s. %s%s. Do not rely on this workbook; export it anew."
                        .formatted(
                                sheet,
                                differences == 1 ? "1 difference" : differences + " differences",
                                String.join("; ", told),
                                more));
    }
}
