// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.quality.DataQuality;
import org.tributary.app.quality.Finding;
import org.tributary.app.window.kit.Texts;

/// What is odd about the rows: how many, what, and where the first of them stand.
final class FindingList {

    private final Texts texts;
    private final QualityWords words;
    private final DataQuality quality;

    FindingList(Texts texts, DataQuality quality) {
        this.texts = texts;
        this.quality = quality;
        words = new QualityWords(texts);
    }

    Region view() {
        if (quality.findings().isEmpty()) {
            var none = new Label(texts.of("quality.odd.none"));
            none.setId("quality-odd");
            none.setWrapText(true);
            return none;
        }
        var grid = new GridPane();
        grid.setId("quality-odd");
        grid.getStyleClass().add("quality-findings");
        var figures = new ColumnConstraints();
        figures.setMinWidth(Region.USE_PREF_SIZE);
        var sentences = new ColumnConstraints();
        sentences.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(figures, sentences);
        quality.findings().forEach(finding -> add(grid, finding));
        return grid;
    }

    private void add(GridPane grid, Finding finding) {
        var count = new Label(texts.of("quality.odd.count", finding.count()));
        count.getStyleClass().addAll("amount", "finding-count");
        var share = new Label(words.share(finding.count(), quality.rows()));
        share.getStyleClass().addAll("muted", "amount", "small-print");
        var figures = new VBox(count, share);
        figures.getStyleClass().add("finding-figures");
        var sentence = new Label(words.sentence(finding));
        sentence.setWrapText(true);
        var places = new Label(words.places(finding));
        places.setWrapText(true);
        places.getStyleClass().addAll("muted", "amount", "small-print");
        var said = new VBox(sentence, places);
        said.getStyleClass().add("finding-words");
        grid.addRow(grid.getRowCount(), figures, said);
    }
}
