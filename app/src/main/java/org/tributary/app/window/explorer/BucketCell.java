// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.tributary.app.drawing.ExpansionBucket;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyTotal;

import java.util.List;
import java.util.Set;

/// A bucket of the expansion's preview: a box to tick, what it holds, and its sums. Space ticks it.
final class BucketCell extends ListCell<Expansion.Bucket> {

    private final Texts texts;
    private final AmountText amounts;
    private final Set<Expansion.Bucket> checked;
    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Label sums = new Label();
    private final HBox row = new HBox(10, box, count, sums);

    /// @param checked the buckets that are ticked
    /// @param changed called whenever that changes
    BucketCell(Texts texts, AmountText amounts, Set<Expansion.Bucket> checked, Runnable changed) {
        this.texts = texts;
        this.amounts = amounts;
        this.checked = checked;
        box.setOnAction(
                event -> {
                    if (box.isSelected()) {
                        checked.add(getItem());
                    } else {
                        checked.remove(getItem());
                    }
                    changed.run();
                });
        count.getStyleClass().add("muted");
        sums.getStyleClass().add("amount");
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        sums.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Expansion.@Nullable Bucket item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        ExpansionBucket bucket = item.bucket();
        box.setText((item.direction() == Direction.IN ? "→ ● " : "● → ") + bucket.name());
        box.setSelected(checked.contains(item));
        count.setText(
                texts.of(
                        "explorer.ask.bucket",
                        bucket.counterparties().size(),
                        bucket.paid().count()));
        List<CurrencyTotal> ordered = amounts.ordered(bucket.paid());
        String first = amounts.brief(ordered.getFirst().sum());
        int others = ordered.size() - 1;
        sums.setText(others == 0 ? first : texts.of("explorer.ask.sums", first, others));
        sums.setTooltip(new Tooltip(String.join("\n", amounts.lines(bucket.paid()))));
        setGraphic(row);
    }
}
