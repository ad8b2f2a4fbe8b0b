// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.app.window.kit.Texts;

/// The number of a row's line, with a sign where the row cannot be taken.
final class LineCell extends TableCell<Sheet.Row, Sheet.Row> {

    private final Texts texts;

    LineCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("amount-cell");
    }

    @Override
    protected void updateItem(Sheet.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText("");
            setGraphic(null);
            return;
        }
        setText(texts.of("import.number", row.line()));
        setGraphic(row.rejected() ? new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE) : null);
    }
}
