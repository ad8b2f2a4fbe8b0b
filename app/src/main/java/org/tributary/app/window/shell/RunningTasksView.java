// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.TaskHandle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// The list of running tasks with progress, time and a button to cancel each. A row lives as long
/// as its task, so that a button is not replaced under the mouse ten times a second.
final class RunningTasksView {

    private final Texts texts;
    private final VBox root = new VBox();
    private final Map<TaskHandle, Row> rows = new HashMap<>();

    RunningTasksView(Texts texts, ObservableList<RunningTask> running) {
        this.texts = texts;
        root.getStyleClass().add("running-tasks");
        running.addListener((ListChangeListener<RunningTask>) change -> show(running));
        show(running);
    }

    Region view() {
        return root;
    }

    private void show(ObservableList<RunningTask> running) {
        rows.keySet().retainAll(running.stream().map(RunningTask::handle).toList());
        var shown = new ArrayList<Node>();
        for (RunningTask task : running) {
            Row row = rows.computeIfAbsent(task.handle(), handle -> new Row(texts, task));
            row.show(task);
            shown.add(row.box);
        }
        if (!root.getChildren().equals(shown)) {
            root.getChildren().setAll(shown);
        }
    }

    private static final class Row {

        private final Texts texts;
        private final Label step = new Label();
        private final ProgressBar bar = new ProgressBar();
        private final VBox box;

        private Row(Texts texts, RunningTask task) {
            this.texts = texts;
            var name = new Label(task.name());
            name.getStyleClass().add("subheading");
            step.getStyleClass().addAll("muted", "amount");
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            var cancel = new Button(texts.of("status.cancel"));
            cancel.getStyleClass().add("task-cancel");
            cancel.setOnAction(
                    event -> {
                        task.handle().cancel();
                        cancel.setDisable(true);
                        cancel.setText(texts.of("status.cancelling"));
                    });
            var line = new HBox(bar, cancel);
            line.getStyleClass().add("button-row");
            box = new VBox(name, line, step);
            box.getStyleClass().add("running-task");
        }

        private void show(RunningTask task) {
            long seconds = task.elapsed().toSeconds();
            String time = texts.of("status.elapsed", seconds / 60, seconds % 60);
            step.setText(task.step().isEmpty() ? time : task.step() + " · " + time);
            bar.setProgress(task.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        }
    }
}
