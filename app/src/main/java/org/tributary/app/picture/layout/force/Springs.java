// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.force;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// A connected graph as charged nodes tied by springs, let go until it comes to rest, from coarse
/// to fine. Forces, cooling and the end of it follow Hu (2005, "Efficient and high quality
/// force-directed graph drawing", sections 2 and 3): springs pull by the square of their length,
/// nodes push by the inverse of their distance, every node moves one step per round in the
/// direction of its force, and the step grows after five rounds that calmed the whole and shrinks
/// after one that did not. Pure functions.
public final class Springs {

    private static final double PUSH = 0.2;
    private static final double COOLING = 0.9;
    private static final int PATIENCE = 5;
    private static final int COARSEST = 24;
    private static final double REST = 0.004;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private Springs() {}

    /// Places in which the springs of a connected graph are at rest, in lengths of a spring.
    public static Points relax(LayoutGraph graph, long seed, Work work) {
        List<Level> levels = new ArrayList<>();
        List<int[]> parents = new ArrayList<>();
        levels.add(Level.of(graph));
        while (levels.getLast().size > COARSEST) {
            work.checkCancelled();
            Level fine = levels.getLast();
            int[] parent = fine.clusters();
            parents.add(parent);
            levels.add(fine.coarser(parent, Arrays.stream(parent).max().orElse(0) + 1));
        }
        Points points = scattered(levels.getLast(), seed);
        settle(levels.getLast(), points, 2.0, 300, work);
        for (int l = levels.size() - 2; l >= 0; l--) {
            Level fine = levels.get(l);
            points = unfolded(fine, parents.get(l), points);
            settle(fine, points, 1.0, rounds(fine.size), work);
        }
        return points;
    }

    private static int rounds(int size) {
        return size < 2_000 ? 200 : size < 15_000 ? 80 : 60;
    }

    private static Points scattered(Level level, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Points points = new Points(level.size);
        double wide = Math.sqrt(Arrays.stream(level.weight).sum());
        for (int i = 0; i < level.size; i++) {
            points.x[i] = (random.nextDouble() - 0.5) * wide;
            points.y[i] = (random.nextDouble() - 0.5) * wide;
        }
        return points;
    }

    /// Every node near where its cluster was, those with the most ties innermost.
    private static Points unfolded(Level fine, int[] parent, Points coarse) {
        Points points = new Points(fine.size);
        int[] members = new int[coarse.size()];
        List<Integer> order = new ArrayList<>(fine.size);
        for (int i = 0; i < fine.size; i++) {
            order.add(i);
        }
        order.sort(Collections.reverseOrder((a, b) -> fine.degree(a) - fine.degree(b)));
        for (int i : order) {
            int rank = members[parent[i]]++;
            double away = 0.5 * Math.sqrt(rank);
            double angle = rank * GOLDEN_ANGLE + parent[i];
            points.x[i] = coarse.x[parent[i]] + away * Math.cos(angle);
            points.y[i] = coarse.y[parent[i]] + away * Math.sin(angle);
        }
        return points;
    }

    private static void settle(Level level, Points points, double start, int most, Work work) {
        work.begin("layout", most);
        double[] forceX = new double[level.size];
        double[] forceY = new double[level.size];
        QuadTree tree = new QuadTree(level.size);
        double step = start;
        double before = Double.MAX_VALUE;
        int calmer = 0;
        for (int round = 0; round < most && step > REST; round++) {
            work.checkCancelled();
            tree.build(points.x, points.y, level.weight);
            tree.repel(PUSH, forceX, forceY);
            pull(level, points, forceX, forceY);
            double unrest = move(points, forceX, forceY, step);
            if (unrest < before) {
                if (++calmer >= PATIENCE) {
                    calmer = 0;
                    step /= COOLING;
                }
            } else {
                calmer = 0;
                step *= COOLING;
            }
            before = unrest;
            work.done(1);
        }
    }

    private static void pull(Level level, Points points, double[] forceX, double[] forceY) {
        for (int i = 0; i < level.size; i++) {
            double fx = 0;
            double fy = 0;
            for (int slot = level.begin[i]; slot < level.begin[i + 1]; slot++) {
                int j = level.neighbour[slot];
                double dx = points.x[j] - points.x[i];
                double dy = points.y[j] - points.y[i];
                double pull = Math.sqrt(dx * dx + dy * dy) * level.tie[slot];
                fx += dx * pull;
                fy += dy * pull;
            }
            forceX[i] += fx;
            forceY[i] += fy;
        }
    }

    private static double move(Points points, double[] forceX, double[] forceY, double step) {
        double unrest = 0;
        for (int i = 0; i < forceX.length; i++) {
            double square = forceX[i] * forceX[i] + forceY[i] * forceY[i];
            unrest += square;
            if (square > 0) {
                double share = step / Math.sqrt(square);
                points.x[i] += forceX[i] * share;
                points.y[i] += forceY[i] * share;
            }
        }
        return unrest;
    }
}
