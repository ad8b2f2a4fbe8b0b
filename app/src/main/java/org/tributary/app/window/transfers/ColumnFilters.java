// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.tributary.app.window.kit.Texts;

import java.util.Optional;
import java.util.stream.Stream;

/// Where one filters the table: a button in the head of each column and a menu of the columns for
/// the keyboard, both open the column's card; the conditions stand above the table and are taken
/// away by a press.
final class ColumnFilters {

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

    private final TransfersModel model;
    private final TransfersInteractor interactor;
    private final Texts texts;
    private final MenuButton menu;
    private final FlowPane chips = new FlowPane();
    private Optional<PopOver> open = Optional.empty();

    ColumnFilters(TransfersModel model, TransfersInteractor interactor, Texts texts) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        menu = menuButton();
        chips.getStyleClass().add("filter-chips");
        model.chips().addListener((InvalidationListener) change -> fillChips());
        fillChips();
    }

    /// The menu of the columns.
    MenuButton menu() {
        return menu;
    }

    /// The conditions, each to be taken away.
    Region chips() {
        return chips;
    }

    private MenuButton menuButton() {
        var button = new MenuButton("", new FontIcon(MaterialDesignF.FILTER_OUTLINE));
        button.setId("transfers-filter");
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(texts.of("transfers.filter"));
        button.setTooltip(new Tooltip(texts.of("transfers.filter")));
        button.disableProperty().bind(model.rows().map(Optional::isEmpty));
        Stream.of(TransferColumn.values())
                .filter(TransferColumn::isFilterable)
                .forEach(
                        column -> {
                            var item = new MenuItem(texts.of(column.textKey()));
                            item.setId("filter-menu-" + column);
                            item.setOnAction(event -> open(column, button));
                            button.getItems().add(item);
                        });
        return button;
    }

    /// Gives the head of a column its button.
    void headed(TableColumn<TransferRow, ?> shown, TransferColumn column) {
        if (!column.isFilterable()) {
            return;
        }
        var button = new Button("", new FontIcon(MaterialDesignF.FILTER_OUTLINE));
        String words = texts.of("transfers.filter.by", texts.of(column.textKey()));
        button.setId("filter-" + column);
        button.getStyleClass().addAll("button-icon", "flat", "column-filter");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.setOnAction(event -> open(column, button));
        model.chips()
                .addListener(
                        (InvalidationListener)
                                change ->
                                        button.pseudoClassStateChanged(
                                                FILTERED,
                                                model.chips().stream()
                                                        .anyMatch(c -> c.column() == column)));
        shown.setGraphic(button);
    }

    private void open(TransferColumn column, Node owner) {
        open.ifPresent(PopOver::hide);
        var card = new ColumnFilterCard(column, interactor, texts);
        var popOver = new PopOver(card.view());
        popOver.setTitle(texts.of(column.textKey()));
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        Bounds there = owner.localToScene(owner.getLayoutBounds());
        boolean low =
                owner.getScene() != null && there.getMinY() > owner.getScene().getHeight() / 2;
        popOver.setArrowLocation(
                low ? PopOver.ArrowLocation.BOTTOM_LEFT : PopOver.ArrowLocation.TOP_LEFT);
        card.done(() -> popOver.hide(Duration.ZERO));
        open = Optional.of(popOver);
        popOver.show(owner);
        card.focus();
    }

    private void fillChips() {
        chips.getChildren().clear();
        for (TransfersModel.Chip chip : model.chips()) {
            var button =
                    new Button(
                            texts.of(
                                    "transfers.filter.chip",
                                    texts.of(chip.column().textKey()),
                                    chip.words()),
                            new FontIcon(MaterialDesignC.CLOSE));
            button.setId("chip-" + chip.column());
            button.getStyleClass().add("filter-chip");
            button.setTooltip(new Tooltip(texts.of("transfers.filter.remove")));
            button.setOnAction(event -> interactor.filters().clear(chip.column()));
            chips.getChildren().add(button);
        }
        if (model.chips().size() > 1) {
            var all = new Button(texts.of("transfers.filter.clear"));
            all.setId("chips-clear");
            all.getStyleClass().add("flat");
            all.setOnAction(event -> interactor.filters().clear());
            chips.getChildren().add(all);
        }
        chips.setVisible(!model.chips().isEmpty());
        chips.setManaged(!model.chips().isEmpty());
    }
}
