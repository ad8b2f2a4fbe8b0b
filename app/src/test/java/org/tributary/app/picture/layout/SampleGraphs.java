// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.LayoutGraphBuilder;
import org.tributary.app.picture.layout.graph.Points;

import java.util.SplittableRandom;

/// Graphs whose good pictures everybody knows, and large ones at random.
public final class SampleGraphs {

    private SampleGraphs() {}

    /// As many nodes of usual size, without arrows.
    public static LayoutGraphBuilder nodes(int size) {
        LayoutGraphBuilder builder = new LayoutGraphBuilder();
        for (int i = 0; i < size; i++) {
            builder.node(NodeKey.of(i), 12, 70);
        }
        return builder;
    }

    /// 0 pays 1, 1 pays 2 and so on, one after the other.
    public static LayoutGraph path(int size) {
        LayoutGraphBuilder builder = nodes(size);
        for (int i = 1; i < size; i++) {
            builder.arrow(i - 1, i, 1_000, i);
        }
        return builder.build();
    }

    /// Node 0 is paid by all others.
    public static LayoutGraph star(int size) {
        LayoutGraphBuilder builder = nodes(size);
        for (int i = 1; i < size; i++) {
            builder.arrow(i, 0, 1_000, i);
        }
        return builder.build();
    }

    /// Rows and columns, money going right and down.
    public static LayoutGraph grid(int side) {
        LayoutGraphBuilder builder = nodes(side * side);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int at = row * side + column;
                if (column + 1 < side) {
                    builder.arrow(at, at + 1, 1_000, row + column);
                }
                if (row + 1 < side) {
                    builder.arrow(at, at + side, 1_000, row + column);
                }
            }
        }
        return builder.build();
    }

    /// Every node pays three more, until there are as many.
    public static LayoutGraph tree(int size) {
        LayoutGraphBuilder builder = nodes(size);
        for (int i = 1; i < size; i++) {
            builder.arrow((i - 1) / 3, i, 1_000, i);
        }
        return builder.build();
    }

    /// A connected crowd in which few deal with very many.
    public static LayoutGraph crowd(int size, int arrows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LayoutGraphBuilder builder = nodes(size);
        for (int i = 1; i < size; i++) {
            tie(builder, i, hub(random, i), random);
        }
        for (int e = size - 1; e < arrows; e++) {
            tie(builder, hub(random, size), random.nextInt(size), random);
        }
        return builder.build();
    }

    private static void tie(LayoutGraphBuilder builder, int a, int b, SplittableRandom random) {
        long at = random.nextInt(3_000_000);
        double amount = Math.exp(9.5 + random.nextDouble() * 5);
        if (random.nextBoolean()) {
            builder.arrow(a, b, amount, at);
        } else {
            builder.arrow(b, a, amount, at);
        }
    }

    private static int hub(SplittableRandom random, int below) {
        return Math.min(below - 1, (int) (Math.pow(random.nextDouble(), 2.6) * below));
    }

    /// Places without any thought, over as much room as the nodes need.
    public static Points scattered(LayoutGraph graph, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Points points = new Points(graph.size());
        double wide = 120 * Math.sqrt(graph.size());
        for (int i = 0; i < graph.size(); i++) {
            points.x[i] = random.nextDouble() * wide;
            points.y[i] = random.nextDouble() * wide;
        }
        return points;
    }
}
