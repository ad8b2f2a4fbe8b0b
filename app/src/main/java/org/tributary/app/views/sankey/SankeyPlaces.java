// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.picture.NodeKey;
import org.tributary.ledger.money.Money;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where everything in a Sankey diagram is, in pixels. Heights are proportional to amounts; a bar
/// takes at least the room of its label. Confined to one thread while it is made, immutable then.
final class SankeyPlaces {

    static final double BAR = 12;
    static final double LABEL = 20;
    static final double STUB = 26;

    private static final double GAP = 8;
    private static final double EDGE = 18;
    private static final double PITCH = 270;
    private static final double LABELS = 230;
    private static final double TURN = 34;

    /// A taller bar says no more, and its bands would fill the sheet with colour.
    private static final double TALLEST = 260;

    /// A place for a bar: the bar itself, and the room its label may take.
    record BarPlace(Rectangle2D bar, double top, double height, double labelWidth) {}

    /// A place for a band: its outline, and where its amount may stand.
    record BandPlace(Shape outline, double thickness, double labelX, double labelY) {}

    /// Where flows without a band of their own leave or reach a bar.
    record StubPlace(Rectangle2D place, boolean incoming) {}

    final Map<NodeKey, BarPlace> bars = new LinkedHashMap<>();
    final Map<Band, BandPlace> bands = new LinkedHashMap<>();
    final Map<NodeKey, List<StubPlace>> stubs = new LinkedHashMap<>();
    final double width;
    final double height;

    private final Sankey sankey;
    private final List<List<Stop>> layers = new ArrayList<>();
    private final Map<NodeKey, Stop> stops = new HashMap<>();
    private final Map<Band, List<Stop.Link>> links = new LinkedHashMap<>();
    private final List<Band> backs;
    private final double scale;
    private final double left;
    private final double pitch;

    SankeyPlaces(Sankey sankey, double roomWidth, double roomHeight) {
        this.sankey = sankey;
        backs = sankey.bands().stream().filter(Band::back).toList();
        left = EDGE + (backs.isEmpty() ? 0 : TURN + 20) + (anyRestIn() ? STUB : 0);
        int steps = Math.max(0, sankey.layers() - 1);
        pitch = steps == 0 ? 0 : Math.max(PITCH, (roomWidth - left - BAR - LABELS) / steps);
        width = Math.max(roomWidth, left + steps * pitch + BAR + LABELS);
        stops();
        StopOrder.order(layers);
        double needed = needed(0) + 160;
        height = Math.max(roomHeight, needed);
        scale = scale();
        layers.forEach(layer -> layer.forEach(stop -> stop.height = height(stop, scale)));
        StopOrder.settle(layers, EDGE, height - EDGE - channels(scale), GAP);
        place();
    }

    private boolean anyRestIn() {
        return sankey.bars().values().stream().anyMatch(bar -> !bar.restIn().isNone());
    }

    static double value(Money money) {
        return money.abs().decimal().doubleValue();
    }

    private static double value(Band band) {
        return value(band.flow().amount());
    }

    private void stops() {
        for (int i = 0; i < sankey.layers(); i++) {
            layers.add(new ArrayList<>());
        }
        for (Bar bar : sankey.bars().values()) {
            Stop stop = new Stop(Optional.of(bar.node()), sides(bar));
            stops.put(bar.node(), stop);
            layers.get(bar.layer()).add(stop);
        }
        for (Band band : sankey.bands()) {
            if (!band.back()) {
                links.put(band, chain(band));
            }
        }
    }

    /// The bands of one side may be more than their sum, where amounts are negative.
    private double sides(Bar bar) {
        double in = value(bar.restIn().amount());
        double out = value(bar.restOut().amount());
        for (Band band : sankey.bands()) {
            in += band.flow().to().equals(bar.node()) ? value(band) : 0;
            out += band.flow().from().equals(bar.node()) ? value(band) : 0;
        }
        return Math.max(in, out);
    }

    private List<Stop.Link> chain(Band band) {
        Bar from = bar(band.flow().from());
        Bar to = bar(band.flow().to());
        List<Stop.Link> chain = new ArrayList<>();
        Stop last = stop(from.node());
        for (int layer = from.layer() + 1; layer < to.layer(); layer++) {
            Stop passed = new Stop(Optional.empty(), value(band));
            layers.get(layer).add(passed);
            chain.add(new Stop.Link(last, passed, value(band)));
            last = passed;
        }
        chain.add(new Stop.Link(last, stop(to.node()), value(band)));
        return chain;
    }

    private Bar bar(NodeKey node) {
        return Optional.ofNullable(sankey.bars().get(node)).orElseThrow();
    }

    private Stop stop(NodeKey node) {
        return Optional.ofNullable(stops.get(node)).orElseThrow();
    }

    private static double height(Stop stop, double scale) {
        double least = stop.node.isPresent() ? LABEL : 1;
        return Math.max(least, stop.value * scale);
    }

    private double channels(double scale) {
        return backs.stream().mapToDouble(band -> thickness(band, scale) + GAP).sum();
    }

    private static double thickness(Band band, double scale) {
        return Math.max(1, value(band) * scale);
    }

    private double needed(double scale) {
        double most = 0;
        for (List<Stop> layer : layers) {
            double heights = layer.stream().mapToDouble(stop -> height(stop, scale)).sum();
            most = Math.max(most, heights + GAP * (layer.size() + 1));
        }
        return most + 2 * EDGE + channels(scale);
    }

    /// The most pixels an amount may have so that all layers fit.
    private double scale() {
        double largest =
                layers.stream().flatMap(List::stream).mapToDouble(s -> s.value).max().orElse(0);
        double low = 0;
        double high = largest > 0 ? TALLEST / largest : 0;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (needed(middle) <= height) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double x(int layer) {
        return left + layer * pitch;
    }

    private void place() {
        for (int i = 0; i < layers.size(); i++) {
            for (Stop stop : layers.get(i)) {
                double x = x(i);
                stop.node.ifPresent(node -> place(node, stop, x));
            }
        }
        offsets();
        links.forEach((band, chain) -> bands.put(band, forward(band, chain)));
        double channel = height - EDGE - channels(scale);
        for (Band band : backs) {
            double thickness = thickness(band, scale);
            channel += GAP;
            bands.put(band, backward(band, channel + thickness / 2));
            channel += thickness;
        }
    }

    private void place(NodeKey node, Stop stop, double x) {
        double drawn = Math.max(3, stop.value * scale);
        double top = stop.y + (stop.height - drawn) / 2;
        double room = (pitch == 0 ? LABELS : Math.min(pitch - BAR - 16, LABELS)) - STUB;
        bars.put(
                node,
                new BarPlace(
                        new Rectangle2D.Double(x, top, BAR, drawn), stop.y, stop.height, room));
    }

    private final Map<Band, double[]> backEnds = new HashMap<>();

    private void offsets() {
        for (List<Stop> layer : layers) {
            for (Stop stop : layer) {
                double top = stop.node.isPresent() ? 0 : (stop.height - stop.value * scale) / 2;
                double start = stop.node.map(n -> barTop(n) - stop.y).orElse(top);
                double out = start;
                stop.out.sort(Comparator.comparingDouble(link -> link.to.centre()));
                for (Stop.Link link : stop.out) {
                    link.fromOffset = out;
                    out += link.value * scale;
                }
                double in = start;
                stop.in.sort(Comparator.comparingDouble(link -> link.from.centre()));
                for (Stop.Link link : stop.in) {
                    link.toOffset = in;
                    in += link.value * scale;
                }
                double outEnd = stop.y + out;
                double inEnd = stop.y + in;
                stop.node.ifPresent(node -> ends(node, inEnd, outEnd));
            }
        }
    }

    private double barTop(NodeKey node) {
        return Optional.ofNullable(bars.get(node)).orElseThrow().bar().getY();
    }

    /// Below the bands that go on: those that lead back, then what has no band of its own.
    private void ends(NodeKey node, double in, double out) {
        double nextIn = in;
        double nextOut = out;
        for (Band band : backs) {
            double thickness = value(band) * scale;
            if (band.flow().to().equals(node)) {
                backEnds.computeIfAbsent(band, b -> new double[2])[1] = nextIn + thickness / 2;
                nextIn += thickness;
            }
            if (band.flow().from().equals(node)) {
                backEnds.computeIfAbsent(band, b -> new double[2])[0] = nextOut + thickness / 2;
                nextOut += thickness;
            }
        }
        Bar bar = bar(node);
        Rectangle2D place = Optional.ofNullable(bars.get(node)).orElseThrow().bar();
        List<StubPlace> found = new ArrayList<>();
        if (!bar.restIn().isNone()) {
            double thickness = Math.max(2, value(bar.restIn().amount()) * scale);
            found.add(
                    new StubPlace(
                            new Rectangle2D.Double(place.getX() - STUB, nextIn, STUB, thickness),
                            true));
        }
        if (!bar.restOut().isNone()) {
            double thickness = Math.max(2, value(bar.restOut().amount()) * scale);
            found.add(
                    new StubPlace(
                            new Rectangle2D.Double(place.getMaxX(), nextOut, STUB, thickness),
                            false));
        }
        if (!found.isEmpty()) {
            stubs.put(node, List.copyOf(found));
        }
    }

    private BandPlace forward(Band band, List<Stop.Link> chain) {
        double thickness = thickness(band, scale);
        int layer = bar(band.flow().from()).layer();
        Path2D.Double path = new Path2D.Double();
        double[] xs = new double[chain.size() * 2];
        double[] ys = new double[chain.size() * 2];
        for (int i = 0; i < chain.size(); i++) {
            Stop.Link link = chain.get(i);
            xs[2 * i] = x(layer + i) + BAR;
            ys[2 * i] = link.from.y + link.fromOffset;
            xs[2 * i + 1] = x(layer + i + 1);
            ys[2 * i + 1] = link.to.y + link.toOffset;
        }
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            on(path, xs[i - 1], ys[i - 1], xs[i], ys[i], i % 2 == 1);
        }
        int last = xs.length - 1;
        path.lineTo(xs[last], ys[last] + thickness);
        for (int i = last; i > 0; i--) {
            on(path, xs[i], ys[i] + thickness, xs[i - 1], ys[i - 1] + thickness, i % 2 == 1);
        }
        path.closePath();
        // Past the label of the bar where it begins, before the one where it ends.
        double t = 0.86;
        double u = t * t * (3 - 2 * t);
        return new BandPlace(
                path,
                thickness,
                xs[0] + (xs[1] - xs[0]) * t,
                ys[0] + (ys[1] - ys[0]) * u + thickness / 2);
    }

    private static void on(
            Path2D path, double x1, double y1, double x2, double y2, boolean curved) {
        if (curved) {
            double middle = (x1 + x2) / 2;
            path.curveTo(middle, y1, middle, y2, x2, y2);
        } else {
            path.lineTo(x2, y2);
        }
    }

    private BandPlace backward(Band band, double channel) {
        double thickness = thickness(band, scale);
        double[] ends = Optional.ofNullable(backEnds.get(band)).orElseThrow();
        double from = x(bar(band.flow().from()).layer()) + BAR;
        double to = x(bar(band.flow().to()).layer());
        double turn = TURN + thickness / 3;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(from, ends[0]);
        path.curveTo(from + turn * 1.6, ends[0], from + turn * 1.6, channel, from, channel);
        path.lineTo(to, channel);
        path.curveTo(to - turn * 1.6, channel, to - turn * 1.6, ends[1], to, ends[1]);
        Shape outline =
                new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        .createStrokedShape(path);
        return new BandPlace(outline, thickness, (from + to) / 2, channel);
    }
}
