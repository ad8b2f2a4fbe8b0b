// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.Texts;

import java.util.stream.Stream;

/// The steps so far, to go back to any of them, and the pictures beside the main one.
final class HistoryMenu {

    private static final int MOST = 20;

    private final ExplorerModel model;
    private final PictureDesk desk;
    private final HypothesisInteractor hypotheses;
    private final Texts texts;
    private final Commands commands;
    private final MenuButton button = new MenuButton();

    HistoryMenu(
            ExplorerModel model,
            PictureDesk desk,
            HypothesisInteractor hypotheses,
            Texts texts,
            Commands commands) {
        this.model = model;
        this.desk = desk;
        this.hypotheses = hypotheses;
        this.texts = texts;
        this.commands = commands;
        button.setId("history");
        button.setGraphic(new FontIcon(MaterialDesignS.SOURCE_BRANCH));
        button.textProperty()
                .bind(
                        model.hypothesis()
                                .map(name -> name.isEmpty() ? texts.of("history.main") : name));
        button.setTooltip(new Tooltip(texts.of("history.hint")));
        button.setOnShowing(event -> fill());
        fill();
    }

    MenuButton view() {
        return button;
    }

    private void fill() {
        button.getItems().clear();
        var group = new ToggleGroup();
        button.getItems().add(picture("", texts.of("history.main"), group));
        model.hypotheses().forEach(name -> button.getItems().add(picture(name, name, group)));
        button.getItems().add(new SeparatorMenuItem());
        Stream.of("hypothesis.branch", "hypothesis.rename", "hypothesis.drop")
                .filter(commands::has)
                .forEach(id -> button.getItems().add(commands.item(id)));
        button.getItems().add(new SeparatorMenuItem());
        var steps = new ToggleGroup();
        int last = model.steps().size() - 1;
        for (int step = last; step >= Math.max(0, last - MOST); step--) {
            button.getItems().add(step(step, steps));
        }
        // What is kept of a case is its pictures, not the way to them; better known beforehand.
        var ended = new MenuItem(texts.of("history.ended"));
        ended.setDisable(true);
        button.getItems().add(ended);
    }

    private RadioMenuItem picture(String name, String words, ToggleGroup group) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(name.equals(model.hypothesis().get()));
        item.setOnAction(event -> hypotheses.goTo(name));
        return item;
    }

    private RadioMenuItem step(int step, ToggleGroup group) {
        String words = model.steps().get(step);
        var item =
                new RadioMenuItem(
                        texts.of(
                                "history.step",
                                step,
                                words.isEmpty() ? texts.of("history.beginning") : words));
        item.setToggleGroup(group);
        item.setSelected(step == model.step().get());
        item.setOnAction(event -> desk.goTo(step));
        return item;
    }
}
