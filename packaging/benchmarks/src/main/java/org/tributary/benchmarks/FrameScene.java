// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.layout.Layouts;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.LayoutGraphBuilder;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// A crowd of chance, a few of whose accounts deal with very many, laid out by forces: the picture
/// that every program of the benchmark draws.
record FrameScene(int nodes, int[] from, int[] to, double[] amounts, Points places) {

    static FrameScene crowd(int nodes, int arrows) {
        SplittableRandom random = new SplittableRandom(1);
        int[] from = new int[arrows];
        int[] to = new int[arrows];
        double[] amounts = new double[arrows];
        LayoutGraphBuilder builder = new LayoutGraphBuilder();
        for (int i = 0; i < nodes; i++) {
            builder.node(NodeKey.of(i), 12, 70);
        }
        for (int e = 0; e < arrows; e++) {
            boolean tree = e < nodes - 1;
            from[e] = tree ? e + 1 : hub(random, nodes);
            to[e] = tree ? hub(random, e + 1) : random.nextInt(nodes);
            amounts[e] = Math.exp(9.5 + random.nextGaussian() * 1.9);
            builder.arrow(from[e], to[e], 1, e);
        }
        LayoutGraph graph = builder.build();
        Points places =
                new Layouts(Layouts.SEED).named("force").orElseThrow().of(graph, Work.UNOBSERVED);
        return new FrameScene(nodes, from, to, amounts, places);
    }

    private static int hub(SplittableRandom random, int below) {
        return Math.min(below - 1, (int) (Math.pow(random.nextDouble(), 2.6) * below));
    }

    String account(int i) {
        return String.format(Locale.ROOT, "80%07X", i * 7_919);
    }

    PictureState picture() {
        List<PlacedNode> placed = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            PictureNode node = PictureNode.account(i, account(i), "Bank " + i % 40, amounts[i]);
            placed.add(new PlacedNode(node, new Place(places.x[i], places.y[i])));
        }
        Map<EdgeKey, PictureEdge> edges = new LinkedHashMap<>();
        for (int e = 0; e < from.length; e++) {
            EdgeKey key = EdgeKey.flow(NodeKey.of(from[e]), NodeKey.of(to[e]));
            String total = String.format(Locale.ROOT, "EUR %,.2f", amounts[e]);
            Instant day = Instant.parse("2026-01-05T09:00:00Z");
            edges.put(key, new PictureEdge(key, 3, List.of(total), amounts[e], day, day));
        }
        return PictureState.of(placed, edges.values());
    }
}
