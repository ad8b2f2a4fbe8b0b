// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.placement;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.Place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Lays a crowd out all at once: who deals with one another comes to lie together, hubs among
/// their counterparties, payees to the right of payers where nothing speaks against it. A force
/// layout after Fruchterman and Reingold (1991, "Graph drawing by force-directed placement",
/// section 5, the grid variant), with a fixed number of rounds and a start that is no matter of
/// chance, so the same crowd always gives the same picture.
final class Cloud {

    private static final int ROUNDS = 140;

    /// Distance at which two nodes leave each other alone, in ideal arrow lengths.
    private static final double SIGHT = 2.5;

    private static final double GRAVITY = 0.004;
    private static final double SPRING = 0.5;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final List<NodeKey> keys;
    private final int[] from;
    private final int[] to;
    private final double[] pull;
    private final double[] x;
    private final double[] y;
    private final double[] forceX;
    private final double[] forceY;

    Cloud(Collection<NodeKey> nodes, List<PictureEdge> edges) {
        Map<NodeKey, Integer> degree = new HashMap<>();
        List<PictureEdge> ties = new ArrayList<>();
        for (PictureEdge edge : edges) {
            if (!edge.key().isLoop()) {
                ties.add(edge);
                degree.merge(edge.key().from(), 1, Integer::sum);
                degree.merge(edge.key().to(), 1, Integer::sum);
            }
        }
        keys =
                nodes.stream()
                        .sorted(
                                Comparator.comparingInt((NodeKey k) -> -degree.getOrDefault(k, 0))
                                        .thenComparing(k -> k))
                        .toList();
        Map<NodeKey, Integer> index = new HashMap<>();
        keys.forEach(key -> index.put(key, index.size()));
        ties.removeIf(e -> !index.containsKey(e.key().from()) || !index.containsKey(e.key().to()));
        from = ties.stream().mapToInt(e -> index.getOrDefault(e.key().from(), 0)).toArray();
        to = ties.stream().mapToInt(e -> index.getOrDefault(e.key().to(), 0)).toArray();
        pull = new double[ties.size()];
        for (int e = 0; e < pull.length; e++) {
            int least =
                    Math.min(
                            degree.getOrDefault(keys.get(from[e]), 1),
                            degree.getOrDefault(keys.get(to[e]), 1));
            // Two hubs hold each other loosely, so that each keeps its own counterparties.
            pull[e] = 1 / Math.sqrt(least);
        }
        x = new double[keys.size()];
        y = new double[keys.size()];
        forceX = new double[keys.size()];
        forceY = new double[keys.size()];
        for (int i = 0; i < x.length; i++) {
            double away = Math.sqrt(i + 0.5) * 0.8;
            x[i] = away * Math.cos(i * GOLDEN_ANGLE);
            y[i] = away * Math.sin(i * GOLDEN_ANGLE);
        }
    }

    /// Where everyone is, the hubs first, in ideal arrow lengths around the origin.
    SequencedMap<NodeKey, Place> places() {
        double heat = Math.sqrt(x.length) / 6;
        for (int round = 0; round < ROUNDS; round++) {
            repel();
            attract();
            step(Math.max(0.02, heat * (1 - round / (double) ROUNDS)));
        }
        double room = room();
        SequencedMap<NodeKey, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < x.length; i++) {
            places.put(keys.get(i), new Place(x[i] * room, y[i] * room));
        }
        return places;
    }

    /// How much wider the cloud must be for each node to have one square unit on the whole.
    private double room() {
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            squares += x[i] * x[i] + y[i] * y[i];
        }
        double spread = Math.sqrt(squares / Math.max(1, x.length));
        double wanted = Math.sqrt(x.length / (2 * Math.PI));
        return spread > 0 ? Math.max(1, wanted / spread) : 1;
    }

    private void repel() {
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        int columns = (int) ((Arrays.stream(x).max().orElse(0) - left) / SIGHT) + 1;
        int rows = (int) ((Arrays.stream(y).max().orElse(0) - top) / SIGHT) + 1;
        // The first node of each cell, and after each node the next one of its cell.
        int[] first = new int[columns * rows];
        int[] next = new int[x.length];
        Arrays.fill(first, -1);
        for (int i = 0; i < x.length; i++) {
            int row = (int) ((y[i] - top) / SIGHT);
            int cell = row * columns + (int) ((x[i] - left) / SIGHT);
            next[i] = first[cell];
            first[cell] = i;
        }
        for (int i = 0; i < x.length; i++) {
            // A weak pull to the middle keeps parts that do not deal with one another in sight.
            forceX[i] = -x[i] * GRAVITY;
            forceY[i] = -y[i] * GRAVITY;
            int column = (int) ((x[i] - left) / SIGHT);
            int row = (int) ((y[i] - top) / SIGHT);
            for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                    for (int j = first[r * columns + c]; j >= 0; j = next[j]) {
                        push(i, j);
                    }
                }
            }
        }
    }

    private void push(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double square = dx * dx + dy * dy;
        if (i != j && square < SIGHT * SIGHT) {
            double strength = 1 / Math.max(square, 0.01);
            forceX[i] += dx * strength;
            forceY[i] += dy * strength;
        }
    }

    private void attract() {
        for (int e = 0; e < from.length; e++) {
            int a = from[e];
            int b = to[e];
            double dx = x[b] - x[a];
            double dy = y[b] - y[a];
            double strength = pull[e] * SPRING;
            // Money goes to the right.
            double turn = dx < 0.8 ? 0.35 * pull[e] : 0;
            forceX[a] += dx * strength - turn;
            forceY[a] += dy * strength;
            forceX[b] -= dx * strength - turn;
            forceY[b] -= dy * strength;
        }
    }

    private void step(double most) {
        for (int i = 0; i < x.length; i++) {
            double length = Math.sqrt(forceX[i] * forceX[i] + forceY[i] * forceY[i]);
            double share = length > most ? most / length : 1;
            x[i] += forceX[i] * share * 0.5;
            y[i] += forceY[i] * share * 0.5;
        }
    }
}
