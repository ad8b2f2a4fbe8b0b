// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tributary.app.drawing.Remarks;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.window.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/// Says above the picture what it does not show, with a way to show it.
final class RemarksBanner {

    private final HBox bar = new HBox(10);

    RemarksBanner(ExplorerModel model, LensInteractor lens, Remarks remarks, Texts texts) {
        var words = new Label();
        words.setId("picture-remarks");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(model, remarks), model.picture(), model.note()));
        var clear = new Button(texts.of("remarks.clear"));
        clear.setId("clear-filter");
        clear.getStyleClass().add("small");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> lens.filter(TransferFilter.NONE));
        FindBar.shownWhile(clear, model.picture().map(p -> !p.lens().filter().isNone()));
        var back = new Button(texts.of("remarks.show-withheld"));
        back.setId("show-withheld");
        back.getStyleClass().add("small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> lens.showWithheld());
        FindBar.shownWhile(back, model.picture().map(p -> !p.withheld().isEmpty()));
        bar.getChildren().addAll(words, clear, back);
        bar.getStyleClass().add("remarks-banner");
        FindBar.shownWhile(bar, words.textProperty().isNotEmpty());
    }

    private static String words(ExplorerModel model, Remarks remarks) {
        List<String> lines = new ArrayList<>(remarks.of(model.picture().get()));
        if (!model.note().get().isEmpty()) {
            lines.add(model.note().get());
        }
        return String.join("\n", lines);
    }

    Region view() {
        return bar;
    }
}
