// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.flow;

import org.tributary.app.picture.layout.graph.Ascending;
import org.tributary.ledger.work.Work;

/// How far down each point of ordered layers is: as level with its neighbours as the order and the
/// room each one needs allow. Every sweep wishes each point to the mean of its neighbours and takes
/// the places nearest to all wishes of a layer that keep order and room. Confined to one thread.
public final class Rows {

    private static final int SWEEPS = 12;

    /// Bends hold on to each other, so that long arrows run straight.
    private static final double STRAIGHT = 6;

    private final Segments segments;
    private final int[][] rows;
    private final double[] room;
    private final double[] y;

    /// @param rows the points of each layer from top to bottom
    /// @param room half the height each point needs
    public Rows(Segments segments, int[][] rows, double[] room) {
        this.segments = segments;
        this.rows = rows;
        this.room = room;
        y = new double[segments.size()];
        for (int[] row : rows) {
            double top = 0;
            for (int point : row) {
                y[point] = top + room[point];
                top += 2 * room[point];
            }
            for (int point : row) {
                y[point] -= top / 2;
            }
        }
    }

    /// How far down each point is.
    public double[] settle(Work work) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            work.checkCancelled();
            for (int step = 1; step < rows.length; step++) {
                place(rows[step], sweep < SWEEPS - 2 ? -1 : 0);
            }
            for (int step = rows.length - 2; step >= 0; step--) {
                place(rows[step], sweep < SWEEPS - 2 ? 1 : 0);
            }
            work.done(1);
        }
        return y;
    }

    private void place(int[] row, int side) {
        double[] wish = new double[row.length];
        double[] weight = new double[row.length];
        double down = 0;
        for (int i = 0; i < row.length; i++) {
            down += i > 0 ? room[row[i - 1]] + room[row[i]] : 0;
            double sum = 0;
            double count = 0;
            if (side <= 0) {
                for (int s = segments.leftBegin(row[i]); s < segments.leftEnd(row[i]); s++) {
                    double pull = pull(row[i], segments.left(s));
                    sum += y[segments.left(s)] * pull;
                    count += pull;
                }
            }
            if (side >= 0) {
                for (int s = segments.rightBegin(row[i]); s < segments.rightEnd(row[i]); s++) {
                    double pull = pull(row[i], segments.right(s));
                    sum += y[segments.right(s)] * pull;
                    count += pull;
                }
            }
            weight[i] = count > 0 ? count : 0.05;
            wish[i] = (count > 0 ? sum / count : y[row[i]]) - down;
        }
        Ascending.pool(wish, weight);
        down = 0;
        for (int i = 0; i < row.length; i++) {
            down += i > 0 ? room[row[i - 1]] + room[row[i]] : 0;
            y[row[i]] = wish[i] + down;
        }
    }

    private double pull(int a, int b) {
        return segments.isBend(a) && segments.isBend(b) ? STRAIGHT : 1;
    }
}
