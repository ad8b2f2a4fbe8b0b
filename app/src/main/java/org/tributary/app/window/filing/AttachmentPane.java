// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.filing.AttachmentPage;
import org.tributary.app.filing.AttachmentPage.Kept;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What goes into the attachment: its columns with their bytes, in which order they are given up,
/// and what became of the transactions.
final class AttachmentPane {

    private static final double ROW = 30;

    private final Texts texts;
    private final VBox page = new VBox(12);
    private final ScrollPane root = new ScrollPane(page);

    AttachmentPane(FilingModel model, FilingText words) {
        texts = words.texts();
        page.getStyleClass().add("filing-attachment");
        root.setFitToWidth(true);
        root.setMinSize(0, 0);
        model.page().subscribe(now -> show(now.flatMap(p -> p.attachment())));
    }

    Region view() {
        return root;
    }

    private void show(Optional<AttachmentPage> attachment) {
        page.getChildren().clear();
        if (attachment.isEmpty()) {
            page.getChildren().add(words("filing.attachment.none"));
            return;
        }
        AttachmentPage now = attachment.get();
        page.getChildren()
                .addAll(
                        words(
                                "filing.attachment.bytes",
                                now.tally().bytes(),
                                now.tally().limit(),
                                now.tally().full()),
                        words(
                                "filing.attachment.rows",
                                now.tally().single(),
                                now.tally().added(),
                                now.tally().leftOut(),
                                now.rows()),
                        columns(now.columns()),
                        words("filing.attachment.order"));
        for (String sacrifice : now.sacrifices()) {
            var label = new Label(sacrifice);
            label.setWrapText(true);
            label.getStyleClass().add("obstacle");
            page.getChildren().add(label);
        }
    }

    private Label words(String key, Object... figures) {
        var label = new Label(texts.of(key, figures));
        label.setId(key.replace('.', '-'));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Region columns(List<AttachmentPage.Column> columns) {
        var table = new TableView<AttachmentPage.Column>();
        table.setId("filing-columns");
        table.setAccessibleText(texts.of("filing.side.attachment"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<AttachmentPage.Column, Long> bytes =
                new TableColumn<>(texts.of("filing.column.bytes"));
        bytes.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().bytes()));
        bytes.setCellFactory(AmountCell.forColumn(bytes, n -> texts.of("filing.number", n)));
        table.getColumns()
                .setAll(
                        List.of(
                                column("name", AttachmentPage.Column::name),
                                bytes,
                                column(
                                        "kept",
                                        c ->
                                                texts.of(
                                                        c.kept() == Kept.YES
                                                                ? "filing.kept.yes"
                                                                : "filing.kept.no")),
                                column(
                                        "sacrifice",
                                        c ->
                                                texts.of(
                                                        "filing.sacrifice."
                                                                + FilingText.key(c.sacrifice())))));
        table.getItems().setAll(columns);
        table.setFixedCellSize(ROW);
        table.setPrefHeight(ROW * (columns.size() + 1.5));
        table.setMinHeight(Region.USE_PREF_SIZE);
        return table;
    }

    private TableColumn<AttachmentPage.Column, String> column(
            String key, Function<AttachmentPage.Column, String> value) {
        var column =
                new TableColumn<AttachmentPage.Column, String>(texts.of("filing.column." + key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
