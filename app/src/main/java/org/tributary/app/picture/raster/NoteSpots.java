// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.NodeKey;
import org.tributary.ledger.casework.NoteAnchor.Area;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where notes are seen: a small sheet at the upper right of a node, one on the middle of an
/// arrow, and the rectangle round the accounts a note was written about with its own sheet at the
/// corner. The rectangle follows its accounts wherever they are moved. Notes on what is not shown
/// are left out. Made for one scene; immutable, thread-safe.
public final class NoteSpots {

    /// Units of the picture between a note's rectangle and the middle of its outermost accounts.
    public static final double MARGIN = 48;

    /// Sides of a sheet in pixels of the screen.
    private static final double WIDTH = 15;

    private static final double HEIGHT = 14;

    private record Pair(int from, int to) {}

    /// Notes in one place of the scene.
    ///
    /// @param node index of the node they sit on, -1 for an arrow
    /// @param edge index of the arrow they sit on, -1 for a node
    private record Sitting(int node, int edge, List<NoteMarks.Remark> remarks) {}

    /// A sheet as it is seen.
    ///
    /// @param box in device pixels
    /// @param area the part of the picture it is about, in device pixels; empty for others
    public record Spot(
            Rectangle box, Optional<Rectangle2D.Double> area, List<NoteMarks.Remark> remarks) {
        public Spot {
            remarks = List.copyOf(remarks);
        }
    }

    /// A note about a part of the picture and where that is now.
    private record Part(Area area, NoteMarks.Remark remark) {}

    private final Scene scene;
    private final List<Sitting> sittings = new ArrayList<>();
    private final List<Part> parts;

    private NoteSpots(Scene scene, NoteMarks marks) {
        this.scene = scene;
        parts =
                marks.onRegions().stream()
                        .flatMap(on -> today(on).map(a -> new Part(a, on.remark())).stream())
                        .toList();
        Map<Integer, List<NoteMarks.Remark>> nodes = new LinkedHashMap<>();
        for (NoteMarks.OnAccount on : marks.onAccounts()) {
            int node = shownAs(on.account());
            if (node >= 0) {
                nodes.computeIfAbsent(node, _ -> new ArrayList<>()).add(on.remark());
            }
        }
        nodes.forEach((node, remarks) -> sittings.add(new Sitting(node, -1, remarks)));
        if (!marks.onFlows().isEmpty()) {
            sitOnArrows(marks.onFlows());
        }
    }

    public static NoteSpots of(Scene scene, NoteMarks marks) {
        return new NoteSpots(scene, marks);
    }

    /// Round those of its accounts that are shown; a region without accounts stays where it is.
    private Optional<Area> today(NoteMarks.OnRegion region) {
        if (region.accounts().isEmpty()) {
            return Optional.of(region.area());
        }
        int[] nodes =
                region.accounts().stream()
                        .mapToInt(this::shownAs)
                        .filter(node -> node >= 0)
                        .toArray();
        if (nodes.length == 0) {
            return Optional.empty();
        }
        DoubleSummaryStatistics across =
                IntStream.of(nodes).mapToDouble(node -> scene.x[node]).summaryStatistics();
        DoubleSummaryStatistics down =
                IntStream.of(nodes).mapToDouble(node -> scene.y[node]).summaryStatistics();
        return Optional.of(
                new Area(
                        across.getMin() - MARGIN,
                        down.getMin() - MARGIN,
                        across.getMax() - across.getMin() + 2 * MARGIN,
                        down.getMax() - down.getMin() + 2 * MARGIN));
    }

    /// Whether nothing is seen of any note.
    boolean isEmpty() {
        return sittings.isEmpty() && parts.isEmpty();
    }

    /// Index of the account's node, else of the group it is folded into, else -1.
    private int shownAs(int account) {
        int node = scene.indexOf(NodeKey.of(account));
        return node >= 0
                ? node
                : scene.state().groups().values().stream()
                        .filter(group -> group.members().containsKey(account))
                        .mapToInt(group -> scene.indexOf(group.key()))
                        .findFirst()
                        .orElse(-1);
    }

    /// On the heaviest arrow that goes this way, else on one that goes back.
    private void sitOnArrows(List<NoteMarks.OnFlow> flows) {
        Map<Pair, Integer> arrows = new LinkedHashMap<>();
        for (int e = 0; e < scene.edges.length; e++) {
            NodeKey from = scene.edges[e].key().from();
            NodeKey to = scene.edges[e].key().to();
            if (from.isAccount() && to.isAccount()) {
                arrows.put(new Pair(from.account(), to.account()), e);
            }
        }
        Map<Integer, List<NoteMarks.Remark>> edges = new LinkedHashMap<>();
        for (NoteMarks.OnFlow on : flows) {
            Integer back = arrows.get(new Pair(on.to(), on.from()));
            Integer edge = arrows.getOrDefault(new Pair(on.from(), on.to()), back);
            if (edge != null) {
                edges.computeIfAbsent(edge, _ -> new ArrayList<>()).add(on.remark());
            }
        }
        edges.forEach((edge, remarks) -> sittings.add(new Sitting(-1, edge, remarks)));
    }

    /// What a camera sees, parts of the picture first.
    public List<Spot> seenBy(Camera camera) {
        List<Spot> spots = new ArrayList<>();
        for (Part part : parts) {
            Rectangle2D.Double seen = seen(part.area(), camera);
            spots.add(
                    new Spot(
                            sheet(seen.getMaxX(), seen.y, camera.outputScale()),
                            Optional.of(seen),
                            List.of(part.remark())));
        }
        for (Sitting sitting : sittings) {
            spots.add(new Spot(box(sitting, camera), Optional.empty(), sitting.remarks()));
        }
        return spots;
    }

    /// The notes whose sheet holds a point of the view, the uppermost first.
    public Optional<Spot> at(Camera camera, double viewX, double viewY) {
        double x = viewX * camera.outputScale();
        double y = viewY * camera.outputScale();
        double slack = 3 * camera.outputScale();
        return seenBy(camera).reversed().stream()
                .filter(
                        spot ->
                                x >= spot.box().x - slack
                                        && y >= spot.box().y - slack
                                        && x <= spot.box().x + spot.box().width + slack
                                        && y <= spot.box().y + spot.box().height + slack)
                .findFirst();
    }

    private static Rectangle2D.Double seen(Area area, Camera camera) {
        double left = camera.pixelX(area.left());
        double top = camera.pixelY(area.top());
        return new Rectangle2D.Double(
                left,
                top,
                camera.pixelX(area.left() + area.width()) - left,
                camera.pixelY(area.top() + area.height()) - top);
    }

    private Rectangle box(Sitting sitting, Camera camera) {
        if (sitting.node() >= 0) {
            int i = sitting.node();
            double aside = NodePainter.pixelReach(scene, i, camera) * 0.72;
            double scale = camera.outputScale();
            return sheet(
                    camera.pixelX(scene.x[i]) + aside + WIDTH * scale / 2,
                    camera.pixelY(scene.y[i]) - aside - HEIGHT * scale / 4,
                    scale);
        }
        double[] points = new double[6];
        double unit = camera.pixelsPerUnit();
        Curve.points(
                scene.curves,
                sitting.edge() * Curve.LENGTH,
                2,
                unit,
                camera.pixelX(0),
                camera.pixelY(0),
                points);
        return sheet(points[2], points[3], camera.outputScale());
    }

    /// A sheet in device pixels round a point.
    static Rectangle sheet(double x, double y, double scale) {
        return new Rectangle(
                (int) Math.round(x - WIDTH * scale / 2),
                (int) Math.round(y - HEIGHT * scale / 2),
                (int) Math.round(WIDTH * scale),
                (int) Math.round(HEIGHT * scale));
    }
}
