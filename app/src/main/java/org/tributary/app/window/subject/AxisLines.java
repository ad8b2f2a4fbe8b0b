// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// The lines across a chart at the ticks of its axis, each with its number to the left.
final class AxisLines {

    /// Room for the numbers.
    static final double GUTTER = 64;

    private static final double NUMBER = 16;

    private final Axis axis;
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();

    /// @param number writes a tick
    AxisLines(Axis axis, DoubleFunction<String> number) {
        this.axis = axis;
        for (double tick : axis.ticks()) {
            var line = new Region();
            line.getStyleClass().add(tick == 0 ? "chart-zero" : "chart-line");
            var label = new Label(number.apply(tick));
            label.getStyleClass().addAll("muted", "small-print", "amount");
            lines.add(line);
            numbers.add(label);
        }
    }

    /// Lines and numbers, to be put into the chart.
    List<Region> parts() {
        List<Region> parts = new ArrayList<>(lines);
        parts.addAll(numbers);
        return parts;
    }

    /// Lays them out.
    ///
    /// @param top where the plot begins
    /// @param plot its height
    /// @param wide its width
    /// @param every how many lines share one number; the one at zero always has it
    void lay(double top, double plot, double wide, int every) {
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double y = Math.round(top + axis.place(ticks.get(i), plot));
            lines.get(i).resizeRelocate(GUTTER, y, wide, 1);
            numbers.get(i).setVisible(i % every == 0 || ticks.get(i) == 0);
            numbers.get(i).resizeRelocate(0, y - NUMBER / 2, GUTTER - 8, NUMBER);
        }
    }
}
