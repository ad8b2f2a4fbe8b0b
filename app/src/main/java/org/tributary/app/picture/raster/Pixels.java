// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKind;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Arrays;

/// Fills lines and shapes into an array of opaque pixels, smooth at the edges. Each pixel costs a
/// few operations; nothing is allocated. Coordinates are device pixels; whatever lies outside the
/// image is left out. Confined to one thread.
final class Pixels implements Marks {

    /// Half the width up to which a line is drawn as one of a pixel's width, fainter.
    private static final double THIN = 0.62;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final Graphics2D graphics;

    /// @param graphics writes text into the same pixels
    Pixels(int[] pixels, int width, int height, Graphics2D graphics) {
        this.graphics = graphics;
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    @Override
    public void clear(int colour) {
        Arrays.fill(pixels, 0, width * height, colour);
    }

    @Override
    public void hardLine(double x0, double y0, double x1, double y1, int colour, int alpha) {
        if (outside(x0, y0, x1, y1, 1)) {
            return;
        }
        boolean flat = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
        double first = flat ? x0 : y0;
        double last = flat ? x1 : y1;
        double low = Math.min(first, last);
        int begin = Math.max(0, (int) Math.ceil(low - 0.5));
        int end = Math.min(flat ? width : height, (int) Math.ceil(Math.max(first, last) - 0.5));
        double across = flat ? y0 : x0;
        double slope = last == first ? 0 : ((flat ? y1 : x1) - across) / (last - first);
        double at = across + slope * (begin + 0.5 - first);
        int limit = flat ? height : width;
        for (int i = begin; i < end; i++, at += slope) {
            int j = (int) Math.floor(at);
            if (j >= 0 && j < limit) {
                blend(flat ? j * width + i : i * width + j, colour, alpha);
            }
        }
    }

    /// Neighbouring pieces of a curve share no column, so that a translucent curve has no dark
    /// joints.
    @Override
    public void line(
            double x0, double y0, double x1, double y1, double thick, int colour, int alpha) {
        if (outside(x0, y0, x1, y1, thick)) {
            return;
        }
        boolean flat = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
        double first = flat ? x0 : y0;
        double last = flat ? x1 : y1;
        double across = flat ? y0 : x0;
        double slope = last == first ? 0 : ((flat ? y1 : x1) - across) / (last - first);
        double half = thick / 2 * Math.sqrt(1 + slope * slope);
        // Where a curve turns steep, opaque pieces overlap a little to close the joint.
        boolean turning = alpha == 255 && thick > 1.5 && Math.abs(slope) > 0.7;
        double over = turning ? thick * 0.3 : 0;
        int begin = Math.max(0, (int) Math.ceil(Math.min(first, last) - over - 0.5));
        int end =
                Math.min(
                        flat ? width : height, (int) Math.ceil(Math.max(first, last) + over - 0.5));
        // In 1/256 of a pixel from here on: this is the loop a crowd spends its time in.
        long at = Math.round((across + slope * (begin + 0.5 - first)) * 65_536);
        long step = Math.round(slope * 65_536);
        if (half <= THIN) {
            thin(
                    begin,
                    end,
                    at,
                    step,
                    flat,
                    colour,
                    (int) Math.round(alpha * Math.min(1, 2 * half)));
            return;
        }
        long reach = Math.round(half * 65_536);
        int stride = flat ? width : 1;
        int limit = flat ? height : width;
        for (int i = begin; i < end; i++, at += step) {
            int from = (int) ((at - reach) >> 8);
            int until = (int) ((at + reach) >> 8);
            span(flat ? i : i * width, stride, limit, from, until, colour, alpha);
        }
    }

    /// A line of at most a pixel's width: two pixels share it at each step.
    private void thin(
            int begin, int end, long start, long step, boolean flat, int colour, int alpha) {
        int share = alpha + (alpha >> 7);
        int redBlue = colour & 0xFF00FF;
        int green = colour & 0x00FF00;
        int along = flat ? 1 : width;
        int across = flat ? width : 1;
        int limit = flat ? height : width;
        long at = start - 32_768;
        for (int i = begin; i < end; i++, at += step) {
            int j = (int) (at >> 16);
            int far = ((int) (at >> 8 & 255) * share) >> 8;
            int near = share - far;
            int index = i * along + j * across;
            if (j >= 0 && j < limit) {
                pixels[index] = mixed(pixels[index], redBlue, green, near);
            }
            if (j >= -1 && j < limit - 1) {
                pixels[index + across] = mixed(pixels[index + across], redBlue, green, far);
            }
        }
    }

    /// A pixel with so many 256ths of a colour in it, rounded, so that many faint layers add up.
    private static int mixed(int below, int redBlue, int green, int share) {
        int rest = 256 - share;
        int mixedRedBlue = ((below & 0xFF00FF) * rest + redBlue * share + 0x800080) >>> 8;
        int mixedGreen = ((below & 0x00FF00) * rest + green * share + 0x8000) >>> 8;
        return 0xFF000000 | (mixedRedBlue & 0xFF00FF) | (mixedGreen & 0x00FF00);
    }

    /// Covers pixels across a line from one edge to the other, both in 1/256 of a pixel.
    private void span(int base, int stride, int limit, int from, int until, int colour, int alpha) {
        int first = from >> 8;
        int last = until >> 8;
        if (first == last) {
            if (first >= 0 && first < limit) {
                blend(base + first * stride, colour, ((until - from) * alpha) >> 8);
            }
            return;
        }
        if (first >= 0 && first < limit) {
            blend(base + first * stride, colour, ((256 - (from & 255)) * alpha) >> 8);
        }
        int end = Math.min(last, limit);
        for (int j = Math.max(0, first + 1); j < end; j++) {
            blend(base + j * stride, colour, alpha);
        }
        if (last >= 0 && last < limit) {
            blend(base + last * stride, colour, ((until & 255) * alpha) >> 8);
        }
    }

    private boolean outside(double x0, double y0, double x1, double y1, double margin) {
        return Math.max(x0, x1) < -margin
                || Math.max(y0, y1) < -margin
                || Math.min(x0, x1) > width + margin
                || Math.min(y0, y1) > height + margin;
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
        double reach = Math.max(length, half) + 1;
        if (outside(tipX, tipY, tipX, tipY, reach)) {
            return;
        }
        double slant = Math.sqrt(length * length + half * half);
        double backX = tipX - dirX * length;
        double backY = tipY - dirY * length;
        double asideX = Math.abs(dirY * half);
        double asideY = Math.abs(dirX * half);
        int left = Math.max(0, (int) Math.floor(Math.min(tipX, backX - asideX) - 0.5));
        int right = Math.min(width - 1, (int) Math.ceil(Math.max(tipX, backX + asideX) + 0.5));
        int top = Math.max(0, (int) Math.floor(Math.min(tipY, backY - asideY) - 0.5));
        int bottom = Math.min(height - 1, (int) Math.ceil(Math.max(tipY, backY + asideY) + 0.5));
        for (int py = top; py <= bottom; py++) {
            for (int px = left; px <= right; px++) {
                double dx = px + 0.5 - tipX;
                double dy = py + 0.5 - tipY;
                double back = -(dx * dirX + dy * dirY);
                double aside = Math.abs(dx * dirY - dy * dirX);
                double distance = Math.max(back - length, (aside * length - back * half) / slant);
                blend(py * width + px, colour, (int) (alpha * Math.clamp(0.5 - distance, 0, 1)));
            }
        }
    }

    @Override
    public void shape(
            NodeKind kind, double cx, double cy, double r, int fill, int outline, double line) {
        int left = Math.max(0, (int) Math.floor(cx - r - 1));
        int right = Math.min(width - 1, (int) Math.ceil(cx + r + 1));
        int top = Math.max(0, (int) Math.floor(cy - r - 1));
        int bottom = Math.min(height - 1, (int) Math.ceil(cy + r + 1));
        for (int py = top; py <= bottom; py++) {
            for (int px = left; px <= right; px++) {
                double distance = Shapes.distance(kind, px + 0.5 - cx, py + 0.5 - cy, r);
                if (distance < 0.5) {
                    int at = py * width + px;
                    blend(at, outline, (int) (255 * Math.min(1, 0.5 - distance)));
                    blend(at, fill, (int) (255 * Math.clamp(0.5 - distance - line, 0, 1)));
                }
            }
        }
    }

    @Override
    public void disc(NodeKind kind, double cx, double cy, double r, int colour, int alpha) {
        ring(kind, cx, cy, r, r + 1, colour, alpha);
    }

    @Override
    public void ring(
            NodeKind kind, double cx, double cy, double r, double line, int colour, int alpha) {
        int left = Math.max(0, (int) Math.floor(cx - r - 1));
        int right = Math.min(width - 1, (int) Math.ceil(cx + r + 1));
        int top = Math.max(0, (int) Math.floor(cy - r - 1));
        int bottom = Math.min(height - 1, (int) Math.ceil(cy + r + 1));
        for (int py = top; py <= bottom; py++) {
            for (int px = left; px <= right; px++) {
                double distance = Shapes.distance(kind, px + 0.5 - cx, py + 0.5 - cy, r);
                if (distance < 0.5) {
                    double inside = Math.clamp(0.5 - distance - line, 0, 1);
                    double cover = Math.min(1, 0.5 - distance) - inside;
                    blend(py * width + px, colour, (int) (alpha * cover));
                }
            }
        }
    }

    @Override
    public void box(
            double left, double top, double w, double h, double corner, int colour, int alpha) {
        int x1 = Math.min(width - 1, (int) Math.ceil(left + w));
        int y1 = Math.min(height - 1, (int) Math.ceil(top + h));
        for (int py = Math.max(0, (int) Math.floor(top)); py <= y1; py++) {
            for (int px = Math.max(0, (int) Math.floor(left)); px <= x1; px++) {
                double dx = Math.abs(px + 0.5 - left - w / 2) - w / 2 + corner;
                double dy = Math.abs(py + 0.5 - top - h / 2) - h / 2 + corner;
                boolean inCorner = dx > 0 && dy > 0;
                double distance =
                        (inCorner ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy)) - corner;
                if (distance < 0.5) {
                    blend(py * width + px, colour, (int) (alpha * Math.min(1, 0.5 - distance)));
                }
            }
        }
    }

    @Override
    public void text(String text, Font font, float x, float baseline, int colour) {
        graphics.setColor(new Color(colour));
        graphics.setFont(font);
        graphics.drawString(text, x, baseline);
    }

    private void blend(int at, int colour, int alpha) {
        if (alpha <= 0) {
            return;
        }
        if (alpha >= 255) {
            pixels[at] = colour;
            return;
        }
        int below = pixels[at];
        // 257/256 of alpha makes 255 a full cover with a shift in place of a division.
        int share = alpha + (alpha >> 7);
        pixels[at] = mixed(below, colour & 0xFF00FF, colour & 0x00FF00, share);
    }
}
