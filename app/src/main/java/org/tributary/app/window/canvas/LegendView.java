// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.PictureRaster;
import org.tributary.app.picture.raster.Scene;

import java.awt.Rectangle;
import java.util.Optional;

/// The legend, which stays where it is while the picture moves beneath it. Drawn anew only when
/// the picture, the theme or the size of the view changes. Confined to the screen's thread.
final class LegendView {

    /// What the legend depends on.
    private record Basis(PictureRaster raster, Scene scene, int width, int height, double scale) {}

    private final ImageView view = new ImageView();
    private Optional<Basis> basis = Optional.empty();

    LegendView() {
        view.setManaged(false);
        view.setId("legend");
        view.setCursor(Cursor.HAND);
        view.setSmooth(false);
        // What happens on the legend does not happen to the picture below it.
        view.setOnMousePressed(MouseEvent::consume);
        view.setOnMouseDragged(MouseEvent::consume);
        view.setOnMouseReleased(MouseEvent::consume);
    }

    /// What a click on the legend does.
    void onClick(Runnable action) {
        view.setOnMouseClicked(
                event -> {
                    event.consume();
                    if (event.getButton() == MouseButton.PRIMARY) {
                        action.run();
                    }
                });
    }

    ImageView view() {
        return view;
    }

    void follow(PictureRaster raster, View seen) {
        Camera camera = seen.camera();
        Basis now =
                new Basis(
                        raster,
                        seen.rested(),
                        camera.width(),
                        camera.height(),
                        camera.outputScale());
        if (basis.equals(Optional.of(now))) {
            return;
        }
        basis = Optional.of(now);
        var legend = raster.legend(seen.rested(), camera);
        view.setVisible(legend.isPresent());
        legend.ifPresent(
                overlay -> {
                    Rectangle box = overlay.box();
                    view.setImage(SharedImage.of(overlay.image()).refreshed());
                    view.setX(box.x / camera.outputScale());
                    view.setY(box.y / camera.outputScale());
                    view.setFitWidth(box.width / camera.outputScale());
                    view.setFitHeight(box.height / camera.outputScale());
                });
    }
}
