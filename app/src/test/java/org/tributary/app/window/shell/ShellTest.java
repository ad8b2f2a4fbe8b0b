// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Menu;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.TaskState;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

class ShellTest extends ScreenTest {

    private final Handle handle = new Handle();
    private Commands commands;
    private Workspace workspace;
    private Shell shell;

    @Override
    public void start(Stage stage) {
        prepare();
        commands = new Commands(texts);
        workspace = workspace();
        shell = shell();
        show(stage, shell.view());
        commands.listenIn(stage.getScene());
    }

    @Test
    void textsOfTheStatusLineTakeNoRoomWhileEmpty() {
        assertThat(lookup("Graph up to date").tryQuery()).isEmpty();
        onScreen(() -> shell.model().graph().set("Graph up to date"));
        assertThat(lookup("Graph up to date").query().isVisible()).isTrue();
        assertThat(lookup("#status-hidden").query().isVisible()).isFalse();
        onScreen(() -> shell.model().hidden().set("312 transactions hidden by filter"));
        assertThat(lookup("#status-hidden").query().isVisible()).isTrue();
    }

    @Test
    void aRunningTaskIsShownAndCanBeCancelled() {
        assertThat(lookup("#status-tasks").query().isVisible()).isFalse();
        onScreen(() -> shell.model().running().setAll(task(0.2)));
        clickOn("#status-tasks");
        var cancel = lookup(".task-cancel").queryButton();
        onScreen(() -> shell.model().running().setAll(task(0.4)));
        assertThat(lookup(".task-cancel").queryButton()).isSameAs(cancel);
        clickOn(cancel);

        assertThat(handle.cancelled).isTrue();
        assertThat(cancel.isDisabled()).isTrue();
    }

    @Test
    void panelsFoldAndComeBackInTheirSize() {
        double width = lookup("#left").<Region>query().getWidth();
        onScreen(() -> commands.run("view.left"));
        assertThat(lookup("#left").tryQuery()).isEmpty();
        onScreen(() -> commands.run("view.left"));

        assertThat(width).isBetween(225.0, 235.0);
        assertThat(lookup("#left").<Region>query().getWidth()).isBetween(width - 2, width + 2);
        assertThat(lookup("#right").<Region>query().getWidth()).isBetween(285.0, 295.0);
        assertThat(lookup("#bottom").<Region>query().getHeight()).isBetween(195.0, 205.0);
    }

    @Test
    void commandsOfACaseComeAndGoWithIt() {
        assertThat(buttons()).contains("view.left", "view.theme");
        onScreen(() -> commands.remove(List.of("view.left", "view.right", "view.bottom")));
        assertThat(buttons()).containsExactly("view.theme");
    }

    @Test
    void everyButtonOfTheFrameCanBeHit() {
        lookup(".shell-toolbar .button")
                .queryAllAs(Button.class)
                .forEach(
                        button -> {
                            assertThat(button.getWidth()).isGreaterThanOrEqualTo(24);
                            assertThat(button.getHeight()).isGreaterThanOrEqualTo(24);
                            assertThat(button.getAccessibleText()).isNotBlank();
                        });
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    commands = new Commands(texts);
                    workspace = workspace();
                    var shown = shell();
                    shown.model().saved().set("Saved 14:02");
                    shown.model().graph().set("Graph up to date");
                    shown.model().hidden().set("312 transactions hidden by filter");
                    shown.model().running().setAll(task(0.4));
                    new Snapshots(themes).take("shell", shown.view());
                    var popover = new RunningTasksView(texts, shown.model().running()).view();
                    new Snapshots(themes).take("tasks", popover, 380, 120);
                });
    }

    private List<String> buttons() {
        return lookup(".shell-toolbar .button").queryAllAs(Button.class).stream()
                .map(Button::getId)
                .toList();
    }

    private Shell shell() {
        commands.add(
                Command.of("view.theme", "command.view.theme", () -> {})
                        .icon(MaterialDesignT.THEME_LIGHT_DARK));
        commands.add(workspace.commands().toArray(Command[]::new));
        var made =
                new Shell(
                        texts,
                        commands,
                        new InlineTasks(Clock.systemUTC()),
                        new ShellPlan(
                                List.of(
                                        new Menu("menu.case", List.of(List.of("view.theme"))),
                                        new Menu("menu.view", List.of(List.of("view.left"))),
                                        new Menu("menu.help", List.of())),
                                List.of(List.of("view.left")),
                                List.of("view.bottom", "view.right", "view.theme")));
        var search = new TextField();
        search.setPromptText("Search accounts, parties, amounts, references…");
        search.setMaxWidth(520);
        made.model().search().set(search);
        made.model().content().set(workspace.view());
        return made;
    }

    private Workspace workspace() {
        var made = new Workspace(texts);
        made.left(panel("left"));
        made.right(panel("right"));
        made.bottom(panel("bottom"));
        made.addTab(
                "explorer",
                "explorer.title",
                new EmptyState(MaterialDesignS.SHARE_VARIANT_OUTLINE, texts.of("explorer.empty")));
        return made;
    }

    private static Region panel(String id) {
        var panel = new StackPane(new Label(id));
        panel.setId(id);
        return panel;
    }

    private RunningTask task(double fraction) {
        return new RunningTask(
                handle,
                "Importing HI-Small_Trans.csv",
                "Reading rows",
                OptionalDouble.of(fraction),
                Duration.ofSeconds(73));
    }

    private static final class Handle implements TaskHandle {

        private volatile boolean cancelled;

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public TaskState state() {
            return TaskState.RUNNING;
        }
    }
}
