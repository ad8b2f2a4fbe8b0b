// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.app.subject.SubjectSheet;
import org.tributary.app.window.kit.EmptyState;

import java.util.List;
import java.util.Optional;

/// The sheet: the head stays, the parts below it scroll in two columns or one, and the rows of a
/// figure open under them.
final class SubjectView {

    private static final double TWO_COLUMNS = 1_000;

    private final SubjectModel model;
    private final SubjectText text;
    private final SubjectHead head;
    private final SubjectParts parts;
    private final RowsPane rows;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final SplitPane split = new SplitPane(scroll);
    private final StackPane middle = new StackPane();
    private final HBox counting = new HBox();
    private final BorderPane root = new BorderPane();
    private boolean wide = true;

    SubjectView(SubjectModel model, SubjectInteractor interactor, SubjectText text) {
        this.model = model;
        this.text = text;
        head = new SubjectHead(model, interactor, text);
        parts = new SubjectParts(interactor, text);
        rows = new RowsPane(model, interactor, text);
        var turning = new ProgressIndicator();
        turning.setPrefSize(18, 18);
        var stop = new Button(text.texts().of("subjectPage.stop"));
        stop.setId("subject-stop");
        stop.setOnAction(event -> interactor.stop());
        counting.getChildren().addAll(turning, stop);
        counting.getStyleClass().add("button-row");
        counting.visibleProperty().bind(model.counting());
        counting.managedProperty().bind(model.counting());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("subject-scroll");
        scroll.setId("subject-scroll");
        body.getStyleClass().add("subject-body");
        split.setOrientation(Orientation.VERTICAL);
        root.setTop(head.view());
        root.setCenter(middle);
        root.getStyleClass().add("subject-page");
        root.widthProperty().subscribe(width -> widened(width.doubleValue()));
        model.sheet().subscribe(sheet -> show());
        model.shown().subscribe(shown -> show());
        model.rows().subscribe(opened -> showRows(opened));
    }

    Region root() {
        return root;
    }

    private void widened(double width) {
        boolean now = width >= TWO_COLUMNS;
        if (width > 0 && now != wide) {
            wide = now;
            arrange();
        }
    }

    private void show() {
        Optional<SubjectSheet> sheet = model.sheet().get();
        if (sheet.isEmpty()) {
            middle.getChildren()
                    .setAll(
                            new EmptyState(
                                    MaterialDesignA.ACCOUNT_SEARCH_OUTLINE,
                                    text.texts().of("subjectPage.start")));
            return;
        }
        head.show(sheet.get(), model.shown().get(), counting);
        if (sheet.get().currencies().isEmpty()) {
            middle.getChildren()
                    .setAll(
                            new EmptyState(
                                    MaterialDesignA.ACCOUNT_SEARCH_OUTLINE,
                                    text.texts().of("subjectPage.nothing")));
            return;
        }
        middle.getChildren().setAll(split);
        arrange();
        scroll.setVvalue(0);
    }

    /// Full-width parts first, the others two beside each other where there is room.
    private void arrange() {
        body.getChildren().clear();
        Optional<SubjectSheet> sheet = model.sheet().get();
        Optional<Shown> shown = model.shown().get();
        if (sheet.isEmpty() || shown.isEmpty()) {
            return;
        }
        body.getChildren().add(parts.months(shown.get()));
        List<Region> cards = parts.cards(sheet.get(), shown.get());
        var grid = new GridPane();
        grid.getStyleClass().add("subject-grid");
        int columns = wide ? 2 : 1;
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            grid.add(cards.get(i), i % columns, i / columns);
        }
        body.getChildren().add(grid);
    }

    private void showRows(Optional<LegRows> opened) {
        if (opened.isEmpty()) {
            split.getItems().remove(rows.view());
        } else if (!split.getItems().contains(rows.view())) {
            split.getItems().add(rows.view());
            SplitPane.setResizableWithParent(rows.view(), false);
            split.setDividerPositions(0.58);
        }
    }
}
