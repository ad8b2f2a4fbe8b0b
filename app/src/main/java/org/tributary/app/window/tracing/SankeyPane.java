// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;

import org.tributary.app.export.ImagePlotter;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.theme.Token;
import org.tributary.app.tracing.TracePicture;
import org.tributary.app.views.NodeNames;
import org.tributary.app.views.sankey.Band;
import org.tributary.app.views.sankey.Sankey;
import org.tributary.app.views.sankey.SankeyPart;
import org.tributary.app.views.sankey.SankeySheet;
import org.tributary.app.views.sankey.SankeyWords;
import org.tributary.app.views.sheet.Glimpse;
import org.tributary.app.views.sheet.Pen;
import org.tributary.app.window.canvas.SharedImage;
import org.tributary.app.window.kit.ThemeSwitch;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// The trace as a Sankey diagram: bands as high as the traced money in them, in the currency
/// in which most was traced.
final class SankeyPane {

    private static final int MOST_BANDS = 40;

    private final TracingModel model;
    private final TracingText text;
    private final PictureFonts fonts;
    private final ThemeSwitch themes;
    private final ImageView image = new ImageView();
    private final Room root = new Room();

    SankeyPane(TracingModel model, TracingText text, PictureFonts fonts, ThemeSwitch themes) {
        this.model = model;
        this.text = text;
        this.fonts = fonts;
        this.themes = themes;
        image.setId("tracing-sankey");
        image.setAccessibleText(text.texts().of("tracing.sankey"));
        root.getChildren().setAll(image);
        root.setMinSize(0, 0);
        model.drawn().subscribe(drawn -> root.requestLayout());
        themes.theme().subscribe(theme -> root.requestLayout());
    }

    Region view() {
        return root;
    }

    private void draw(double width, double height) {
        Optional<TracePicture> picture = model.drawn().get().map(Drawn::picture);
        if (picture.isEmpty() || width < 50 || height < 50) {
            image.setImage(null);
            return;
        }
        SankeySheet sheet =
                new SankeySheet(
                        Sankey.of(picture.get().money(), MOST_BANDS),
                        new SankeyWords(
                                text.texts()::of,
                                text.amounts(),
                                new NodeNames(picture.get().state())),
                        Math.floor(width),
                        Math.floor(height));
        paint(sheet, bounds(sheet, Sankey.of(picture.get().money(), MOST_BANDS)), width, height);
    }

    /// All of the diagram: money that returns runs around it, wider than the sheet itself.
    private static Rectangle2D bounds(SankeySheet sheet, Sankey sankey) {
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
        for (Band band : sankey.bands()) {
            Rectangle2D.union(
                    bounds,
                    sheet.place(new SankeyPart.OfBand(band.flow().from(), band.flow().to())),
                    bounds);
        }
        return bounds;
    }

    private void paint(SankeySheet sheet, Rectangle2D bounds, double width, double height) {
        double scale = Math.max(1, Screen.getPrimary().getOutputScaleX());
        var painted =
                new BufferedImage(
                        (int) Math.ceil(bounds.getWidth() * scale),
                        (int) Math.ceil(bounds.getHeight() * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        try (ImagePlotter plotter = new ImagePlotter(painted, scale)) {
            Pen pen = new Pen(plotter, fonts, ThemeTokens.of(themes.theme().get()));
            pen.box(0, 0, bounds.getWidth(), bounds.getHeight(), pen.colour(Token.BACKGROUND));
            sheet.paint(
                    pen,
                    new Glimpse(
                            bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()));
        }
        image.setImage(SharedImage.of(painted).refreshed());
        image.setPreserveRatio(true);
        image.setFitWidth(width);
        image.setFitHeight(height);
    }

    /// Draws anew for the room it has.
    private final class Room extends Pane {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            draw(getWidth(), getHeight());
        }
    }
}
