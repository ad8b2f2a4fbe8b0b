// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.tributary.app.alerts.Inbox;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.transfer.Transfer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The transactions of an alert as a table. The first column is the number by which sentences call
/// them; rows are copied as tab-separated text, the selected ones or else all.
final class AlertRows {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int MOST_SEEN = 12;
    private static final double ROW = 26;
    private static final double HEAD = 36;

    /// A transaction and its number within the alert.
    record Row(int number, Transfer transfer) {}

    private final Texts texts;
    private final TableView<Row> table = new TableView<>();
    private final List<Function<Row, String>> words = new ArrayList<>();

    AlertRows(AlertText text, Inbox inbox, List<Transfer> transfers) {
        texts = text.texts();
        for (Transfer transfer : transfers) {
            table.getItems().add(new Row(table.getItems().size() + 1, transfer));
        }
        table.setId("alert-rows");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        double height = HEAD + ROW * Math.min(MOST_SEEN, transfers.size()) + 16;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        figure(
                column(
                        "alerts.row.number",
                        44,
                        row -> "#" + row.number(),
                        Comparator.comparingInt(Row::number)));
        column(
                "alerts.row.time",
                126,
                row -> TIME.format(row.transfer().at().atZone(text.zone())),
                Comparator.comparing(row -> row.transfer().at()));
        Function<Row, String> payer = row -> name(inbox, row.transfer(), true);
        column("alerts.row.from", 150, payer, Comparator.comparing(payer));
        Function<Row, String> payee = row -> name(inbox, row.transfer(), false);
        column("alerts.row.to", 150, payee, Comparator.comparing(payee));
        figure(
                column(
                        "alerts.row.amount",
                        124,
                        row -> text.amounts().of(row.transfer().paid()),
                        Comparator.comparing(
                                        (Row row) -> row.transfer().paid().currency().toString())
                                .thenComparing(row -> row.transfer().paid().decimal())));
        column(
                "alerts.row.source",
                170,
                row -> row.transfer().source().toString(),
                Comparator.comparing(row -> row.transfer().source().toString()));
        var copy = new MenuItem(texts.of("alerts.rows.copy"));
        copy.setOnAction(event -> copy());
        table.setContextMenu(new ContextMenu(copy));
        var keys = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (keys.match(event)) {
                        copy();
                        event.consume();
                    }
                });
    }

    Region view() {
        return table;
    }

    private static String name(Inbox inbox, Transfer transfer, boolean isPayer) {
        int account = isPayer ? transfer.fromOrdinal() : transfer.toOrdinal();
        return inbox.accounts().containsKey(account)
                ? inbox.name(account)
                : (isPayer ? transfer.from() : transfer.to()).key();
    }

    private TableColumn<Row, Row> column(
            String titleKey, double width, Function<Row, String> said, Comparator<Row> order) {
        var column = new TableColumn<Row, Row>(texts.of(titleKey));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(shown -> new Cell(said));
        column.setComparator(order);
        words.add(said);
        table.getColumns().add(column);
        return column;
    }

    private void figure(TableColumn<Row, Row> column) {
        Function<Row, String> said = words.getLast();
        column.setCellFactory(
                shown -> {
                    var cell = new Cell(said);
                    cell.setAlignment(Pos.CENTER_RIGHT);
                    return cell;
                });
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String copied() {
        List<Row> chosen = table.getSelectionModel().getSelectedItems();
        String head =
                table.getColumns().stream()
                        .map(TableColumn::getText)
                        .collect(Collectors.joining("\t"));
        return (chosen.isEmpty() ? table.getItems() : chosen)
                .stream()
                        .map(
                                row ->
                                        words.stream()
                                                .map(said -> said.apply(row))
                                                .collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static final class Cell extends TableCell<Row, Row> {

        private final Function<Row, String> said;

        Cell(Function<Row, String> said) {
            this.said = said;
            getStyleClass().add("amount");
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : said.apply(row));
        }
    }
}
