// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.run.WhatIf;
import org.tributary.app.tuning.FoundLine;
import org.tributary.app.window.beside.FoundList;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.function.Function;

/// What the draft gains and loses, and what stays just below its line.
final class FoundPane {

    private final RulesModel model;
    private final RulesText text;
    private final Texts texts;
    private final Label told = new Label();
    private final FoundList<FoundLine> list;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton gained;
    private final ToggleButton lost;
    private final ToggleButton below;
    private final VBox root;

    FoundPane(RulesModel model, RulesInteractor interactor, RulesText text) {
        this.model = model;
        this.text = text;
        texts = text.texts();
        list = new FoundList<>("rules-found", interactor.trials()::open);
        list.list().setCellFactory(shown -> new LineCell());
        list.list().setPlaceholder(nothing());
        gained = choice("rules-gained");
        lost = choice("rules-lost");
        below = choice("rules-below");
        gained.setSelected(true);
        told.setId("rules-answer");
        told.setMaxWidth(Double.MAX_VALUE);
        told.getStyleClass().add("amount");
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setWrapText(true);
        told.setMinWidth(0);
        told.setMinHeight(Region.USE_PREF_SIZE);
        var look = new Button(texts.of("rules.look"));
        look.setId("rules-look");
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.setOnAction(event -> interactor.trials().tryOut());
        look.disableProperty().bind(model.busy());
        look.visibleProperty().bind(model.unlooked());
        look.managedProperty().bind(model.unlooked());
        var choices = new HBox(gained, lost, below);
        choices.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        choices.visibleProperty().bind(model.unlooked().not());
        choices.managedProperty().bind(model.unlooked().not());
        var bar = new HBox(told, look, choices);
        bar.getStyleClass().addAll("panel-bar", "rules-answer");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        Region foot =
                list.foot(
                        texts.of("rules.found.hint"),
                        "rules-open",
                        count -> texts.of("rules.found.open", count));
        foot.setMinHeight(Region.USE_PREF_SIZE);
        list.list().setMinHeight(0);
        root = new VBox(bar, list.list(), foot);
        VBox.setVgrow(list.list(), Priority.ALWAYS);
        root.setMinHeight(150);
    }

    /// Says that there is none only where somebody looked.
    private Label nothing() {
        var nothing = new Label(texts.of("rules.found.nothing"));
        nothing.visibleProperty().bind(model.unlooked().not().and(model.busy().not()));
        return nothing;
    }

    private ToggleButton choice(String id) {
        var made = new ToggleButton();
        made.setId(id);
        made.setToggleGroup(group);
        made.setMinWidth(Region.USE_PREF_SIZE);
        made.setOnAction(
                event -> {
                    made.setSelected(true);
                    fill();
                });
        return made;
    }

    Region view() {
        return root;
    }

    Subscription follow() {
        return Subscription.combine(
                model.whatIf().subscribe(now -> tell()),
                model.unlooked().subscribe(now -> tell()),
                model.answer().subscribe(now -> fill()));
    }

    private void tell() {
        told.setText(
                model.unlooked().get()
                        ? texts.of("rules.unlooked")
                        : model.whatIf()
                                .get()
                                .map(found -> text.answer(found, model.alerts().get()))
                                .orElse(""));
        gained.setText(texts.of("rules.gained", count(w -> w.gained().size())));
        lost.setText(texts.of("rules.lost", count(w -> w.lost().size())));
        below.setText(texts.of("rules.below", count(w -> w.belowTheLine().size())));
    }

    private int count(Function<WhatIf, Integer> of) {
        return model.whatIf().get().map(of).orElse(0);
    }

    private void fill() {
        tell();
        list.fill(model.answer().get().map(this::lines).orElse(List.of()));
    }

    private List<FoundLine> lines(RulesModel.Answer answer) {
        if (below.isSelected()) {
            return answer.below();
        }
        return lost.isSelected() ? answer.lost() : answer.gained();
    }

    /// A sentence above its figures.
    private final class LineCell extends ListCell<FoundLine> {

        private final Label sentence = new Label();
        private final Label facts = new Label();
        private final VBox both = new VBox(sentence, facts);

        LineCell() {
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            facts.getStyleClass().addAll("small-print", "amount");
            both.getStyleClass().add("rules-found-cell");
            // Without a width of its own the sentence would not wrap.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FoundLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            sentence.setText(line.sentence());
            facts.setText(text.facts(line));
            setGraphic(both);
        }
    }

    ListView<FoundLine> list() {
        return list.list();
    }
}
