// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import org.tributary.ledger.work.Work;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Moves nodes apart until the plot of none, its circle and its label, overlaps another's. Pairs
/// push each other along the side on which they overlap least, so that the shape of the whole
/// stays; those that still overlap after that go, smallest last, to the nearest free place. Pure
/// functions; the same points always end in the same places.
public final class Separation {

    private static final int ROUNDS = 60;
    private static final double PUSH = 0.55;

    private Separation() {}

    /// Above this size a crowd on top of each other is first given more room as a whole; pushing it
    /// apart node by node would take longer than all else.
    private static final int LARGE = 2_000;

    private static final double WIDEN = 1.2;

    /// Moves these points apart.
    public static void separate(LayoutGraph graph, Points points, Work work) {
        for (int step = 0; step < 5 && graph.size() > LARGE; step++) {
            work.checkCancelled();
            if (push(graph, points) < graph.size() / 3) {
                break;
            }
            points.scale(WIDEN);
        }
        for (int round = 0; round < ROUNDS; round++) {
            work.checkCancelled();
            if (push(graph, points) == 0) {
                return;
            }
        }
        settle(graph, points, work);
    }

    private static int push(LayoutGraph graph, Points points) {
        PlotGrid grid = new PlotGrid(graph, points);
        for (int i = 0; i < graph.size(); i++) {
            grid.add(i, points.x[i], points.y[i]);
        }
        int pushes = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                for (int i = grid.first(column, row); i >= 0; i = grid.next(i)) {
                    pushes += pushAround(graph, points, grid, column, row, i);
                }
            }
        }
        return pushes;
    }

    private static int pushAround(
            LayoutGraph graph, Points points, PlotGrid grid, int column, int row, int i) {
        int pushes = 0;
        int lastRow = Math.min(grid.rows() - 1, row + 1);
        int lastColumn = Math.min(grid.columns() - 1, column + 1);
        for (int r = Math.max(0, row - 1); r <= lastRow; r++) {
            for (int c = Math.max(0, column - 1); c <= lastColumn; c++) {
                for (int j = grid.first(c, r); j >= 0; j = grid.next(j)) {
                    if (j < i && push(graph, points, i, j)) {
                        pushes++;
                    }
                }
            }
        }
        return pushes;
    }

    private static boolean push(LayoutGraph graph, Points points, int i, int j) {
        double wide = graph.halfWidth(i) + graph.halfWidth(j);
        double high = graph.halfHeight(i) + graph.halfHeight(j);
        double dx = points.x[i] - points.x[j];
        double dy = points.y[i] - points.y[j];
        double overX = wide - Math.abs(dx);
        double overY = high - Math.abs(dy);
        if (overX <= 0 || overY <= 0) {
            return false;
        }
        if (overX / wide < overY / high) {
            double step = Math.copySign(overX * PUSH + 0.01, dx);
            points.x[i] += step;
            points.x[j] -= step;
        } else {
            double step = Math.copySign(overY * PUSH + 0.01, dy);
            points.y[i] += step;
            points.y[j] -= step;
        }
        return true;
    }

    private static void settle(LayoutGraph graph, Points points, Work work) {
        PlotGrid grid = new PlotGrid(graph, points);
        int[] order =
                IntStream.range(0, graph.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -graph.radius(i)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int settled = 0;
        for (int i : order) {
            if (settled++ % 256 == 0) {
                work.checkCancelled();
            }
            double x = points.x[i];
            double y = points.y[i];
            for (int step = 1; !isFree(graph, points, grid, i); step++) {
                // A spiral whose turns are half a plot apart.
                double angle = 2.4 * Math.sqrt(step);
                double away = 0.17 * angle;
                points.x[i] = x + away * graph.halfWidth(i) * Math.cos(angle);
                points.y[i] = y + away * graph.halfHeight(i) * Math.sin(angle);
            }
            grid.add(i, points.x[i], points.y[i]);
        }
    }

    private static boolean isFree(LayoutGraph graph, Points points, PlotGrid grid, int i) {
        int column = grid.column(points.x[i]);
        int row = grid.row(points.y[i]);
        int lastRow = Math.min(grid.rows() - 1, row + 1);
        int lastColumn = Math.min(grid.columns() - 1, column + 1);
        for (int r = Math.max(0, row - 1); r <= lastRow; r++) {
            for (int c = Math.max(0, column - 1); c <= lastColumn; c++) {
                for (int j = grid.first(c, r); j >= 0; j = grid.next(j)) {
                    if (overlap(graph, points, i, j)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean overlap(LayoutGraph graph, Points points, int i, int j) {
        return Math.abs(points.x[i] - points.x[j]) < graph.halfWidth(i) + graph.halfWidth(j)
                && Math.abs(points.y[i] - points.y[j]) < graph.halfHeight(i) + graph.halfHeight(j);
    }
}
