// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.alert.RatingLevel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a level is overridden and an override ended: two buttons below the rating, and the form
/// that each opens in their place. Both forms want a reason and show the level before and after.
final class RatingForm {

    /// How long an override holds unless another day is chosen: ratings are looked at again once a
    /// year at least. Source: own proposal.
    private static final int YEARS = 1;

    private static final List<RatingLevel> LEVELS = List.of(RatingLevel.values());

    private final Texts texts;
    private final InspectorModel model;
    private final RatingDesk desk;
    private final StandingRating rating;
    private final VBox root = new VBox();

    RatingForm(Texts texts, InspectorModel model, RatingDesk desk, StandingRating rating) {
        this.texts = texts;
        this.model = model;
        this.desk = desk;
        this.rating = rating;
        root.getStyleClass().add("fact-lines");
        closed();
    }

    Region view() {
        return root;
    }

    private void closed() {
        model.refused().set("");
        if (rating.computed().party() == 0) {
            root.getChildren().setAll(muted(texts.of("inspector.rating.nobody")));
            return;
        }
        var buttons = row(button("rating-override", "inspector.rating.override", this::overriding));
        if (rating.override().isPresent()) {
            buttons.getChildren().add(button("rating-end", "inspector.rating.end", this::ending));
        }
        root.getChildren().setAll(buttons);
    }

    private void overriding() {
        var levels = new ComboBox<String>();
        levels.setId("rating-level");
        levels.setAccessibleText(texts.of("inspector.rating.level"));
        levels.getItems().setAll(LEVELS.stream().map(this::word).toList());
        levels.getSelectionModel().select(LEVELS.indexOf(rating.level()));
        var until = new DatePicker(rating.today().plusYears(YEARS));
        until.setId("rating-until");
        until.setAccessibleText(texts.of("inspector.rating.until"));
        var change = muted("");
        change.setId("rating-change");
        levels.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(chosen -> change.setText(change(LEVELS.get(chosen.intValue()))));
        var reason = reason();
        form(
                change,
                () ->
                        Optional.ofNullable(until.getValue())
                                .ifPresentOrElse(
                                        day -> override(levels, reason, day),
                                        () ->
                                                model.refused()
                                                        .set(texts.of("inspector.rating.noday"))),
                reason,
                muted(texts.of("inspector.rating.level")),
                levels,
                muted(texts.of("inspector.rating.until")),
                until);
        levels.requestFocus();
    }

    private void override(ComboBox<String> levels, TextField reason, LocalDate until) {
        desk.override(
                rating,
                LEVELS.get(levels.getSelectionModel().getSelectedIndex()),
                reason.getText().strip(),
                until);
    }

    private void ending() {
        var reason = reason();
        form(
                muted(change(rating.computed().level())),
                () -> desk.end(rating, reason.getText().strip()),
                reason);
        reason.requestFocus();
    }

    private String change(RatingLevel after) {
        return texts.of("inspector.rating.change", word(rating.level()), word(after));
    }

    private TextField reason() {
        var reason = new TextField();
        reason.setId("rating-reason");
        reason.setPromptText(texts.of("inspector.rating.reason"));
        return reason;
    }

    private void form(Label change, Runnable save, TextField reason, Region... above) {
        model.refused().set("");
        var refused = new Label();
        refused.setId("rating-refused");
        refused.getStyleClass().add("fault");
        refused.setWrapText(true);
        refused.textProperty().bind(model.refused());
        refused.visibleProperty().bind(model.refused().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        reason.setOnAction(event -> save.run());
        root.getChildren().setAll(above);
        root.getChildren()
                .addAll(
                        reason,
                        change,
                        refused,
                        row(
                                button("rating-save", "inspector.rating.save", save),
                                button("rating-cancel", "inspector.rating.cancel", this::closed)));
    }

    private static FlowPane row(Button... buttons) {
        var row = new FlowPane(6, 6);
        row.getChildren().setAll(buttons);
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "small-print");
        label.setWrapText(true);
        return label;
    }

    private String word(RatingLevel level) {
        return texts.of("rating.level." + level.name().toLowerCase(Locale.ROOT));
    }
}
