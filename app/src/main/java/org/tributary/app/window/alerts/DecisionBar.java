// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.alerts.FilingClock;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.alert.AlertState;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Where alerts are decided: the reason, and what is held of them. The keys 1 to 5 press the
/// buttons while the list has the focus; a decision without a reason asks for one, and Enter in the
/// field of the reason takes it then.
final class DecisionBar {

    private final AlertsModel model;
    private final AlertDecisions decisions;
    private final AlertText text;
    private final Texts texts;
    private final Questions questions;
    private final Runnable backToList;
    private final TextField reason = new TextField();
    private final Map<String, Runnable> byKey = new LinkedHashMap<>();
    private final VBox root;
    private Optional<BooleanSupplier> wanted = Optional.empty();

    /// @param backToList gives the list the focus again
    DecisionBar(
            AlertsModel model,
            AlertDecisions decisions,
            AlertText text,
            Questions questions,
            Runnable backToList) {
        this.model = model;
        this.decisions = decisions;
        this.text = text;
        this.questions = questions;
        this.backToList = backToList;
        texts = text.texts();
        reason.setId("alert-reason");
        reason.setPromptText(texts.of("alerts.reason"));
        reason.textProperty().bindBidirectional(model.reason());
        reason.setOnAction(event -> wanted.ifPresent(this::decide));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var problem = new Label();
        problem.setId("alert-problem");
        problem.getStyleClass().add("fault");
        problem.setMinWidth(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var several = new Label();
        several.setId("alert-several");
        several.setMinWidth(Region.USE_PREF_SIZE);
        several.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text.several(model.selected()), model.selected()));
        several.visibleProperty().bind(Bindings.size(model.selected()).greaterThan(1));
        several.managedProperty().bind(several.visibleProperty());
        var row = new HBox(reason, several, problem);
        row.getStyleClass().add("button-row");
        root = new VBox(row, buttons());
        root.getStyleClass().add("alerts-decision");
        root.disableProperty().bind(Bindings.isEmpty(model.selected()));
    }

    Region view() {
        return root;
    }

    private Region buttons() {
        var take = button("1", "alerts.take", "alert-take");
        does("1", take, decisions::take);
        var row = new FlowPane(take);
        row.getStyleClass().add("alerts-bar");
        row.getChildren()
                .addAll(
                        decision(
                                "2",
                                "alerts.escalate",
                                org.tributary.ledger.alert.Label.TRUE,
                                AlertState.ESCALATED),
                        decision(
                                "3",
                                "alerts.close.false",
                                org.tributary.ledger.alert.Label.FALSE,
                                AlertState.CLOSED),
                        decision(
                                "4",
                                "alerts.close.unsure",
                                org.tributary.ledger.alert.Label.UNSURE,
                                AlertState.CLOSED));
        var reopen = button("5", "alerts.reopen", "alert-reopen");
        does("5", reopen, () -> decide(decisions::reopen));
        row.getChildren().addAll(reopen, due(), owner());
        return row;
    }

    private Button decision(
            String key, String textKey, org.tributary.ledger.alert.Label label, AlertState state) {
        var button = button(key, textKey, textKey.replace('.', '-'));
        does(key, button, () -> decide(() -> decisions.decide(label, state)));
        return button;
    }

    private Button button(String key, String textKey, String id) {
        var button = new Button(texts.of("alerts.button", key, texts.of(textKey)));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void does(String key, Button button, Runnable action) {
        button.setOnAction(event -> action.run());
        byKey.put(key, action);
    }

    private void decide(BooleanSupplier decision) {
        if (decision.getAsBoolean()) {
            wanted = Optional.empty();
            backToList.run();
        } else {
            wanted = Optional.of(decision);
            reason.requestFocus();
        }
    }

    private MenuButton due() {
        var menu = new MenuButton(texts.of("alerts.due"));
        menu.setId("alert-due");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (FilingClock clock : FilingClock.values()) {
            var item = new MenuItem(text.clock(clock));
            item.setOnAction(event -> decisions.due(clock));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button owner() {
        var owner = new Button(texts.of("alerts.assign"));
        owner.setId("alert-assign");
        owner.setMinWidth(Region.USE_PREF_SIZE);
        owner.setOnAction(
                event ->
                        questions.askText(
                                texts.of("alerts.assign.title"),
                                model.selected().isEmpty()
                                        ? ""
                                        : model.selected().getFirst().assignee(),
                                texts.of("alerts.assign"),
                                decisions::assign));
        return owner;
    }

    /// Presses the button of a typed digit.
    void typed(KeyEvent event) {
        Runnable action = byKey.get(event.getCharacter());
        if (action != null && !root.isDisabled()) {
            action.run();
            event.consume();
        }
    }
}
