// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

import org.tributary.app.picture.Tint;
import org.tributary.app.theme.Token;
import org.tributary.app.views.NodeTints;
import org.tributary.app.views.sheet.Glimpse;
import org.tributary.app.views.sheet.Mark;
import org.tributary.app.views.sheet.Pen;
import org.tributary.app.views.sheet.Sheet;
import org.tributary.app.views.sheet.TextSize;
import org.tributary.app.views.sheet.Way;
import org.tributary.ledger.money.Money;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// A matrix as a sheet. Names and totals stay in sight; a cell's shade says its amount on a
/// logarithmic scale, its figures the amount or the number of transfers. Only what is seen is
/// drawn. Immutable.
public final class MatrixSheet implements Sheet<MatrixPart> {

    private static final double HEAD_WIDTH = 250;
    private static final double HEAD_HEIGHT = 148;
    private static final double TOTAL = 84;
    private static final double NARROW = 46;
    private static final double WIDE = 96;
    private static final double LOW = 24;
    private static final double HIGH = 38;
    private static final double LEAST_SHADE = 0.1;
    private static final int SHADES = 5;

    /// How broad the colour of a row or column is.
    private static final double SWATCH = 4;

    private final FlowMatrix matrix;
    private final MatrixWords words;
    private final NodeTints tints;
    private final double cellWidth;
    private final double cellHeight;
    private final double least;
    private final double span;

    /// Lays a matrix out; cells grow into the room there is.
    public MatrixSheet(
            FlowMatrix matrix,
            MatrixWords words,
            NodeTints tints,
            double roomWidth,
            double roomHeight) {
        this.matrix = matrix;
        this.words = words;
        this.tints = tints;
        int columns = Math.max(1, matrix.columns().size());
        int rows = Math.max(1, matrix.rows().size());
        cellWidth = Math.clamp(Math.floor((roomWidth - HEAD_WIDTH - 12) / columns), NARROW, WIDE);
        cellHeight = Math.clamp(Math.floor((roomHeight - HEAD_HEIGHT - 12) / rows), LOW, HIGH);
        List<Money> ends = matrix.ends();
        least = log(ends.getFirst());
        span = log(ends.getLast()) - least;
    }

    private static double log(Money amount) {
        return Math.log10(Math.max(1e-9, amount.abs().decimal().doubleValue()));
    }

    @Override
    public double width() {
        return HEAD_WIDTH + matrix.columns().size() * cellWidth + 8;
    }

    @Override
    public double height() {
        return HEAD_HEIGHT + matrix.rows().size() * cellHeight + 8;
    }

    @Override
    public double headWidth() {
        return HEAD_WIDTH;
    }

    @Override
    public double headHeight() {
        return HEAD_HEIGHT;
    }

    private int firstColumn(Glimpse seen) {
        return Math.max(0, (int) (seen.x() / cellWidth));
    }

    private int lastColumn(Glimpse seen) {
        int last = (int) ((seen.x() + seen.width() - HEAD_WIDTH) / cellWidth);
        return Math.min(matrix.columns().size() - 1, last);
    }

    private int firstRow(Glimpse seen) {
        return Math.max(0, (int) (seen.y() / cellHeight));
    }

    private int lastRow(Glimpse seen) {
        int last = (int) ((seen.y() + seen.height() - HEAD_HEIGHT) / cellHeight);
        return Math.min(matrix.rows().size() - 1, last);
    }

    private double x(int column, Glimpse seen) {
        return HEAD_WIDTH + column * cellWidth - seen.x();
    }

    private double y(int row, Glimpse seen) {
        return HEAD_HEIGHT + row * cellHeight - seen.y();
    }

    @Override
    public void paint(Pen pen, Glimpse seen) {
        for (int row = firstRow(seen); row <= lastRow(seen); row++) {
            for (int column = firstColumn(seen); column <= lastColumn(seen); column++) {
                cell(pen, seen, row, column);
            }
        }
        double right = Math.min(seen.width(), x(matrix.columns().size(), seen));
        double bottom = Math.min(seen.height(), y(matrix.rows().size(), seen));
        pen.box(0, 0, seen.width(), HEAD_HEIGHT, pen.colour(Token.BACKGROUND));
        pen.box(0, 0, HEAD_WIDTH, seen.height(), pen.colour(Token.BACKGROUND));
        for (int column = firstColumn(seen); column <= lastColumn(seen); column++) {
            head(pen, seen, column);
        }
        // A column that is half behind the names must not write over them.
        pen.box(0, 0, HEAD_WIDTH, HEAD_HEIGHT, pen.colour(Token.BACKGROUND));
        for (int row = firstRow(seen); row <= lastRow(seen); row++) {
            row(pen, seen, row);
        }
        pen.box(0, 0, HEAD_WIDTH, HEAD_HEIGHT, pen.colour(Token.BACKGROUND));
        corner(pen);
        pen.line(0, HEAD_HEIGHT - 0.5, right, HEAD_HEIGHT - 0.5, 1, Token.BORDER_STRONG);
        pen.line(HEAD_WIDTH - 0.5, 0, HEAD_WIDTH - 0.5, bottom, 1, Token.BORDER_STRONG);
    }

    private double share(Money amount) {
        return span <= 0 ? 1 : Math.clamp((log(amount) - least) / span, 0, 1);
    }

    private int shade(Pen pen, double share) {
        return pen.between(Token.BACKGROUND, Token.ACCENT, LEAST_SHADE + (1 - LEAST_SHADE) * share);
    }

    private void cell(Pen pen, Glimpse seen, int row, int column) {
        double x = x(column, seen);
        double y = y(row, seen);
        Rectangle2D place = new Rectangle2D.Double(x, y, cellWidth - 1, cellHeight - 1);
        Optional<FlowMatrix.Cell> cell = matrix.cell(row, column);
        if (cell.isEmpty()) {
            pen.fill(place, pen.colour(Token.SURFACE_SUNKEN), 1);
            return;
        }
        int shade = shade(pen, share(cell.get().amount()));
        pen.fill(place, shade, 1);
        int ink = Pen.readableOn(shade);
        String count = words.amounts().count(cell.get().count()) + "×";
        String amount = words.brief(cell.get().amount());
        boolean both = cellHeight >= HIGH - 4 && pen.width(amount, TextSize.TEXT) < cellWidth - 6;
        if (both) {
            centred(pen, amount, TextSize.TEXT, x, y + cellHeight / 2 - 3, ink);
            centred(pen, count, TextSize.SMALL, x, y + cellHeight / 2 + 11, ink);
        } else {
            centred(pen, count, TextSize.SMALL, x, y + cellHeight / 2 + 4, ink);
        }
    }

    private void centred(
            Pen pen, String text, TextSize size, double x, double baseline, int colour) {
        double width = pen.width(text, size);
        if (width <= cellWidth - 3) {
            pen.text(text, size, x + (cellWidth - 1 - width) / 2, baseline, colour);
        }
    }

    private void head(Pen pen, Glimpse seen, int column) {
        Line line = matrix.columns().get(column);
        double middle = x(column, seen) + cellWidth / 2;
        double room = HEAD_HEIGHT - 14;
        String name = pen.fitted(line.name(), TextSize.NAME, room);
        String total = pen.fitted(words.amounts().brief(line.total()), TextSize.TEXT, room);
        Tint tint = tints.of(line.nodes());
        if (!tint.equals(Tint.NONE)) {
            pen.box(
                    x(column, seen) + 1,
                    HEAD_HEIGHT - SWATCH - 1,
                    cellWidth - 2,
                    SWATCH,
                    pen.colour(tint, Token.NODE_ACCOUNT));
        }
        pen.textUp(name, TextSize.NAME, middle - 3, HEAD_HEIGHT - 8, Token.LABEL);
        pen.textUp(total, TextSize.TEXT, middle + 13, HEAD_HEIGHT - 8, Token.LABEL_MUTED);
    }

    private void row(Pen pen, Glimpse seen, int row) {
        Line line = matrix.rows().get(row);
        double baseline = y(row, seen) + cellHeight / 2 + 4;
        double room = HEAD_WIDTH - TOTAL - 22;
        boolean two = cellHeight >= HIGH - 4 && !line.detail().isEmpty();
        Tint tint = tints.of(line.nodes());
        if (!tint.equals(Tint.NONE)) {
            pen.box(
                    2,
                    y(row, seen) + 1,
                    SWATCH,
                    cellHeight - 2,
                    pen.colour(tint, Token.NODE_ACCOUNT));
        }
        pen.text(
                pen.fitted(line.name(), TextSize.NAME, room),
                TextSize.NAME,
                10,
                two ? baseline - 7 : baseline,
                Token.LABEL);
        if (two) {
            pen.text(
                    pen.fitted(line.detail(), TextSize.SMALL, room),
                    TextSize.SMALL,
                    10,
                    baseline + 7,
                    Token.LABEL_MUTED);
        }
        String total = pen.fitted(words.amounts().brief(line.total()), TextSize.TEXT, TOTAL);
        pen.textLeftOf(total, TextSize.TEXT, HEAD_WIDTH - 8, baseline, Token.LABEL_MUTED);
    }

    /// What rows and columns are, the total, and what shades mean.
    private void corner(Pen pen) {
        pen.text(words.words().of("views.matrix.axes"), TextSize.TEXT, 10, 20, Token.LABEL_MUTED);
        pen.text(
                words.words()
                        .of(
                                "views.matrix.all",
                                words.amounts().brief(matrix.total().sum()),
                                matrix.total().count()),
                TextSize.NAME,
                10,
                40,
                Token.LABEL);
        pen.text(
                words.words().of("views.matrix.shades"), TextSize.SMALL, 10, 68, Token.LABEL_MUTED);
        double width = 34;
        for (int i = 0; i < SHADES; i++) {
            double share = SHADES == 1 ? 1 : i / (SHADES - 1.0);
            pen.box(10 + i * width, 75, width - 2, 12, shade(pen, share));
        }
        List<Money> ends = matrix.ends();
        pen.text(
                words.amounts().brief(ends.getFirst()), TextSize.SMALL, 10, 102, Token.LABEL_MUTED);
        pen.textLeftOf(
                words.amounts().brief(ends.getLast()),
                TextSize.SMALL,
                Math.max(10 + SHADES * width, 190),
                102,
                Token.LABEL_MUTED);
        pen.text(
                words.words().of("views.matrix.figures"),
                TextSize.SMALL,
                10,
                122,
                Token.LABEL_MUTED);
    }

    @Override
    public void mark(Pen pen, Glimpse seen, MatrixPart thing, Mark mark) {
        Rectangle2D place = shown(seen, thing);
        double left = thing instanceof MatrixPart.OfRow ? 0 : HEAD_WIDTH;
        double top = thing instanceof MatrixPart.OfColumn ? 0 : HEAD_HEIGHT;
        Rectangle2D room =
                new Rectangle2D.Double(left, top, seen.width() - left, seen.height() - top);
        Rectangle2D visible = place.createIntersection(room);
        if (visible.getWidth() <= 0 || visible.getHeight() <= 0) {
            return;
        }
        int colour = pen.colour(mark == Mark.SELECTED ? Token.WARNING : Token.TEXT);
        pen.outline(visible, mark == Mark.HOVERED ? 1 : 2.5, colour);
        if (thing instanceof MatrixPart.OfCell(int row, int column) && mark == Mark.HOVERED) {
            mark(pen, seen, new MatrixPart.OfRow(row), mark);
            mark(pen, seen, new MatrixPart.OfColumn(column), mark);
        }
    }

    private Rectangle2D shown(Glimpse seen, MatrixPart thing) {
        return switch (thing) {
            case MatrixPart.OfCell(int row, int column) ->
                    new Rectangle2D.Double(
                            x(column, seen), y(row, seen), cellWidth - 1, cellHeight - 1);
            case MatrixPart.OfRow(int row) ->
                    new Rectangle2D.Double(2, y(row, seen), HEAD_WIDTH - 4, cellHeight - 1);
            case MatrixPart.OfColumn(int column) ->
                    new Rectangle2D.Double(x(column, seen), 2, cellWidth - 1, HEAD_HEIGHT - 4);
        };
    }

    @Override
    public Optional<MatrixPart> at(Glimpse seen, double x, double y) {
        int column = (int) Math.floor((x - HEAD_WIDTH + seen.x()) / cellWidth);
        int row = (int) Math.floor((y - HEAD_HEIGHT + seen.y()) / cellHeight);
        boolean inColumn = x >= HEAD_WIDTH && column < matrix.columns().size();
        boolean inRow = y >= HEAD_HEIGHT && row < matrix.rows().size();
        if (inColumn && inRow) {
            return Optional.of(new MatrixPart.OfCell(row, column));
        }
        if (inRow && x < HEAD_WIDTH) {
            return Optional.of(new MatrixPart.OfRow(row));
        }
        return inColumn && y < HEAD_HEIGHT
                ? Optional.of(new MatrixPart.OfColumn(column))
                : Optional.empty();
    }

    @Override
    public Optional<MatrixPart> next(Optional<MatrixPart> from, Way way) {
        if (matrix.rows().isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            return Optional.of(new MatrixPart.OfCell(0, 0));
        }
        int row =
                switch (from.get()) {
                    case MatrixPart.OfCell(int r, int c) -> r;
                    case MatrixPart.OfRow(int r) -> r;
                    case MatrixPart.OfColumn(int c) -> -1;
                };
        int column =
                switch (from.get()) {
                    case MatrixPart.OfCell(int r, int c) -> c;
                    case MatrixPart.OfRow(int r) -> -1;
                    case MatrixPart.OfColumn(int c) -> c;
                };
        int nextRow = row + (way == Way.DOWN ? 1 : way == Way.UP ? -1 : 0);
        int nextColumn = column + (way == Way.RIGHT ? 1 : way == Way.LEFT ? -1 : 0);
        return part(
                        Math.min(nextRow, matrix.rows().size() - 1),
                        Math.min(nextColumn, matrix.columns().size() - 1))
                .or(() -> from);
    }

    /// The head of rows and columns stands before the first of them.
    private static Optional<MatrixPart> part(int row, int column) {
        if (row >= 0 && column >= 0) {
            return Optional.of(new MatrixPart.OfCell(row, column));
        }
        if (row >= 0 && column == -1) {
            return Optional.of(new MatrixPart.OfRow(row));
        }
        return row == -1 && column >= 0
                ? Optional.of(new MatrixPart.OfColumn(column))
                : Optional.empty();
    }

    @Override
    public Rectangle2D place(MatrixPart thing) {
        return shown(new Glimpse(0, 0, 0, 0), thing);
    }

    @Override
    public String words(MatrixPart thing) {
        return words.exact(matrix, thing);
    }
}
