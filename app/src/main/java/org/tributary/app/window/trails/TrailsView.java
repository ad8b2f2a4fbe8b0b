// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
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
    private final ListView<TracedTrail> list = new ListView<>();
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
        list();
        found = new SplitPane(new VBox(head(), list), hops.view());
        VBox.setVgrow(list, Priority.ALWAYS);
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

    private void list() {
        list.setId("trails");
        list.setFixedCellSize(TrailCell.ROW);
        list.setCellFactory(shown -> new TrailCell(text, model.stations()::get));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> hops.show(Optional.ofNullable(chosen)));
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        interactor.show(chosen());
                    }
                });
        // A filter, because the default button would take the key.
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        interactor.show(chosen());
                        event.consume();
                    }
                });
    }

    private List<TracedTrail> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void show(Optional<TrailAnswer> answer) {
        list.getSelectionModel().clearSelection();
        list.getItems()
                .setAll(
                        answer.map(each -> model.order().get().sorted(each.trails()))
                                .orElse(List.of()));
        if (list.getItems().isEmpty()) {
            middle.getChildren().setAll(empty(answer));
        } else {
            middle.getChildren().setAll(found);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
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
        var hint = new Label(texts.of("trails.hint"));
        hint.getStyleClass().add("muted");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
        HBox.setHgrow(hint, Priority.ALWAYS);
        var show = new Button();
        show.setId("trails-show");
        show.getStyleClass().add("accent");
        show.setMinWidth(Region.USE_PREF_SIZE);
        var selected = list.getSelectionModel().getSelectedItems();
        show.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.of("trails.show", selected.size()), selected));
        show.disableProperty().bind(Bindings.isEmpty(selected));
        show.setOnAction(event -> interactor.show(chosen()));
        var foot = new HBox(hint, show);
        foot.getStyleClass().add("import-bar");
        return foot;
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
