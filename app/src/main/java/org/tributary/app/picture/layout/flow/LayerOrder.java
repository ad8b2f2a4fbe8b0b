// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.flow;

import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// In what order the points of each layer stand, so that few ties cross: sweeps that sort each
/// layer by the weighted median of its neighbours, then exchanges of two that stand side by side,
/// after Gansner, Koutsofios, North and Vo (1993, "A technique for drawing directed graphs",
/// section 3). The best order of all sweeps is kept. Confined to one thread.
public final class LayerOrder {

    private static final int SWEEPS = 24;

    /// Exchanges look at every pair of neighbours; in larger pictures nobody would see it.
    private static final int MOST_FOR_EXCHANGE = 4_000;

    private final Segments segments;
    private final Work work;
    private final int[][] rows;
    private final int[] place;

    private LayerOrder(Segments segments, Work work) {
        this.segments = segments;
        this.work = work;
        place = new int[segments.size()];
        rows = new int[segments.layers()][];
        firstOrder();
    }

    /// The points of each layer from top to bottom.
    public static int[][] of(Segments segments, Work work) {
        return new LayerOrder(segments, work).best();
    }

    /// As they are met when every tie is followed as far as it leads.
    private void firstOrder() {
        int[] met = new int[segments.size()];
        Arrays.fill(met, -1);
        int count = 0;
        int[] stack = new int[segments.size()];
        for (int start : startsOfLayers()) {
            int top = 0;
            if (met[start] < 0) {
                met[start] = count++;
                stack[top++] = start;
            }
            while (top > 0) {
                int point = stack[--top];
                for (int slot = ends(point, 1) - 1; slot >= begin(point, 1); slot--) {
                    int next = segments.right(slot);
                    if (met[next] < 0) {
                        met[next] = count++;
                        stack[top++] = next;
                    }
                }
                for (int slot = ends(point, -1) - 1; slot >= begin(point, -1); slot--) {
                    int next = segments.left(slot);
                    if (met[next] < 0) {
                        met[next] = count++;
                        stack[top++] = next;
                    }
                }
            }
        }
        for (int l = 0; l < rows.length; l++) {
            int layer = l;
            rows[l] =
                    IntStream.range(0, segments.size())
                            .filter(p -> segments.layer(p) == layer)
                            .boxed()
                            .sorted(Comparator.comparingInt(p -> met[p]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            number(rows[l]);
        }
    }

    private int[] startsOfLayers() {
        return IntStream.range(0, segments.size())
                .boxed()
                .sorted(Comparator.comparingInt(segments::layer))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void number(int[] row) {
        for (int i = 0; i < row.length; i++) {
            place[row[i]] = i;
        }
    }

    private int[][] best() {
        int[][] best = copy();
        long fewest = Crossings.count(segments, rows, place);
        int idle = 0;
        for (int sweep = 0; sweep < SWEEPS && fewest > 0 && idle < 6; sweep++) {
            work.checkCancelled();
            sweep(sweep % 2 == 0 ? 1 : -1);
            if (segments.size() <= MOST_FOR_EXCHANGE) {
                exchange();
            }
            long crossings = Crossings.count(segments, rows, place);
            idle++;
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
                idle = 0;
            }
            work.done(1);
        }
        return best;
    }

    private int[][] copy() {
        int[][] copy = new int[rows.length][];
        for (int l = 0; l < rows.length; l++) {
            copy[l] = rows[l].clone();
        }
        return copy;
    }

    private void sweep(int direction) {
        double[] median = new double[segments.size()];
        for (int step = 1; step < rows.length; step++) {
            int[] row = rows[direction > 0 ? step : rows.length - 1 - step];
            Integer[] sorted = new Integer[row.length];
            for (int i = 0; i < row.length; i++) {
                median[row[i]] = median(row[i], -direction);
                sorted[i] = row[i];
            }
            Arrays.sort(sorted, Comparator.comparingDouble((Integer p) -> median[p]));
            for (int i = 0; i < row.length; i++) {
                row[i] = sorted[i];
            }
            number(row);
        }
    }

    private int begin(int point, int side) {
        return side > 0 ? segments.rightBegin(point) : segments.leftBegin(point);
    }

    private int ends(int point, int side) {
        return side > 0 ? segments.rightEnd(point) : segments.leftEnd(point);
    }

    private int[] places(int point, int side) {
        int begin = begin(point, side);
        int[] places = new int[ends(point, side) - begin];
        for (int i = 0; i < places.length; i++) {
            places[i] = place[side > 0 ? segments.right(begin + i) : segments.left(begin + i)];
        }
        Arrays.sort(places);
        return places;
    }

    private double median(int point, int side) {
        int[] places = places(point, side);
        int half = places.length / 2;
        if (places.length == 0) {
            return place[point];
        }
        if (places.length % 2 == 1) {
            return places[half];
        }
        if (places.length == 2) {
            return (places[0] + places[1]) / 2.0;
        }
        double above = places[half - 1] - places[0];
        double below = places[places.length - 1] - places[half];
        return above + below == 0
                ? (places[half - 1] + places[half]) / 2.0
                : (places[half - 1] * below + places[half] * above) / (above + below);
    }

    private void exchange() {
        boolean better = true;
        for (int round = 0; better && round < 5; round++) {
            work.checkCancelled();
            better = false;
            for (int[] row : rows) {
                better |= exchange(row);
            }
        }
    }

    private boolean exchange(int[] row) {
        // What stands in other layers does not move meanwhile.
        int[][] lefts = new int[row.length][];
        int[][] rights = new int[row.length][];
        for (int i = 0; i < row.length; i++) {
            lefts[i] = places(row[i], -1);
            rights[i] = places(row[i], 1);
        }
        boolean better = false;
        for (int i = 0; i + 1 < row.length; i++) {
            if (gain(lefts, i) + gain(rights, i) > 0) {
                int upper = row[i];
                row[i] = row[i + 1];
                row[i + 1] = upper;
                swap(lefts, i);
                swap(rights, i);
                better = true;
            }
        }
        number(row);
        return better;
    }

    private static long gain(int[][] ends, int i) {
        return Crossings.between(ends[i], ends[i + 1]) - Crossings.between(ends[i + 1], ends[i]);
    }

    private static void swap(int[][] ends, int i) {
        int[] upper = ends[i];
        ends[i] = ends[i + 1];
        ends[i + 1] = upper;
    }
}
