// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.signing.Passphrase;
import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Job;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.TaskHandle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A form: heading, why, fields one below the other, a line for what is wrong or done, and two
/// buttons. Texts are keys that begin alike; controls are found by id. To be used on the
/// screen thread.
final class FormPane {

    private final SealingKit kit;
    private final Texts texts;
    private final String id;
    private final String keys;
    private final GridPane grid = new GridPane();
    private final Label told = new Label();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final SimpleStringProperty step = new SimpleStringProperty("");
    private final List<PasswordField> secrets = new ArrayList<>();
    private final VBox root = new VBox();
    private Optional<TaskHandle> running = Optional.empty();
    private int rows;

    /// @param id of the window, and the beginning of its controls' ids
    /// @param keys beginning of its texts' keys, with a dot at the end
    FormPane(SealingKit kit, String id, String keys) {
        this.kit = kit;
        this.texts = kit.texts();
        this.id = id;
        this.keys = keys;
        var title = new Label(texts.of(keys + "title"));
        title.getStyleClass().add("heading");
        grid.getStyleClass().add("form-grid");
        told.setId(id + "-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        var inside = new VBox(title, wrapped(texts.of(keys + "why")), grid, told);
        inside.getStyleClass().add("form-fields");
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().add(scroll);
        root.getStyleClass().add("form");
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    Region view() {
        return root;
    }

    TextField text(String name) {
        var field = new TextField();
        row(name, field, field);
        return field;
    }

    TextArea area(String name) {
        var field = new TextArea();
        field.setWrapText(true);
        field.setPrefRowCount(4);
        row(name, field, field);
        return field;
    }

    PasswordField secret(String name) {
        var field = new PasswordField();
        secrets.add(field);
        row(name, field, field);
        return field;
    }

    CheckBox check(String name) {
        var box = new CheckBox(texts.of(keys + name));
        box.setWrapText(true);
        box.setId(id + "-" + name);
        grid.add(box, 1, rows++);
        return box;
    }

    /// A file or folder, typed or chosen.
    TextField path(String name, Supplier<Optional<Path>> chosen) {
        var field = new TextField();
        var choose = new Button(texts.of("newcase.choose"));
        choose.setId(id + "-" + name + "-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> chosen.get().ifPresent(path -> field.setText(path.toString())));
        var both = new HBox(field, choose);
        HBox.setHgrow(field, Priority.ALWAYS);
        both.getStyleClass().add("button-row");
        row(name, field, both);
        return field;
    }

    /// A row under the form's own texts.
    Label row(String name, Region field, Region shown) {
        field.setId(id + "-" + name);
        var label = new Label(texts.of(keys + name));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(shown, Priority.ALWAYS);
        grid.addRow(rows++, label, shown);
        return label;
    }

    /// Words below the row before.
    void hint(String name) {
        var words = wrapped(texts.of(keys + name));
        words.getStyleClass().add("muted");
        grid.add(words, 1, rows++);
    }

    /// The two buttons, and the line that shows what runs.
    void buttons(Runnable go) {
        var progress =
                ProgressLine.cancellable(
                        id + "-stop",
                        texts,
                        step,
                        new SimpleDoubleProperty(-1),
                        busy,
                        () -> running.ifPresent(TaskHandle::cancel));
        var cancel = new Button(texts.of("dialog.understood"));
        cancel.setId(id + "-close");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.windows().close(id));
        var act = new Button(texts.of(keys + "go"));
        act.setId(id + "-go");
        act.setDefaultButton(true);
        act.getStyleClass().add("accent");
        act.disableProperty().bind(busy);
        act.setOnAction(
                event -> {
                    told.setText("");
                    go.run();
                });
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var row = new HBox(room, cancel, act);
        row.getStyleClass().add("button-row");
        root.getChildren().addAll(progress, row);
    }

    /// Says what is wrong.
    void problem(String words) {
        told.getStyleClass().remove("fault");
        told.getStyleClass().add("fault");
        told.setText(words);
    }

    /// Says what was done.
    void done(String words) {
        told.getStyleClass().remove("fault");
        told.setText(words);
    }

    /// Whether a field says something; else tells what is missing.
    boolean has(TextInputControl field, String name) {
        if (!field.getText().isBlank()) {
            return true;
        }
        problem(texts.of("sealing.missing", texts.of(keys + name)));
        field.requestFocus();
        return false;
    }

    /// A new passphrase, typed twice alike and long enough; else tells what is wrong.
    Optional<Passphrase> fresh(PasswordField first, PasswordField second) {
        if (!first.getText().contentEquals(second.getText())) {
            problem(texts.of("sealing.unlike"));
            return Optional.empty();
        }
        Passphrase words = Passphrase.of(first.getCharacters());
        if (!words.isLongEnough()) {
            words.close();
            problem(texts.of("sealing.short", Passphrase.SHORTEST));
            return Optional.empty();
        }
        return Optional.of(words);
    }

    /// Does something that takes a while; what goes wrong is told here.
    <T> void start(Job<T> job, Consumer<T> then) {
        busy.set(true);
        step.set(texts.of(keys + "running"));
        running =
                Optional.of(
                        kit.tasks()
                                .start(
                                        texts.of(keys + "running"),
                                        job,
                                        Outcome.<T>of(
                                                        answer -> {
                                                            ended();
                                                            then.accept(answer);
                                                        })
                                                .onFailure(
                                                        failure -> {
                                                            ended();
                                                            problem(
                                                                    new FaultWords(texts)
                                                                            .of(failure));
                                                        })
                                                .onCancelled(
                                                        () -> {
                                                            ended();
                                                            problem(texts.of("sealing.stopped"));
                                                        })));
    }

    private void ended() {
        busy.set(false);
        clear();
    }

    /// Forgets what was typed into fields of passphrases.
    void clear() {
        secrets.forEach(PasswordField::clear);
    }
}
