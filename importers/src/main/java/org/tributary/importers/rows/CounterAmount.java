// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.FileVocabulary;

import java.util.List;

/// What moved on the counterparty's side of a statement's row: the same as on the own side, unless
/// the row gives an amount in another currency for it (paid where money came in, received where it
/// went out). Not thread-safe: the last amount is kept here.
final class CounterAmount {

    private final FieldColumns columns;
    private final AmountCells amounts;
    private long minor;
    private int currency;

    CounterAmount(
            ImportProfile profile,
            FieldColumns columns,
            FileVocabulary vocabulary,
            CellProblems words) {
        this.columns = columns;
        amounts = new AmountCells(profile, columns, vocabulary, words);
    }

    /// Reads the counterparty's amount of a row whose own movement was read.
    void read(RowCells cells, MovementCells own, List<RowProblem> problems) {
        minor = own.minor();
        currency = own.currency();
        Field amount = own.isOut() ? Field.AMOUNT_RECEIVED : Field.AMOUNT_PAID;
        Field code = own.isOut() ? Field.CURRENCY_RECEIVED : Field.CURRENCY_PAID;
        if (!problems.isEmpty() || isBlank(cells, amount) || isBlank(cells, code)) {
            return;
        }
        int named = amounts.currency(cells, code, code, code, problems);
        if (amounts.read(cells, columns.at(amount), named, problems)) {
            minor = amounts.minor();
            currency = amounts.currency();
        }
    }

    private boolean isBlank(RowCells cells, Field field) {
        return !columns.has(field) || cells.isBlank(columns.at(field));
    }

    /// The amount in minor units, without a sign.
    long minor() {
        return minor;
    }

    /// Index of its currency in the vocabulary.
    int currency() {
        return currency;
    }
}
