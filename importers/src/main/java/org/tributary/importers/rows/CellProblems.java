// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.dialect.NumberGuess;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.ValueFault;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.money.CurrencyCode;

/// Says in words what is wrong with a cell and what to do about it.
final class CellProblems {

    private final Dialect dialect;

    CellProblems(Dialect dialect) {
        this.dialect = dialect;
    }

    RowProblem amount(
            long line, String column, String raw, ValueFault fault, CurrencyCode currency) {
        return switch (fault) {
            case NEEDS_ROUNDING ->
                    new RowProblem(
                            line,
                            column,
                            raw,
                            "'%s' has more than the %d decimals of %s and would need rounding."
                                    .formatted(raw, currency.exponent(), currency),
                            "If this source counts %s finer, set decimals.%s accordingly."
                                    .formatted(currency, currency));
            case TOO_LARGE ->
                    new RowProblem(
                            line,
                            column,
                            raw,
                            "'%s' is larger than an amount of %s can be.".formatted(raw, currency),
                            "Check the row at its source, or set decimals.%s to fewer."
                                    .formatted(currency));
            case EMPTY, NEGATIVE, MALFORMED, GAP, NONE -> amount(line, column, raw, fault);
        };
    }

    /// What is wrong with an amount whatever its currency.
    RowProblem amount(long line, String column, String raw, ValueFault fault) {
        if (fault == ValueFault.EMPTY) {
            return new RowProblem(
                    line,
                    column,
                    raw,
                    "There is no amount.",
                    "Map the column that holds the amount, or complete the row at its source.");
        }
        return new RowProblem(
                line, column, raw, "'%s' is not an amount.".formatted(raw), otherSigns(raw));
    }

    RowProblem negative(long line, String column, String raw) {
        return new RowProblem(
                line,
                column,
                raw,
                "'%s' is below zero; transfers have positive amounts.".formatted(raw),
                "Swap payer and receiver of this row at its source, and write the amount without"
                        + " its sign.");
    }

    RowProblem currencyBeside(long line, String column, String raw) {
        return new RowProblem(
                line,
                column,
                raw,
                "What '%s' is counted in is unknown, or is not what the row says it is."
                        .formatted(raw),
                "Name the currency of all rows, or map the column that holds it.");
    }

    RowProblem bothFilled(long line, String column, String raw) {
        return new RowProblem(
                line,
                column,
                raw,
                "Debit and credit are both filled.",
                "Map one signed amount instead, or correct the row at its source.");
    }

    RowProblem direction(long line, String column, String raw) {
        return new RowProblem(
                line,
                column,
                raw,
                "'%s' says neither in nor out.".formatted(raw),
                "Add it to the words for in or for out, or leave the row out if no money moved.");
    }

    RowProblem unclear(long line, String column, String raw) {
        return new RowProblem(
                line,
                column,
                raw,
                "Which way '%s' went is unclear.".formatted(raw),
                "Choose how the sign is meant, or map the direction.");
    }

    RowProblem twoDirections(long line, String column, String raw) {
        return new RowProblem(
                line,
                column,
                raw,
                "'%s' is below zero beside a direction, so which way it went is unclear."
                        .formatted(raw),
                "If the sign says the direction, choose sign negative-out.");
    }

    RowProblem timeOfDay(long line, String column, String raw) {
        return new RowProblem(
                line,
                column,
                raw,
                "'%s' is not a time of day.".formatted(raw),
                "Map another column for it, or none, or correct the row at its source.");
    }

    RowProblem ownAccount(long line, String column) {
        return new RowProblem(
                line,
                column,
                "",
                "The row does not say whose statement it is of.",
                "Name the own account, or map the column that holds it.");
    }

    RowProblem party(long line) {
        return new RowProblem(
                line,
                "",
                "",
                "The row has neither a name nor a customer number nor an account.",
                "Complete the row at its source.");
    }

    private String otherSigns(String raw) {
        NumberSigns point = new NumberSigns('.', ",");
        NumberSigns comma = new NumberSigns(',', ".");
        NumberSigns other = dialect.numbers().decimal() == ',' ? point : comma;
        NumberSigns same = dialect.numbers().decimal() == ',' ? comma : point;
        if (NumberGuess.reads(raw, same)) {
            return "Choose %s as grouping sign."
                    .formatted(same.decimal() == ',' ? "point" : "comma");
        }
        if (NumberGuess.reads(raw, other)) {
            return "Choose decimal %s.".formatted(NumberGuess.word(other.decimal()));
        }
        return "Map another column for the amount, or correct the row at its source.";
    }

    RowProblem time(long line, String column, String raw, ValueFault fault, String zone) {
        if (fault == ValueFault.EMPTY) {
            return new RowProblem(
                    line,
                    column,
                    raw,
                    "There is no time.",
                    "Map the column that holds the time, or complete the row at its source.");
        }
        if (fault == ValueFault.GAP) {
            return new RowProblem(
                    line,
                    column,
                    raw,
                    "'%s' never came in %s: clocks went forward over it.".formatted(raw, zone),
                    "Choose the zone this source writes its times in, such as UTC.");
        }
        return new RowProblem(
                line,
                column,
                raw,
                "'%s' is not a time written as %s.".formatted(raw, dialect.time().text()),
                "Choose the pattern of the times, or correct the row at its source.");
    }

    RowProblem currency(long line, String column, String raw) {
        return raw.isBlank()
                ? new RowProblem(
                        line,
                        column,
                        raw,
                        "There is no currency.",
                        "Complete the row at its source, or name one currency for all rows.")
                : new RowProblem(
                        line,
                        column,
                        raw,
                        "'%s' is not a known currency.".formatted(raw),
                        "Write it as an ISO 4217 code such as EUR, or map another column; of a"
                                + " token say its decimals, as in decimals.XYZ=6.");
    }

    RowProblem account(long line, String column, String side) {
        return new RowProblem(
                line,
                column,
                "",
                "There is no number of the %s.".formatted(side),
                "Map the column that holds it, or complete the row at its source.");
    }
}
