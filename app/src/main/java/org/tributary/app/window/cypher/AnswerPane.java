// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.cypher.AnswerTable;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of an answer and what can be done with them. Without a selection all rows are meant.
final class AnswerPane {

    private static final double NARROWEST = 90;
    private static final double WIDEST = 440;
    private static final double CHARACTER = 7.6;

    private final CypherModel model;
    private final CypherInteractor interactor;
    private final Texts texts;
    private final TableView<AnswerTable.Row> table = new TableView<>();
    private final StackPane middle = new StackPane();
    private final BorderPane root;

    AnswerPane(CypherModel model, CypherInteractor interactor, Texts texts) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        table.setId("cypher-answer");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(texts.of("cypher.nothing")));
        root = new BorderPane(middle, null, null, foot(), null);
        model.answer().subscribe(this::show);
    }

    Region view() {
        return root;
    }

    private void show(Optional<AnswerTable> answer) {
        table.getSelectionModel().clearSelection();
        table.getColumns().clear();
        table.getItems().clear();
        if (answer.isEmpty()) {
            middle.getChildren()
                    .setAll(new EmptyState(MaterialDesignC.CONSOLE, texts.of("cypher.start")));
            return;
        }
        List<AnswerTable.Column> columns = answer.get().columns();
        for (int i = 0; i < columns.size(); i++) {
            table.getColumns().add(column(columns.get(i), i, width(answer.get(), i)));
        }
        table.getItems().setAll(answer.get().rows());
        middle.getChildren().setAll(table);
    }

    /// Wide enough for the longest of the first cells, within bounds.
    private static double width(AnswerTable answer, int index) {
        int longest =
                answer.rows().stream()
                        .limit(200)
                        .mapToInt(row -> row.cells().get(index).length())
                        .max()
                        .orElse(0);
        return Math.clamp(24 + longest * CHARACTER, NARROWEST, WIDEST);
    }

    private static TableColumn<AnswerTable.Row, String> column(
            AnswerTable.Column column, int index, double width) {
        var shown = new TableColumn<AnswerTable.Row, String>(column.name());
        shown.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cells().get(index)));
        shown.setPrefWidth(width);
        if (column.number()) {
            shown.setCellFactory(AmountCell.forColumn(shown, text -> text));
            shown.setComparator(AnswerPane::compareNumbers);
        }
        return shown;
    }

    private static int compareNumbers(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(!a.isEmpty(), !b.isEmpty());
        }
        return Double.compare(Double.parseDouble(a), Double.parseDouble(b));
    }

    private Region foot() {
        var told = new Label();
        told.setId("cypher-told");
        told.getStyleClass().add("muted");
        told.setMaxWidth(Double.MAX_VALUE);
        told.textProperty().bind(model.answer().map(answer -> answer.map(this::told).orElse("")));
        HBox.setHgrow(told, Priority.ALWAYS);
        var copy = new Button(texts.of("cypher.copy"));
        copy.setId("cypher-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.disableProperty().bind(Bindings.isEmpty(table.getItems()));
        copy.setOnAction(event -> copy());
        var show = new Button(texts.of("cypher.show"));
        show.setId("cypher-show");
        show.getStyleClass().add("accent");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setDisable(true);
        model.answer()
                .subscribe(
                        answer ->
                                show.setDisable(
                                        CypherInteractor.accounts(
                                                        answer.map(AnswerTable::rows)
                                                                .orElse(List.of()))
                                                .isEmpty()));
        show.setOnAction(event -> interactor.show(meant()));
        var foot = new HBox(told, copy, show);
        foot.getStyleClass().add("import-bar");
        return foot;
    }

    private String told(AnswerTable answer) {
        return texts.of(
                answer.complete() ? "cypher.rows.all" : "cypher.rows.more", answer.rows().size());
    }

    private List<AnswerTable.Row> meant() {
        List<AnswerTable.Row> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        return selected.isEmpty() ? List.copyOf(table.getItems()) : selected;
    }

    private void copy() {
        model.answer()
                .get()
                .ifPresent(
                        answer ->
                                Clipboard.getSystemClipboard()
                                        .setContent(
                                                Map.of(
                                                        DataFormat.PLAIN_TEXT,
                                                        answer.text(meant()))));
    }
}
