// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.flow;

import org.tributary.app.picture.layout.graph.LayoutGraph;

import java.util.Arrays;

/// A layered graph in which every tie goes from one layer to the next: where an arrow goes further,
/// a bend stands for it in each layer it passes, so that the others make room. Bends are numbered
/// after the nodes. Immutable.
public final class Segments {

    /// Beyond this many, long arrows make no room for themselves.
    private static final int MOST_BENDS = 60_000;

    private final int nodes;
    private final int[] layer;
    private final int[] from;
    private final int[] to;
    private final int[] leftBegin;
    private final int[] rightBegin;
    private final int[] left;
    private final int[] right;
    private final int layers;

    /// The ties of a layered graph.
    public Segments(LayoutGraph graph, Layering layering) {
        nodes = graph.size();
        layers = layering.layers();
        int bends = 0;
        int ties = 0;
        boolean[] taken = new boolean[graph.arrows()];
        for (int e = 0; e < graph.arrows(); e++) {
            int span = Math.abs(layering.layer(graph.to(e)) - layering.layer(graph.from(e)));
            taken[e] = span > 0 && bends + span - 1 <= MOST_BENDS;
            bends += taken[e] ? span - 1 : 0;
            ties += taken[e] ? span : 0;
        }
        layer = new int[nodes + bends];
        from = new int[ties];
        to = new int[ties];
        for (int i = 0; i < nodes; i++) {
            layer[i] = layering.layer(i);
        }
        int bend = nodes;
        int tie = 0;
        for (int e = 0; e < graph.arrows(); e++) {
            if (taken[e]) {
                boolean ahead = layer[graph.from(e)] < layer[graph.to(e)];
                int at = ahead ? graph.from(e) : graph.to(e);
                int end = ahead ? graph.to(e) : graph.from(e);
                while (layer[at] + 1 < layer[end]) {
                    layer[bend] = layer[at] + 1;
                    from[tie] = at;
                    to[tie++] = bend;
                    at = bend++;
                }
                from[tie] = at;
                to[tie++] = end;
            }
        }
        leftBegin = starts(to);
        rightBegin = starts(from);
        left = ends(leftBegin, to, from);
        right = ends(rightBegin, from, to);
    }

    private int[] starts(int[] owners) {
        int[] begin = new int[layer.length + 1];
        for (int owner : owners) {
            begin[owner + 1]++;
        }
        Arrays.parallelPrefix(begin, Integer::sum);
        return begin;
    }

    private int[] ends(int[] begin, int[] owners, int[] others) {
        int[] next = Arrays.copyOf(begin, layer.length);
        int[] ends = new int[owners.length];
        for (int t = 0; t < owners.length; t++) {
            ends[next[owners[t]]++] = others[t];
        }
        return ends;
    }

    /// How many nodes and bends there are.
    public int size() {
        return layer.length;
    }

    /// How many layers there are.
    public int layers() {
        return layers;
    }

    /// Whether this is a bend of an arrow.
    public boolean isBend(int point) {
        return point >= nodes;
    }

    /// The layer of a node or bend.
    public int layer(int point) {
        return layer[point];
    }

    int leftBegin(int point) {
        return leftBegin[point];
    }

    int leftEnd(int point) {
        return leftBegin[point + 1];
    }

    /// A point in the layer before.
    int left(int slot) {
        return left[slot];
    }

    int rightBegin(int point) {
        return rightBegin[point];
    }

    int rightEnd(int point) {
        return rightBegin[point + 1];
    }

    /// A point in the layer after.
    int right(int slot) {
        return right[slot];
    }
}
