// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.statement.DirectionWords;
import org.tributary.importers.statement.SignRule;
import org.tributary.importers.value.AmountText;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.FileVocabulary;

import java.util.List;
import java.util.Optional;

/// Reads how much moved in a row of a statement, and which way. Not thread-safe: the last movement
/// is kept here.
final class MovementCells {

    private final SignRule sign;
    private final DirectionWords ways;
    private final FieldColumns columns;
    private final AmountCells amounts;
    private final CellProblems words;
    private boolean out;
    private String remark = "";

    MovementCells(
            ImportProfile profile,
            FieldColumns columns,
            FileVocabulary vocabulary,
            CellProblems words) {
        this.columns = columns;
        this.words = words;
        sign = profile.statement().sign();
        ways = profile.statement().words();
        amounts = new AmountCells(profile, columns, vocabulary, words);
    }

    /// Reads the row's movement; adds a problem if there is none to read.
    void read(RowCells cells, List<RowProblem> problems) {
        remark = "";
        if (sign == SignRule.UNCLEAR) {
            int column = columns.first(Field.AMOUNT, Field.DEBIT, Field.CREDIT);
            String raw = column == FieldColumns.UNMAPPED ? "" : cells.text(column);
            problems.add(words.unclear(cells.line(), columns.name(column), raw));
            return;
        }
        int named =
                amounts.currency(cells, Field.CURRENCY, Field.CURRENCY, Field.CURRENCY, problems);
        if (sign.hasTwoColumns()) {
            twoColumns(cells, named, problems);
            return;
        }
        int column = columns.at(Field.AMOUNT);
        if (!amounts.read(cells, column, named, problems)) {
            return;
        }
        boolean negative = amounts.isNegative();
        AmountText.Mark mark = amounts.mark();
        out =
                switch (sign) {
                    case NEGATIVE_OUT -> negative || mark == AmountText.Mark.DEBIT;
                    case NEGATIVE_IN -> !negative && mark != AmountText.Mark.CREDIT;
                    case ALL_OUT -> !against(negative || mark == AmountText.Mark.CREDIT, "payment");
                    case ALL_IN -> against(negative || mark == AmountText.Mark.DEBIT, "receipt");
                    case DIRECTION -> byWord(cells, column, problems);
                    case TWO_SIDED, DEBIT_CREDIT, SIGNED_DEBIT_CREDIT, UNCLEAR -> negative;
                };
    }

    private boolean against(boolean against, String column) {
        if (against) {
            remark = "a negative %s, read the other way round".formatted(column);
        }
        return against;
    }

    private boolean byWord(RowCells cells, int column, List<RowProblem> problems) {
        int direction = columns.at(Field.DIRECTION);
        String word = direction == FieldColumns.UNMAPPED ? "" : cells.stripped(direction);
        Optional<DirectionWords.Way> way = ways.way(word);
        String name = columns.name(direction);
        if (way.isEmpty()) {
            problems.add(words.direction(cells.line(), name, word));
        } else if (amounts.isNegative()) {
            problems.add(
                    words.twoDirections(cells.line(), columns.name(column), cells.text(column)));
        }
        return way.filter(found -> found == DirectionWords.Way.OUT).isPresent();
    }

    /// Of two filled cells one may be zero.
    private void twoColumns(RowCells cells, int named, List<RowProblem> problems) {
        int debit = filled(cells, columns.at(Field.DEBIT));
        int credit = filled(cells, columns.at(Field.CREDIT));
        if (debit == FieldColumns.UNMAPPED && credit == FieldColumns.UNMAPPED) {
            amounts.read(
                    cells, columns.first(Field.DEBIT, Field.CREDIT, Field.CREDIT), named, problems);
            return;
        }
        if (debit == FieldColumns.UNMAPPED || credit == FieldColumns.UNMAPPED) {
            boolean left = credit == FieldColumns.UNMAPPED;
            take(cells, left ? debit : credit, left, named, problems);
            return;
        }
        boolean read = amounts.read(cells, debit, named, problems);
        long left = amounts.minor();
        if (!amounts.read(cells, credit, named, problems) || !read) {
            return;
        }
        if (left != 0 && amounts.minor() != 0) {
            problems.add(words.bothFilled(cells.line(), columns.name(debit), cells.text(debit)));
        } else {
            take(cells, left != 0 ? debit : credit, left != 0, named, problems);
        }
    }

    private void take(
            RowCells cells, int column, boolean left, int named, List<RowProblem> problems) {
        if (!amounts.read(cells, column, named, problems)) {
            return;
        }
        if (sign == SignRule.SIGNED_DEBIT_CREDIT) {
            out = amounts.isNegative();
        } else {
            boolean against = against(amounts.isNegative(), left ? "debit" : "credit");
            out = left != against;
        }
    }

    /// The column if its cell holds anything but a mere dash, else [FieldColumns#UNMAPPED].
    private static int filled(RowCells cells, int column) {
        boolean there =
                column != FieldColumns.UNMAPPED
                        && !NumberText.plain(cells.stripped(column)).isEmpty();
        return there ? column : FieldColumns.UNMAPPED;
    }

    /// The amount in minor units, without a sign.
    long minor() {
        return amounts.minor();
    }

    /// Index of its currency in the vocabulary.
    int currency() {
        return amounts.currency();
    }

    /// Whether it left the own account.
    boolean isOut() {
        return out;
    }

    /// What is unusual about it, empty if nothing is.
    String remark() {
        return remark;
    }
}
