// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.tributary.app.quality.Fill;
import org.tributary.app.window.kit.Texts;

import java.util.function.Predicate;

/// The share of rows that have a value: a bar, and the percentage beside it.
final class FillCell extends TableCell<Fill, Fill> {

    private static final double PERCENT_WIDTH = 44;

    private final QualityWords words;
    private final Texts texts;
    private final Predicate<Fill> inFile;
    private final ProgressBar bar = new ProgressBar();
    private final Label percent = new Label();
    private final HBox row = new HBox(bar, percent);

    /// @param inFile whether anything in the file is meant to fill it
    FillCell(Texts texts, Predicate<Fill> inFile) {
        this.texts = texts;
        this.inFile = inFile;
        words = new QualityWords(texts);
        bar.getStyleClass().add("fill-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        percent.getStyleClass().addAll("amount", "fill-percent");
        percent.setMinWidth(PERCENT_WIDTH);
        percent.setMaxWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("fill-row");
    }

    @Override
    protected void updateItem(@Nullable Fill fill, boolean empty) {
        super.updateItem(fill, empty);
        if (empty || fill == null) {
            setText(null);
            setGraphic(null);
        } else if (inFile.test(fill)) {
            long rows = fill.filled() + fill.missing();
            bar.setProgress(rows == 0 ? 0 : (double) fill.filled() / rows);
            percent.setText(words.share(fill.filled(), rows));
            setText(null);
            setAccessibleText(percent.getText());
            setGraphic(row);
        } else {
            setGraphic(null);
            setText(texts.of("quality.fill.none"));
            setAccessibleText(getText());
        }
    }
}
