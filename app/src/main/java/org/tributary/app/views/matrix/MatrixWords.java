// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

import org.tributary.app.views.sheet.SheetWords;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of the parts of a matrix. Immutable.
///
/// @param words texts by key
/// @param amounts how amounts are written
public record MatrixWords(SheetWords words, AmountText amounts) {

    /// Everything about a part, exactly.
    String exact(FlowMatrix matrix, MatrixPart part) {
        return switch (part) {
            case MatrixPart.OfCell(int row, int column) -> {
                String ends =
                        words.of(
                                "views.arrow",
                                matrix.rows().get(row).name(),
                                matrix.columns().get(column).name());
                Optional<FlowMatrix.Cell> cell = matrix.cell(row, column);
                yield ends
                        + "\n"
                        + cell.map(
                                        c ->
                                                words.of("views.transfers", c.count())
                                                        + "\n"
                                                        + amounts.of(c.amount()))
                                .orElse(words.of("views.matrix.nothing"));
            }
            case MatrixPart.OfRow(int row) -> line("views.matrix.pays", matrix.rows().get(row));
            case MatrixPart.OfColumn(int column) ->
                    line("views.matrix.isPaid", matrix.columns().get(column));
        };
    }

    private String line(String key, Line line) {
        List<String> lines = new ArrayList<>(List.of(line.name(), line.detail()));
        lines.add(words.of(key, line.count(), amounts.of(line.total())));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    /// An amount to be read at a glance, without its currency.
    String brief(Money amount) {
        return amounts.brief(amount).substring(amount.currency().code().length() + 1);
    }

    /// The matrix as a table with its margins, to be copied.
    public List<List<String>> table(FlowMatrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        String code = matrix.total().sum().currency().code();
        List<String> head = new ArrayList<>(List.of(words.of("views.matrix.corner", code)));
        matrix.columns().forEach(column -> head.add(column.name()));
        head.add(words.of("views.matrix.total"));
        rows.add(head);
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<String> cells = new ArrayList<>(List.of(matrix.rows().get(row).name()));
            for (int column = 0; column < matrix.columns().size(); column++) {
                cells.add(matrix.cell(row, column).map(c -> c.amount().plain()).orElse(""));
            }
            cells.add(matrix.rows().get(row).total().plain());
            rows.add(cells);
        }
        List<String> foot = new ArrayList<>(List.of(words.of("views.matrix.total")));
        matrix.columns().forEach(column -> foot.add(column.total().plain()));
        foot.add(matrix.total().sum().plain());
        rows.add(foot);
        return rows;
    }
}
