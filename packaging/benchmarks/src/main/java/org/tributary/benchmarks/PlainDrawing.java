// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.util.Arrays;

/// The picture in JavaFX's own lines, discs and texts.
final class PlainDrawing {
    private final FrameScene scene;
    private final GraphicsContext graphics;
    private final double[] x;
    private final double[] y;
    private final double[] headX = new double[3];
    private final double[] headY = new double[3];

    PlainDrawing(FrameScene scene, GraphicsContext graphics) {
        this.scene = scene;
        this.graphics = graphics;
        x = fitted(scene.places().x, FramePeers.WIDTH);
        y = fitted(scene.places().y, FramePeers.HEIGHT);
        graphics.setFont(Font.font(11));
        graphics.setTextBaseline(VPos.CENTER);
    }

    private static double[] fitted(double[] at, double size) {
        double low = Arrays.stream(at).min().orElseThrow();
        double high = Arrays.stream(at).max().orElseThrow();
        return Arrays.stream(at).map(v -> 40 + (v - low) / (high - low) * (size - 80)).toArray();
    }

    void draw(double shift, boolean rest) {
        graphics.setFill(Color.WHITE);
        graphics.fillRect(0, 0, FramePeers.WIDTH, FramePeers.HEIGHT);
        graphics.setStroke(Color.web("#8a93a0"));
        graphics.setFill(Color.web("#8a93a0"));
        for (int e = 0; e < scene.from().length; e++) {
            double x0 = x[scene.from()[e]] + shift;
            double y0 = y[scene.from()[e]];
            double x1 = x[scene.to()[e]] + shift;
            double y1 = y[scene.to()[e]];
            graphics.setLineWidth(rest ? 1.1 + Math.log10(1 + scene.amounts()[e]) / 3 : 1);
            graphics.strokeLine(x0, y0, x1, y1);
            if (rest) {
                head(x0, y0, x1, y1);
            }
        }
        graphics.setFill(Color.web("#33658a"));
        for (int i = 0; i < scene.nodes(); i++) {
            graphics.fillOval(x[i] + shift - 3, y[i] - 3, 6, 6);
            if (rest) {
                graphics.fillText(scene.account(i), x[i] + shift + 5, y[i]);
            }
        }
    }

    private void head(double x0, double y0, double x1, double y1) {
        double length = Math.max(1e-6, Math.hypot(x1 - x0, y1 - y0));
        double dx = (x1 - x0) / length;
        double dy = (y1 - y0) / length;
        double[] alongX = {x1, x1 - 6 * dx - 2.5 * dy, x1 - 6 * dx + 2.5 * dy};
        double[] alongY = {y1, y1 - 6 * dy + 2.5 * dx, y1 - 6 * dy - 2.5 * dx};
        System.arraycopy(alongX, 0, headX, 0, 3);
        System.arraycopy(alongY, 0, headY, 0, 3);
        graphics.fillPolygon(headX, headY, 3);
    }
}
