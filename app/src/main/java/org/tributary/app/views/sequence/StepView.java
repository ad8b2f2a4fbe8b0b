// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What was found by following money, with the cells of each row. Immutable.
///
/// @param question what was followed
/// @param graph the transfers
/// @param columns the steps, the first one being where the money is followed from
/// @param cells the cells of each row of each step
public record StepView(
        StepQuestion question,
        FlowGraph graph,
        List<StepColumn> columns,
        List<List<List<StepCell>>> cells) {

    public StepView {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /// Puts the transfers of steps into cells.
    public static StepView of(StepQuestion question, List<StepColumn> columns, StepCells sorting) {
        List<List<List<StepCell>>> cells = new ArrayList<>();
        for (StepColumn column : columns) {
            cells.add(
                    column.rows().stream()
                            .map(
                                    row ->
                                            row.positions().isEmpty()
                                                    ? List.<StepCell>of()
                                                    : sorting.of(row.positions()))
                            .toList());
        }
        return new StepView(question, sorting.graph(), columns, cells);
    }

    /// The cells of a row.
    public List<StepCell> cells(int step, int row) {
        return cells.get(step).get(row);
    }

    /// The transfers of a part.
    public Positions positions(StepPart part) {
        StepColumn column = columns.get(part.step());
        return switch (part) {
            case StepPart.OfRow(int step, int row) -> column.rows().get(row).positions();
            case StepPart.OfCell(int step, int row, int cell) ->
                    cells(step, row).get(cell).positions();
            case StepPart.OfMore(int step) -> column.left();
        };
    }

    /// Count and sum of the transfers of a part, per currency.
    public CurrencyTotals totals(StepPart part) {
        return positions(part).totals(graph);
    }

    /// Count and sum of all transfers of a step, those left out included.
    public CurrencyTotals totals(int step) {
        StepColumn column = columns.get(step);
        return Positions.of(
                        IntStream.concat(
                                column.rows().stream().flatMapToInt(r -> r.positions().stream()),
                                column.left().stream()))
                .totals(graph);
    }
}
