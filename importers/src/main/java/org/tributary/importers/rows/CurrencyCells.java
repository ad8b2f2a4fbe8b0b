// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.profile.MoneyRules;
import org.tributary.ledger.transfer.FileVocabulary;

/// Finds the currency a cell names, remembering every text met. Not thread-safe.
final class CurrencyCells {

    private static final int UNKNOWN = -2;

    private final MoneyRules rules;
    private final FileVocabulary vocabulary;
    private final TextIndex index = new TextIndex();

    CurrencyCells(MoneyRules rules, FileVocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /// Index of the currency in the file's vocabulary, or a negative number if it is not known.
    int find(RowCells cells, int column) {
        int from = cells.from(column);
        int to = Math.max(from, cells.to(column));
        int known = index.find(0, cells.chars(), from, to);
        if (known != -1) {
            return known;
        }
        return rules.find(cells.stripped(column))
                .map(code -> index.put(0, cells.chars(), from, to, vocabulary.currency(code)))
                .orElse(UNKNOWN);
    }
}
