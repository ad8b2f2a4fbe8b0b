// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;

import java.util.Arrays;

/// How good places are, in numbers, counted the slow and plain way.
public final class LayoutQuality {

    private LayoutQuality() {}

    /// Normalised stress at the best scale: the sum over pairs of (distance on paper / hops - 1)²,
    /// per pair; 0 when every distance is as many units as there are hops. Pairs that are not
    /// connected do not count.
    ///
    /// @param every one node in so many is a start, to keep it short for large graphs
    public static double stress(LayoutGraph graph, Points points, int every) {
        double squares = 0;
        double products = 0;
        long pairs = 0;
        int[] hops = new int[graph.size()];
        int[] queue = new int[graph.size()];
        for (int start = 0; start < graph.size(); start += every) {
            hops(graph, start, hops, queue);
            for (int other = 0; other < graph.size(); other++) {
                if (other != start && hops[other] > 0) {
                    double ratio = points.distance(start, other) / hops[other];
                    squares += ratio * ratio;
                    products += ratio;
                    pairs++;
                }
            }
        }
        // The sum over pairs of (s·ratio - 1)² is least for s = Σratio / Σratio².
        return pairs == 0 || squares == 0 ? 0 : 1 - products * products / squares / pairs;
    }

    private static void hops(LayoutGraph graph, int start, int[] hops, int[] queue) {
        Arrays.fill(hops, -1);
        int last = 0;
        queue[last++] = start;
        hops[start] = 0;
        for (int at = 0; at < last; at++) {
            int node = queue[at];
            for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
                int next = graph.neighbour(slot);
                if (hops[next] < 0) {
                    hops[next] = hops[node] + 1;
                    queue[last++] = next;
                }
            }
        }
    }

    /// How many pairs of arrows without an end in common cross, drawn straight.
    public static int crossings(LayoutGraph graph, Points points) {
        int crossings = 0;
        for (int a = 0; a < graph.arrows(); a++) {
            for (int b = 0; b < a; b++) {
                if (cross(points, graph.from(a), graph.to(a), graph.from(b), graph.to(b))) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static boolean cross(Points points, int a, int b, int c, int d) {
        if (a == c || a == d || b == c || b == d) {
            return false;
        }
        return side(points, a, b, c) * side(points, a, b, d) < 0
                && side(points, c, d, a) * side(points, c, d, b) < 0;
    }

    private static double side(Points points, int a, int b, int c) {
        double ux = points.x[b] - points.x[a];
        double uy = points.y[b] - points.y[a];
        return Math.signum(ux * (points.y[c] - points.y[a]) - uy * (points.x[c] - points.x[a]));
    }

    /// How many pairs of circles overlap.
    public static int overlaps(LayoutGraph graph, Points points) {
        int overlaps = 0;
        for (int a = 0; a < graph.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (points.distance(a, b) < graph.radius(a) + graph.radius(b)) {
                    overlaps++;
                }
            }
        }
        return overlaps;
    }

    /// How many pairs of plots, circles with their labels, overlap by more than rounding.
    public static int overlappingPlots(LayoutGraph graph, Points points) {
        int overlaps = 0;
        for (int a = 0; a < graph.size(); a++) {
            for (int b = 0; b < a; b++) {
                double wide = graph.halfWidth(a) + graph.halfWidth(b) - 1e-6;
                double high = graph.halfHeight(a) + graph.halfHeight(b) - 1e-6;
                if (Math.abs(points.x[a] - points.x[b]) < wide
                        && Math.abs(points.y[a] - points.y[b]) < high) {
                    overlaps++;
                }
            }
        }
        return overlaps;
    }
}
