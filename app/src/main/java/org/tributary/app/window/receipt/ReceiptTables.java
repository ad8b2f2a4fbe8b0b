// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.RowProblem;

import java.util.function.Function;

/// The rows of a receipt that were not accepted, each kind with why.
final class ReceiptTables {

    private static final double ROW = 28;
    private static final double HEAD = 42;
    private static final double MOST_ROWS = 12;

    private final Texts texts;
    private final ReceiptModel model;
    private final ReceiptInteractor interactor;

    ReceiptTables(Texts texts, ReceiptModel model, ReceiptInteractor interactor) {
        this.texts = texts;
        this.model = model;
        this.interactor = interactor;
    }

    /// What is wrong with the rejected rows.
    Region problems() {
        TableView<RowProblem> table = table("receipt-problems", model.problems());
        table.getColumns().add(line("receipt.line", RowProblem::line));
        table.getColumns().add(text("receipt.column", RowProblem::column, 150));
        table.getColumns().add(text("receipt.raw", RowProblem::raw, 170));
        table.getColumns().add(text("receipt.reason", RowProblem::reason, 320));
        table.getColumns().add(text("receipt.remedy", RowProblem::remedy, 320));
        var whole = new Label();
        whole.setId("receipt-problem");
        whole.setWrapText(true);
        whole.setMinHeight(Region.USE_PREF_SIZE);
        whole.textProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(this::sentence)
                                .orElse(texts.of("receipt.problem.select")));
        Region withMore =
                withMore(
                        table,
                        model.problems(),
                        "receipt-more",
                        texts.of("receipt.more"),
                        interactor::readProblems);
        var box = new VBox(withMore, whole);
        box.getStyleClass().add("receipt-part");
        return box;
    }

    /// A problem whole, since columns cut long texts off.
    private String sentence(RowProblem problem) {
        return problem.column().isEmpty()
                ? texts.of("receipt.problem", problem.line(), problem.reason(), problem.remedy())
                : texts.of(
                        "receipt.problem.inColumn",
                        problem.line(),
                        problem.column(),
                        problem.reason(),
                        problem.remedy());
    }

    /// Which earlier rows count in place of the duplicates.
    Region duplicates() {
        var words = new ReceiptText(texts, '\t');
        TableView<DuplicateRow> table = table("receipt-duplicates", model.duplicates());
        table.getColumns().add(line("receipt.duplicates.line", DuplicateRow::line));
        table.getColumns().add(text("receipt.duplicates.counts", d -> d.source().citation(), 360));
        table.getColumns().add(text("receipt.duplicates.key", words::key, 320));
        return withMore(
                table,
                model.duplicates(),
                "receipt-more-duplicates",
                texts.of("receipt.duplicates.more"),
                interactor::readDuplicates);
    }

    private static <T> TableView<T> table(String id, PagedRows<T> rows) {
        var table = new TableView<>(rows.shown());
        table.setId(id);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("framed-table");
        table.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.clamp(rows.shown().size(), 2, MOST_ROWS) * ROW + HEAD,
                                rows.shown()));
        return table;
    }

    private <T> TableColumn<T, Long> line(String key, Function<T, Long> value) {
        var line = new TableColumn<T, Long>(texts.of(key));
        line.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        line.setCellFactory(AmountCell.forColumn(line, n -> texts.of("receipt.number", n)));
        line.setPrefWidth(90);
        line.setMaxWidth(90);
        line.setSortable(false);
        return line;
    }

    private <T> TableColumn<T, String> text(String key, Function<T, String> value, double width) {
        var column = new TableColumn<T, String>(texts.of(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private static <T> Region withMore(
            TableView<T> table, PagedRows<T> rows, String id, String words, Runnable read) {
        var more = new Button(words);
        more.setId(id);
        more.setOnAction(event -> read.run());
        more.visibleProperty().bind(rows.more());
        more.managedProperty().bind(rows.more());
        var box = new VBox(table, more);
        box.getStyleClass().add("receipt-part");
        return box;
    }
}
