// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.Tint;
import org.tributary.app.theme.Token;
import org.tributary.app.views.NodeTints;
import org.tributary.app.views.sheet.Glimpse;
import org.tributary.app.views.sheet.Mark;
import org.tributary.app.views.sheet.Pen;
import org.tributary.app.views.sheet.Sheet;
import org.tributary.app.views.sheet.TextSize;
import org.tributary.app.views.sheet.Way;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyTotals;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Steps as a sheet: a column for each step with its rows as cards, and lines from whom the money
/// came. What each step is called stays in sight. Only what is seen is drawn. Immutable.
public final class StepSheet implements Sheet<StepPart> {

    private static final double CARD = 270;
    private static final double GAP = 84;
    private static final double EDGE = 16;
    private static final double HEAD = 62;
    private static final double LINE = 17;
    private static final double CELL = 22;
    private static final double PAD = 8;
    private static final double BETWEEN = 10;
    private static final double THICKEST = 9;

    /// More cells than this are not drawn in one row; the row's transfers can still be listed.
    private static final int MOST_CELLS = 8;

    /// How broad the colour of a row is.
    private static final double SWATCH = 4;

    private final StepView view;
    private final StepWords words;
    private final NodeTints tints;
    private final boolean inCells;
    private final Map<StepPart, Rectangle2D> places = new LinkedHashMap<>();
    private final Map<StepPart, CurrencyTotals> totals = new HashMap<>();
    private final List<CurrencyTotals> ofSteps = new ArrayList<>();
    private final double height;

    /// @param by by what rows are divided into cells
    /// @param tints the colours of accounts in the picture
    public StepSheet(StepView view, StepWords words, CellsBy by, NodeTints tints) {
        this.view = view;
        this.words = words;
        this.tints = tints;
        inCells = !by.equals(CellsBy.NOTHING);
        double most = 0;
        for (int step = 0; step < view.columns().size(); step++) {
            ofSteps.add(view.totals(step));
            most = Math.max(most, place(step));
        }
        height = most + EDGE;
    }

    private double place(int step) {
        StepColumn column = view.columns().get(step);
        double x = EDGE + step * (CARD + GAP);
        double y = HEAD + BETWEEN;
        for (int row = 0; row < column.rows().size(); row++) {
            StepPart part = new StepPart.OfRow(step, row);
            int cells = cells(step, row);
            double lines = lines(column.rows().get(row), step) * LINE;
            double more = view.cells(step, row).size() > cells && inCells ? LINE : 0;
            double tall = 2 * PAD + lines + cells * CELL + more;
            places.put(part, new Rectangle2D.Double(x, y, CARD, tall));
            totals.put(part, view.totals(part));
            for (int cell = 0; cell < cells; cell++) {
                double top = y + PAD + lines + cell * CELL + 2;
                places.put(
                        new StepPart.OfCell(step, row, cell),
                        new Rectangle2D.Double(x + PAD, top, CARD - 2 * PAD, CELL - 3));
            }
            y += tall + BETWEEN;
        }
        if (column.more() > 0) {
            StepPart more = new StepPart.OfMore(step);
            places.put(more, new Rectangle2D.Double(x, y, CARD, 2 * PAD + 3 * LINE));
            totals.put(more, view.totals(more));
            y += 2 * PAD + 3 * LINE + BETWEEN;
        }
        return y;
    }

    private int cells(int step, int row) {
        return inCells ? Math.min(MOST_CELLS, view.cells(step, row).size()) : 0;
    }

    private static int lines(StepRow row, int step) {
        return 1 + (row.detail().isEmpty() ? 0 : 1) + (step == 0 ? 0 : 1);
    }

    @Override
    public double width() {
        return 2 * EDGE + view.columns().size() * (CARD + GAP) - GAP;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double headHeight() {
        return HEAD;
    }

    private Rectangle2D known(StepPart part) {
        return Optional.ofNullable(places.get(part)).orElse(new Rectangle2D.Double());
    }

    private Rectangle2D shown(Glimpse seen, StepPart part) {
        Rectangle2D place = known(part);
        return new Rectangle2D.Double(
                place.getX() - seen.x(),
                place.getY() - seen.y(),
                place.getWidth(),
                place.getHeight());
    }

    @Override
    public void paint(Pen pen, Glimpse seen) {
        for (int step = 1; step < view.columns().size(); step++) {
            links(pen, seen, step);
        }
        for (StepPart part : places.keySet()) {
            Rectangle2D place = known(part);
            if (seen.seesRows(place.getMinY(), place.getMaxY())
                    && seen.seesColumns(place.getMinX(), place.getMaxX())) {
                switch (part) {
                    case StepPart.OfRow row -> row(pen, shown(seen, part), row);
                    case StepPart.OfCell cell -> cell(pen, shown(seen, part), cell);
                    case StepPart.OfMore more -> more(pen, shown(seen, part), more);
                }
            }
        }
        pen.box(0, 0, seen.width(), HEAD, pen.colour(Token.BACKGROUND));
        for (int step = 0; step < view.columns().size(); step++) {
            head(pen, EDGE + step * (CARD + GAP) - seen.x(), step);
        }
        pen.line(0, HEAD - 0.5, seen.width(), HEAD - 0.5, 1, Token.BORDER);
    }

    private void head(Pen pen, double x, int step) {
        Direction direction = view.question().direction();
        CurrencyTotals all = ofSteps.get(step);
        pen.text(words.title(step, direction), TextSize.NAME, x, 19, Token.LABEL);
        String counts = words.counts(view.columns().get(step), all);
        pen.text(pen.fitted(counts, TextSize.TEXT, CARD), TextSize.TEXT, x, 36, Token.LABEL_MUTED);
        String sums = String.join(" · ", words.amounts().lines(all));
        pen.text(
                pen.width(sums, TextSize.TEXT) <= CARD ? sums : words.brief(all),
                TextSize.TEXT,
                x,
                52,
                Token.LABEL_MUTED);
    }

    private void row(Pen pen, Rectangle2D place, StepPart.OfRow part) {
        StepRow row = view.columns().get(part.step()).rows().get(part.row());
        Shape card = card(place);
        pen.fill(card, pen.colour(Token.SURFACE_RAISED), 1);
        pen.outline(card, 1, pen.colour(Token.BORDER_STRONG));
        Tint tint = tints.of(row.accounts().stream().map(NodeKey::of).toList());
        if (!tint.equals(Tint.NONE)) {
            pen.box(
                    place.getX() + 2,
                    place.getY() + 4,
                    SWATCH,
                    place.getHeight() - 8,
                    pen.colour(tint, Token.NODE_ACCOUNT));
        }
        double x = place.getX() + PAD;
        double room = place.getWidth() - 2 * PAD;
        double y = place.getY() + PAD + 12;
        pen.text(pen.fitted(row.name(), TextSize.NAME, room), TextSize.NAME, x, y, Token.LABEL);
        if (!row.detail().isEmpty()) {
            y += LINE;
            pen.text(
                    pen.fitted(row.detail(), TextSize.TEXT, room),
                    TextSize.TEXT,
                    x,
                    y,
                    Token.LABEL_MUTED);
        }
        if (part.step() > 0) {
            y += LINE;
            CurrencyTotals sum = totals.getOrDefault(part, CurrencyTotals.NONE);
            String told = pen.fitted(words.counted(sum), TextSize.TEXT, room);
            pen.text(told, TextSize.TEXT, x, y, Token.LABEL);
        }
        int hidden = view.cells(part.step(), part.row()).size() - cells(part.step(), part.row());
        if (inCells && hidden > 0) {
            String more = words.words().of("views.step.moreCells", hidden);
            pen.text(more, TextSize.SMALL, x, place.getMaxY() - PAD, Token.LABEL_MUTED);
        }
    }

    private static Shape card(Rectangle2D place) {
        return new RoundRectangle2D.Double(
                place.getX(), place.getY(), place.getWidth(), place.getHeight(), 8, 8);
    }

    private void cell(Pen pen, Rectangle2D place, StepPart.OfCell part) {
        StepCell cell = view.cells(part.step(), part.row()).get(part.cell());
        pen.fill(place, pen.colour(Token.SURFACE_SUNKEN), 1);
        double baseline = place.getY() + 13.5;
        String sum = words.counted(cell.totals());
        double width = pen.width(sum, TextSize.TEXT);
        pen.textLeftOf(sum, TextSize.TEXT, place.getMaxX() - 5, baseline, Token.LABEL);
        String what = pen.fitted(words.cell(cell), TextSize.TEXT, place.getWidth() - width - 20);
        pen.text(what, TextSize.TEXT, place.getX() + 5, baseline, Token.LABEL_MUTED);
    }

    private void more(Pen pen, Rectangle2D place, StepPart.OfMore part) {
        Shape dashed =
                new BasicStroke(
                                1.2f,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                1,
                                new float[] {5, 4},
                                0)
                        .createStrokedShape(card(place));
        pen.fill(dashed, pen.colour(Token.BORDER_STRONG), 1);
        double x = place.getX() + PAD;
        double room = place.getWidth() - 2 * PAD;
        double y = place.getY() + PAD + 12;
        CurrencyTotals sum = totals.getOrDefault(part, CurrencyTotals.NONE);
        List<String> lines =
                List.of(
                        words.more(view, part.step()),
                        words.counted(sum),
                        words.words().of("views.step.open", StepQuestion.USUAL_ROWS));
        for (int i = 0; i < lines.size(); i++) {
            TextSize size = i == 0 ? TextSize.NAME : TextSize.TEXT;
            Token colour = i == 2 ? Token.ACCENT : Token.LABEL;
            pen.text(pen.fitted(lines.get(i), size, room), size, x, y + i * LINE, colour);
        }
    }

    private void links(Pen pen, Glimpse seen, int step) {
        List<StepRow> rows = view.columns().get(step).rows();
        boolean forward = view.question().direction() == Direction.OUT;
        int most =
                rows.stream()
                        .flatMap(r -> r.from().values().stream())
                        .max(Integer::compare)
                        .orElse(1);
        for (int row = 0; row < rows.size(); row++) {
            Rectangle2D to = shown(seen, new StepPart.OfRow(step, row));
            for (Map.Entry<Integer, Integer> link : rows.get(row).from().entrySet()) {
                Rectangle2D from = shown(seen, new StepPart.OfRow(step - 1, link.getKey()));
                double share = Math.log1p(link.getValue()) / Math.log1p(most);
                link(pen, from, to, 1 + (THICKEST - 1) * share * share, forward);
            }
        }
    }

    private static void link(
            Pen pen, Rectangle2D from, Rectangle2D to, double width, boolean forward) {
        double x1 = from.getMaxX() + (forward ? 0 : 8);
        double y1 = from.getY() + Math.min(20, from.getHeight() / 2);
        double x2 = to.getX() - (forward ? 8 : 0);
        double y2 = to.getY() + Math.min(20, to.getHeight() / 2);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.curveTo((x1 + x2) / 2, y1, (x1 + x2) / 2, y2, x2, y2);
        pen.outline(path, width, pen.between(Token.BACKGROUND, Token.EDGE, 0.75));
        double tip = forward ? to.getX() : from.getMaxX();
        double base = forward ? x2 : x1;
        double y = forward ? y2 : y1;
        double half = width / 2 + 3;
        Path2D.Double head = new Path2D.Double();
        head.moveTo(tip, y);
        head.lineTo(base, y - half);
        head.lineTo(base, y + half);
        head.closePath();
        pen.fill(head, pen.colour(Token.EDGE), 1);
    }

    @Override
    public void mark(Pen pen, Glimpse seen, StepPart thing, Mark mark) {
        Rectangle2D place = shown(seen, thing);
        Rectangle2D room =
                new Rectangle2D.Double(
                        0, HEAD, Math.max(1, seen.width()), Math.max(1, seen.height() - HEAD));
        if (!place.intersects(room) || place.getY() < HEAD) {
            return;
        }
        int colour = pen.colour(mark == Mark.FOCUSED ? Token.TEXT : Token.ACCENT);
        if (mark == Mark.HOVERED) {
            pen.fill(card(place), colour, 0.1);
        } else {
            pen.outline(card(place), 2.5, colour);
        }
    }

    @Override
    public Optional<StepPart> at(Glimpse seen, double x, double y) {
        if (y < HEAD) {
            return Optional.empty();
        }
        Optional<StepPart> found = Optional.empty();
        for (Map.Entry<StepPart, Rectangle2D> one : places.entrySet()) {
            if (one.getValue().contains(x + seen.x(), y + seen.y())) {
                found = Optional.of(one.getKey());
            }
        }
        return found;
    }

    @Override
    public Optional<StepPart> next(Optional<StepPart> from, Way way) {
        List<StepPart> all = List.copyOf(places.keySet());
        if (from.isEmpty() || !places.containsKey(from.get())) {
            return all.stream().findFirst();
        }
        StepPart part = from.get();
        return switch (way) {
            case UP, DOWN -> {
                int at = all.indexOf(part) + (way == Way.UP ? -1 : 1);
                boolean inStep = at >= 0 && at < all.size() && all.get(at).step() == part.step();
                yield inStep ? Optional.of(all.get(at)) : from;
            }
            case LEFT -> beside(part, part.step() - 1).or(() -> from);
            case RIGHT -> beside(part, part.step() + 1).or(() -> from);
        };
    }

    /// The row in another step that begins at about the same height.
    private Optional<StepPart> beside(StepPart part, int step) {
        double y = known(part).getY();
        return places.keySet().stream()
                .filter(other -> other.step() == step && !(other instanceof StepPart.OfCell))
                .min(
                        (a, b) ->
                                Double.compare(
                                        Math.abs(known(a).getY() - y),
                                        Math.abs(known(b).getY() - y)));
    }

    @Override
    public Rectangle2D place(StepPart thing) {
        return known(thing);
    }

    @Override
    public String words(StepPart thing) {
        return words.exact(view, thing);
    }
}
