// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Packing;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Time goes from left to right: every node stands where its first transfer was made, days as far
/// apart as they are long, and has a lane of its own. Lanes are ordered by who appears first, then
/// moved towards those they deal with. With more nodes than a screen has rows, nodes whose plots
/// leave room between them share a lane. Nodes of which no time is known stand at the beginning.
public record LaneLayout() implements Layout {

    private static final int ROWS = 60;
    private static final int SWEEPS = 16;
    private static final double SHORTEST = 1_200;

    /// How large a share of a shared lane is filled with plots, at most.
    private static final double FILLED = 0.35;

    @Override
    public Points of(LayoutGraph graph, Work work) {
        work.begin("layout", SWEEPS);
        Points points = new Points(graph.size());
        if (graph.size() == 0) {
            return points;
        }
        double wide = 0;
        double high = 0;
        for (int i = 0; i < graph.size(); i++) {
            wide = Math.max(wide, 2 * graph.halfWidth(i));
            high = Math.max(high, 2 * graph.halfHeight(i));
        }
        int lanes = graph.size();
        if (lanes > ROWS) {
            double shared = graph.size() * wide / FILLED / Packing.ASPECT / high;
            lanes = Math.min(lanes, Math.max(ROWS, (int) Math.ceil(Math.sqrt(shared))));
        }
        double length = Math.max(SHORTEST, lanes * high * Packing.ASPECT);
        long[] first = firsts(graph);
        stretch(first, length, points.x);
        int[] order = order(graph, first, work);
        int[] lane = new Lanes(graph, points.x, lanes).share(order, work);
        for (int i = 0; i < graph.size(); i++) {
            points.y[i] = lane[i] * high;
        }
        points.centre();
        return points;
    }

    private static long[] firsts(LayoutGraph graph) {
        long[] first = new long[graph.size()];
        Arrays.fill(first, LayoutGraph.TIMELESS);
        for (int e = 0; e < graph.arrows(); e++) {
            first[graph.from(e)] = Math.min(first[graph.from(e)], graph.first(e));
            first[graph.to(e)] = Math.min(first[graph.to(e)], graph.first(e));
        }
        return first;
    }

    private static void stretch(long[] first, double length, double[] x) {
        long begin = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (long at : first) {
            if (at != LayoutGraph.TIMELESS) {
                begin = Math.min(begin, at);
                end = Math.max(end, at);
            }
        }
        double span = Math.max(1, (double) end - begin);
        for (int i = 0; i < x.length; i++) {
            x[i] = first[i] == LayoutGraph.TIMELESS ? 0 : (first[i] - begin) / span * length;
        }
    }

    /// From top to bottom: by first appearance, then each towards the middle of its neighbours.
    private static int[] order(LayoutGraph graph, long[] first, Work work) {
        int[] order = sorted(IntStream.range(0, graph.size()).toArray(), i -> (double) first[i]);
        double[] place = new double[graph.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            work.checkCancelled();
            for (int i = 0; i < order.length; i++) {
                place[order[i]] = i;
            }
            double[] wish = new double[graph.size()];
            for (int i = 0; i < graph.size(); i++) {
                double sum = place[i];
                for (int slot = graph.begin(i); slot < graph.end(i); slot++) {
                    sum += place[graph.neighbour(slot)];
                }
                wish[i] = sum / (graph.degree(i) + 1);
            }
            order = sorted(order, i -> wish[i]);
            work.done(1);
        }
        return order;
    }

    private static int[] sorted(int[] nodes, IntToDoubleFunction by) {
        return Arrays.stream(nodes)
                .boxed()
                .sorted(Comparator.comparingDouble(by::applyAsDouble))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
