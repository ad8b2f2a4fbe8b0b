// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.trails.TrailAnswer;
import org.tributary.app.window.beside.FoundList;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The form above, the trails below it, the transactions of the chosen trail below them.
final class TrailsView {

    private final TrailsModel model;
    private final TrailsInteractor interactor;
    private final TrailText text;
    private final Texts texts;
    private final FoundList<TracedTrail> list;
    private final TrailHops hops;
    private final StackPane middle = new StackPane();
    private final StackPane root;
    private final SplitPane found;

    TrailsView(TrailsModel model, TrailsInteractor interactor, TrailText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        hops = new TrailHops(text);
        list = list();
        found = new SplitPane(new VBox(head(), list.list()), hops.view());
        VBox.setVgrow(list.list(), Priority.ALWAYS);
        found.setOrientation(Orientation.VERTICAL);
        found.setDividerPositions(0.6);
        var form = new TrailForm(model, interactor, text);
        var page = new BorderPane(middle, form.view(), null, foot(), null);
        page.getStyleClass().add("trails-page");
        root = new StackPane(page);
        form.layOver(root);
        model.answer().subscribe(this::show);
        model.order().subscribe(order -> show(model.answer().get()));
    }

    Region root() {
        return root;
    }

    private FoundList<TracedTrail> list() {
        var made = new FoundList<TracedTrail>("trails", interactor::show);
        ListView<TracedTrail> rows = made.list();
        rows.setFixedCellSize(TrailCell.ROW);
        rows.setCellFactory(shown -> new TrailCell(text, model.stations()::get));
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> hops.show(Optional.ofNullable(chosen)));
        return made;
    }

    private void show(Optional<TrailAnswer> answer) {
        List<TracedTrail> trails =
                answer.map(each -> model.order().get().sorted(each.trails())).orElse(List.of());
        list.fill(trails);
        if (trails.isEmpty()) {
            middle.getChildren().setAll(empty(answer));
        } else {
            middle.getChildren().setAll(found);
        }
    }

    private Region empty(Optional<TrailAnswer> answer) {
        if (answer.isEmpty()) {
            return new EmptyState(MaterialDesignM.MAP_MARKER_PATH, texts.of("trails.start"));
        }
        var relax = new Button(text.relax(answer.get()));
        relax.setId("trails-relax");
        relax.setOnAction(event -> interactor.relax(answer.get().question().rule()));
        return new EmptyState(
                MaterialDesignM.MAP_MARKER_OFF_OUTLINE, text.nothing(answer.get()), relax);
    }

    private Region head() {
        var told = new Label();
        told.setId("trails-told");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        told.textProperty().bind(model.answer().map(answer -> answer.map(text::found).orElse("")));
        HBox.setHgrow(told, Priority.ALWAYS);
        var order = new ChoiceBox<TrailOrder>();
        order.setId("trails-order");
        order.getItems().setAll(TrailOrder.values());
        order.setConverter(new OrderWords());
        order.valueProperty().bindBidirectional(model.order());
        order.setMinWidth(Region.USE_PREF_SIZE);
        order.setAccessibleText(texts.of("trails.order"));
        var bar = new HBox(told, order);
        bar.getStyleClass().addAll("panel-bar", "trails-head");
        return bar;
    }

    private Region foot() {
        return list.foot(
                texts.of("trails.hint"), "trails-show", count -> texts.of("trails.show", count));
    }

    private final class OrderWords extends StringConverter<TrailOrder> {
        @Override
        public String toString(@Nullable TrailOrder order) {
            return order == null
                    ? ""
                    : texts.of("trails.order." + order.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public TrailOrder fromString(String words) {
            throw new UnsupportedOperationException("orders are chosen, not typed");
        }
    }
}
