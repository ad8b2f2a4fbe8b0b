// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.window.kit.Fonts;
import org.tributary.ledger.account.Account;

import java.util.Map;
import java.util.function.Supplier;

/// A trail in the list: its way and what there is to say of it, the amount and the days.
final class TrailCell extends ListCell<TracedTrail> {

    static final double ROW = 86;

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final TrailText text;
    private final Supplier<Map<Integer, Account>> stations;
    private final Label route = new Label();
    private final Label holders = new Label();
    private final Label sentence = new Label();
    private final Label whole = new Label();
    private final Label days = new Label();
    private final Tooltip all = new Tooltip();
    private final HBox row;

    /// @param stations gives the accounts on the ways, by ordinal
    TrailCell(TrailText text, Supplier<Map<Integer, Account>> stations) {
        this.text = text;
        this.stations = stations;
        holders.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        holders.setMinWidth(0);
        Fonts.suitText(holders);
        route.getStyleClass().addAll("subheading", "amount");
        route.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        route.setMinWidth(0);
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.getStyleClass().addAll("muted", "trail-sentence");
        whole.getStyleClass().addAll("subheading", "amount");
        days.getStyleClass().addAll("muted", "amount");
        whole.setMinWidth(Region.USE_PREF_SIZE);
        days.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(route, holders, sentence);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var figures = new VBox(whole, days);
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(16, words, figures);
        row.setAlignment(Pos.CENTER_LEFT);
        all.setWrapText(true);
        all.setMaxWidth(560);
        getStyleClass().add("trail-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TracedTrail trail, boolean empty) {
        super.updateItem(trail, empty);
        if (empty || trail == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        pseudoClassStateChanged(LATE, !trail.isInOrder());
        route.setText(text.route(trail));
        holders.setText(TrailText.holders(trail, stations.get()));
        holders.setManaged(!holders.getText().isEmpty());
        sentence.setText(text.sentence(trail));
        whole.setText(text.whole(trail));
        days.setText(text.days(trail));
        all.setText(route.getText() + "\n" + holders.getText() + "\n" + sentence.getText());
        setTooltip(all);
        setGraphic(row);
    }
}
