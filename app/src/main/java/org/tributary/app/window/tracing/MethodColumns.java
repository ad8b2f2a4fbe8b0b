// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tributary.analysis.trace.SideBySide;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.window.kit.AmountCell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// The columns in which the four methods stand side by side.
final class MethodColumns {

    private static final double WIDTH = 112;

    private MethodColumns() {}

    /// @param line the figures of a row
    static <R> List<TableColumn<R, R>> of(
            TracingModel model, TracingText text, Function<R, SideBySide.Line> line) {
        List<TableColumn<R, R>> columns = new ArrayList<>();
        for (TraceMethod method : TraceMethod.values()) {
            var column =
                    MethodColumns.<R>column(
                            text.name(method),
                            WIDTH,
                            row ->
                                    text.digits(
                                            line.apply(row).amount(method),
                                            line.apply(row).unit()));
            column.setComparator(Comparator.comparingLong(row -> line.apply(row).amount(method)));
            column.setSortable(true);
            model.method()
                    .subscribe(
                            now -> {
                                column.getStyleClass().remove("chosen-method");
                                if (now == method) {
                                    column.getStyleClass().add("chosen-method");
                                }
                            });
            columns.add(column);
        }
        var spread =
                MethodColumns.<R>column(
                        text.texts().of("tracing.column.spread"),
                        WIDTH,
                        row -> text.digits(line.apply(row).spread(), line.apply(row).unit()));
        spread.setComparator(Comparator.comparingLong(row -> line.apply(row).spread()));
        spread.setSortable(true);
        columns.add(spread);
        return columns;
    }

    /// A column of figures.
    static <R> TableColumn<R, R> column(String title, double width, Function<R, String> written) {
        TableColumn<R, R> column = plain(title, width);
        column.setCellFactory(AmountCell.forColumn(column, written));
        return column;
    }

    /// A column of anything.
    static <R> TableColumn<R, R> plain(String title, double width) {
        var column = new TableColumn<R, R>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setMinWidth(width * 0.8);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// A table of such rows.
    static <R> TableView<R> table(String id, List<TableColumn<R, R>> columns) {
        var table = new TableView<R>();
        table.setId(id);
        table.setFixedCellSize(42);
        table.getStyleClass().addAll("trail-hops", "tracing-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(columns);
        return table;
    }
}
