// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;

import org.tributary.app.work.RunningTask;

import java.util.Optional;

/// What the frame shows. Empty texts take no room. To be used on the screen thread.
public final class ShellModel {

    private final ObjectProperty<Region> content = new SimpleObjectProperty<>(new Region());
    private final ObjectProperty<Region> search = new SimpleObjectProperty<>(new Region());
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty graph = new SimpleStringProperty("");
    private final StringProperty hidden = new SimpleStringProperty("");
    private final ObjectProperty<Runnable> showHidden = new SimpleObjectProperty<>(() -> {});
    private final ObjectProperty<Optional<Notice>> notice =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

    /// What fills the window: the welcome screen or the workspace of a case.
    public ObjectProperty<Region> content() {
        return content;
    }

    /// The search field of the toolbar, while a case is open.
    public ObjectProperty<Region> search() {
        return search;
    }

    /// What is saved, such as *Saved 14:02*.
    public StringProperty saved() {
        return saved;
    }

    /// How far the graph is behind, such as *Graph up to date*.
    public StringProperty graph() {
        return graph;
    }

    /// What filters hide, such as *312 transactions hidden by filter*.
    public StringProperty hidden() {
        return hidden;
    }

    /// What a click on [#hidden] does.
    public ObjectProperty<Runnable> showHidden() {
        return showHidden;
    }

    /// What was done just now, until something else was.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// The tasks to show, oldest first.
    public ObservableList<RunningTask> running() {
        return running;
    }
}
