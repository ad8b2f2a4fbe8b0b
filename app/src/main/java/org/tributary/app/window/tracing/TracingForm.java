// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import static org.tributary.app.window.beside.FormFields.fault;
import static org.tributary.app.window.beside.FormFields.figure;
import static org.tributary.app.window.beside.FormFields.shownWhile;
import static org.tributary.app.window.beside.FormFields.titled;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tributary.app.window.accounts.AccountField;
import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.flow.Direction;

/// What is asked: whose money, which way, what part of it, and where following ends.
final class TracingForm {

    private final TracingModel model;
    private final TracingInteractor interactor;
    private final TracingText text;
    private final Texts texts;
    private final AccountField account;
    private final VBox root;

    TracingForm(TracingModel model, TracingInteractor interactor, TracingText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        account = new AccountField(model.account(), texts, "tracing-account");
        root = new VBox(origin(), stops(), actions());
        root.getStyleClass().addAll("trails-form", "tracing-form");
    }

    Region view() {
        return root;
    }

    /// Lays the list of found accounts over a screen.
    void layOver(StackPane screen) {
        screen.getChildren().add(account.results());
    }

    private Region origin() {
        var transfer = new Label();
        transfer.setId("tracing-transfer");
        transfer.getStyleClass().add("amount");
        transfer.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        transfer.setMinWidth(0);
        transfer.textProperty().bind(model.transfer().map(t -> t.map(text::transfer).orElse("")));
        transfer.setTooltip(new Tooltip());
        transfer.getTooltip().textProperty().bind(transfer.textProperty());
        var other = new Hyperlink(texts.of("tracing.other"));
        other.setId("tracing-other");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(event -> interactor.leaveTransfer());
        var chosen = new HBox(8, transfer, other);
        chosen.getStyleClass().add("button-row");
        HBox.setHgrow(chosen, Priority.ALWAYS);
        shownWhile(chosen, model.transfer().map(t -> t.isPresent()));
        HBox.setHgrow(account.field(), Priority.ALWAYS);
        account.field().setMaxWidth(480);
        shownWhile(account.field(), model.transfer().map(t -> t.isEmpty()));
        var whose = new Label(texts.of("tracing.whose"));
        whose.setMinWidth(Region.USE_PREF_SIZE);
        whose.setLabelFor(account.field());
        var row = new HBox(8, whose, chosen, account.field(), directions());
        row.getStyleClass().add("button-row");
        return row;
    }

    private Region directions() {
        var group = new ToggleGroup();
        var out = way("tracing.forward", Direction.OUT, group, "left-pill");
        var in = way("tracing.backward", Direction.IN, group, "right-pill");
        var both = new HBox(out, in);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    private ToggleButton way(String key, Direction way, ToggleGroup group, String style) {
        var button = new ToggleButton(texts.of(key));
        button.setId("tracing-" + (way == Direction.OUT ? "forward" : "backward"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        model.direction().subscribe(now -> button.setSelected(now == way));
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    model.direction().set(way);
                    if (model.answer().get().isPresent()) {
                        interactor.trace();
                    }
                });
        return button;
    }

    private Region stops() {
        var row =
                new FlowPane(
                        field("share", model.share(), 5),
                        field("hops", model.hops(), 5),
                        field("until", model.until(), 9),
                        field("below", model.below(), 8),
                        field("places", model.places(), 14),
                        boxes(),
                        trace());
        row.setRowValignment(VPos.BOTTOM);
        row.getStyleClass().add("trails-bounds");
        return row;
    }

    private Region field(String name, StringProperty value, int columns) {
        TextField field = figure("tracing-" + name, interactor::trace);
        field.setPrefColumnCount(columns);
        field.setPromptText(texts.of("tracing." + name + ".prompt"));
        field.setTooltip(new Tooltip(texts.of("tracing." + name + ".hint")));
        field.textProperty().bindBidirectional(value);
        return titled(texts.of("tracing." + name), field);
    }

    private Region boxes() {
        var boxes =
                new VBox(
                        2, box("subjects", model.stopsAtSubjects()), box("rates", model.byRates()));
        return boxes;
    }

    private CheckBox box(String name, BooleanProperty value) {
        var box = new CheckBox(texts.of("tracing." + name));
        box.setId("tracing-" + name);
        box.setTooltip(new Tooltip(texts.of("tracing." + name + ".hint")));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Region trace() {
        var trace = new Button(texts.of("tracing.trace"));
        trace.setId("tracing-trace");
        trace.getStyleClass().add("accent");
        trace.setDefaultButton(true);
        trace.setMinWidth(Region.USE_PREF_SIZE);
        trace.setOnAction(event -> interactor.trace());
        return trace;
    }

    private Region actions() {
        Label problem = fault("tracing-problem", model.problem());
        HBox progress =
                ProgressLine.cancellable(
                        "tracing-cancel",
                        texts,
                        model.step(),
                        model.fraction(),
                        model.searching(),
                        interactor::stop);
        var row = new HBox(problem, progress);
        row.getStyleClass().add("button-row");
        shownWhile(row, model.problem().isNotEmpty().or(model.searching()));
        return row;
    }
}
