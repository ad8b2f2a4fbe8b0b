// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.tributary.app.subject.Figure;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.Fonts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A table of names with money one way and the other. A click on a figure, or Enter on its cell,
/// shows its rows.
final class FigureTable {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 10;
    private static final double FIGURE = 7.8;
    private static final double BESIDE = 22;
    private static final double NAME = 110;

    /// How the two pairs of columns are called.
    ///
    /// @param id of the table
    /// @param name key of the first column's title
    /// @param left key of the first pair's title, which takes the currency
    /// @param right key of the second pair's
    record Titles(String id, String name, String left, String right) {}

    private final SubjectText text;
    private final Titles titles;
    private final String currency;
    private final Open open;
    private final TableView<TableLine> table = new TableView<>();

    FigureTable(
            SubjectText text, Titles titles, String currency, List<TableLine> lines, Open open) {
        this.text = text;
        this.titles = titles;
        this.currency = currency;
        this.open = open;
        table.setId(titles.id());
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getColumns().add(name());
        pair(titles.left(), lines, TableLine::left);
        pair(titles.right(), lines, TableLine::right);
        if (lines.stream().anyMatch(line -> line.net().isPresent())) {
            table.getColumns()
                    .add(
                            figures(
                                    "subjectPage.column.net",
                                    lines,
                                    line -> line.net().map(text::signedDigits).orElse("")));
        }
        table.getItems().setAll(lines);
        double high = (Math.min(lines.size(), MOST_ROWS) + 1) * ROW + 12;
        table.setPrefHeight(high);
        table.setMinHeight(high);
        table.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 1
                            && event.getButton() == javafx.scene.input.MouseButton.PRIMARY) {
                        showChosen();
                    }
                });
        // A filter, because the table would take the key.
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        showChosen();
                        event.consume();
                    }
                });
    }

    /// Offers two things to do with the account of a row.
    void offer(
            String pictureKey, Consumer<Integer> picture, String pageKey, Consumer<Integer> page) {
        table.setContextMenu(
                new ContextMenu(item("picture", pictureKey, picture), item("page", pageKey, page)));
    }

    private MenuItem item(String id, String key, Consumer<Integer> action) {
        var item = new MenuItem(text.texts().of(key));
        item.setId(titles.id() + "-" + id);
        item.setOnAction(
                event ->
                        Optional.ofNullable(table.getFocusModel().getFocusedItem())
                                .flatMap(TableLine::account)
                                .ifPresent(action));
        return item;
    }

    TableView<TableLine> view() {
        return table;
    }

    private void showChosen() {
        if (table.getSelectionModel().getSelectedCells().isEmpty()) {
            return;
        }
        TablePosition<?, ?> cell = table.getSelectionModel().getSelectedCells().getFirst();
        if (cell.getRow() < 0 || cell.getRow() >= table.getItems().size()) {
            return;
        }
        TableLine line = table.getItems().get(cell.getRow());
        boolean right = cell.getColumn() >= 3;
        Optional<Figure> figure =
                (right ? line.right() : line.left()).filter(each -> !each.isEmpty());
        figure.ifPresent(each -> open.rows(words(line, right), each.slice()));
    }

    private String words(TableLine line, boolean right) {
        return text.texts()
                .of(
                        "subjectPage.rows.of",
                        text.texts().of(right ? titles.right() : titles.left()),
                        line.name());
    }

    private TableColumn<TableLine, TableLine> name() {
        TableColumn<TableLine, TableLine> column = column(titles.name(), 200);
        column.setCellFactory(shown -> new NameCell());
        return column;
    }

    private void pair(
            String key, List<TableLine> lines, Function<TableLine, Optional<Figure>> figure) {
        table.getColumns()
                .add(
                        figures(
                                key,
                                lines,
                                line ->
                                        figure.apply(line)
                                                .filter(each -> !each.isEmpty())
                                                .map(each -> text.amounts().digits(each.sum()))
                                                .orElse("")));
        table.getColumns()
                .add(
                        figures(
                                "subjectPage.column.count",
                                lines,
                                line ->
                                        figure.apply(line)
                                                .filter(each -> !each.isEmpty())
                                                .map(each -> text.amounts().count(each.count()))
                                                .orElse("")));
    }

    private TableColumn<TableLine, TableLine> figures(
            String key, List<TableLine> lines, Function<TableLine, String> written) {
        int title = text.texts().of(key).length();
        int longest = lines.stream().map(written).mapToInt(String::length).max().orElse(title);
        // An amount is never cut short: the name gives way, then the table scrolls sideways.
        double width = Math.max(longest, title) * FIGURE + BESIDE;
        TableColumn<TableLine, TableLine> column = column(key, width);
        column.setMinWidth(width);
        column.setCellFactory(AmountCell.forColumn(column, written));
        return column;
    }

    private TableColumn<TableLine, TableLine> column(String key, double width) {
        var column = new TableColumn<TableLine, TableLine>(text.texts().of(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setPrefWidth(width);
        column.setMinWidth(NAME);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// The whole table for a spreadsheet, amounts as plain decimals.
    String tsv() {
        boolean nets = table.getItems().stream().anyMatch(line -> line.net().isPresent());
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < table.getColumns().size(); i++) {
            String title = table.getColumns().get(i).getText();
            boolean isMoney = i > 0 && i % 2 == 1;
            headers.add(
                    isMoney ? text.texts().of("subjectPage.column.in", title, currency) : title);
        }
        Tsv tsv = new Tsv(headers);
        for (TableLine line : table.getItems()) {
            List<String> cells = new ArrayList<>(List.of(line.name()));
            for (Optional<Figure> figure : List.of(line.left(), line.right())) {
                cells.add(figure.map(each -> each.sum().plain()).orElse(""));
                cells.add(figure.map(each -> Long.toString(each.count())).orElse(""));
            }
            if (nets) {
                cells.add(line.net().map(net -> net.plain()).orElse(""));
            }
            tsv.row(cells);
        }
        return tsv.toString();
    }

    /// Begins with the holder and ends with the number, whatever the room between.
    private static final class NameCell extends TableCell<TableLine, TableLine> {
        private final Tooltip whole = new Tooltip();

        NameCell() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            Fonts.suitText(this);
        }

        @Override
        protected void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(line.name());
            whole.setText(line.name());
            setTooltip(whole);
        }
    }
}
