// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.util.Duration;

import java.io.ByteArrayInputStream;

/// The evidence as an image, drawn anew for the width it has on this screen, so that its words
/// can be read: scaled down they could not.
final class AlertPicture {

    private static final double MARGIN = 48;
    private static final double LEAST = 320;
    private static final double HIGH = 0.62;
    private static final Duration SETTLED = Duration.millis(250);

    private final StackPane root = new StackPane();
    private final ImageView image = new ImageView();

    /// @param sheet in whose width the picture has to fit
    AlertPicture(AlertsModel model, EvidenceDesk desk, ScrollPane sheet, String words) {
        image.setId("alert-picture");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setAccessibleText(words);
        root.getChildren().setAll(image);
        image.setCursor(Cursor.HAND);
        image.setOnMouseClicked(event -> desk.open());
        model.picture()
                .subscribe(
                        png -> {
                            image.setImage(
                                    png.length == 0
                                            ? null
                                            : new Image(new ByteArrayInputStream(png)));
                        });
        var settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> desk.room(room(model)));
        sheet.widthProperty()
                .subscribe(
                        width -> {
                            fit(width.doubleValue());
                            if (width.doubleValue() > 0) {
                                settled.playFromStart();
                            }
                        });
    }

    private void fit(double width) {
        double wide = Math.max(LEAST, width - MARGIN);
        image.setFitWidth(wide);
        root.setMinHeight(wide * HIGH);
        root.setPrefHeight(wide * HIGH);
    }

    private AlertsModel.Room room(AlertsModel model) {
        double scale = Screen.getPrimary().getOutputScaleX();
        int width = (int) image.getFitWidth();
        AlertsModel.Room before = model.room().get();
        return before.width() == width && before.scale() == scale
                ? before
                : new AlertsModel.Room(width, (int) (width * HIGH), scale);
    }

    StackPane view() {
        return root;
    }
}
