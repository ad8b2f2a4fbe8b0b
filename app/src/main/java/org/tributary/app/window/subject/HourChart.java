// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.tributary.app.subject.Aspect;
import org.tributary.app.subject.BreakdownLine;
import org.tributary.app.subject.HourMap;
import org.tributary.app.subject.Legs;
import org.tributary.app.subject.Side;
import org.tributary.app.subject.Slice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A cell for every hour of the week, the darker the more transfers it had, with their number where
/// there is room. Days without a known hour have a column of their own. A click on a cell, or Enter
/// on the one the arrow keys have chosen, shows its rows.
final class HourChart extends Pane {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final double GUTTER = 40;
    private static final double HEAD = 18;
    private static final double FIGURE = 6.4;
    private static final int DAYS = 7;
    private static final int STEPS = 5;

    private final SubjectText text;
    private final Open open;
    private final HourMap hours;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Label> cells = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private int row;
    private int column;

    HourChart(SubjectText text, HourMap hours, Open open) {
        this.text = text;
        this.hours = hours;
        this.open = open;
        if (hours.withoutHour() < hours.all()) {
            for (int hour = 0; hour < Legs.NO_HOUR; hour++) {
                columns.add(hour);
            }
        }
        if (hours.withoutHour() > 0) {
            columns.add(Legs.NO_HOUR);
        }
        setId("subject-hours");
        getStyleClass().add("hour-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        setPrefHeight(HEAD + DAYS * 24);
        for (int hour : columns) {
            heads.add(label(head(hour)));
        }
        for (int day = 0; day < DAYS; day++) {
            days.add(label(text.weekday(day)));
            for (int hour : columns) {
                cells.add(cell(day, hour));
            }
        }
        getChildren().addAll(heads);
        getChildren().addAll(days);
        getChildren().addAll(cells);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> mark());
    }

    private String head(int hour) {
        if (hour == Legs.NO_HOUR) {
            return text.texts().of("subjectPage.hours.unknown");
        }
        return hour % 3 == 0 ? Integer.toString(hour) : "";
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "small-print", "amount");
        return label;
    }

    private Label cell(int day, int hour) {
        Optional<BreakdownLine> line = hours.cell(day, hour);
        long count = line.map(HourMap::count).orElse(0L);
        var cell = new Label(count == 0 ? "" : text.compact((double) count));
        cell.getStyleClass().addAll("hour-cell", "heat-" + heat(count));
        cell.setMinWidth(0);
        if (count > 0) {
            cell.setOnMouseClicked(event -> show(day, hour));
            cell.setTooltip(new Tooltip(told(day, hour)));
        }
        return cell;
    }

    /// 0 for none, to [#STEPS] for the fullest fifth.
    private int heat(long count) {
        return count == 0 ? 0 : (int) ((count * STEPS + hours.largest() - 1) / hours.largest());
    }

    private String words(int day, int hour) {
        return hour == Legs.NO_HOUR
                ? text.texts().of("subjectPage.hours.day", text.fullWeekday(day))
                : text.texts().of("subjectPage.hours.cell", text.fullWeekday(day), clock(hour));
    }

    private static String clock(int hour) {
        return String.format(java.util.Locale.ROOT, "%02d:00–%02d:59", hour, hour);
    }

    private String told(int day, int hour) {
        Optional<BreakdownLine> line = hours.cell(day, hour);
        String told = words(day, hour);
        if (line.isEmpty()) {
            return told + "\n" + text.count(0);
        }
        return told
                + "\n"
                + text.way(Side.IN)
                + " "
                + text.figure(line.get().in())
                + "\n"
                + text.way(Side.OUT)
                + " "
                + text.figure(line.get().out());
    }

    private void show(int day, int hour) {
        open.rows(
                words(day, hour),
                Slice.of(Side.OTHERS, Aspect.HOUR_OF_WEEK, day * (Legs.NO_HOUR + 1) + hour));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> column = Math.max(0, column - 1);
            case RIGHT -> column = Math.min(columns.size() - 1, column + 1);
            case UP -> row = Math.max(0, row - 1);
            case DOWN -> row = Math.min(DAYS - 1, row + 1);
            case HOME -> column = 0;
            case END -> column = columns.size() - 1;
            case ENTER, SPACE -> {
                if (!columns.isEmpty()) {
                    show(row, columns.get(column));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
        mark();
    }

    private void mark() {
        for (int i = 0; i < cells.size(); i++) {
            boolean here = isFocused() && i == row * columns.size() + column;
            cells.get(i).pseudoClassStateChanged(AT, here);
        }
        if (!columns.isEmpty()) {
            setAccessibleText(told(row, columns.get(column)));
        }
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        boolean onlyDays = columns.size() == 1;
        double last = columns.contains(Legs.NO_HOUR) && !onlyDays ? 52 : 0;
        int even = columns.size() - (last > 0 ? 1 : 0);
        double slot = onlyDays ? 90 : Math.floor((getWidth() - GUTTER - last) / even);
        double high = Math.floor((getHeight() - HEAD) / DAYS);
        // All numbers or none: some alone would look like all there is.
        double longest = FIGURE * text.compact((double) hours.largest()).length();
        for (int c = 0; c < columns.size(); c++) {
            double x = GUTTER + c * slot + (c == even ? 6 : 0);
            double wide = c == even ? last - 6 : slot;
            heads.get(c).resizeRelocate(x, 0, Math.max(wide, 24), HEAD);
            for (int day = 0; day < DAYS; day++) {
                Label cell = cells.get(day * columns.size() + c);
                cell.setContentDisplay(
                        wide - 2 < longest
                                ? javafx.scene.control.ContentDisplay.GRAPHIC_ONLY
                                : javafx.scene.control.ContentDisplay.LEFT);
                cell.resizeRelocate(x, HEAD + day * high, wide - 2, high - 2);
            }
        }
        for (int day = 0; day < DAYS; day++) {
            days.get(day).resizeRelocate(0, HEAD + day * high, GUTTER - 6, high - 2);
        }
    }
}
