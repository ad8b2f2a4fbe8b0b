// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.app.alerts.AlertQuery;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.alert.AlertState;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Runs detectors, and chooses which alerts are listed.
final class AlertBar {

    private static final double TYPOLOGY = 170;

    private final AlertsModel model;
    private final Texts texts;
    private final ComboBox<States> states = new ComboBox<>();
    private final ComboBox<String> typology = new ComboBox<>();
    private final ComboBox<AlertQuery.Grouping> grouping = new ComboBox<>();
    private final CheckBox overdue = new CheckBox();
    private final TextField search = new TextField();
    private final Button about = new Button();
    private final VBox root;

    /// Which states are listed.
    private enum States {
        OPEN,
        NEW,
        ESCALATED,
        CLOSED,
        ALL;

        Set<AlertState> wanted() {
            return switch (this) {
                case OPEN -> Set.of(AlertState.NEW, AlertState.IN_REVIEW);
                case NEW -> Set.of(AlertState.NEW);
                case ESCALATED -> Set.of(AlertState.ESCALATED);
                case CLOSED -> Set.of(AlertState.CLOSED);
                case ALL -> Set.of();
            };
        }
    }

    /// @param buttons those that run detectors
    AlertBar(AlertsModel model, AlertsInteractor interactor, AlertText text, List<Button> buttons) {
        this.model = model;
        texts = text.texts();
        choice(states, "alerts-states", FXCollections.observableArrayList(States.values()));
        states.setConverter(
                new Words<>(s -> texts.of("alerts.states." + s.name().toLowerCase(Locale.ROOT))));
        states.setValue(States.OPEN);
        List<String> keys = new ArrayList<>(List.of(""));
        TypologyLibrary.all().forEach(entry -> keys.add(entry.typology().key()));
        choice(typology, "alerts-typology", FXCollections.observableArrayList(keys));
        typology.setConverter(
                new Words<>(
                        key ->
                                key.isEmpty()
                                        ? texts.of("alerts.typology.any")
                                        : text.typology(key)));
        typology.setValue("");
        typology.setMinWidth(Region.USE_COMPUTED_SIZE);
        typology.setPrefWidth(TYPOLOGY);
        choice(
                grouping,
                "alerts-grouping",
                FXCollections.observableArrayList(AlertQuery.Grouping.values()));
        grouping.setConverter(new Words<>(text::grouping));
        grouping.valueProperty().bindBidirectional(model.grouping());
        overdue.setText(texts.of("alerts.overdue.only"));
        overdue.setId("alerts-overdue");
        overdue.setMinWidth(Region.USE_PREF_SIZE);
        search.setId("alerts-search");
        search.setPromptText(texts.of("alerts.search"));
        search.setPrefColumnCount(14);
        states.valueProperty().subscribe(now -> ask());
        typology.valueProperty().subscribe(now -> ask());
        overdue.selectedProperty().subscribe(now -> ask());
        search.textProperty().subscribe(now -> ask());
        var row = new FlowPane();
        row.getStyleClass().add("alerts-bar");
        row.getChildren().addAll(buttons);
        about.setId("alerts-about");
        about.setMinWidth(Region.USE_PREF_SIZE);
        about.setOnAction(event -> interactor.about(Set.of()));
        about.managedProperty().bind(about.visibleProperty());
        model.query()
                .subscribe(
                        query -> {
                            about.setVisible(!query.accounts().isEmpty());
                            about.setText(texts.of("alerts.about", query.accounts().size()));
                        });
        row.getChildren().addAll(states, typology, grouping, overdue, search, about);
        var told = new Label();
        told.setId("alerts-told");
        told.getStyleClass().addAll("muted", "alerts-told");
        told.setWrapText(true);
        told.textProperty().bind(model.told());
        told.visibleProperty().bind(model.told().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        root = new VBox(row, told);
    }

    Region view() {
        return root;
    }

    private static <T> void choice(ComboBox<T> box, String id, ObservableList<T> items) {
        box.setId(id);
        box.setItems(items);
        box.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void ask() {
        AlertQuery before = model.query().get();
        States wanted = Optional.ofNullable(states.getValue()).orElse(States.OPEN);
        String key = Optional.ofNullable(typology.getValue()).orElse("");
        model.query()
                .set(
                        new AlertQuery(
                                wanted.wanted(),
                                key.isEmpty() ? Set.of() : Set.of(key),
                                before.assignee(),
                                before.least(),
                                overdue.isSelected(),
                                before.accounts(),
                                Optional.ofNullable(search.getText()).orElse("")));
    }

    private static final class Words<T> extends StringConverter<T> {

        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("values are chosen, not typed");
        }
    }
}
