// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;

import java.text.MessageFormat;
import java.util.Locale;

/// The region a canvas is: it keeps the image at its own size in device pixels and speaks for the
/// picture to a screen reader. Confined to the screen's thread.
final class CanvasRegion extends Region {

    /// Told of a new size in pixels of the screen, and of the device pixels in each.
    @FunctionalInterface
    interface SizeListener {
        void resized(int width, int height, double outputScale);
    }

    private final View view;
    private final CanvasWords words;
    private final SizeListener listener;
    private int width;
    private int height;
    private double outputScale;

    CanvasRegion(View view, CanvasWords words, SizeListener listener) {
        this.view = view;
        this.words = words;
        this.listener = listener;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("flow-canvas");
        setMinSize(120, 90);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    protected void layoutChildren() {
        int newWidth = (int) Math.floor(getWidth());
        int newHeight = (int) Math.floor(getHeight());
        double newScale = scaleOf(getScene());
        if (newWidth < 1 || newHeight < 1) {
            return;
        }
        if (newWidth != width || newHeight != height || newScale != outputScale) {
            width = newWidth;
            height = newHeight;
            outputScale = newScale;
            listener.resized(width, height, outputScale);
        }
    }

    private static double scaleOf(@Nullable Scene scene) {
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : Math.max(window.getOutputScaleX(), window.getOutputScaleY());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT) {
            return view.focus().map(this::spoken).orElseGet(this::spokenPicture);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spokenPicture() {
        PictureState state = view.state();
        return format(words.picture(), state.nodes().size(), state.edges().size());
    }

    private String spoken(NodeKey key) {
        PlacedNode node = view.state().nodes().get(key);
        if (node == null) {
            return spokenPicture();
        }
        long in = view.state().edges().keySet().stream().filter(e -> e.to().equals(key)).count();
        long out = view.state().edges().keySet().stream().filter(e -> e.from().equals(key)).count();
        return format(words.node(), node.node().label(), node.node().detail(), in, out);
    }

    private static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
