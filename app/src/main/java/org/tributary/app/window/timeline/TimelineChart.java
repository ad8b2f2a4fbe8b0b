// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.tributary.app.timeline.AxisMark;
import org.tributary.app.timeline.Bars;
import org.tributary.app.timeline.BucketRange;
import org.tributary.app.timeline.Buckets;
import org.tributary.app.timeline.Side;
import org.tributary.app.timeline.Standing;
import org.tributary.ledger.flow.Period;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// Draws the bars, the axis of time below them and the brush over them. Colours come from the
/// stylesheet. What lies within one kind of bars is one path, so that a thousand bars cost no more
/// nodes than ten.
final class TimelineChart extends Region {

    private static final double GUTTER = 84;
    private static final double AXIS = 15;
    private static final double WIDEST = 64;
    private static final double LABEL = 74;
    private static final double HEIGHT = 78;

    /// The bars of one side.
    private record Paths(Path counted, Path leftOut) {

        void clear() {
            counted.getElements().clear();
            leftOut.getElements().clear();
        }

        Path of(Standing standing) {
            return switch (standing) {
                case COUNTED -> counted;
                case LEFT_OUT -> leftOut;
            };
        }
    }

    private final TimelineModel model;
    private final TimelineText text;
    private final Map<Side, Paths> bars = new EnumMap<>(Side.class);
    private final Rectangle brush = new Rectangle();
    private final Rectangle pointed = new Rectangle();
    private final Rectangle zero = new Rectangle();
    private final Group marks = new Group();
    private final Text top = words("timeline-mark");
    private final Text in = words("timeline-mark");
    private final Text out = words("timeline-mark");

    TimelineChart(TimelineModel model, TimelineText text) {
        this.model = model;
        this.text = text;
        setId("timeline-chart");
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(model.words());
        setAccessibleHelp(text.texts().of("timeline.help"));
        setMinSize(200, HEIGHT);
        setPrefHeight(HEIGHT);
        brush.getStyleClass().add("timeline-brush");
        pointed.getStyleClass().add("timeline-pointed");
        zero.getStyleClass().add("timeline-axis");
        add(pointed);
        for (Side side : Side.values()) {
            bars.put(side, new Paths(made(side, Standing.COUNTED), made(side, Standing.LEFT_OUT)));
        }
        List.of(zero, marks, top, in, out, brush).forEach(this::add);
        in.setText(text.side(Side.UP));
        out.setText(text.side(Side.DOWN));
        model.chart().subscribe(this::requestLayout);
        model.brush().subscribe(this::requestLayout);
        model.pointed().subscribe(this::requestLayout);
    }

    private Path made(Side side, Standing standing) {
        var path = new Path();
        path.getStyleClass()
                .addAll(
                        switch (side) {
                            case UP -> "timeline-in";
                            case DOWN -> "timeline-out";
                        },
                        switch (standing) {
                            case COUNTED -> "timeline-counted";
                            case LEFT_OUT -> "timeline-left-out";
                        });
        add(path);
        return path;
    }

    private void add(Node node) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        getChildren().add(node);
    }

    private static Text words(String style) {
        var words = new Text();
        words.getStyleClass().add(style);
        words.setTextOrigin(VPos.TOP);
        return words;
    }

    /// How much room there is for bars.
    double room() {
        return Math.max(0, getWidth() - GUTTER - 8);
    }

    /// The width of one bucket.
    private double pitch(Buckets buckets) {
        return Math.min(WIDEST, room() / buckets.size());
    }

    /// Where a point is, counted in buckets from the beginning.
    double bucketsAt(double x) {
        return model.chart()
                .get()
                .map(chart -> chart.histogram().buckets())
                .map(buckets -> (x - GUTTER) / Math.max(0.01, pitch(buckets)))
                .orElse(0.0);
    }

    /// Where a place among the buckets is drawn.
    double xOf(double place) {
        return GUTTER
                + model.chart()
                        .get()
                        .map(chart -> place * pitch(chart.histogram().buckets()))
                        .orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.getChildren().clear();
        bars.values().forEach(Paths::clear);
        Optional<TimelineModel.Chart> chart = model.chart().get();
        for (Node part : List.of(zero, top, in, out)) {
            part.setVisible(chart.isPresent());
        }
        brush.setVisible(false);
        pointed.setVisible(false);
        chart.filter(shown -> room() > 0).ifPresent(this::draw);
    }

    private void draw(TimelineModel.Chart chart) {
        Buckets buckets = chart.histogram().buckets();
        boolean sided = chart.histogram().isSided();
        double plot = getHeight() - AXIS - 4;
        double up = sided ? Math.floor(plot / 2) : plot;
        double base = 3 + up;
        double width = pitch(buckets) * buckets.size();
        set(zero, GUTTER, base, width, 1);
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            bar(chart.bars(), bucket, base, up);
        }
        top.setText(text.top(chart));
        corner(top, 2);
        in.setVisible(sided);
        out.setVisible(sided);
        corner(in, base - 14);
        corner(out, base + 2);
        axis(buckets);
        model.brush().get().ifPresent(period -> brush(buckets, period, plot));
        OptionalInt at = model.pointed().get();
        if (at.isPresent() && at.getAsInt() < buckets.size()) {
            set(pointed, xOf(at.getAsInt()), 2, pitch(buckets), plot + 2);
            pointed.setVisible(true);
        }
    }

    private void bar(Bars heights, int bucket, double base, double up) {
        double left = Math.rint(xOf(bucket));
        double width = Math.max(1, Math.rint(xOf(bucket + 1)) - left - 1);
        for (Side side : Side.values()) {
            Paths paths = Objects.requireNonNull(bars.get(side));
            double from = 0;
            for (Standing standing : Standing.values()) {
                double share = heights.height(bucket, side, standing);
                if (share > 0) {
                    double height = Math.max(1.5, share * up);
                    double y = side == Side.UP ? base - from - height : base + 1 + from;
                    rectangle(paths.of(standing), left, y, width, height);
                    from += height;
                }
            }
        }
    }

    private static void rectangle(Path path, double x, double y, double width, double height) {
        path.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new LineTo(x + width, y),
                        new LineTo(x + width, y + height),
                        new LineTo(x, y + height),
                        new ClosePath());
    }

    private static void set(Rectangle shape, double x, double y, double width, double height) {
        shape.setX(x);
        shape.setY(y);
        shape.setWidth(width);
        shape.setHeight(height);
    }

    /// Words in the gutter end beside the bars.
    private static void corner(Text words, double y) {
        words.setX(GUTTER - 6 - Math.ceil(words.getLayoutBounds().getWidth()));
        words.setY(y);
    }

    private void axis(Buckets buckets) {
        double y = getHeight() - AXIS;
        for (AxisMark mark : AxisMark.of(buckets, LABEL / pitch(buckets))) {
            Text words = words("timeline-mark");
            words.setText(mark.text());
            words.setX(xOf(mark.bucket()) + 3);
            words.setY(y);
            var tick = new Rectangle();
            tick.getStyleClass().add("timeline-axis");
            set(tick, Math.rint(xOf(mark.bucket())), y - 1, 1, 8);
            marks.getChildren().addAll(tick, words);
        }
    }

    /// A span too short to be seen is drawn a little wider.
    private void brush(Buckets buckets, Period period, double plot) {
        double left = xOf(buckets.placeOf(period.fromMillis()));
        double right = xOf(buckets.placeOf(period.toMillis()));
        set(brush, Math.rint(left), 1.5, Math.max(2, Math.rint(right - left)), plot + 3);
        brush.setVisible(true);
    }

    /// The edges of the brush, if it is seen.
    Optional<BucketRange> brushed() {
        return model.chart()
                .get()
                .map(chart -> chart.histogram().buckets())
                .flatMap(buckets -> model.brush().get().map(buckets::nearest));
    }
}
