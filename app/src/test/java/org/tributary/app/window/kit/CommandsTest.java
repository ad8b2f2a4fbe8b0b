// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class CommandsTest extends ScreenTest {

    private final List<String> ran = new ArrayList<>();
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);
    private final Commands commands = new Commands(texts);
    private MenuBar bar;

    @Override
    public void start(Stage stage) {
        prepare();
        commands.add(
                Command.of("a", "error.copy", () -> ran.add("a")).keys("Shortcut+J").when(possible),
                Command.of("b", "error.close", () -> ran.add("b")).keys("B"));
        bar =
                commands.menuBar(
                        List.of(
                                new Menu(
                                        "app.name", List.of(List.of("a", "later"), List.of("b")))));
        var field = new TextField();
        field.setId("field");
        show(stage, new VBox(bar, field, commands.button("a")));
        commands.listenIn(stage.getScene());
    }

    @Test
    void keysMenuAndButtonRunTheSameAction() {
        push(KeyCode.CONTROL, KeyCode.J);
        clickOn("#a");
        onScreen(() -> commands.run("a"));

        assertThat(ran).containsExactly("a", "a", "a");
    }

    @Test
    void aCommandThatIsNotPossibleRunsFromNowhere() {
        onScreen(() -> possible.set(false));
        push(KeyCode.CONTROL, KeyCode.J);
        clickOn("#a");
        onScreen(() -> commands.run("a"));

        assertThat(ran).isEmpty();
        assertThat(lookup("#a").queryButton().isDisabled()).isTrue();
    }

    @Test
    void typingALetterIntoAFieldRunsNoCommand() {
        clickOn("#field").write("b");

        assertThat(ran).isEmpty();
        assertThat(lookup("#field").queryTextInputControl().getText()).isEqualTo("b");
    }

    @Test
    void commandsAddedLaterAppearInMenuAndShortcuts() {
        onScreen(
                () -> {
                    commands.add(
                            Command.of("later", "error.copied", () -> ran.add("later")).keys("F7"));
                    bar.getMenus().getFirst().show();
                });
        var items = bar.getMenus().getFirst().getItems();
        assertThat(items).hasSize(4);
        assertThat(items.get(2)).isInstanceOf(SeparatorMenuItem.class);
        onScreen(() -> bar.getMenus().getFirst().hide());
        push(KeyCode.F7);
        onScreen(() -> commands.remove(List.of("later")));
        push(KeyCode.F7);

        assertThat(ran).containsExactly("later");
    }

    @Test
    void refusesASecondCommandOfTheSameIdOrKeys() {
        assertThatThrownBy(() -> commands.add(Command.of("a", "app.name", () -> {})))
                .hasMessage("Two commands are called a");
        assertThatThrownBy(
                        () ->
                                commands.add(
                                        Command.of("c", "app.name", () -> {}).keys("Shortcut+J")))
                .hasMessage("a and c share a shortcut");
    }

    @Test
    void whoListensForCommandsHearsOfThemAfterACollectionOfGarbage() {
        List<String> heard = new ArrayList<>();
        onScreen(
                () ->
                        commands.all()
                                .addListener(
                                        (InvalidationListener) change -> heard.add("changed")));
        System.gc();
        onScreen(() -> commands.remove(List.of("b")));

        assertThat(heard).containsExactly("changed");
    }
}
