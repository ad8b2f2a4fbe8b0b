// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The registry of everything the user can do. Menu bar, toolbar buttons, context menus, shortcuts
/// and the shortcut sheet are all made from it, so that they never disagree. To be used on the
/// screen thread; commands may be added and removed while the window is open.
public final class Commands {

    private final Texts texts;
    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final ObservableList<Command> all = FXCollections.observableArrayList();
    // The list behind it knows it weakly: made for each who asks, it would be collected with its
    // listeners in it.
    private final ObservableList<Command> seen = FXCollections.unmodifiableObservableList(all);
    private Optional<Scene> scene = Optional.empty();

    /// @param texts gives commands their words
    public Commands(Texts texts) {
        this.texts = texts;
    }

    /// Adds commands.
    ///
    /// @throws IllegalArgumentException if an id or a shortcut is taken already
    public void add(Command... commands) {
        for (Command command : commands) {
            if (byId.containsKey(command.id())) {
                throw new IllegalArgumentException("Two commands are called " + command.id());
            }
            byId.values().stream()
                    .filter(other -> other.shortcut().isPresent())
                    .filter(other -> other.shortcut().equals(command.shortcut()))
                    .findAny()
                    .ifPresent(
                            other -> {
                                throw new IllegalArgumentException(
                                        other.id() + " and " + command.id() + " share a shortcut");
                            });
            byId.put(command.id(), command);
            all.add(command);
            scene.ifPresent(shown -> listen(shown, command));
        }
    }

    /// Takes commands away again, such as those of a case that was closed.
    public void remove(List<String> ids) {
        for (String id : ids) {
            var gone = Optional.ofNullable(byId.remove(id));
            gone.ifPresent(all::remove);
            scene.ifPresent(
                    shown ->
                            gone.flatMap(Command::shortcut)
                                    .ifPresent(keys -> shown.getAccelerators().remove(keys)));
        }
    }

    /// All commands in the order they were added; tells of those added and removed.
    public ObservableList<Command> all() {
        return seen;
    }

    /// Whether a command of this id is registered now.
    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /// The words of a command.
    public String text(Command command) {
        return texts.of(command.textKey());
    }

    /// Runs a command if it is possible now.
    ///
    /// @throws IllegalArgumentException if there is no such command
    public void run(String id) {
        run(command(id));
    }

    /// A menu bar with the given menus; ids that are not registered yet are left out.
    public MenuBar menuBar(List<Menu> menus) {
        var bar = new MenuBar();
        for (Menu plan : menus) {
            var menu = new javafx.scene.control.Menu(texts.of(plan.textKey()));
            menu.setId("menu." + plan.textKey());
            fill(menu, plan);
            menu.setOnShowing(event -> fill(menu, plan));
            // A menu without entries never opens, so it has to be filled before it is asked to.
            all.addListener((ListChangeListener<Command>) change -> fill(menu, plan));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    /// A menu entry that runs a command.
    public MenuItem item(String id) {
        Command command = command(id);
        var item = new MenuItem(text(command));
        item.setId(id);
        item.setMnemonicParsing(false);
        command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        command.shortcut().ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(event -> run(command));
        return item;
    }

    /// A button with icon and words that runs a command.
    public Button button(String id) {
        Command command = command(id);
        var button = new Button(text(command));
        button.setId(id);
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.setTooltip(new Tooltip(hint(command)));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(event -> run(command));
        return button;
    }

    /// A button for the toolbar: only the icon, the words as tooltip and for screen readers.
    public Button iconButton(String id) {
        Button button = button(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(text(command(id)));
        return button;
    }

    /// Makes the shortcuts of all commands, present and future, work in a scene.
    public void listenIn(Scene shown) {
        scene = Optional.of(shown);
        byId.values().forEach(command -> listen(shown, command));
    }

    private void listen(Scene shown, Command command) {
        command.shortcut().ifPresent(keys -> shown.getAccelerators().put(keys, () -> run(command)));
    }

    private void fill(javafx.scene.control.Menu menu, Menu plan) {
        menu.getItems().clear();
        for (List<String> section : plan.sections()) {
            List<String> known = section.stream().filter(byId::containsKey).toList();
            if (!known.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            known.forEach(id -> menu.getItems().add(item(id)));
        }
    }

    private String hint(Command command) {
        return command.shortcut()
                .map(keys -> text(command) + "  (" + keys.getDisplayText() + ")")
                .orElse(text(command));
    }

    private void run(Command command) {
        if (command.enabled().get()) {
            command.action().run();
        }
    }

    private Command command(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no command " + id));
    }
}
