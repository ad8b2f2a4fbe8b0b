// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.Ascending;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sets the nodes of a [RadialTree] on rings, by hops. A branch has as large a sector as it has
/// ends. Along a ring nodes stand closer beside the subject than above and below it, since labels
/// are wider than high: angles are measured in how many plots fit before them. A ring with more
/// nodes than fit is several, a plot apart. Made for one picture.
final class RadialRings {

    /// From ring to ring, between plots: room for an amount.
    private static final double AMOUNT = 90;

    /// A node's wish for a place on its ring.
    private record Wish(int node, double along) {}

    private final RadialTree tree;
    private final Points points;
    private final Work work;
    private final double wide;
    private final double high;

    /// Where plots stop standing above one another and begin to stand side by side.
    private final double turn;

    /// How many plots fit on a quarter of a ring of radius 1.
    private final double quarter;

    private final double[] outside;
    private int visited;

    RadialRings(LayoutGraph graph, RadialTree tree, Work work) {
        this.tree = tree;
        this.work = work;
        points = new Points(graph.size());
        double w = 0;
        double h = 0;
        for (int i = 0; i < graph.size(); i++) {
            w = Math.max(w, 2 * graph.halfWidth(i) + 4);
            h = Math.max(h, 2 * graph.halfHeight(i) + 4);
        }
        wide = w;
        high = h;
        turn = Math.atan2(wide, high);
        quarter = Math.sin(turn) / high + Math.cos(turn) / wide;
        outside = new double[tree.depth + 1];
    }

    Points places() {
        outside[0] = wide / 2;
        List<List<Wish>> payees = wishes(tree.payees());
        List<List<Wish>> payers = wishes(tree.payers());
        // With payers or payees alone, they stand all around.
        double half = 2 * quarter;
        double full = 4 * quarter;
        double payeesEnd = tree.payers().isEmpty() ? full : half;
        double payersBegin = tree.payees().isEmpty() ? 0 : half;
        for (int ring = 1; ring <= tree.depth; ring++) {
            work.checkCancelled();
            double density =
                    Math.max(
                            payees.get(ring).size() / payeesEnd,
                            payers.get(ring).size() / (full - payersBegin));
            int lanes = lanes(outside[ring - 1] + wide / 2 + AMOUNT, density);
            double inner = Math.max(outside[ring - 1] + wide / 2 + AMOUNT, density / lanes);
            outside[ring] = inner + (lanes - 0.5) * wide;
            place(payees.get(ring), 0, payeesEnd, inner, lanes);
            place(payers.get(ring), payersBegin, full, inner, lanes);
        }
        return points;
    }

    /// Into how many rings one has to be divided for the outermost to be as small as possible.
    private int lanes(double least, double density) {
        int best = 1;
        double smallest = Double.MAX_VALUE;
        for (int lanes = 1; lanes <= 60; lanes++) {
            double outer = Math.max(least, density / lanes) + lanes * wide;
            if (outer < smallest) {
                smallest = outer;
                best = lanes;
            }
        }
        return best;
    }

    /// For each ring who wishes to stand where, as shares of the whole from 0 to 1.
    private List<List<Wish>> wishes(List<Integer> branches) {
        List<List<Wish>> rings = new ArrayList<>();
        for (int ring = 0; ring <= tree.depth; ring++) {
            rings.add(new ArrayList<>());
        }
        double all = 0;
        for (int branch : branches) {
            all += tree.leaves(branch);
        }
        double begin = 0;
        for (int branch : tree.middleOut(branches)) {
            double end = begin + tree.leaves(branch) / all;
            divide(branch, begin, end, rings);
            begin = end;
        }
        return rings;
    }

    private void divide(int root, double from, double until, List<List<Wish>> rings) {
        record Sector(int node, double from, double until) {}
        List<Sector> waiting = new ArrayList<>(List.of(new Sector(root, from, until)));
        while (!waiting.isEmpty()) {
            if (visited++ % 64 == 0) {
                work.checkCancelled();
            }
            Sector sector = waiting.removeLast();
            int node = sector.node;
            rings.get(tree.hops(node)).add(new Wish(node, (sector.from + sector.until) / 2));
            double begin = sector.from;
            List<Sector> inside = new ArrayList<>();
            for (int child : tree.children(node)) {
                double share = tree.leaves(child) / (double) tree.leaves(node);
                double end = begin + (sector.until - sector.from) * share;
                inside.add(new Sector(child, begin, end));
                begin = end;
            }
            waiting.addAll(inside.reversed());
        }
    }

    private void place(List<Wish> wishes, double begin, double end, double inner, int lanes) {
        int count = wishes.size();
        double room = Math.min(1 / (inner * lanes), (end - begin) / Math.max(1, count));
        double[] along = new double[count];
        double[] weight = new double[count];
        Arrays.fill(weight, 1);
        for (int i = 0; i < count; i++) {
            along[i] = begin + wishes.get(i).along * (end - begin) - i * room;
        }
        Ascending.pool(along, weight);
        double first = begin + room / 2;
        double last = end - room / 2 - (count - 1) * room;
        for (int i = 0; i < count; i++) {
            double angle = angle(Math.clamp(along[i], first, Math.max(first, last)) + i * room);
            double radius = inner + i % lanes * wide;
            points.x[wishes.get(i).node] = radius * Math.cos(angle);
            points.y[wishes.get(i).node] = radius * Math.sin(angle);
        }
    }

    /// The angle before which so many plots fit on a ring of radius 1, beginning at the top and
    /// going round by the right.
    private double angle(double along) {
        boolean left = along > 2 * quarter;
        double down = (left ? along - 2 * quarter : along) - quarter;
        double level = Math.abs(down);
        double straight = Math.sin(turn) / high;
        double off =
                level < straight
                        ? Math.asin(level * high)
                        : Math.acos(Math.clamp(Math.cos(turn) - (level - straight) * wide, 0, 1));
        double right = Math.copySign(off, down);
        return left ? Math.PI + right : right;
    }
}
