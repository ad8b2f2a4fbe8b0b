// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.alerts.FilingClock;
import org.tributary.app.casework.CaseChecklist;
import org.tributary.app.window.casework.CaseworkModel.Standing;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.CaseDeadline;
import org.tributary.ledger.casework.CaseTask;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.FiledReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is to be seen to, tasks, deadlines and the order of exhibits.
final class WorkParts {

    private final CaseworkInteractor interactor;
    private final CaseworkText text;
    private final Texts texts;
    private final Part checklist;
    private final Part tasks;
    private final Part deadlines;
    private final Part exhibits;

    WorkParts(CaseworkModel model, CaseworkInteractor interactor, CaseworkText text) {
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        checklist = new Part("checklist", texts.of("casework.checklist"), "");
        tasks =
                new Part(
                        "tasks",
                        texts.of("casework.tasks"),
                        texts.of("casework.tasks.none"),
                        taskForm());
        deadlines =
                new Part(
                        "deadlines",
                        texts.of("casework.deadlines"),
                        texts.of("casework.deadlines.none"),
                        deadlineForm(),
                        ownDeadlineForm());
        exhibits =
                new Part(
                        "exhibits",
                        texts.of("casework.exhibits"),
                        texts.of("casework.exhibits.none"));
        model.standing().subscribe(this::show);
    }

    List<Node> views() {
        return List.of(checklist.view(), deadlines.view(), tasks.view(), exhibits.view());
    }

    private void show(Standing standing) {
        checklist.show(standing.checklist().points().stream().map(this::point).toList());
        tasks.show(standing.progress().tasks().stream().map(this::task).toList());
        List<Node> days = new ArrayList<>();
        for (FiledReport filed : standing.progress().filed()) {
            days.add(Part.words(text.filed(filed)));
        }
        standing.progress().deadlines().forEach(deadline -> days.add(deadline(deadline)));
        deadlines.show(days);
        List<Node> pictures = new ArrayList<>();
        for (int i = 0; i < standing.exhibits().size(); i++) {
            pictures.add(exhibit(standing.exhibits().get(i), i, standing.exhibits().size()));
        }
        exhibits.show(pictures);
    }

    /// The sign and the word say the same; the colour only helps.
    private Node point(CaseChecklist.Point point) {
        var state =
                Part.words(
                        text.state(point.state()),
                        "casework-" + CaseworkInteractor.key(point.state()));
        state.setMinWidth(84);
        var row = Part.row(Part.words(text.check(point)));
        row.getChildren().addFirst(state);
        row.setId("casework-check-" + CaseworkInteractor.key(point.check()));
        return row;
    }

    private Node task(CaseTask task) {
        var box = new CheckBox(task.text());
        box.setId("casework-task-" + task.number());
        box.setSelected(task.done());
        box.setWrapText(true);
        box.setOnAction(event -> interactor.done(task.number(), box.isSelected()));
        var about =
                Part.words(
                        text.about(task),
                        task.isLate(interactor.today()) ? "casework-problem" : "muted");
        about.setVisible(!about.getText().isEmpty());
        about.setManaged(about.isVisible());
        return Part.row(
                new VBox(2, box, about),
                Part.icon(
                        "casework-drop-task-" + task.number(),
                        MaterialDesignC.CLOSE,
                        texts.of("casework.task.drop"),
                        () -> interactor.dropTask(task.number())));
    }

    private Node taskForm() {
        var what = new TextField();
        what.setId("casework-new-task");
        what.setPromptText(texts.of("casework.task.prompt"));
        what.setPrefColumnCount(24);
        var who = new TextField();
        who.setId("casework-new-task-who");
        who.setPromptText(texts.of("casework.task.who"));
        who.setPrefColumnCount(10);
        var due = new DatePicker();
        due.setId("casework-new-task-due");
        due.setPromptText(texts.of("casework.task.due"));
        due.setPrefWidth(150);
        Runnable add =
                () -> {
                    interactor.addTask(
                            what.getText(), who.getText(), Optional.ofNullable(due.getValue()));
                    what.clear();
                    due.setValue(null);
                };
        what.setOnAction(event -> add.run());
        var button = new Button(texts.of("casework.task.add"));
        button.setId("casework-add-task");
        button.disableProperty().bind(what.textProperty().map(String::isBlank));
        button.setOnAction(event -> add.run());
        return new FlowPane(8, 8, what, who, due, button);
    }

    private Node deadline(CaseDeadline deadline) {
        LocalDate today = interactor.today();
        var words = Part.words(text.deadline(deadline, today));
        if (today.isAfter(deadline.due())) {
            words.getStyleClass().add("casework-problem");
        }
        return Part.row(
                words,
                Part.icon(
                        "casework-drop-deadline-" + deadline.clock(),
                        MaterialDesignC.CLOSE,
                        texts.of("casework.deadline.drop"),
                        () -> interactor.dropDeadline(deadline.clock())));
    }

    private Node deadlineForm() {
        var from = new DatePicker(interactor.today());
        from.setId("casework-deadline-from");
        from.setPrefWidth(150);
        var clocks =
                new MenuButton(
                        texts.of("casework.deadline.set"),
                        null,
                        Arrays.stream(FilingClock.values())
                                .map(
                                        clock -> {
                                            var item = new MenuItem(text.clock(clock));
                                            item.setOnAction(
                                                    event ->
                                                            interactor.setDeadline(
                                                                    clock,
                                                                    Optional.ofNullable(
                                                                                    from.getValue())
                                                                            .orElseGet(
                                                                                    interactor
                                                                                            ::today)));
                                            return item;
                                        })
                                .toArray(MenuItem[]::new));
        clocks.setId("casework-deadline-clock");
        return new FlowPane(8, 8, Part.words(texts.of("casework.deadline.from")), from, clocks);
    }

    private Node ownDeadlineForm() {
        var rule = new TextField();
        rule.setId("casework-own-rule");
        rule.setPromptText(texts.of("casework.deadline.rule"));
        rule.setPrefColumnCount(24);
        var due = new DatePicker();
        due.setId("casework-own-due");
        due.setPromptText(texts.of("casework.task.due"));
        due.setPrefWidth(150);
        var add = new Button(texts.of("casework.deadline.own"));
        add.setId("casework-own-add");
        add.disableProperty()
                .bind(
                        rule.textProperty()
                                .map(String::isBlank)
                                .flatMap(
                                        blank -> due.valueProperty().map(_ -> blank).orElse(true)));
        add.setOnAction(
                event -> {
                    interactor.setDeadline(rule.getText(), due.getValue());
                    rule.clear();
                    due.setValue(null);
                });
        return new FlowPane(8, 8, rule, due, add);
    }

    private Node exhibit(Exhibit exhibit, int place, int of) {
        var up =
                Part.icon(
                        "casework-exhibit-up-" + exhibit.id(),
                        MaterialDesignA.ARROW_UP,
                        texts.of("casework.exhibit.up"),
                        () -> interactor.moveExhibit(place, -1));
        up.setDisable(place == 0);
        var down =
                Part.icon(
                        "casework-exhibit-down-" + exhibit.id(),
                        MaterialDesignA.ARROW_DOWN,
                        texts.of("casework.exhibit.down"),
                        () -> interactor.moveExhibit(place, 1));
        down.setDisable(place == of - 1);
        return Part.row(
                Part.words(texts.of("casework.exhibit", place + 1, exhibit.title())), up, down);
    }
}
