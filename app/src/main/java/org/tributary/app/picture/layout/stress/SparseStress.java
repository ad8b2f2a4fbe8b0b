// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.stress;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.util.SplittableRandom;

/// Moves the nodes of a connected graph until their distances are as near to the number of hops as
/// may be, counted only to neighbours and to pivots, each of which speaks for the nodes around it
/// (Ortmann, Klimenta and Brandes 2016, "A sparse stress model"). Since neither tells apart those
/// who hang from the same node, a few of them are sampled at two hops. One node after the other
/// goes where its share of the stress is least. Pure functions.
public final class SparseStress {

    private static final int ROUNDS = 60;
    private static final double REST = 0.003;
    private static final int SIBLINGS = 4;

    private final LayoutGraph graph;
    private final Pivots pivots;
    private final int[] siblings;

    /// For each pivot, by hops, how many of the nodes nearest to it are no farther from it.
    private final int[][] around;

    private SparseStress(LayoutGraph graph, Pivots pivots, SplittableRandom random) {
        this.graph = graph;
        this.pivots = pivots;
        siblings = new int[graph.size() * SIBLINGS];
        for (int i = 0; i < graph.size(); i++) {
            for (int s = 0; s < SIBLINGS; s++) {
                siblings[i * SIBLINGS + s] = sibling(i, random);
            }
        }
        around = new int[pivots.count()][];
        for (int p = 0; p < around.length; p++) {
            int farthest = 0;
            for (int i = 0; i < graph.size(); i++) {
                farthest = Math.max(farthest, pivots.hops(i, p));
            }
            around[p] = new int[farthest + 1];
        }
        for (int i = 0; i < graph.size(); i++) {
            int p = pivots.nearest(i);
            around[p][pivots.hops(i, p)]++;
        }
        for (int[] counts : around) {
            for (int hops = 1; hops < counts.length; hops++) {
                counts[hops] += counts[hops - 1];
            }
        }
    }

    /// Places for the nodes of a connected graph, in lengths of one hop.
    public static Points minimise(LayoutGraph graph, long seed, Work work) {
        if (graph.size() < 2) {
            return new Points(graph.size());
        }
        SplittableRandom random = new SplittableRandom(seed);
        Pivots pivots = new Pivots(graph, random, work);
        Points points = PivotScaling.of(pivots, graph.size(), seed, work);
        SparseStress stress = new SparseStress(graph, pivots, random);
        points.scale(stress.bestScale(points));
        for (int i = 0; i < points.size(); i++) {
            // Those with the same distances to all pivots are to part.
            points.x[i] += (random.nextDouble() - 0.5) * 0.2;
            points.y[i] += (random.nextDouble() - 0.5) * 0.2;
        }
        work.begin("layout", ROUNDS);
        double moved = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && moved > REST; round++) {
            work.checkCancelled();
            moved = 0;
            for (int i = 0; i < points.size(); i++) {
                moved += stress.move(i, points);
            }
            moved /= points.size();
            work.done(1);
        }
        return points;
    }

    /// Another neighbour of one of a node's neighbours, the node itself if there is no such.
    private int sibling(int node, SplittableRandom random) {
        int across = graph.neighbour(graph.begin(node) + random.nextInt(graph.degree(node)));
        int other = graph.neighbour(graph.begin(across) + random.nextInt(graph.degree(across)));
        if (graph.degree(other) < graph.degree(node)) {
            return isNeighbour(other, node) ? node : other;
        }
        return isNeighbour(node, other) ? node : other;
    }

    private boolean isNeighbour(int node, int other) {
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            if (graph.neighbour(slot) == other) {
                return true;
            }
        }
        return false;
    }

    private double bestScale(Points points) {
        double products = 0;
        double squares = 0;
        for (int i = 0; i < points.size(); i++) {
            for (int p = 0; p < pivots.count(); p++) {
                double hops = pivots.hops(i, p);
                if (hops > 0) {
                    double ratio = points.distance(i, pivots.node(p)) / hops;
                    products += ratio;
                    squares += ratio * ratio;
                }
            }
        }
        return squares > 0 ? products / squares : 1;
    }

    private double move(int node, Points points) {
        Pull pull = new Pull(points.x[node], points.y[node]);
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            pull.to(points, graph.neighbour(slot), 1, 1);
        }
        for (int s = node * SIBLINGS; s < (node + 1) * SIBLINGS; s++) {
            if (siblings[s] != node) {
                pull.to(points, siblings[s], 2, 0.25);
            }
        }
        for (int p = 0; p < pivots.count(); p++) {
            int hops = pivots.hops(node, p);
            if (hops > 1) {
                double share = around[p][hops / 2] / ((double) hops * hops);
                pull.to(points, pivots.node(p), hops, share);
            }
        }
        return pull.move(points, node);
    }

    /// Where all others would have one node, on the weighted average.
    private static final class Pull {
        private final double x;
        private final double y;
        private double sumX;
        private double sumY;
        private double weights;

        Pull(double x, double y) {
            this.x = x;
            this.y = y;
        }

        void to(Points points, int other, double hops, double weight) {
            double dx = x - points.x[other];
            double dy = y - points.y[other];
            double stretch = hops / Math.sqrt(Math.max(dx * dx + dy * dy, 1e-12));
            sumX += weight * (points.x[other] + dx * stretch);
            sumY += weight * (points.y[other] + dy * stretch);
            weights += weight;
        }

        double move(Points points, int node) {
            points.x[node] = sumX / weights;
            points.y[node] = sumY / weights;
            return Math.abs(points.x[node] - x) + Math.abs(points.y[node] - y);
        }
    }
}
