// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.tributary.app.picture.raster.Camera;
import org.tributary.app.picture.raster.Miniature;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.Scene;
import org.tributary.app.work.Tasks;

import java.util.Optional;

/// The whole picture, small, in the lower right corner, with a frame around what is in view;
/// clicking or dragging in it looks elsewhere. It is there only while some of the picture is out
/// of view, and only where there is room for it. Confined to the screen's thread.
final class Minimap {

    private static final int WIDTH = 190;
    private static final int HEIGHT = 128;
    private static final int MARGIN = 14;

    /// In a view smaller than this it would hide more than it shows.
    private static final int LEAST_VIEW = 420;

    private final View view;
    private final Tasks tasks;
    private final Group group = new Group();
    private final ImageView image = new ImageView();
    private final Rectangle border = new Rectangle(0.5, 0.5, WIDTH - 1.0, HEIGHT - 1.0);
    private final Rectangle frame = new Rectangle();
    private PictureColours colours;
    private Optional<Scene> drawn = Optional.empty();
    private double drawnScale;
    private Miniature miniature;
    private boolean wanted = true;
    private boolean drawing;

    Minimap(View view, Tasks tasks, PictureColours colours) {
        this.view = view;
        this.tasks = tasks;
        this.colours = colours;
        miniature = new Miniature(view.rested(), WIDTH, HEIGHT);
        border.setFill(Color.TRANSPARENT);
        frame.setStrokeWidth(1.5);
        Rectangle clip = new Rectangle(WIDTH, HEIGHT);
        Group inside = new Group(image, frame);
        inside.setClip(clip);
        group.getChildren().addAll(inside, border);
        group.setManaged(false);
        group.setVisible(false);
        group.setId("minimap");
        group.setCursor(Cursor.HAND);
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        group.setOnMousePressed(this::look);
        group.setOnMouseDragged(this::look);
        group.setOnMouseReleased(MouseEvent::consume);
        group.setOnMouseMoved(
                event -> {
                    view.hoverNothing();
                    event.consume();
                });
        dress(colours);
    }

    Group node() {
        return group;
    }

    /// Whether it may be shown.
    boolean isWanted() {
        return wanted;
    }

    void setWanted(boolean shown) {
        wanted = shown;
        follow();
    }

    void dress(PictureColours other) {
        colours = other;
        border.setStroke(Overlays.colour(colours.panelEdge()));
        Color selection = Overlays.colour(colours.selection());
        frame.setStroke(selection);
        frame.setFill(selection.deriveColor(0, 1, 1, 0.14));
        drawn = Optional.empty();
    }

    /// Brings it up to date with the view.
    void follow() {
        Camera camera = view.camera();
        Scene scene = view.rested();
        boolean room = camera.width() >= LEAST_VIEW && camera.height() >= LEAST_VIEW;
        boolean needed = wanted && room && scene.size() > 0 && !holdsNodes(camera, scene);
        group.setVisible(needed);
        if (!needed) {
            return;
        }
        if (!drawing && !(drawn.equals(Optional.of(scene)) && drawnScale == camera.outputScale())) {
            draw(scene, camera.outputScale());
        }
        group.relocate(camera.width() - WIDTH - MARGIN, camera.height() - HEIGHT - MARGIN);
        var seen = miniature.frame(camera);
        frame.setX(seen.x);
        frame.setY(seen.y);
        frame.setWidth(seen.width);
        frame.setHeight(seen.height);
    }

    private static boolean holdsNodes(Camera camera, Scene scene) {
        var all = scene.bounds();
        var low = camera.viewOf(all.getMinX(), all.getMinY());
        var high = camera.viewOf(all.getMaxX(), all.getMaxY());
        return low.x >= 0 && low.y >= 0 && high.x <= camera.width() && high.y <= camera.height();
    }

    private void draw(Scene scene, double scale) {
        drawing = true;
        Miniature next = new Miniature(scene, WIDTH, HEIGHT);
        PictureColours dressed = colours;
        tasks.aside(
                () -> next.draw(dressed, scale),
                pixels -> {
                    drawing = false;
                    miniature = next;
                    image.setImage(SharedImage.of(pixels).refreshed());
                    drawn = dressed.equals(colours) ? Optional.of(scene) : Optional.empty();
                    drawnScale = scale;
                    follow();
                });
    }

    private void look(MouseEvent event) {
        Camera camera = view.camera();
        view.look(
                camera.looking(
                        miniature.placeX(event.getX()),
                        miniature.placeY(event.getY()),
                        camera.zoom()));
        event.consume();
    }
}
