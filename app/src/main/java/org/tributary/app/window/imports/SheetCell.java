// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// A cell as it stands in the file, and below it what is read from it or what is wrong with it.
final class SheetCell extends TableCell<Sheet.Row, Sheet.Cell> {

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final Label raw = new Label();
    private final Label below = new Label();
    private final VBox box = new VBox(raw, below);

    SheetCell() {
        getStyleClass().add("sheet-cell");
        raw.getStyleClass().add("sheet-raw");
        below.getStyleClass().add("sheet-read");
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        below.setTextOverrun(OverrunStyle.ELLIPSIS);
    }

    @Override
    protected void updateItem(Sheet.@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        if (empty || cell == null) {
            setGraphic(null);
            setTooltip(null);
            pseudoClassStateChanged(FAULTY, false);
            return;
        }
        boolean faulty = !cell.fault().isEmpty();
        pseudoClassStateChanged(FAULTY, faulty);
        raw.setText(visible(cell.raw()));
        below.setText(faulty ? cell.fault() : cell.read());
        below.setGraphic(faulty ? new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE) : null);
        setTooltip(faulty ? new Tooltip(cell.fault()) : null);
        setGraphic(box);
    }

    /// One line, whatever the cell holds.
    private static String visible(String text) {
        return text.replace('\n', '⏎').replace('\r', ' ').replace('\t', '⇥');
    }
}
