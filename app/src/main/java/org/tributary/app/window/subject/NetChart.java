// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

import org.tributary.app.subject.Aspect;
import org.tributary.app.subject.MonthLine;
import org.tributary.app.subject.Side;
import org.tributary.app.subject.Slice;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What all transfers up to the end of each month add up to, as a line below the bars of the
/// months. Each point shows the rows up to there.
final class NetChart extends Pane {

    private static final double TOP = 8;
    private static final double RIGHT = 8;
    private static final double POINT = 7;

    private final SubjectText text;
    private final Open open;
    private final List<MonthLine> months;
    private final Axis axis;
    private final Polyline line = new Polyline();
    private final List<Region> points = new ArrayList<>();
    private final AxisLines lines;
    private final Region cursor = new Region();
    private int at;

    NetChart(SubjectText text, List<MonthLine> months, Open open) {
        this.text = text;
        this.months = months;
        this.open = open;
        double least = months.stream().mapToDouble(m -> units(m.net())).min().orElse(0);
        double most = months.stream().mapToDouble(m -> units(m.net())).max().orElse(0);
        axis = Axis.of(Math.min(0, least), Math.max(0, most));
        lines = new AxisLines(axis, text::compact);
        setId("subject-net");
        getStyleClass().add("month-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefHeight(110);
        setMinWidth(0);
        line.getStyleClass().add("net-line");
        getChildren().addAll(lines.parts());
        getChildren().add(line);
        for (int i = 0; i < months.size(); i++) {
            getChildren().add(point(i));
        }
        cursor.getStyleClass().add("chart-cursor");
        cursor.setMouseTransparent(true);
        cursor.visibleProperty().bind(focusedProperty());
        getChildren().add(cursor);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        at = months.size() - 1;
        say();
    }

    private static double units(Money money) {
        return money.decimal().doubleValue();
    }

    private Region point(int index) {
        var point = new Region();
        point.getStyleClass().add("net-point");
        point.setOnMouseClicked(event -> show(index));
        Tooltip.install(point, new Tooltip(words(index)));
        points.add(point);
        return point;
    }

    private String words(int index) {
        MonthLine month = months.get(index);
        return text.texts()
                .of("subjectPage.net.until", text.month(month.month()), text.signed(month.net()));
    }

    private void show(int index) {
        Set<Integer> until =
                months.stream()
                        .limit(index + 1L)
                        .map(m -> 12 * m.month().getYear() + m.month().getMonthValue() - 1)
                        .collect(Collectors.toSet());
        open.rows(
                words(index),
                new Slice(EnumSet.allOf(Side.class), Aspect.MONTH, until, Slice.Match.ONLY));
    }

    private void key(KeyEvent event) {
        if (months.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> at = Math.max(0, at - 1);
            case RIGHT -> at = Math.min(months.size() - 1, at + 1);
            case HOME -> at = 0;
            case END -> at = months.size() - 1;
            case ENTER, SPACE -> show(at);
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
            setAccessibleText(words(at));
        }
    }

    @Override
    protected void layoutChildren() {
        double plot = getHeight() - 2 * TOP;
        double wide = getWidth() - AxisLines.GUTTER - RIGHT;
        int ticks = axis.ticks().size();
        // Two numbers need some room between them.
        lines.lay(TOP, plot, wide, ticks > 3 && plot / ticks < 18 ? 2 : 1);
        if (months.isEmpty() || wide <= 0) {
            return;
        }
        double slot = wide / months.size();
        List<Double> path = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            double x = AxisLines.GUTTER + slot * (i + 0.5);
            double y = TOP + axis.place(units(months.get(i).net()), plot);
            path.add(x);
            path.add(y);
            points.get(i).resizeRelocate(x - POINT / 2, y - POINT / 2, POINT, POINT);
        }
        line.getPoints().setAll(path);
        cursor.resizeRelocate(AxisLines.GUTTER + slot * at, 0, Math.max(6, slot), getHeight());
    }
}
