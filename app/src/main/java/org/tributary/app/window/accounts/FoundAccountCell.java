// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.accounts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An account in a list of those that were found: its key, its holder, the suspicious
/// cluster it is a member of, how many transactions.
public final class FoundAccountCell extends ListCell<FoundAccount> {

    /// Height of a row, for lists of such cells.
    public static final double ROW = 44;

    private final Texts texts;
    private final Label key = new Label();
    private final Label holder = new Label();
    private final Label count = new Label();
    private final HBox row;

    public FoundAccountCell(Texts texts) {
        this.texts = texts;
        key.getStyleClass().addAll("subheading", "amount");
        holder.getStyleClass().add("muted");
        count.getStyleClass().addAll("muted", "amount");
        Fonts.suitText(holder);
        var words = new VBox(key, holder);
        words.setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(words, space, count);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FoundAccount found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            return;
        }
        key.setText(found.account().id().key());
        String below =
                Stream.of(found.holder(), found.cluster())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        holder.setText(below);
        holder.setManaged(!below.isEmpty());
        count.setText(texts.of("explorer.find.count", found.transfers()));
        setGraphic(row);
    }
}
