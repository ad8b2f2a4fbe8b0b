// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.welcome;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.window.kit.Texts;

import java.io.File;
import java.util.List;

/// Name and sentence, three ways to begin, the recent cases, a place to drop files, and one honest
/// line about what is not protected.
final class WelcomeView {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final double COLUMN = 760;

    private final Texts texts;
    private final WelcomeActions actions;
    private final ScrollPane root = new ScrollPane();

    WelcomeView(Texts texts, WelcomeModel model, WelcomeActions actions) {
        this.texts = texts;
        this.actions = actions;
        var column = new VBox(head(), buttons(), dropArea(), recent(model), notEncrypted());
        column.getStyleClass().add("welcome");
        column.setMaxSize(COLUMN, Region.USE_PREF_SIZE);
        var centred = new StackPane(column);
        centred.getStyleClass().add("welcome-ground");
        root.setContent(centred);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
    }

    Region root() {
        return root;
    }

    private Region head() {
        var name = new Label(texts.of("app.name"));
        name.getStyleClass().add("product-name");
        var sentence = new Label(texts.of("welcome.sentence"));
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("muted", "lead");
        var head = new VBox(name, sentence);
        head.getStyleClass().add("welcome-head");
        return head;
    }

    private Region buttons() {
        var demo = button("welcome.demo", MaterialDesignP.PLAY_CIRCLE_OUTLINE, actions::openDemo);
        demo.getStyleClass().add("accent");
        var row =
                new FlowPane(
                        demo,
                        button(
                                "welcome.new",
                                MaterialDesignF.FOLDER_PLUS_OUTLINE,
                                actions::newCase),
                        button(
                                "welcome.open",
                                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                                actions::openCase));
        row.setHgap(10);
        row.setVgap(10);
        return row;
    }

    private Button button(String key, Ikon icon, Runnable action) {
        var button = new Button(texts.of(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("large");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Region recent(WelcomeModel model) {
        var title = new Label(texts.of("welcome.recent"));
        title.getStyleClass().add("subheading");
        var list = new ListView<>(model.recent());
        list.setId("welcome-recent");
        list.setCellFactory(shown -> new RecentCell(texts, actions));
        list.getStyleClass().add("recent-list");
        list.setFixedCellSize(RecentCell.HEIGHT);
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.clamp(model.recent().size(), 1, 6) * RecentCell.HEIGHT
                                                + 2,
                                model.recent()));
        list.setMinHeight(RecentCell.HEIGHT + 2);
        list.setPlaceholder(new Label(texts.of("welcome.recent.none")));
        list.setOnKeyPressed(
                event -> {
                    RecentRow chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        switch (event.getCode()) {
                            case ENTER -> open(chosen);
                            case DELETE -> actions.forget(chosen.folder());
                            default -> {}
                        }
                    }
                });
        var box = new VBox(title, list);
        box.setSpacing(8);
        return box;
    }

    private void open(RecentRow row) {
        if (row.presence() == RecentRow.Presence.THERE) {
            actions.openRecent(row.folder());
        }
    }

    private Region dropArea() {
        var icon = new FontIcon(MaterialDesignT.TRAY_ARROW_DOWN);
        var words = new Label(texts.of("welcome.drop"));
        words.setWrapText(true);
        var area = new HBox(icon, words);
        area.setId("welcome-drop");
        area.setAlignment(Pos.CENTER);
        area.getStyleClass().add("drop-area");
        // The whole screen takes files; the area says so and lights up.
        root.setOnDragOver(this::dragOver);
        root.setOnDragEntered(event -> light(area, event.getDragboard().hasFiles()));
        root.setOnDragExited(event -> light(area, false));
        root.setOnDragDropped(this::dragDropped);
        return area;
    }

    private static void light(Node area, boolean on) {
        area.pseudoClassStateChanged(DROPPING, on);
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dragDropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard().getFiles()));
        event.consume();
    }

    /// Takes dropped files; false where there were none.
    boolean take(List<File> files) {
        if (files.isEmpty()) {
            return false;
        }
        actions.dropped(files.stream().map(File::toPath).toList());
        return true;
    }

    private Region notEncrypted() {
        var words = new Label(texts.of("welcome.notEncrypted"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE), words);
        line.getStyleClass().add("note-line");
        return line;
    }
}
