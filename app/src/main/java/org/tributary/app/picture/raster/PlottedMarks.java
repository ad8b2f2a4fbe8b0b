// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKind;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;

/// Passes marks on as outlines. Pieces of a line that follow each other become one curve through
/// their ends, so that it stays smooth however far one looks into it. Confined to one thread;
/// [#finish()] ends it.
final class PlottedMarks implements Marks {

    private static final double COS30 = Math.sqrt(3) / 2;
    private static final double NEAR = 1e-6;

    /// How a line looks; the pieces of one curve look alike.
    private record Look(double thick, int colour, int alpha) {}

    private final Plotter plotter;
    private final int width;
    private final int height;
    private double[] points = new double[8 * Curve.PIECES];
    private int numbers;
    private Look look = new Look(0, 0, 0);

    PlottedMarks(Plotter plotter, int width, int height) {
        this.plotter = plotter;
        this.width = width;
        this.height = height;
    }

    @Override
    public void clear(int colour) {
        fill(new Rectangle2D.Double(0, 0, width, height), colour, 255);
    }

    @Override
    public void hardLine(double x0, double y0, double x1, double y1, int colour, int alpha) {
        line(x0, y0, x1, y1, 1, colour, alpha);
    }

    @Override
    public void line(
            double x0, double y0, double x1, double y1, double thick, int colour, int alpha) {
        Look wanted = new Look(thick, colour, alpha);
        boolean goesOn =
                numbers > 0
                        && wanted.equals(look)
                        && Math.abs(points[numbers - 2] - x0) < NEAR
                        && Math.abs(points[numbers - 1] - y0) < NEAR;
        if (!goesOn) {
            finish();
            look = wanted;
            add(x0, y0);
        }
        add(x1, y1);
    }

    private void add(double x, double y) {
        if (numbers == points.length) {
            points = Arrays.copyOf(points, 2 * numbers);
        }
        points[numbers++] = x;
        points[numbers++] = y;
    }

    /// Draws the line that was begun last.
    void finish() {
        if (numbers == 0) {
            return;
        }
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        int last = numbers - 2;
        for (int i = 0; i < last; i += 2) {
            piece(path, Math.max(0, i - 2), i, i + 2, Math.min(last, i + 4));
        }
        numbers = 0;
        plotter.stroke(path, look.thick(), look.colour(), look.alpha() / 255.0);
    }

    /// A Catmull-Rom piece from b to c, which leaves b in the direction from a to c and arrives in
    /// that from b to d.
    private void piece(Path2D.Double path, int a, int b, int c, int d) {
        if (numbers == 4) {
            path.lineTo(points[c], points[c + 1]);
            return;
        }
        path.curveTo(
                points[b] + (points[c] - points[a]) / 6,
                points[b + 1] + (points[c + 1] - points[a + 1]) / 6,
                points[c] - (points[d] - points[b]) / 6,
                points[c + 1] - (points[d + 1] - points[b + 1]) / 6,
                points[c],
                points[c + 1]);
    }

    @Override
    public void arrowhead(
            double tipX,
            double tipY,
            double dirX,
            double dirY,
            double length,
            double half,
            int colour,
            int alpha) {
        double backX = tipX - dirX * length;
        double backY = tipY - dirY * length;
        Path2D.Double head = new Path2D.Double();
        head.moveTo(tipX, tipY);
        head.lineTo(backX - dirY * half, backY + dirX * half);
        head.lineTo(backX + dirY * half, backY - dirX * half);
        head.closePath();
        fill(head, colour, alpha);
    }

    @Override
    public void shape(
            NodeKind kind, double cx, double cy, double r, int fill, int outline, double line) {
        if (line > 0) {
            disc(kind, cx, cy, r, outline, 255);
        }
        disc(kind, cx, cy, inside(kind, r, line), fill, 255);
    }

    @Override
    public void disc(NodeKind kind, double cx, double cy, double r, int colour, int alpha) {
        fill(outline(kind, cx, cy, r), colour, alpha);
    }

    @Override
    public void ring(
            NodeKind kind, double cx, double cy, double r, double line, int colour, int alpha) {
        finish();
        Shape middle = outline(kind, cx, cy, inside(kind, r, line / 2));
        plotter.stroke(middle, line, colour, alpha / 255.0);
    }

    @Override
    public void box(
            double left, double top, double w, double h, double corner, int colour, int alpha) {
        fill(new RoundRectangle2D.Double(left, top, w, h, 2 * corner, 2 * corner), colour, alpha);
    }

    @Override
    public void text(String text, Font font, float x, float baseline, int colour) {
        finish();
        plotter.text(text, font, x, baseline, colour);
    }

    private void fill(Shape outline, int colour, int alpha) {
        finish();
        plotter.fill(outline, colour, alpha / 255.0);
    }

    /// The radius of the same shape whose edge is farther in by a distance.
    private static double inside(NodeKind kind, double r, double distance) {
        double less =
                switch (kind) {
                    case ACCOUNT, REST, GROUP -> distance;
                    case PARTY -> distance / 0.9;
                    case INSTITUTION -> distance / COS30;
                    case TRANSACTION -> distance * Math.sqrt(2);
                };
        return Math.max(0, r - less);
    }

    /// The same shapes as those of [Shapes].
    private static Shape outline(NodeKind kind, double cx, double cy, double r) {
        return switch (kind) {
            case ACCOUNT, REST, GROUP -> new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r);
            case PARTY -> {
                double half = r * 0.9;
                double arc = 2 * half * 0.32;
                yield new RoundRectangle2D.Double(
                        cx - half, cy - half, 2 * half, 2 * half, arc, arc);
            }
            case INSTITUTION -> polygon(cx, cy, r, 6);
            case TRANSACTION -> polygon(cx, cy, r, 4);
        };
    }

    private static Shape polygon(double cx, double cy, double r, int corners) {
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double x = cx + r * Math.cos(angle);
            double y = cy + r * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
