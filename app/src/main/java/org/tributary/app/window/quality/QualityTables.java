// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.tributary.app.quality.DataQuality;
import org.tributary.app.quality.Fill;
import org.tributary.app.quality.Origin;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How full each field and column is, and where the columns went.
final class QualityTables {

    private static final double ROW = 28;
    private static final double HEAD = 42;
    private static final int MOST_ROWS = 24;
    private static final String NOT_THERE = "–";

    private final Texts texts;
    private final QualityWords words;
    private final DataQuality quality;

    QualityTables(Texts texts, DataQuality quality) {
        this.texts = texts;
        this.quality = quality;
        words = new QualityWords(texts);
    }

    /// One line for each field that may be empty and each column that holds no field.
    Region fills() {
        TableView<Fill> table = table("quality-fills", quality.fills());
        table.getColumns().add(text("quality.fill.name", words::name, 150));
        var bar = new TableColumn<Fill, Fill>(texts.of("quality.fill.share"));
        bar.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        bar.setCellFactory(column -> new FillCell(texts, this::isInFile));
        bar.setComparator((one, other) -> Long.compare(one.filled(), other.filled()));
        bar.setPrefWidth(140);
        table.getColumns().add(bar);
        table.getColumns().add(count("quality.fill.filled", Fill::filled));
        table.getColumns().add(count("quality.fill.missing", Fill::missing));
        return table;
    }

    /// Whether anything in the file is meant to fill it.
    private boolean isInFile(Fill fill) {
        return fill.filled() > 0
                || quality.origins().stream().anyMatch(o -> o.field().equals(fill.name()));
    }

    /// A line of the data dictionary.
    ///
    /// @param column 1-based position, empty where it is not known
    /// @param header what stands above the column
    /// @param field what it became
    private record Went(String column, String header, String field) {}

    /// One line for each column, those that hold no field at the end.
    Region origins() {
        List<Went> lines = new ArrayList<>();
        for (Origin origin : quality.origins()) {
            lines.add(
                    new Went(
                            words.number(origin.column()),
                            words.header(origin),
                            words.field(origin.field())));
        }
        quality.fills().stream()
                .filter(fill -> fill.kind() == Fill.Kind.COLUMN)
                .map(fill -> new Went(NOT_THERE, fill.name(), texts.of("quality.origin.kept")))
                .forEach(lines::add);
        TableView<Went> table = table("quality-origins", lines);
        TableColumn<Went, String> column = text("quality.origin.column", Went::column, 72);
        column.setCellFactory(AmountCell.forColumn(column, number -> number));
        column.setMaxWidth(72);
        column.setSortable(false);
        table.getColumns().add(column);
        table.getColumns().add(text("quality.origin.header", Went::header, 150));
        table.getColumns().add(text("quality.origin.field", Went::field, 180));
        return table;
    }

    private <T> TableView<T> table(String id, List<T> lines) {
        var table = new TableView<T>();
        table.getItems().setAll(lines);
        table.setId(id);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW);
        table.setPrefHeight(Math.clamp(lines.size(), 1, MOST_ROWS) * ROW + HEAD);
        table.setMinHeight(Region.USE_PREF_SIZE);
        table.getStyleClass().add("framed-table");
        return table;
    }

    private <T> TableColumn<T, String> text(String key, Function<T, String> value, double width) {
        var column = new TableColumn<T, String>(texts.of(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<Fill, Long> count(String key, Function<Fill, Long> value) {
        var column = new TableColumn<Fill, Long>(texts.of(key));
        // What the file has no column for is neither filled nor missing; it sorts first.
        column.setCellValueFactory(
                row ->
                        new ReadOnlyObjectWrapper<>(
                                isInFile(row.getValue()) ? value.apply(row.getValue()) : -1));
        column.setCellFactory(
                AmountCell.forColumn(column, n -> n < 0 ? NOT_THERE : words.number(n)));
        column.setPrefWidth(80);
        return column;
    }
}
