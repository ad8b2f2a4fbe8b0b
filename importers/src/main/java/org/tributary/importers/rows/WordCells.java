// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.ledger.transfer.FileVocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Channels, labels and free texts of a row; texts that repeat are made once. Not thread-safe.
final class WordCells {

    /// NOTPROVIDED is ISO 20022's word, NONREF SWIFT's.
    private static final Pattern NO_REFERENCE =
            Pattern.compile("(?i)0+|not ?provided|nonref|none|null|nil|n/?a|nan|无|暂无");

    private final FieldColumns columns;
    private final FileVocabulary vocabulary;
    private final TextIndex channels = new TextIndex();
    private final TextIndex labels = new TextIndex();
    private final List<String> labelTexts = new ArrayList<>();

    WordCells(FieldColumns columns, FileVocabulary vocabulary) {
        this.columns = columns;
        this.vocabulary = vocabulary;
    }

    /// Index of the row's channel in the vocabulary.
    int channel(RowCells cells) {
        int column = columns.at(Field.CHANNEL);
        if (column == FieldColumns.UNMAPPED || cells.isBlank(column)) {
            return vocabulary.channel("");
        }
        int from = cells.from(column);
        int to = cells.to(column);
        int known = channels.find(0, cells.chars(), from, to);
        return known >= 0
                ? known
                : channels.put(
                        0, cells.chars(), from, to, vocabulary.channel(cells.stripped(column)));
    }

    String label(RowCells cells) {
        int column = columns.at(Field.LABEL);
        if (column == FieldColumns.UNMAPPED || cells.isBlank(column)) {
            return "";
        }
        int from = cells.from(column);
        int to = cells.to(column);
        int known = labels.find(0, cells.chars(), from, to);
        if (known < 0) {
            known = labels.put(0, cells.chars(), from, to, labelTexts.size());
            labelTexts.add(cells.stripped(column));
        }
        return labelTexts.get(known);
    }

    /// The text of a field as it stands there, empty if the row has none.
    String text(RowCells cells, Field field) {
        int column = columns.at(field);
        return column == FieldColumns.UNMAPPED || cells.isBlank(column)
                ? ""
                : cells.stripped(column);
    }

    /// The bank's own reference; empty for what stands where there is none, which would make
    /// different movements look like one.
    String bankReference(RowCells cells) {
        String reference = plain(cells, Field.BANK_REFERENCE);
        return NO_REFERENCE.matcher(reference).matches() ? "" : reference;
    }

    /// The text of a field without what exports wrap it in; empty for a mere dash or slash.
    String plain(RowCells cells, Field field) {
        return NumberText.plain(text(cells, field));
    }
}
