// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.window.kit.Texts;
import org.tributary.importers.mapping.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The first rows of the file under boxes that say what each column holds. While the columns stay
/// the same, so do the boxes: whoever corrects by keyboard keeps his place.
final class SheetTable {

    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final double COLUMN = 184;

    private record Head(Label name, ComboBox<Choice> box, Label why) {}

    private final Texts texts;
    private final BiConsumer<Integer, Optional<Field>> mapped;
    private final TableView<Sheet.Row> table = new TableView<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<Choice> fields = new ArrayList<>();
    private List<String> names = List.of();

    /// @param mapped told which column is to hold what
    SheetTable(Texts texts, BiConsumer<Integer, Optional<Field>> mapped) {
        this.texts = texts;
        this.mapped = mapped;
        fields.add(new Choice("", texts.of("import.field.none")));
        for (Field field : Field.values()) {
            fields.add(new Choice(field.key(), texts.of("import.field." + field.key())));
        }
        table.setId("import-rows");
        table.getStyleClass().add("sheet-table");
        table.setFixedCellSize(42);
        table.setRowFactory(shown -> new Row());
    }

    TableView<Sheet.Row> view() {
        return table;
    }

    void show(Sheet sheet) {
        List<String> now = sheet.columns().stream().map(Sheet.Column::name).toList();
        if (!now.equals(names)) {
            names = now;
            makeColumns(sheet);
        }
        for (Sheet.Column column : sheet.columns()) {
            Head head = heads.get(column.position());
            ChoiceBoxes.show(
                    head.box(), fields, column.field().map(this::choice).orElse(fields.getFirst()));
            boolean kept = column.field().isEmpty();
            head.name().pseudoClassStateChanged(KEPT, kept);
            GuessWords.show(head.why(), texts, column.confidence(), column.reason());
            head.why().setTooltip(new Tooltip(column.reason()));
        }
        table.getItems().setAll(sheet.rows());
    }

    private Choice choice(Field field) {
        return fields.stream()
                .filter(choice -> choice.value().equals(field.key()))
                .findFirst()
                .orElseThrow();
    }

    /// Selects the next row with a problem below the selected one, beginning again at the top.
    void showNextProblem() {
        List<Sheet.Row> rows = table.getItems();
        int from = table.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= rows.size(); i++) {
            int at = Math.floorMod(from + i, rows.size());
            if (rows.get(at).rejected()) {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(Math.max(0, at - 2));
                table.scrollToColumnIndex(faulty(rows.get(at)));
                return;
            }
        }
    }

    /// Where the row's first faulty cell stands in the table; the line number comes before all.
    private static int faulty(Sheet.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).fault().isEmpty()) {
                return i + 1;
            }
        }
        return 1;
    }

    private void makeColumns(Sheet sheet) {
        heads.clear();
        table.getColumns().clear();
        table.getColumns().add(lines());
        for (Sheet.Column column : sheet.columns()) {
            table.getColumns().add(column(column));
        }
    }

    private TableColumn<Sheet.Row, Sheet.Row> lines() {
        var lines = new TableColumn<Sheet.Row, Sheet.Row>(texts.of("import.line"));
        lines.getStyleClass().add("amount-column");
        lines.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        lines.setCellFactory(made -> new LineCell(texts));
        lines.setPrefWidth(64);
        fix(lines);
        return lines;
    }

    private TableColumn<Sheet.Row, Sheet.Cell> column(Sheet.Column column) {
        int position = column.position();
        var name = new Label(column.name());
        name.getStyleClass().add("sheet-head");
        ComboBox<Choice> box =
                ChoiceBoxes.box(choice -> mapped.accept(position, Field.ofKey(choice.value())));
        box.setId("import-column-" + (position + 1));
        box.setAccessibleText(texts.of("import.column.accessible", column.name()));
        var why = new Label();
        why.getStyleClass().add("guess-words");
        var head = new VBox(name, box, why);
        head.getStyleClass().add("sheet-column-head");
        head.setPrefWidth(COLUMN - 14);
        heads.add(new Head(name, box, why));
        var shown = new TableColumn<Sheet.Row, Sheet.Cell>();
        shown.setGraphic(head);
        shown.setCellValueFactory(
                row -> {
                    List<Sheet.Cell> cells = row.getValue().cells();
                    return new ReadOnlyObjectWrapper<>(
                            position < cells.size() ? cells.get(position) : Sheet.Cell.NONE);
                });
        shown.setCellFactory(made -> new SheetCell());
        shown.setPrefWidth(COLUMN);
        fix(shown);
        return shown;
    }

    private static void fix(TableColumn<?, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
    }

    private static final class Row extends TableRow<Sheet.Row> {
        @Override
        protected void updateItem(Sheet.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(REJECTED, row != null && !empty && row.rejected());
            pseudoClassStateChanged(SKIPPED, row != null && !empty && !row.skipped().isEmpty());
        }
    }
}
