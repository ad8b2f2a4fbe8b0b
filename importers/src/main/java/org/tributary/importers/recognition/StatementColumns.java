// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.rows.NumberText;
import org.tributary.importers.value.AmountText;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.ValueFault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The first rows of a statement as values of its mapped columns.
final class StatementColumns {

    private final Sample sample;
    private final Mapping mapping;
    private final AmountText text;

    StatementColumns(Sample sample, Mapping mapping, NumberSigns signs) {
        this.sample = sample;
        this.mapping = mapping;
        text = new AmountText(signs);
    }

    boolean has(Field field) {
        return mapping.has(field);
    }

    /// Cells of a field in file order, one per row; empty texts if it is not mapped.
    List<String> cells(Field field) {
        OptionalInt column = mapping.position(field);
        List<String> cells = new ArrayList<>();
        for (List<String> row : sample.below()) {
            boolean there = column.isPresent() && column.getAsInt() < row.size();
            cells.add(there ? row.get(column.getAsInt()) : "");
        }
        return cells;
    }

    /// Cells of a field that hold more than a dash.
    List<String> filled(Field field) {
        return cells(field).stream().filter(cell -> !NumberText.plain(cell).isEmpty()).toList();
    }

    /// Signed amounts of a field, one per row; letters for a debit make them negative.
    List<Optional<BigDecimal>> amounts(Field field) {
        return cells(field).stream().map(this::amount).toList();
    }

    private Optional<BigDecimal> amount(String cell) {
        if (text.take(NumberText.plain(cell)) != ValueFault.NONE) {
            return Optional.empty();
        }
        boolean debit = text.mark() == AmountText.Mark.DEBIT;
        return text.decimal().map(value -> debit ? value.negate() : value);
    }

    /// Words and signs of currencies beside the amounts of a field.
    List<String> marks(Field field) {
        List<String> marks = new ArrayList<>();
        for (String cell : filled(field)) {
            boolean read = text.take(NumberText.plain(cell)) == ValueFault.NONE;
            marks.add(read ? text.currency() : "");
        }
        return marks;
    }
}
