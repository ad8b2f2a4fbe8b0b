// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;

import java.time.Duration;
import java.util.List;

/// The frame around everything: menu bar and toolbar above, status line below, and the content of
/// [#model] between them.
public final class Shell implements Screen {

    /// Shorter tasks are not worth an eye movement.
    private static final Duration WORTH_SHOWING = Duration.ofMillis(300);

    private final ShellModel model = new ShellModel();
    private final BorderPane root = new BorderPane();
    private final Commands commands;
    private final ShellPlan plan;
    private final ToolBar toolbar = new ToolBar();
    private final Watch watch;
    // Held here, because the list that is watched only holds listeners that somebody else holds.
    private final ListChangeListener<Command> refill = change -> fillToolbar();

    /// @param plan which commands stand where
    public Shell(Texts texts, Commands commands, Tasks tasks, ShellPlan plan) {
        this.commands = commands;
        this.plan = plan;
        var menus = commands.menuBar(plan.menus());
        root.setTop(new VBox(menus, toolbar));
        var content = new StackPane();
        content.getStyleClass().add("shell-content");
        model.content().subscribe(shown -> content.getChildren().setAll(shown));
        root.setCenter(content);
        root.setBottom(new StatusLine(texts, model).view());
        root.getStyleClass().add("shell");
        toolbar.getStyleClass().add("shell-toolbar");
        fillToolbar();
        commands.all().addListener(refill);
        model.search().subscribe(this::fillToolbar);
        watch = tasks.watch(this::showRunning);
    }

    /// What the frame shows; to be changed by whoever has something to show.
    public ShellModel model() {
        return model;
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void close() {
        watch.close();
        commands.all().removeListener(refill);
    }

    private void showRunning(List<RunningTask> running) {
        model.running()
                .setAll(
                        running.stream()
                                .filter(task -> task.elapsed().compareTo(WORTH_SHOWING) >= 0)
                                .toList());
    }

    private void fillToolbar() {
        toolbar.getItems().clear();
        for (List<String> group : plan.toolbarStart()) {
            List<String> known = group.stream().filter(commands::has).toList();
            if (!known.isEmpty() && !toolbar.getItems().isEmpty()) {
                toolbar.getItems().add(new Separator());
            }
            known.forEach(id -> toolbar.getItems().add(commands.iconButton(id)));
        }
        var room = new HBox(model.search().get());
        HBox.setHgrow(model.search().get(), Priority.ALWAYS);
        HBox.setHgrow(room, Priority.ALWAYS);
        room.getStyleClass().add("toolbar-room");
        toolbar.getItems().add(room);
        plan.toolbarEnd().stream()
                .filter(commands::has)
                .forEach(id -> toolbar.getItems().add(commands.iconButton(id)));
    }
}
