// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.quality.DataQuality;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.ImportReceipt;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Which import, what can be done with it, and below that how far looking at it has come.
final class QualityView {

    private final Texts texts;
    private final QualityModel model;
    private final QualityInteractor interactor;
    private final LongConsumer receipt;
    private final ComboBox<ImportReceipt> choice = new ComboBox<>();
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    /// @param receipt shows the receipt of an import
    QualityView(
            Texts texts, QualityModel model, QualityInteractor interactor, LongConsumer receipt) {
        this.texts = texts;
        this.model = model;
        this.interactor = interactor;
        this.receipt = receipt;
        page.getStyleClass().add("receipt");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("quality");
        root.getStyleClass().add("receipt-ground");
        Region head = head();
        model.looked().subscribe(looked -> page.getChildren().setAll(head, body(looked)));
    }

    Region root() {
        return root;
    }

    private Region head() {
        var title = new Label(texts.of("quality.title"));
        title.getStyleClass().add("heading");
        choice();
        var label = new Label(texts.of("quality.import"));
        label.setLabelFor(choice);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var told = new Label();
        told.setId("quality-told");
        told.getStyleClass().add("muted");
        told.setMinWidth(Region.USE_PREF_SIZE);
        told.textProperty().bind(model.told());
        var found = model.looked().map(looked -> !(looked instanceof Looked.Found));
        Button copy = button("quality-copy", "quality.copy", () -> interactor.copy(this::copied));
        copy.disableProperty().bind(found);
        Button open = button("quality-receipt", "quality.receipt", this::openReceipt);
        open.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.chosen().get().isEmpty(), model.chosen()));
        var line = new HBox(label, choice, copy, open, told);
        line.getStyleClass().add("button-row");
        var head = new VBox(title, line);
        head.getStyleClass().add("receipt-part");
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private void choice() {
        choice.setId("quality-import");
        choice.setItems(model.imports());
        choice.setMaxWidth(420);
        choice.setConverter(new ImportWords());
        choice.disableProperty().bind(Bindings.isEmpty(model.imports()));
        model.chosen().subscribe(chosen -> choice.setValue(chosen.orElse(null)));
        choice.setOnAction(
                event ->
                        Optional.ofNullable(choice.getValue())
                                .filter(wanted -> !model.chosen().get().equals(Optional.of(wanted)))
                                .ifPresent(interactor::look));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void openReceipt() {
        model.chosen().get().ifPresent(chosen -> receipt.accept(chosen.importId()));
    }

    private void copied(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private Node body(Looked looked) {
        return switch (looked) {
            case Looked.Nothing() ->
                    middle(
                            new EmptyState(
                                    MaterialDesignT.TRAY_ARROW_DOWN, texts.of("quality.nothing")));
            case Looked.Looking() -> looking();
            case Looked.Stopped() ->
                    middle(
                            new EmptyState(
                                    MaterialDesignS.STOP_CIRCLE_OUTLINE,
                                    texts.of("quality.stopped"),
                                    again()));
            case Looked.Failed(String why) ->
                    middle(
                            new EmptyState(
                                    MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                                    texts.of("quality.failed", why),
                                    again()));
            case Looked.Found(DataQuality quality) -> found(quality);
        };
    }

    private Button again() {
        return button("quality-again", "quality.again", interactor::lookAgain);
    }

    private Region looking() {
        HBox row = ProgressLine.of(texts, model.step(), model.fraction());
        row.getChildren().add(button("quality-stop", "quality.stop", interactor::stop));
        row.getStyleClass().add("import-progress");
        row.setAlignment(Pos.CENTER);
        return middle(row);
    }

    private static Region middle(Region content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMaxHeight(Double.MAX_VALUE);
        return content;
    }

    private Region found(DataQuality quality) {
        var tables = new QualityTables(texts, quality);
        var box = new VBox(rows(quality));
        box.getStyleClass().add("quality-found");
        box.setMinHeight(Region.USE_PREF_SIZE);
        if (quality.rows() > 0) {
            box.getChildren().add(titled("quality.odd", new FindingList(texts, quality).view()));
            var fill = titled("quality.fill", tables.fills());
            var origins = titled("quality.origins", tables.origins());
            HBox.setHgrow(fill, Priority.ALWAYS);
            HBox.setHgrow(origins, Priority.ALWAYS);
            var both = new HBox(fill, origins);
            both.getStyleClass().add("quality-both");
            both.setFillHeight(false);
            box.getChildren().add(both);
        } else {
            box.getChildren().add(titled("quality.origins", tables.origins()));
        }
        return box;
    }

    private Region rows(DataQuality quality) {
        long parties = model.chosen().get().map(ImportReceipt::parties).orElse(0L);
        String words =
                quality.rows() > 0
                        ? texts.of("quality.looked", quality.rows())
                        : parties > 0
                                ? texts.of("quality.parties", parties)
                                : texts.of("quality.norows");
        var label = new Label(words);
        label.setId("quality-rows");
        label.setWrapText(true);
        return label;
    }

    private Region titled(String key, Region content) {
        var title = new Label(texts.of(key));
        title.getStyleClass().add("subheading");
        var box = new VBox(title, content);
        box.getStyleClass().add("receipt-part");
        box.setPrefWidth(0);
        return box;
    }

    /// An import as the choice writes it.
    private final class ImportWords extends StringConverter<ImportReceipt> {
        @Override
        public String toString(@Nullable ImportReceipt shown) {
            return shown == null
                    ? ""
                    : texts.of(
                            "quality.import.words", shown.file().name(), shown.rows().accepted());
        }

        @Override
        public @Nullable ImportReceipt fromString(String words) {
            return null;
        }
    }
}
