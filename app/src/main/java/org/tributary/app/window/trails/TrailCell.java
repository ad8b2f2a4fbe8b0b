// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.tributary.app.trails.TracedTrail;
import org.tributary.app.window.beside.FoundCell;
import org.tributary.ledger.account.Account;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A trail in the list: its way and what there is to say of it, the amount and the days.
final class TrailCell extends FoundCell<TracedTrail> {

    static final double ROW = 86;

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final TrailText text;
    private final Supplier<Map<Integer, Account>> stations;
    private final Label route = name("subheading", "amount");
    private final Label holders = name();
    private final Label sentence = sentence();
    private final Label whole = figure("subheading");
    private final Label days = figure("muted");

    /// @param stations gives the accounts on the ways, by ordinal
    TrailCell(TrailText text, Supplier<Map<Integer, Account>> stations) {
        this.text = text;
        this.stations = stations;
        words(route, holders, sentence);
        figures(List.of(whole, days));
    }

    private static Label figure(String style) {
        var label = new Label();
        label.getStyleClass().addAll(style, "amount");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void write(TracedTrail trail) {
        pseudoClassStateChanged(LATE, !trail.isInOrder());
        route.setText(text.route(trail));
        holders.setText(TrailText.holders(trail, stations.get()));
        holders.setManaged(!holders.getText().isEmpty());
        sentence.setText(text.sentence(trail));
        whole.setText(text.whole(trail));
        days.setText(text.days(trail));
    }
}
