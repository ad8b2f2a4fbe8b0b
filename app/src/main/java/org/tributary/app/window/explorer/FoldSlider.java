// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.tributary.app.window.kit.Texts;

import java.util.Optional;

/// While the picture is folded by something, says how much of it is folded. Lies over the picture.
final class FoldSlider {

    private final HBox box = new HBox(8);

    FoldSlider(ExplorerModel model, FoldInteractor folds, Texts texts) {
        var slider = new Slider(0, 1, 1);
        slider.setId("fold-share");
        slider.setBlockIncrement(0.1);
        slider.setPrefWidth(160);
        slider.setAccessibleText(texts.of("fold.share"));
        var percent = new Label();
        percent.getStyleClass().add("muted");
        percent.setMinWidth(44);
        percent.textProperty()
                .bind(slider.valueProperty().map(v -> texts.of("fold.percent", v.doubleValue())));
        slider.valueChangingProperty()
                .subscribe(
                        (before, changing) -> {
                            if (!changing) {
                                folds.share(slider.getValue());
                            }
                        });
        slider.setOnKeyReleased(event -> folds.share(slider.getValue()));
        var done = new Button(texts.of("fold.done"));
        done.setId("fold-done");
        done.getStyleClass().add("small");
        done.setOnAction(event -> model.folding().set(Optional.empty()));
        model.folding()
                .subscribe(
                        (before, now) -> {
                            if (before.isEmpty() || !before.equals(now)) {
                                slider.setValue(1);
                            }
                        });
        box.getChildren().addAll(new Label(texts.of("fold.share")), slider, percent, done);
        box.getStyleClass().addAll("card", "fold-slider");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        FindBar.shownWhile(box, model.folding().map(Optional::isPresent));
    }

    Region view() {
        return box;
    }
}
