// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.subject.Figure;
import org.tributary.app.subject.Legs;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.ledger.transfer.Transfer;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The transactions behind a figure, with their number and sums above them.
final class RowsPane {

    private static final double ROW = 26;

    private final SubjectModel model;
    private final SubjectInteractor interactor;
    private final SubjectText text;
    private final TableView<LegRow> table = new TableView<>();
    private final Label title = new Label();
    private final Label sums = new Label();
    private final BorderPane root = new BorderPane();

    RowsPane(SubjectModel model, SubjectInteractor interactor, SubjectText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        table.setId("subject-rows");
        table.setFixedCellSize(ROW);
        column("time", 138, row -> text.time(Instant.ofEpochMilli(legs().at(row.leg()))));
        column("way", 90, row -> text.way(legs().side(row.leg())));
        later("other", 190, (row, transfer) -> text.other(legs().side(row.leg()), transfer));
        amount();
        later("channel", 100, (row, transfer) -> transfer.channel());
        later("source", 170, (row, transfer) -> transfer.source().citation());
        later("reference", 170, (row, transfer) -> transfer.reference());
        later("own", 160, (row, transfer) -> text.own(legs().side(row.leg()), transfer));
        root.setTop(head());
        root.setCenter(table);
        root.getStyleClass().add("transfers");
        root.setMinHeight(120);
        model.rows().subscribe(this::show);
    }

    Region view() {
        return root;
    }

    void focus() {
        table.requestFocus();
    }

    private Legs legs() {
        return model.rows().get().orElseThrow().opened().legs();
    }

    private void show(Optional<LegRows> rows) {
        table.getSelectionModel().clearSelection();
        table.setItems(rows.isPresent() ? rows.get() : FXCollections.observableArrayList());
        table.scrollTo(0);
        title.setText(rows.map(each -> each.opened().words()).orElse(""));
        sums.setText(rows.map(each -> sums(each.opened())).orElse(""));
    }

    /// `48 transactions: in EUR 412,900.00, out EUR 3,000.00`.
    private String sums(Opened opened) {
        String parts =
                opened.figures().stream().map(this::part).collect(Collectors.joining("  ·  "));
        return parts.isEmpty()
                ? text.count(0)
                : text.texts().of("subjectPage.rows.sums", text.count(opened.size()), parts);
    }

    private String part(Figure figure) {
        return text.texts()
                .of(
                        "subjectPage.rows.part",
                        text.way(figure.slice().sides().iterator().next()),
                        text.amounts().of(figure.sum()));
    }

    private Region head() {
        title.setId("subject-rows-title");
        title.getStyleClass().add("subheading");
        title.setMinWidth(60);
        sums.setId("subject-rows-sums");
        sums.getStyleClass().add("amount");
        sums.setMinWidth(Region.USE_PREF_SIZE);
        var note = new Label();
        note.textProperty().bind(model.note());
        note.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var copy = icon("subject-rows-copy", "subjectPage.copy", MaterialDesignC.CONTENT_COPY);
        copy.setOnAction(event -> interactor.copyRows(Clip::put));
        var close = icon("subject-rows-close", "subjectPage.rows.close", MaterialDesignC.CLOSE);
        close.setOnAction(event -> interactor.closeRows());
        var bar = new HBox(title, sums, space, note, copy, close);
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private Button icon(String id, String key, org.kordamp.ikonli.Ikon icon) {
        var button = new Button(text.texts().of(key), new FontIcon(icon));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(text.texts().of(key)));
        return button;
    }

    private void column(String id, double width, Function<LegRow, String> written) {
        add(id, width, row -> new ReadOnlyObjectWrapper<>(written.apply(row)));
    }

    private interface Written {
        String of(LegRow row, Transfer transfer);
    }

    private void later(String id, double width, Written written) {
        add(
                id,
                width,
                row -> row.transfer().map(found -> found.map(t -> written.of(row, t)).orElse("")));
    }

    private TableColumn<LegRow, String> add(
            String id, double width, Function<LegRow, ObservableValue<String>> value) {
        var column = new TableColumn<LegRow, String>(text.texts().of("subjectPage.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(shown -> new Middle());
        table.getColumns().add(column);
        return column;
    }

    private void amount() {
        TableColumn<LegRow, String> column =
                add(
                        "amount",
                        150,
                        row ->
                                new ReadOnlyObjectWrapper<>(
                                        text.amounts().of(legs().amount(row.leg()))));
        column.setCellFactory(AmountCell.forColumn(column, written -> written));
    }

    /// Leaves out the middle where there is no room for all of it.
    private static final class Middle extends TableCell<LegRow, String> {
        Middle() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }
}
