// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A picture as flat arrays: nodes by index in the order of their keys, arrows by index in the
/// order of their ends, and for each node who it deals with. Arrows from a node to itself are left
/// out, several between the same two nodes in the same direction are one. Immutable and
/// thread-safe. Made by [#of(PictureState, Optional)] or a [LayoutGraphBuilder].
public final class LayoutGraph {

    /// The first time of an arrow nothing is known of.
    public static final long TIMELESS = Long.MAX_VALUE;

    private final List<NodeKey> keys;
    private final double[] radius;
    private final double[] label;
    private final int focus;
    private final int[] from;
    private final int[] to;
    private final double[] amount;
    private final long[] first;
    private final int[] begin;
    private final int[] neighbour;
    private final int[] arrow;

    LayoutGraph(
            List<NodeKey> keys,
            double[] radius,
            double[] label,
            int focus,
            LayoutGraphBuilder.Arrows arrows) {
        this.keys = List.copyOf(keys);
        this.radius = radius;
        this.label = label;
        this.focus = focus;
        from = arrows.from;
        to = arrows.to;
        amount = arrows.amount;
        first = arrows.first;
        begin = new int[radius.length + 1];
        for (int e = 0; e < from.length; e++) {
            begin[from[e] + 1]++;
            begin[to[e] + 1]++;
        }
        Arrays.parallelPrefix(begin, Integer::sum);
        neighbour = new int[2 * from.length];
        arrow = new int[2 * from.length];
        int[] next = Arrays.copyOf(begin, radius.length);
        for (int e = 0; e < from.length; e++) {
            arrow[next[from[e]]] = e;
            neighbour[next[from[e]]++] = to[e];
            arrow[next[to[e]]] = e;
            neighbour[next[to[e]]++] = from[e];
        }
    }

    /// The picture's nodes and arrows, wherever they are now.
    ///
    /// @param focus the node to look at it from, if there is one
    public static LayoutGraph of(PictureState state, Optional<NodeKey> focus) {
        return LayoutGraphBuilder.of(state, focus).build();
    }

    /// How many nodes there are.
    public int size() {
        return radius.length;
    }

    /// How many arrows there are.
    public int arrows() {
        return from.length;
    }

    /// Whose the index is.
    public NodeKey key(int node) {
        return keys.get(node);
    }

    /// The radius of a node, in the picture's units.
    public double radius(int node) {
        return radius[node];
    }

    /// The width of a node's label at zoom 1.
    public double label(int node) {
        return label[node];
    }

    /// Half the width of the plot a node needs with its label.
    public double halfWidth(int node) {
        return Math.max(radius[node], label[node] / 2) + 5;
    }

    /// Half the height of the plot a node needs with its label.
    public double halfHeight(int node) {
        return radius[node] + 12;
    }

    /// The node to look at everything from, or -1.
    public int focus() {
        return focus;
    }

    /// Where an arrow begins.
    public int from(int arrow) {
        return from[arrow];
    }

    /// Where an arrow ends.
    public int to(int arrow) {
        return to[arrow];
    }

    /// The amount of an arrow, for comparison alone.
    public double amount(int arrow) {
        return amount[arrow];
    }

    /// When the first transfer of an arrow was made, in seconds since 1970, or [#TIMELESS].
    public long first(int arrow) {
        return first[arrow];
    }

    /// How many arrows a node has, both ways together.
    public int degree(int node) {
        return begin[node + 1] - begin[node];
    }

    /// The first of a node's slots; those until [#end(int)] are for [#neighbour(int)].
    public int begin(int node) {
        return begin[node];
    }

    /// The slot after a node's last one.
    public int end(int node) {
        return begin[node + 1];
    }

    /// The node at the other end of an arrow.
    public int neighbour(int slot) {
        return neighbour[slot];
    }

    /// The arrow of a slot.
    public int arrow(int slot) {
        return arrow[slot];
    }

    /// One connected part.
    ///
    /// @param nodes all of its nodes
    /// @param place for each node of the whole graph, which of its part's nodes it is
    LayoutGraph part(int[] nodes, int[] place) {
        LayoutGraphBuilder part = new LayoutGraphBuilder();
        for (int node : nodes) {
            part.node(keys.get(node), radius[node], label[node]);
            if (node == focus) {
                part.focus(place[node]);
            }
            for (int slot = begin[node]; slot < begin[node + 1]; slot++) {
                int e = arrow[slot];
                if (from[e] == node) {
                    part.arrow(place[node], place[to[e]], amount[e], first[e]);
                }
            }
        }
        return part.build();
    }
}
