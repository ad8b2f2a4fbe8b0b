// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Texts;
import org.tributary.importers.mapping.Field;
import org.tributary.ledger.imports.RowProblem;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// The columns over the first rows, and in words what is wrong with the selected row.
final class ColumnsPane {

    private final Texts texts;
    private final SheetTable table;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Button next;
    private final VBox root;
    private Optional<Sheet> sheet = Optional.empty();

    ColumnsPane(Texts texts, ImportModel model, BiConsumer<Integer, Optional<Field>> mapped) {
        this.texts = texts;
        table = new SheetTable(texts, mapped);
        title.getStyleClass().add("subheading");
        var refusal = new Label();
        refusal.setId("import-refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusal());
        refusal.getStyleClass().add("obstacle");
        refusal.visibleProperty().bind(model.refusal().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        next = new Button(texts.of("import.nextProblem"));
        next.setId("import-next-problem");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(event -> table.showNextProblem());
        detail.setId("import-detail");
        detail.setWrapText(true);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        var foot = new HBox(detail, next);
        foot.getStyleClass().add("sheet-foot");
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        root = new VBox(title, refusal, table.view(), foot);
        root.getStyleClass().add("import-main");
        root.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.importing().get(), model.importing()));
        table.view()
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> showDetail(Optional.<Sheet.Row>ofNullable(row)));
    }

    Region view() {
        return root;
    }

    void show(Sheet now) {
        sheet = Optional.of(now);
        title.setText(texts.of("import.columns.title", now.fileName(), now.rows().size()));
        table.show(now);
        next.setDisable(now.rejected() == 0);
        showDetail(Optional.empty());
    }

    private void showDetail(Optional<Sheet.Row> row) {
        detail.setText(
                row.map(this::words)
                        .orElseGet(
                                () ->
                                        sheet.map(Sheet::rejected)
                                                .map(n -> texts.of("import.rejected", n))
                                                .orElse("")));
    }

    private String words(Sheet.Row row) {
        if (row.rejected()) {
            return row.problems().stream().map(this::words).collect(Collectors.joining("\n"));
        }
        return row.skipped().isEmpty()
                ? texts.of("import.row.fine", row.line())
                : texts.of("import.row.skipped", row.line(), row.skipped());
    }

    private String words(RowProblem problem) {
        return texts.of(
                "import.row.problem",
                problem.line(),
                problem.column(),
                problem.reason(),
                problem.remedy());
    }
}
