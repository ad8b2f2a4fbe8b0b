// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;

import java.util.List;

/// The find bar and toolbar above the picture, and what lies over the picture.
final class ExplorerView {

    private static final List<String> SIGHT =
            List.of("picture.zoomIn", "picture.zoomOut", "picture.fit");
    private static final List<List<String>> TOOLS =
            List.of(
                    List.of("picture.expandIn", "picture.expand", "picture.expandOut"),
                    List.of("picture.hide"),
                    List.of("picture.undo", "picture.redo"));

    private final BorderPane root = new BorderPane();
    private final Region canvas;
    private final Commands commands;
    private final ContextMenu menu = new ContextMenu();

    /// What lies above and over the picture.
    ///
    /// @param history the steps so far
    /// @param lens how the picture is looked at
    /// @param remarks what it does not show
    /// @param cards lie over the picture while they are needed
    record Parts(Region history, Region lens, Region remarks, List<Region> cards) {
        Parts {
            cards = List.copyOf(cards);
        }
    }

    ExplorerView(
            ExplorerModel model,
            ExplorerInteractor interactor,
            Texts texts,
            Commands commands,
            Region canvas,
            FindBar find,
            Parts parts,
            Runnable importWanted) {
        this.canvas = canvas;
        this.commands = commands;
        var busiest = new Button(texts.of("explorer.empty.busiest"));
        busiest.setId("show-busiest");
        busiest.setOnAction(
                event -> {
                    // The button goes; whoever presses keys next means the picture.
                    canvas.requestFocus();
                    interactor.showBusiest();
                });
        var start =
                new EmptyState(MaterialDesignG.GRAPH_OUTLINE, texts.of("explorer.empty"), busiest);
        FindBar.shownWhile(
                start,
                model.picture()
                        .map(picture -> picture.isEmpty())
                        .flatMap(
                                empty ->
                                        model.loaded()
                                                .and(model.withoutTransfers().not())
                                                .map(ready -> ready && empty)));
        var bring = new Button(texts.of("explorer.empty.import"));
        bring.getStyleClass().add("accent");
        bring.setOnAction(event -> importWanted.run());
        var without =
                new EmptyState(
                        MaterialDesignF.FILE_DELIMITED_OUTLINE,
                        texts.of("explorer.empty.case"),
                        bring);
        FindBar.shownWhile(without, model.loaded().and(model.withoutTransfers()));
        start.setPickOnBounds(false);
        var stack = new StackPane(canvas, sight(), start, without);
        stack.getChildren().addAll(parts.cards());
        stack.getChildren().add(find.list());
        stack.getStyleClass().add("picture-stack");
        root.setCenter(stack);
        root.setTop(
                new VBox(
                        tools(find.field(), parts.history()),
                        parts.lens(),
                        unsaved(model),
                        parts.remarks()));
        root.getStyleClass().add("explorer");
        root.setMinWidth(0);
    }

    Region view() {
        return root;
    }

    private static Region unsaved(ExplorerModel model) {
        var words = new Label();
        words.setId("explorer-unsaved");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("unsaved-banner");
        words.textProperty().bind(model.unsaved());
        FindBar.shownWhile(words, model.unsaved().isNotEmpty());
        return words;
    }

    /// What concerns only how the picture is looked at lies in its corner, as on a map.
    private Region sight() {
        var buttons = new HBox();
        SIGHT.forEach(id -> buttons.getChildren().add(commands.iconButton(id)));
        buttons.getStyleClass().add("sight-buttons");
        buttons.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
        StackPane.setMargin(buttons, new Insets(3, 6, 0, 0));
        return buttons;
    }

    private Region tools(Region field, Region history) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(90);
        field.setMaxWidth(460);
        var space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        var bar = new HBox(field, space);
        bar.getStyleClass().add("panel-bar");
        for (List<String> group : TOOLS) {
            if (bar.getChildren().size() > 2) {
                bar.getChildren().add(new Separator(Orientation.VERTICAL));
            }
            group.forEach(id -> bar.getChildren().add(commands.iconButton(id)));
        }
        history.setMinWidth(48);
        bar.setMinWidth(0);
        bar.getChildren().add(history);
        return bar;
    }

    /// Opens the context menu over the picture.
    void showMenu(List<List<String>> sections, double screenX, double screenY) {
        menu.getItems().clear();
        for (List<String> section : sections) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section.forEach(id -> menu.getItems().add(commands.item(id)));
        }
        @Nullable Window window = canvas.getScene() == null ? null : canvas.getScene().getWindow();
        if (window != null) {
            menu.show(canvas, screenX, screenY);
        }
    }
}
