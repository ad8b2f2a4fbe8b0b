// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import static org.tributary.app.window.beside.FormFields.count;
import static org.tributary.app.window.beside.FormFields.fault;
import static org.tributary.app.window.beside.FormFields.figure;
import static org.tributary.app.window.beside.FormFields.titled;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.analysis.trail.TrailKind;
import org.tributary.app.window.accounts.AccountField;
import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;

/// What is asked: between which accounts, which kind of trails, within which bounds.
final class TrailForm {

    private static final int MOST_HOPS = 20;
    private static final int MOST_TRAILS = 500;
    private static final double COUNT_WIDTH = 96;

    private final TrailsModel model;
    private final TrailsInteractor interactor;
    private final TrailText text;
    private final Texts texts;
    private final AccountField from;
    private final AccountField to;
    private final VBox root;

    TrailForm(TrailsModel model, TrailsInteractor interactor, TrailText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        from = new AccountField(model.from(), texts, "trails-from");
        to = new AccountField(model.to(), texts, "trails-to");
        root = new VBox(accounts(), kinds(), bounds(), actions());
        root.getStyleClass().add("trails-form");
    }

    Region view() {
        return root;
    }

    /// Lays the lists of found accounts over a screen.
    void layOver(StackPane screen) {
        screen.getChildren().addAll(from.results(), to.results());
    }

    private Region accounts() {
        var swap = icon("trails.swap", new FontIcon(MaterialDesignS.SWAP_VERTICAL));
        swap.setId("trails-swap");
        swap.setOnAction(event -> interactor.swap());
        var loop = icon("trails.loop", new FontIcon(MaterialDesignR.REPEAT));
        loop.setId("trails-loop");
        loop.disableProperty().bind(model.from().account().map(chosen -> chosen.isEmpty()));
        loop.setOnAction(event -> interactor.loop());
        var grid = new GridPane();
        grid.getStyleClass().add("trails-accounts");
        grid.addRow(0, label("trails.from", from.field()), from.field(), swap);
        grid.addRow(1, label("trails.to", to.field()), to.field(), loop);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), wide);
        return grid;
    }

    private Button icon(String key, FontIcon icon) {
        var button = new Button(texts.of(key), icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(texts.of(key)));
        return button;
    }

    private Label label(String key, Region control) {
        var label = new Label(texts.of(key));
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Region kinds() {
        var grid = new GridPane();
        grid.getStyleClass().add("trails-kinds");
        var group = new ToggleGroup();
        for (TrailKind kind : TrailKind.values()) {
            var choice = new RadioButton(text.name(kind));
            choice.setId("trails-kind-" + TrailText.key(kind));
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.setToggleGroup(group);
            var asks = new Label(text.asks(kind));
            asks.getStyleClass().add("muted");
            GridPane.setValignment(asks, VPos.TOP);
            asks.setLabelFor(choice);
            asks.setOnMouseClicked(event -> choice.fire());
            grid.addRow(grid.getRowCount(), choice, asks);
            choice.selectedProperty()
                    .subscribe(
                            selected -> {
                                if (selected) {
                                    model.kind().set(kind);
                                }
                            });
            model.kind().subscribe(now -> choice.setSelected(now == kind));
        }
        return grid;
    }

    private Region bounds() {
        var hops = count("trails-hops", model.hops(), MOST_HOPS);
        hops.setPrefWidth(COUNT_WIDTH);
        var rest = figure("trails-rest", interactor::search);
        rest.setPromptText(texts.of("trails.rest.any"));
        rest.textProperty().bindBidirectional(model.rest());
        rest.disableProperty().bind(model.kind().isEqualTo(TrailKind.HOPS));
        rest.setTooltip(new Tooltip(texts.of("trails.rest.hint")));
        var tolerance = figure("trails-tolerance", interactor::search);
        tolerance.textProperty().bindBidirectional(model.tolerance());
        tolerance.disableProperty().bind(model.kind().isNotEqualTo(TrailKind.MONEY));
        tolerance.setTooltip(new Tooltip(texts.of("trails.tolerance.hint")));
        var most = count("trails-most", model.most(), MOST_TRAILS);
        most.setPrefWidth(COUNT_WIDTH);
        var row =
                new FlowPane(
                        titled(texts.of("trails.hops"), hops),
                        titled(texts.of("trails.rest"), rest),
                        titled(texts.of("trails.tolerance"), tolerance),
                        titled(texts.of("trails.most"), most));
        row.getStyleClass().add("trails-bounds");
        return row;
    }

    private Region actions() {
        var find = new Button(texts.of("trails.find"));
        find.setId("trails-find");
        find.getStyleClass().add("accent");
        find.setDefaultButton(true);
        find.setMinWidth(Region.USE_PREF_SIZE);
        find.setOnAction(event -> interactor.search());
        Label problem = fault("trails-problem", model.problem());
        HBox progress =
                ProgressLine.cancellable(
                        "trails-cancel",
                        texts,
                        model.step(),
                        model.fraction(),
                        model.searching(),
                        interactor::stop);
        var row = new HBox(find, problem, progress);
        row.getStyleClass().add("button-row");
        return row;
    }
}
