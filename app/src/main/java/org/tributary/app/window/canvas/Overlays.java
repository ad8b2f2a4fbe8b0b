// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.tributary.app.picture.raster.PictureColours;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.DoubleStream;

/// What lies over the picture for a moment: the box and the freehand line that select, and the
/// border of the keyboard's focus. Confined to the screen's thread.
final class Overlays {

    private final Rectangle box = new Rectangle();
    private final Polygon lasso = new Polygon();
    private final Rectangle focus = new Rectangle(1, 1, 0, 0);

    Overlays(Region region) {
        for (Shape shape : List.of(box, lasso, focus)) {
            shape.setManaged(false);
            shape.setMouseTransparent(true);
            shape.setVisible(false);
            shape.setFill(Color.TRANSPARENT);
        }
        lasso.setId("lasso");
        focus.setStrokeWidth(2);
        focus.visibleProperty().bind(region.focusVisibleProperty());
    }

    List<Node> nodes() {
        return List.of(box, lasso, focus);
    }

    static Color colour(int argb) {
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
    }

    void dress(Region region, PictureColours colours) {
        // Where nothing is drawn yet, the ground is seen.
        region.setBackground(Background.fill(colour(colours.canvas())));
        Color selection = colour(colours.selection());
        for (Shape shape : List.of(box, lasso)) {
            shape.setStroke(selection);
            shape.getStrokeDashArray().setAll(5.0, 4.0);
            shape.setFill(selection.deriveColor(0, 1, 1, 0.12));
        }
        focus.setStroke(selection);
    }

    void resized(int width, int height) {
        focus.setWidth(width - 2);
        focus.setHeight(height - 2);
    }

    /// Shows a box between two points.
    void box(double x0, double y0, double x1, double y1) {
        box.setVisible(true);
        box.setX(Math.min(x0, x1));
        box.setY(Math.min(y0, y1));
        box.setWidth(Math.abs(x1 - x0));
        box.setHeight(Math.abs(y1 - y0));
    }

    /// Shows a line drawn freely, its end joined to its beginning.
    void lasso(List<Point2D.Double> outline) {
        lasso.setVisible(true);
        lasso.getPoints()
                .setAll(
                        outline.stream()
                                .flatMapToDouble(p -> DoubleStream.of(p.x, p.y))
                                .boxed()
                                .toList());
    }

    void clear() {
        box.setVisible(false);
        lasso.setVisible(false);
    }
}
