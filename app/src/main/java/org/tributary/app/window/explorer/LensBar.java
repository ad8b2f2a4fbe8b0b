// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.geometry.Orientation;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.picture.lens.ArrowColouring;
import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.app.picture.lens.ArrowWidth;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.NodeColouring;
import org.tributary.app.picture.lens.NodeSizing;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// How the picture is looked at: what an arrow is, the layout, sizes and colours, groups, filter
/// and the steps so far. Buttons that find no room move into the bar's menu.
final class LensBar {

    private final Texts texts;
    private final ExplorerModel model;
    private final Commands commands;
    private final LensInteractor lens;
    private final ToolBar bar = new ToolBar();

    LensBar(ExplorerModel model, LensInteractor lens, Texts texts, Commands commands) {
        this.texts = texts;
        this.model = model;
        this.commands = commands;
        this.lens = lens;
        bar.setId("lens-bar");
        bar.getStyleClass().add("lens-bar");
        bar.setMinWidth(0);
        bar.getItems().addAll(modes());
        bar.getItems().add(new Separator(Orientation.VERTICAL));
        bar.getItems()
                .addAll(
                        menu(
                                "lens.layout",
                                MaterialDesignS.SITEMAP_OUTLINE,
                                PictureCommands.LAYOUT),
                        looks(),
                        menu("lens.group", MaterialDesignG.GROUP, PictureCommands.GROUP),
                        menu("lens.select", MaterialDesignS.SELECT_GROUP, PictureCommands.SELECT),
                        commands.button("picture.filter"));
    }

    Region view() {
        return bar;
    }

    private List<ToggleButton> modes() {
        var group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (ArrowMode mode : ArrowMode.values()) {
            var button = new ToggleButton(texts.of("lens.mode." + name(mode)));
            button.setId("mode-" + name(mode));
            button.setTooltip(new Tooltip(texts.of("lens.mode." + name(mode) + ".hint")));
            button.setToggleGroup(group);
            button.setOnAction(
                    event -> {
                        button.setSelected(model.picture().get().lens().arrows() == mode);
                        lens.arrows(mode);
                    });
            model.picture()
                    .subscribe(picture -> button.setSelected(picture.lens().arrows() == mode));
            button.getStyleClass()
                    .add(
                            switch (mode) {
                                case TRANSFERS -> "left-pill";
                                case FLOWS -> "center-pill";
                                case RELATIONSHIPS -> "right-pill";
                            });
            buttons.add(button);
        }
        return buttons;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private MenuButton menu(String key, Ikon icon, List<List<String>> sections) {
        var button = new MenuButton(texts.of(key), new FontIcon(icon));
        button.setId(key);
        button.setOnShowing(event -> fill(button, sections));
        fill(button, sections);
        return button;
    }

    private void fill(MenuButton button, List<List<String>> sections) {
        button.getItems().clear();
        for (List<String> section : sections) {
            if (!button.getItems().isEmpty()) {
                button.getItems().add(new SeparatorMenuItem());
            }
            section.stream()
                    .filter(commands::has)
                    .forEach(id -> button.getItems().add(commands.item(id)));
        }
    }

    private MenuButton looks() {
        var button =
                new MenuButton(
                        texts.of("lens.look"), new FontIcon(MaterialDesignP.PALETTE_OUTLINE));
        button.setId("lens.look");
        button.setOnShowing(event -> fillLooks(button));
        fillLooks(button);
        return button;
    }

    private void fillLooks(MenuButton button) {
        Lens now = model.picture().get().lens();
        button.getItems()
                .setAll(
                        meanings(
                                "colour",
                                NodeColouring.values(),
                                now.colour(),
                                v -> l -> l.with(v)),
                        meanings("size", NodeSizing.values(), now.size(), v -> l -> l.with(v)),
                        meanings(
                                "arrow-colour",
                                ArrowColouring.values(),
                                now.arrowColour(),
                                v -> l -> l.with(v)),
                        meanings("width", ArrowWidth.values(), now.width(), v -> l -> l.with(v)));
    }

    private <E extends Enum<E>> Menu meanings(
            String what, E[] values, E chosen, Function<E, UnaryOperator<Lens>> change) {
        var menu = new Menu(texts.of("lens." + what));
        menu.setId("lens." + what);
        var group = new ToggleGroup();
        for (E value : values) {
            var item = new RadioMenuItem(texts.of("lens." + what + "." + name(value)));
            item.setId("lens." + what + "." + name(value));
            item.setToggleGroup(group);
            item.setSelected(value == chosen);
            item.setOnAction(event -> lens.look(change.apply(value), "step.look"));
            menu.getItems().add(item);
        }
        return menu;
    }
}
