// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.tributary.app.subject.Figure;
import org.tributary.app.subject.MonthLine;
import org.tributary.app.subject.Side;

import java.util.ArrayList;
import java.util.List;

/// Bars of money in above a line and money out below it, month by month. A click on a bar, or Enter
/// on the month the arrow keys have chosen, shows its rows.
final class MonthChart extends Pane {

    private static final double TOP = 6;
    private static final double FOOT = 20;
    private static final double RIGHT = 8;
    private static final double WIDEST_BAR = 44;
    private static final double MONTH_LABEL = 56;

    private final SubjectText text;
    private final Open open;
    private final List<MonthLine> months;
    private final Axis axis;
    private final List<Region> bars = new ArrayList<>();
    private final AxisLines lines;
    private final List<Label> feet = new ArrayList<>();
    private final Region cursor = new Region();
    private int at;
    private Side side = Side.IN;

    MonthChart(SubjectText text, List<MonthLine> months, Open open) {
        this.text = text;
        this.months = months;
        this.open = open;
        double in = months.stream().mapToDouble(month -> units(month.in())).max().orElse(0);
        double out = months.stream().mapToDouble(month -> units(month.out())).max().orElse(0);
        axis = Axis.of(-out, in);
        lines = new AxisLines(axis, tick -> text.compact(Math.abs(tick)));
        setId("subject-months");
        getStyleClass().add("month-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefHeight(220);
        setMinWidth(0);
        getChildren().addAll(lines.parts());
        months.forEach(this::month);
        cursor.getStyleClass().add("chart-cursor");
        cursor.setMouseTransparent(true);
        cursor.visibleProperty().bind(focusedProperty());
        getChildren().add(cursor);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        at = months.size() - 1;
        say();
    }

    private static double units(Figure figure) {
        return figure.sum().decimal().doubleValue();
    }

    private void month(MonthLine month) {
        bars.add(bar(month, Side.IN));
        bars.add(bar(month, Side.OUT));
        var foot = new Label(month.month().toString());
        foot.getStyleClass().addAll("muted", "small-print", "amount");
        feet.add(foot);
        getChildren().add(foot);
    }

    private Region bar(MonthLine month, Side way) {
        var bar = new Region();
        bar.getStyleClass().add(way == Side.IN ? "bar-in" : "bar-out");
        Figure figure = month.figure(way);
        bar.setVisible(!figure.isEmpty());
        bar.setOnMouseClicked(event -> open.rows(words(month, way), figure.slice()));
        Tooltip.install(bar, new Tooltip(words(month, way) + "\n" + text.figure(figure)));
        getChildren().add(bar);
        return bar;
    }

    private String words(MonthLine month, Side way) {
        return text.texts()
                .of(
                        way == Side.IN ? "subjectPage.month.in" : "subjectPage.month.out",
                        text.month(month.month()));
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (months.isEmpty()) {
            return;
        }
        switch (code) {
            case LEFT -> at = Math.max(0, at - 1);
            case RIGHT -> at = Math.min(months.size() - 1, at + 1);
            case HOME -> at = 0;
            case END -> at = months.size() - 1;
            case UP -> side = Side.IN;
            case DOWN -> side = Side.OUT;
            case ENTER, SPACE -> {
                MonthLine month = months.get(at);
                open.rows(words(month, side), month.figure(side).slice());
            }
            default -> {
                return;
            }
        }
        event.consume();
        say();
        requestLayout();
    }

    private void say() {
        if (!months.isEmpty()) {
            MonthLine month = months.get(at);
            setAccessibleText(words(month, side) + ", " + text.figure(month.figure(side)));
        }
    }

    @Override
    protected void layoutChildren() {
        double plot = getHeight() - TOP - FOOT;
        double wide = getWidth() - AxisLines.GUTTER - RIGHT;
        lines.lay(TOP, plot, wide, 1);
        if (months.isEmpty() || wide <= 0) {
            return;
        }
        double slot = wide / months.size();
        double bar = Math.max(1, Math.min(WIDEST_BAR, slot * 0.72));
        double zero = TOP + axis.place(0, plot);
        int every = (int) Math.ceil(MONTH_LABEL / slot);
        for (int i = 0; i < months.size(); i++) {
            double middle = AxisLines.GUTTER + slot * (i + 0.5);
            double in = TOP + axis.place(units(months.get(i).in()), plot);
            double out = TOP + axis.place(-units(months.get(i).out()), plot);
            // What is there is seen, however small beside the largest.
            bars.get(2 * i)
                    .resizeRelocate(
                            middle - bar / 2, Math.min(in, zero - 2), bar, Math.max(2, zero - in));
            bars.get(2 * i + 1)
                    .resizeRelocate(middle - bar / 2, zero + 1, bar, Math.max(2, out - zero));
            Label foot = feet.get(i);
            foot.setVisible(i % every == 0);
            foot.resizeRelocate(
                    Math.min(middle - MONTH_LABEL / 2, getWidth() - MONTH_LABEL),
                    getHeight() - FOOT + 2,
                    MONTH_LABEL,
                    16);
        }
        double left = AxisLines.GUTTER + slot * at;
        boolean above = side == Side.IN;
        cursor.resizeRelocate(
                left,
                above ? TOP : zero,
                Math.max(6, slot),
                above ? zero - TOP : getHeight() - FOOT - zero);
    }
}
