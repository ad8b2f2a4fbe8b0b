// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.PictureNode;

import java.awt.Rectangle;

/// Writes planned labels, each on a breath of the ground so that arrows behind it do not strike it
/// through. Confined to one thread.
final class LabelPainter {

    private final Scene scene;
    private final Camera camera;
    private final Marks marks;
    private final PictureColours colours;
    private final Ink ink;

    LabelPainter(Scene scene, Camera camera, Marks marks, PictureColours colours, Ink ink) {
        this.scene = scene;
        this.camera = camera;
        this.marks = marks;
        this.colours = colours;
        this.ink = ink;
    }

    void paint(LabelPlan.NodeSpot spot) {
        PictureNode node = scene.nodes[spot.node()].node();
        Rectangle box = spot.box();
        ground(box, spot.forced(), 200);
        write(TextStyle.LABEL, node.label(), spot, box.y, colours.text());
        if (spot.detailed()) {
            int below = box.y + ink.height(TextStyle.LABEL);
            write(TextStyle.DETAIL, node.detail(), spot, below, colours.mutedText());
        }
    }

    void paint(LabelPlan.EdgeSpot spot, Highlight highlight) {
        Rectangle box = spot.box();
        boolean active = highlight.holds(scene.edges[spot.edge()].key());
        ground(box, spot.forced(), 235);
        int colour = active || highlight.isEmpty() ? colours.text() : colours.mutedText();
        ink.write(
                marks,
                TextStyle.FLOW,
                scene.amounts[spot.edge()],
                box.x + 4 * camera.outputScale(),
                box.y,
                colour);
    }

    private void ground(Rectangle box, boolean forced, int alpha) {
        double scale = camera.outputScale();
        double edge = forced ? 4 * scale : scale;
        if (forced) {
            marks.box(
                    box.x - edge - scale,
                    box.y - edge - scale,
                    box.width + 2 * (edge + scale),
                    box.height + 2 * (edge + scale),
                    5 * scale,
                    colours.panelEdge(),
                    255);
        }
        marks.box(
                box.x - edge,
                box.y - edge,
                box.width + 2 * edge,
                box.height + 2 * edge,
                4 * scale,
                forced ? colours.panel() : colours.canvas(),
                forced ? 255 : alpha);
    }

    private void write(
            TextStyle style, String text, LabelPlan.NodeSpot spot, double top, int colour) {
        double slack = spot.box().width - ink.width(style, text);
        double shift = spot.side() < 0 ? slack : spot.side() == 0 ? slack / 2 : 0;
        ink.write(marks, style, text, spot.box().x + shift, top, colour);
    }
}
