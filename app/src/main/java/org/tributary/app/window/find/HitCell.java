// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;

/// An account or a party in the list of what was found, on one line.
final class HitCell extends ListCell<Hit> {

    static final double ROW = 30;

    private final Texts texts;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(8, name, detail, count);

    HitCell(Texts texts) {
        this.texts = texts;
        name.getStyleClass().addAll("subheading", "amount");
        name.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        count.getStyleClass().addAll("muted", "amount");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Fonts.suitText(name);
        Fonts.suitText(detail);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        switch (hit) {
            case Hit.OfAccount(var found) -> {
                name.setText(found.account().id().key());
                detail.setText(found.holder());
                count.setText(texts.of("explorer.find.count", found.transfers()));
            }
            case Hit.OfParty(var party, var accounts) -> {
                name.setText(party.name());
                detail.setText(texts.of("search.party"));
                count.setText(texts.of("search.party.accounts", accounts.size()));
            }
        }
        setGraphic(row);
    }
}
