// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.app.picture.ColourKey;
import org.tributary.app.picture.NodeKind;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.NodeSize;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.Tint;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The legend in the lower left corner: what the shapes, rings, sizes, widths and fills that are
/// in this picture mean. Made for one frame.
final class Legend {

    /// What a row shows before its words.
    private sealed interface Sign {
        record Shape(NodeKind kind, int fill) implements Sign {}

        record Ring() implements Sign {}

        record Sizes() implements Sign {}

        record Widths() implements Sign {}

        record Pin() implements Sign {}

        record Note() implements Sign {}

        /// Discs in the colours of a scale.
        record Fills(Ramp ramp) implements Sign {}

        /// Lines in the colours of a scale.
        record Strokes(Ramp ramp) implements Sign {}

        record Nothing() implements Sign {}

        /// There is more to see.
        record Fold() implements Sign {}
    }

    private record Row(Sign sign, String text) {}

    private static final double MARGIN = 14;
    private static final double PADDING = 10;
    private static final double SIGN = 46;
    private static final double LINE = 20;

    /// A legend that takes more of the view than this is folded where there is a choice.
    private static final double MOST = 0.15;

    private static final double FOLD = 16;

    /// So many colours of a scale are shown.
    private static final int STEPS = 5;

    private final PictureColours colours;
    private final Ink ink;
    private final double scale;
    private final List<Row> rows;
    private final boolean folded;
    private final Rectangle box;

    Legend(
            Scene scene,
            NoteSpots notes,
            Camera camera,
            PictureColours colours,
            LegendText words,
            LegendRoom room,
            Ink ink) {
        this.colours = colours;
        this.ink = ink;
        scale = camera.outputScale();
        List<Row> whole = new ArrayList<>();
        if (room != LegendRoom.NONE) {
            collect(scene, notes, words, whole);
        }
        Rectangle all = boxOf(whole, camera);
        folded =
                !whole.isEmpty()
                        && switch (room) {
                            case WHOLE, NONE -> false;
                            case AS_ROOM_ALLOWS -> isMuch(all, camera);
                            case FOLDED -> true;
                        };
        rows = folded ? List.of(new Row(new Sign.Fold(), words.signs().title())) : whole;
        box = folded ? boxOf(rows, camera) : all;
    }

    private static boolean isMuch(Rectangle box, Camera camera) {
        return (double) box.width * box.height > MOST * camera.pixelWidth() * camera.pixelHeight();
    }

    private Rectangle boxOf(List<Row> lines, Camera camera) {
        if (lines.isEmpty()) {
            return new Rectangle();
        }
        int width = 0;
        for (Row row : lines) {
            width = Math.max(width, (int) Math.ceil(textOffset(row)) + textWidth(row));
        }
        width += (int) Math.ceil(2 * PADDING * scale);
        int height = (int) Math.ceil((lines.size() * LINE + 1.2 * PADDING) * scale);
        int margin = (int) Math.round(MARGIN * scale);
        return new Rectangle(margin, camera.pixelHeight() - height - margin, width, height);
    }

    /// Whether only its name is shown.
    boolean isFolded() {
        return folded;
    }

    private Legend(Legend other, Rectangle box) {
        colours = other.colours;
        ink = other.ink;
        scale = other.scale;
        rows = other.rows;
        folded = other.folded;
        this.box = box;
    }

    Rectangle box() {
        return box;
    }

    /// The same legend with its upper left corner elsewhere.
    Legend at(int x, int y) {
        return new Legend(this, new Rectangle(x, y, box.width, box.height));
    }

    private void collect(Scene scene, NoteSpots notes, LegendText words, List<Row> into) {
        Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
        boolean subjects = false;
        boolean pins = false;
        boolean twoWays = false;
        for (var placed : scene.nodes) {
            PictureNode node = placed.node();
            kinds.add(node.kind());
            subjects |= node.mark() == NodeMark.SUBJECT;
            pins |= placed.pinned();
            twoWays |= node.tint() instanceof Tint.Balance;
        }
        for (NodeKind kind : kinds) {
            into.add(new Row(new Sign.Shape(kind, colours.fill(kind)), name(kind, words)));
        }
        if (subjects) {
            into.add(new Row(new Sign.Ring(), words.signs().subject()));
        }
        if (pins) {
            into.add(new Row(new Sign.Pin(), words.signs().pinned()));
        }
        if (!notes.isEmpty()) {
            into.add(new Row(new Sign.Note(), words.signs().note()));
        }
        Ramp fills = twoWays ? colours.balance() : colours.levels();
        scene.state()
                .colours()
                .nodes()
                .ifPresent(ends -> addScale(into, new Sign.Fills(fills), ends));
        List<String> categories = scene.state().colours().categories();
        for (int i = 0; i < categories.size(); i++) {
            int fill = colours.colour(new Tint.Category(i), colours.fill(NodeKind.ACCOUNT));
            into.add(new Row(new Sign.Shape(NodeKind.ACCOUNT, fill), categories.get(i)));
        }
        if (scene.nodes.length > 0) {
            into.add(new Row(new Sign.Sizes(), words.size()));
        }
        if (scene.edges.length > 0) {
            into.add(new Row(new Sign.Widths(), words.width()));
            Sign strokes = new Sign.Strokes(colours.levels());
            scene.state().colours().arrows().ifPresent(ends -> addScale(into, strokes, ends));
            Arrays.asList(words.reading(), words.units()).forEach(text -> addWords(into, text));
        }
    }

    private static void addScale(List<Row> into, Sign sign, ColourKey.Ends ends) {
        into.add(new Row(sign, ends.low() + " – " + ends.high()));
    }

    private static void addWords(List<Row> into, String text) {
        if (!text.isEmpty()) {
            into.add(new Row(new Sign.Nothing(), text));
        }
    }

    private static String name(NodeKind kind, LegendText words) {
        return switch (kind) {
            case ACCOUNT -> words.signs().account();
            case PARTY -> words.signs().party();
            case INSTITUTION -> words.signs().institution();
            case TRANSACTION -> words.signs().transaction();
            case REST -> words.signs().rest();
            case GROUP -> words.signs().group();
        };
    }

    private double textOffset(Row row) {
        return switch (row.sign()) {
            case Sign.Nothing() -> 0;
            case Sign.Fold() -> FOLD * scale;
            default -> SIGN * scale;
        };
    }

    private int textWidth(Row row) {
        return ink.width(TextStyle.LEGEND, row.text());
    }

    void paint(Marks marks) {
        if (rows.isEmpty()) {
            return;
        }
        double round = 6 * scale;
        marks.box(box.x, box.y, box.width, box.height, round, colours.panelEdge(), 255);
        marks.box(
                box.x + scale,
                box.y + scale,
                box.width - 2 * scale,
                box.height - 2 * scale,
                round - scale,
                colours.panel(),
                255);
        double left = box.x + PADDING * scale;
        double middle = box.y + (0.6 * PADDING + LINE / 2) * scale;
        for (Row row : rows) {
            sign(row.sign(), marks, left, middle);
            ink.write(
                    marks,
                    TextStyle.LEGEND,
                    row.text(),
                    left + textOffset(row),
                    middle - ink.height(TextStyle.LEGEND) / 2.0,
                    colours.mutedText());
            middle += LINE * scale;
        }
    }

    private void sign(Sign sign, Marks marks, double left, double middle) {
        double centre = left + (SIGN / 2 - 5) * scale;
        switch (sign) {
            case Sign.Shape(NodeKind kind, int fill) -> {
                double r = 6.5 * scale;
                int outline = NodePainter.blend(fill, colours.text(), 90);
                int back = NodePainter.blend(fill, colours.canvas(), 110);
                NodePainter.behind(marks, kind, centre, middle, r, back, outline, scale);
                marks.shape(kind, centre, middle, r, fill, outline, scale);
            }
            case Sign.Ring() -> {
                int fill = colours.fill(NodeKind.ACCOUNT);
                marks.shape(NodeKind.ACCOUNT, centre, middle, 4.5 * scale, fill, fill, 0);
                marks.ring(
                        NodeKind.ACCOUNT,
                        centre,
                        middle,
                        8.5 * scale,
                        2 * scale,
                        colours.accent(),
                        255);
            }
            case Sign.Sizes() -> {
                int fill = colours.fill(NodeKind.ACCOUNT);
                double at = left;
                for (double r : new double[] {2.5, 5, 8}) {
                    at += r * scale;
                    marks.shape(NodeKind.ACCOUNT, at, middle, r * scale, fill, fill, 0);
                    at += (r + 2.5) * scale;
                }
            }
            case Sign.Widths() -> {
                double at = left;
                for (double amount : new double[] {1e2, 1e5, 1e8}) {
                    double end = at + 9 * scale;
                    double thick = NodeSize.width(amount) * scale;
                    marks.line(at, middle, end, middle, thick, colours.flow(), 255);
                    at = end + 5.5 * scale;
                }
            }
            case Sign.Pin() ->
                    NodePainter.pin(marks, colours, centre + 3 * scale, middle + 4 * scale, scale);
            case Sign.Note() ->
                    NotePainter.sheet(
                            marks, colours, NoteSpots.sheet(centre, middle, scale), scale);
            case Sign.Fills(Ramp ramp) -> {
                double r = 3.5 * scale;
                for (int i = 0; i < STEPS; i++) {
                    int fill = ramp.at(i / (STEPS - 1.0));
                    double at = left + r + i * 2.1 * r;
                    marks.shape(NodeKind.ACCOUNT, at, middle, r, fill, fill, 0);
                }
            }
            case Sign.Strokes(Ramp ramp) -> {
                double part = 7.6 * scale;
                for (int i = 0; i < STEPS; i++) {
                    double at = left + i * part;
                    int stroke = ramp.at(i / (STEPS - 1.0));
                    marks.line(at, middle, at + part, middle, 3.5 * scale, stroke, 255);
                }
            }
            case Sign.Fold() -> {
                double x = left + 3 * scale;
                double y = middle + 2.5 * scale;
                double tip = 4.5 * scale;
                marks.line(x, y, x + tip, y - tip, 1.6 * scale, colours.mutedText(), 255);
                marks.line(x + tip, y - tip, x + 2 * tip, y, 1.6 * scale, colours.mutedText(), 255);
            }
            case Sign.Nothing() -> {}
        }
    }
}
