// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tributary.app.search.SearchAnswer;
import org.tributary.app.window.beside.TransferWords;
import org.tributary.app.window.beside.TwoLines;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.transfer.Transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The transactions a search found, with the names of both ends.
final class TransferTable {

    private static final double ROW = 44;

    private final FindText text;
    private final TableView<Transfer> table = new TableView<>();
    private Map<Integer, Account> ends = Map.of();

    TransferTable(FindText text) {
        this.text = text;
        TransferWords words = text.single();
        table.setId("search-transfers");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Transfer, Transfer> time = column("time", 120);
        time.setCellFactory(shown -> new TwoLines<>(words::time, t -> ""));
        TableColumn<Transfer, Transfer> amount = column("amount", 140);
        amount.setCellFactory(AmountCell.forColumn(amount, words::amount));
        TableColumn<Transfer, Transfer> from = column("from", 150);
        from.setCellFactory(
                shown -> new TwoLines<>(t -> t.from().key(), t -> holder(t.fromOrdinal())));
        TableColumn<Transfer, Transfer> to = column("to", 150);
        to.setCellFactory(shown -> new TwoLines<>(t -> t.to().key(), t -> holder(t.toOrdinal())));
        TableColumn<Transfer, Transfer> source = column("source", 160);
        source.setCellFactory(
                shown -> new TwoLines<>(Transfer::reference, t -> t.source().citation()));
        table.getColumns().setAll(List.of(time, amount, from, to, source));
    }

    private String holder(int ordinal) {
        return FindText.holder(Optional.ofNullable(ends.get(ordinal)));
    }

    private TableColumn<Transfer, Transfer> column(String id, double width) {
        var column = new TableColumn<Transfer, Transfer>(text.texts().of("search.column." + id));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    TableView<Transfer> view() {
        return table;
    }

    ObservableList<Transfer> selected() {
        return table.getSelectionModel().getSelectedItems();
    }

    void show(Optional<SearchAnswer> answer) {
        List<Transfer> chosen = List.copyOf(selected());
        table.getSelectionModel().clearSelection();
        ends = answer.map(SearchAnswer::ends).orElse(Map.of());
        table.getItems().setAll(answer.map(SearchAnswer::transfers).orElse(List.of()));
        List<Transfer> still = chosen.stream().filter(table.getItems()::contains).toList();
        still.forEach(table.getSelectionModel()::select);
        if (still.isEmpty()) {
            table.scrollTo(0);
        }
    }
}
