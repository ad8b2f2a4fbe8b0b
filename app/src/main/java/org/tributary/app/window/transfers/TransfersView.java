// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.Transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The table with a line above it that counts and adds up.
final class TransfersView {

    private static final double ROW = 26;

    private final TransfersModel model;
    private final TransfersInteractor interactor;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final TableView<TransferRow> table = new TableView<>();
    private final ColumnFilters filters;
    private boolean filling;

    TransfersView(
            TransfersModel model, TransfersInteractor interactor, Texts texts, Region copyButton) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        filters = new ColumnFilters(model, interactor, texts);
        table();
        var hint = new EmptyState(MaterialDesignT.TABLE_ARROW_LEFT, texts.of("transfers.hint"));
        hint.visibleProperty().bind(model.rows().map(Optional::isEmpty));
        table.visibleProperty().bind(model.rows().map(Optional::isPresent));
        root.setCenter(new StackPane(hint, table));
        root.setTop(new VBox(head(copyButton), filters.chips()));
        root.getStyleClass().add("transfers");
    }

    Region view() {
        return root;
    }

    private Region head(Region copyButton) {
        var title = new Label(texts.of("transfers.title"));
        title.getStyleClass().add("subheading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var count = new Label();
        count.setId("transfers-count");
        count.textProperty().bind(model.count());
        count.getStyleClass().add("amount");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var sums = new Label();
        sums.setId("transfers-sums");
        sums.textProperty().bind(model.sums());
        sums.getStyleClass().addAll("amount", "muted");
        var allSums = new Tooltip();
        allSums.textProperty().bind(model.allSums());
        allSums.getStyleClass().add("amount");
        sums.setTooltip(allSums);
        var note = new Label();
        note.textProperty().bind(model.note());
        note.getStyleClass().add("muted");
        note.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(title, count, sums, space, note, filters.menu(), copyButton);
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private void table() {
        table.setId("transfers");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        table.setPlaceholder(new Label(texts.of("transfers.filter.nothing")));
        for (TransferColumn column : TransferColumn.values()) {
            table.getColumns().add(column(column));
        }
        table.getSortOrder().add(table.getColumns().getFirst());
        table.setSortPolicy(
                sorted -> {
                    interactor.sort(order());
                    return true;
                });
        model.rows()
                .subscribe(
                        rows -> {
                            filling = true;
                            table.getSelectionModel().clearSelection();
                            table.setItems(
                                    rows.isPresent()
                                            ? rows.get()
                                            : FXCollections.observableArrayList());
                            table.scrollTo(0);
                            filling = false;
                        });
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener(
                        (ListChangeListener<Integer>)
                                change -> {
                                    if (!filling) {
                                        interactor.selectRows(selected());
                                    }
                                });
    }

    private TransferOrder order() {
        if (table.getSortOrder().isEmpty()) {
            return TransferOrder.BY_TIME;
        }
        TableColumn<TransferRow, ?> column = table.getSortOrder().getFirst();
        return new TransferOrder(
                TransferColumn.valueOf(column.getId()),
                column.getSortType() == TableColumn.SortType.ASCENDING);
    }

    private List<Integer> selected() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0)
                .sorted()
                .toList();
    }

    private TableColumn<TransferRow, String> column(TransferColumn column) {
        var made = new TableColumn<TransferRow, String>(texts.of(column.textKey()));
        made.setId(column.name());
        made.setPrefWidth(column.width());
        made.setReorderable(true);
        made.setSortable(column.isSortable());
        made.setCellValueFactory(row -> cell(row.getValue(), column));
        filters.headed(made, column);
        if (column.isForConversions()) {
            made.visibleProperty().bind(model.converted());
        }
        if (column.isAmount()) {
            made.setCellFactory(AmountCell.forColumn(made, text -> text));
        } else if (column == TransferColumn.SOURCE) {
            made.setCellFactory(shown -> new SourceCell());
        }
        return made;
    }

    private ObservableValue<String> cell(TransferRow row, TransferColumn column) {
        return row == null
                ? new ReadOnlyStringWrapper("")
                : row.transfer()
                        .map(
                                transfer ->
                                        transfer.map(t -> interactor.written().cell(t, column))
                                                .orElse(column == TransferColumn.TIME ? "…" : ""));
    }

    /// Begins with the file and ends with the line, whatever the room between; says how many other
    /// statements show the same payment, and which.
    private final class SourceCell extends TableCell<TransferRow, String> {
        private SourceCell() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable String citation, boolean empty) {
            super.updateItem(citation, empty);
            List<Provenance> others = empty ? List.of() : others();
            if (empty || citation == null || others.isEmpty()) {
                setText(empty ? null : citation);
                setTooltip(null);
            } else {
                setText(texts.of("transfers.source.more", citation, others.size()));
                setTooltip(
                        new Tooltip(
                                texts.of(
                                        "transfers.source.also",
                                        others.stream()
                                                .map(Provenance::citation)
                                                .collect(Collectors.joining(", ")))));
            }
        }

        private List<Provenance> others() {
            return Optional.ofNullable(getTableRow())
                    .map(TableRow::getItem)
                    .flatMap(row -> row.transfer().get())
                    .map(Transfer::alsoFrom)
                    .orElse(List.of());
        }
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }

    /// Opens the menu of the columns one can filter by.
    void filter() {
        filters.menu().requestFocus();
        filters.menu().show();
    }

    /// Copies the selected rows, or all when none is.
    void copy() {
        interactor.copy(
                selected(),
                rows -> {
                    var content = new ClipboardContent();
                    content.putString(rows.lines());
                    content.putHtml(rows.table());
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }
}
