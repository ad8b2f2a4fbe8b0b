// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;

import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.PictureRaster;

import java.awt.image.BufferedImage;
import java.util.Optional;

/// Two images whose pixels are the very ints Java2D draws into, so that nothing is copied: one is
/// on the screen, shifted and stretched to where the camera looks now, the other is drawn on
/// meanwhile. Confined to the screen's thread, but for the pixels of the spare one.
final class Surface {

    private final ImageView view = new ImageView();
    private final Affine place = new Affine();
    private SharedImage front = SharedImage.of(PictureRaster.imageFor(Camera.of(1, 1, 1)));
    private Optional<SharedImage> back = Optional.empty();

    Surface() {
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setSmooth(false);
        view.getTransforms().add(place);
    }

    ImageView view() {
        return view;
    }

    /// The image that is not on the screen, to be drawn as a camera sees the picture.
    BufferedImage spare(Camera camera) {
        SharedImage spare =
                back.filter(image -> image.fits(camera))
                        .orElseGet(() -> SharedImage.of(PictureRaster.imageFor(camera)));
        back = Optional.of(spare);
        return spare.image();
    }

    /// Puts the spare image on the screen, if it has been drawn on.
    void turn() {
        back.ifPresent(
                drawn -> {
                    back = Optional.of(front);
                    front = drawn;
                    view.setImage(drawn.refreshed());
                });
    }

    /// Shows what a camera drew where it is seen from another one: shifted by whole device pixels,
    /// and stretched until it is drawn anew.
    void place(Camera drawn, Camera now) {
        double zoom = now.zoom() / drawn.zoom();
        double scale = now.outputScale();
        double x = now.pixelX(drawn.centreX()) - zoom * drawn.pixelWidth() / 2.0;
        double y = now.pixelY(drawn.centreY()) - zoom * drawn.pixelHeight() / 2.0;
        place.setMxx(zoom / scale);
        place.setMyy(zoom / scale);
        place.setTx(Math.round(x) / scale);
        place.setTy(Math.round(y) / scale);
    }
}
