// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.theme.Token;
import org.tributary.app.views.sankey.SankeyPart.OfBand;
import org.tributary.app.views.sankey.SankeyPart.OfBar;
import org.tributary.app.views.sheet.Glimpse;
import org.tributary.app.views.sheet.Mark;
import org.tributary.app.views.sheet.Pen;
import org.tributary.app.views.sheet.Sheet;
import org.tributary.app.views.sheet.TextSize;
import org.tributary.app.views.sheet.Way;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A Sankey diagram as a sheet. A band has the colour of the bar it leaves, so that the eye can
/// follow it; what it means is said by places, names and amounts alone. Immutable.
public final class SankeySheet implements Sheet<SankeyPart> {

    private static final double LINE = 15;
    private static final double LABEL_BAND = 15;
    private static final double OPACITY = 0.38;

    private final Sankey sankey;
    private final SankeyWords words;
    private final SankeyPlaces places;
    private final Map<OfBand, Band> bands = new HashMap<>();
    private final Map<NodeKey, Integer> shade = new HashMap<>();

    /// Lays a diagram out in a room, or in more if it needs it.
    public SankeySheet(Sankey sankey, SankeyWords words, double roomWidth, double roomHeight) {
        this.sankey = sankey;
        this.words = words;
        places = new SankeyPlaces(sankey, roomWidth, roomHeight);
        places.bands.keySet().forEach(band -> bands.put(OfBand.of(band), band));
        sankey.bars().keySet().forEach(node -> shade.put(node, shade.size()));
    }

    @Override
    public double width() {
        return places.width;
    }

    @Override
    public double height() {
        return places.height;
    }

    @Override
    public void paint(Pen pen, Glimpse seen) {
        places.bands.forEach((band, place) -> paint(pen, seen, band, place));
        places.stubs.values().forEach(stubs -> stubs.forEach(stub -> paint(pen, seen, stub)));
        places.bars.forEach(
                (node, place) -> {
                    Rectangle2D bar = place.bar();
                    pen.box(
                            bar.getX() - seen.x(),
                            bar.getY() - seen.y(),
                            bar.getWidth(),
                            bar.getHeight(),
                            pen.colour(
                                    words.names().tints().of(List.of(node)), Token.NODE_ACCOUNT));
                });
        List<Rectangle2D> taken = new ArrayList<>();
        sankey.bars().values().forEach(bar -> label(pen, seen, bar, taken));
        places.bands.forEach((band, place) -> label(pen, seen, band, place, taken));
    }

    private static Shape moved(Shape shape, Glimpse seen) {
        return AffineTransform.getTranslateInstance(-seen.x(), -seen.y())
                .createTransformedShape(shape);
    }

    private static boolean sees(Glimpse seen, Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        return seen.seesRows(bounds.getMinY(), bounds.getMaxY())
                && seen.seesColumns(bounds.getMinX(), bounds.getMaxX());
    }

    private void paint(Pen pen, Glimpse seen, Band band, SankeyPlaces.BandPlace place) {
        if (!sees(seen, place.outline())) {
            return;
        }
        int number = shade.getOrDefault(band.flow().from(), 0);
        Token token = Token.SERIES.get(number % Token.SERIES.size());
        Shape outline = moved(place.outline(), seen);
        pen.fill(outline, pen.colour(token), OPACITY);
        if (place.thickness() > 4) {
            pen.outline(outline, 0.5, pen.between(Token.BACKGROUND, Token.TEXT_MUTED, 0.5));
        }
    }

    /// Ends that fray, so that nobody takes them for a bar or a band.
    private static void paint(Pen pen, Glimpse seen, SankeyPlaces.StubPlace stub) {
        Rectangle2D place = stub.place();
        double x = place.getX() - seen.x();
        double y = place.getY() - seen.y();
        double step = place.getWidth() / 5;
        for (int i = 0; i < 5; i += 2) {
            Rectangle2D part =
                    new Rectangle2D.Double(x + i * step, y, step * 0.8, place.getHeight());
            pen.fill(part, pen.colour(Token.NODE_GROUP), 0.8);
        }
    }

    private void label(Pen pen, Glimpse seen, Bar bar, List<Rectangle2D> taken) {
        SankeyPlaces.BarPlace place = places.bars.get(bar.node());
        if (place == null || !seen.seesRows(place.top(), place.top() + place.height())) {
            return;
        }
        List<String> lines = words.label(bar);
        int room = (int) ((place.height() - 4) / LINE) - 1;
        int shown = Math.clamp(room, 0, lines.size());
        double stub = bar.restOut().isNone() ? 0 : SankeyPlaces.STUB;
        double x = place.bar().getMaxX() + stub + 5 - seen.x();
        double middle = place.top() + place.height() / 2 - seen.y();
        double top = middle - (shown + 1) * LINE / 2;
        double most = place.labelWidth();
        String amount = words.brief(bar);
        double amountWidth = pen.width(amount, TextSize.TEXT);
        String name =
                pen.fitted(words.names().name(bar.node()), TextSize.NAME, most - amountWidth - 8);
        double nameWidth = pen.width(name, TextSize.NAME);
        List<String> more =
                lines.subList(0, shown).stream()
                        .map(line -> pen.fitted(line, TextSize.TEXT, most))
                        .toList();
        double width =
                Stream.concat(
                                Stream.of(nameWidth + 8 + amountWidth),
                                more.stream().map(line -> pen.width(line, TextSize.TEXT)))
                        .max(Comparator.naturalOrder())
                        .orElse(0.0);
        pen.ground(x - 3, top, width + 6, (shown + 1) * LINE + 1);
        taken.add(
                new Rectangle2D.Double(
                        x - 3 + seen.x(), top + seen.y(), width + 6, (shown + 1) * LINE + 1));
        pen.text(name, TextSize.NAME, x, top + 12, Token.LABEL);
        pen.text(amount, TextSize.TEXT, x + nameWidth + 8, top + 12, Token.LABEL);
        for (int i = 0; i < more.size(); i++) {
            pen.text(more.get(i), TextSize.TEXT, x, top + 12 + (i + 1) * LINE, Token.LABEL_MUTED);
        }
    }

    private void label(
            Pen pen,
            Glimpse seen,
            Band band,
            SankeyPlaces.BandPlace place,
            List<Rectangle2D> taken) {
        boolean wide = place.thickness() >= LABEL_BAND || band.back();
        if (!wide || !seen.seesRows(place.labelY() - LINE, place.labelY() + LINE)) {
            return;
        }
        String text = words.brief(band);
        double width = pen.width(text, TextSize.TEXT);
        double x = place.labelX() - (band.back() ? width / 2 : width);
        Rectangle2D room =
                new Rectangle2D.Double(x - 3, place.labelY() - LINE / 2, width + 6, LINE);
        if (taken.stream().anyMatch(room::intersects)) {
            return;
        }
        taken.add(room);
        if (band.back()) {
            pen.ground(room.getX() - seen.x(), room.getY() - seen.y(), width + 6, LINE);
            arrow(pen, room.getX() - seen.x() - 5, place.labelY() - seen.y());
        }
        pen.text(text, TextSize.TEXT, x - seen.x(), place.labelY() + 4 - seen.y(), Token.LABEL);
    }

    private static void arrow(Pen pen, double x, double y) {
        Path2D.Double head = new Path2D.Double();
        head.moveTo(x, y - 4);
        head.lineTo(x - 7, y);
        head.lineTo(x, y + 4);
        head.closePath();
        pen.fill(head, pen.colour(Token.LABEL), 1);
    }

    @Override
    public void mark(Pen pen, Glimpse seen, SankeyPart thing, Mark mark) {
        Optional<Shape> shape = shape(thing);
        if (shape.isEmpty()) {
            return;
        }
        Shape outline = moved(shape.get(), seen);
        int colour = pen.colour(mark == Mark.FOCUSED ? Token.TEXT : Token.ACCENT);
        if (mark != Mark.FOCUSED) {
            pen.fill(outline, colour, mark == Mark.HOVERED ? 0.25 : 0.4);
        }
        pen.outline(outline, mark == Mark.HOVERED ? 1 : 2, colour);
    }

    private Optional<Shape> shape(SankeyPart thing) {
        return switch (thing) {
            case OfBar(NodeKey node) ->
                    Optional.ofNullable(places.bars.get(node)).map(SankeyPlaces.BarPlace::bar);
            case OfBand band ->
                    Optional.ofNullable(bands.get(band))
                            .map(places.bands::get)
                            .map(SankeyPlaces.BandPlace::outline);
        };
    }

    @Override
    public Optional<SankeyPart> at(Glimpse seen, double x, double y) {
        double sheetX = x + seen.x();
        double sheetY = y + seen.y();
        for (Map.Entry<NodeKey, SankeyPlaces.BarPlace> one : places.bars.entrySet()) {
            SankeyPlaces.BarPlace place = one.getValue();
            Rectangle2D bar = place.bar();
            // A bar is thin; its name is as good as the bar itself.
            boolean over =
                    sheetX >= bar.getX() - 4
                            && sheetX <= bar.getMaxX() + 90
                            && sheetY >= place.top() + place.height() / 2 - LINE / 2
                            && sheetY <= place.top() + place.height() / 2 + LINE / 2;
            if (over || bar.contains(sheetX, sheetY)) {
                return Optional.of(new OfBar(one.getKey()));
            }
        }
        Optional<SankeyPart> found = Optional.empty();
        for (Map.Entry<Band, SankeyPlaces.BandPlace> one : places.bands.entrySet()) {
            if (one.getValue().outline().intersects(sheetX - 1.5, sheetY - 1.5, 3, 3)) {
                found = Optional.of(OfBand.of(one.getKey()));
            }
        }
        return found;
    }

    @Override
    public Optional<SankeyPart> next(Optional<SankeyPart> from, Way way) {
        return new SankeyWalk(sankey).next(from, way, this::place);
    }

    @Override
    public Rectangle2D place(SankeyPart thing) {
        return shape(thing).map(Shape::getBounds2D).orElse(new Rectangle2D.Double());
    }

    @Override
    public String words(SankeyPart thing) {
        return switch (thing) {
            case OfBar(NodeKey node) ->
                    Optional.ofNullable(sankey.bars().get(node)).map(words::exact).orElse("");
            case OfBand band -> Optional.ofNullable(bands.get(band)).map(words::exact).orElse("");
        };
    }
}
