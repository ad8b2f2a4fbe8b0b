// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.alerts.AlertFigures;
import org.tributary.app.alerts.FigureSheet;
import org.tributary.app.alerts.Inbox;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.alert.DetectionRun;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The dashboard: how many alerts stand where, how long they take, what becomes of each
/// typology's, and what the last run could not look for.
final class FiguresPage implements Screen {

    private static final double ROW = 28;

    private final AlertText text;
    private final Texts texts;
    private final FlowPane tiles = new FlowPane();
    private final TableView<FigureSheet.Line> table = new TableView<>();
    private final Label lacks = new Label();
    private final BorderPane root = new BorderPane();
    private FigureSheet sheet =
            new FigureSheet(AlertFigures.of(List.of(), List.of(), 0, LocalDate.EPOCH));

    /// @param inbox tells of every inbox that is read
    FiguresPage(AlertText text, ObservableValue<Inbox> inbox, Supplier<LocalDate> today) {
        this.text = text;
        texts = text.texts();
        tiles.getStyleClass().add("figure-tiles");
        table.setId("figures");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Label(texts.of("figures.nothing")));
        columns();
        lacks.setWrapText(true);
        lacks.getStyleClass().add("muted");
        var copy = new Button(texts.of("figures.copy"));
        copy.setId("figures-copy");
        copy.setOnAction(event -> copy());
        var foot = new HBox(copy);
        foot.getStyleClass().add("import-bar");
        var middle = new VBox(8, tiles, table, lacks);
        middle.getStyleClass().add("alert-sheet");
        root.setCenter(middle);
        root.setBottom(foot);
        inbox.subscribe(now -> show(now, today.get()));
    }

    @Override
    public Region view() {
        return root;
    }

    private void show(Inbox inbox, LocalDate today) {
        sheet =
                new FigureSheet(
                        AlertFigures.of(inbox.alerts(), inbox.runs(), inbox.accountCount(), today));
        tiles.getChildren().setAll(sheet.whole().stream().map(this::tile).toList());
        table.getItems().setAll(sheet.typologies(text::percent));
        lacks.setText(inbox.runs().isEmpty() ? "" : notRun(inbox.runs().getLast()));
    }

    private String notRun(DetectionRun run) {
        Map<String, String> missing = run.notRun();
        return missing.isEmpty()
                ? texts.of("figures.allRun")
                : texts.of(
                        "figures.notRun",
                        missing.entrySet().stream()
                                .map(e -> text.typology(e.getKey()) + ": " + e.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Region tile(FigureSheet.Line line) {
        String figure = line.cells().getFirst();
        var value = new Label(figure.isEmpty() ? "–" : figure);
        value.getStyleClass().addAll("heading", "amount");
        var name = new Label(texts.of("figures." + line.key()));
        name.getStyleClass().add("muted");
        var tile = new VBox(value, name);
        tile.getStyleClass().add("figure-tile");
        return tile;
    }

    private void columns() {
        var name = new TableColumn<FigureSheet.Line, String>(texts.of("figures.column.typology"));
        name.setPrefWidth(220);
        name.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.typology(row.getValue().key())));
        table.getColumns().add(name);
        for (int i = 1; i < FigureSheet.HEADER.size(); i++) {
            int place = i - 1;
            var column =
                    new TableColumn<FigureSheet.Line, String>(
                            texts.of(
                                    "figures.column."
                                            + FigureSheet.HEADER
                                                    .get(i)
                                                    .replace(' ', '-')
                                                    .toLowerCase(Locale.ROOT)));
            column.setPrefWidth(92);
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().cells().get(place)));
            column.setCellFactory(shown -> new Figure());
            table.getColumns().add(column);
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(sheet.csv());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static final class Figure extends TableCell<FigureSheet.Line, String> {
        Figure() {
            setAlignment(Pos.CENTER_RIGHT);
            getStyleClass().add("amount");
        }

        @Override
        protected void updateItem(@Nullable String figure, boolean empty) {
            super.updateItem(figure, empty);
            setText(empty ? null : figure);
        }
    }
}
