// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.flow;

import java.util.Arrays;
import java.util.BitSet;

/// An order of nodes in which every arrow added so far goes forward. An arrow that would close a
/// circle is refused. The order is mended only where a new arrow breaks it, after Pearce and Kelly
/// (2007, "A dynamic topological sort algorithm for directed acyclic graphs"). Confined to one
/// thread.
final class GrowingOrder {

    private final int[] place;
    private final int[] at;
    private final Fan forward;
    private final Fan backward;
    private final BitSet seen;
    private final int[] stack;
    private int[] reached = new int[16];
    private int count;

    GrowingOrder(int size, int arrows) {
        place = new int[size];
        at = new int[size];
        Arrays.setAll(place, i -> i);
        Arrays.setAll(at, i -> i);
        forward = new Fan(size, arrows);
        backward = new Fan(size, arrows);
        seen = new BitSet(size);
        stack = new int[size + 1];
    }

    /// Adds an arrow unless it would close a circle; whether it was added.
    boolean add(int from, int to) {
        if (place[to] < place[from]) {
            count = 0;
            if (!reach(forward, to, from, 1)) {
                forget();
                return false;
            }
            int ahead = count;
            reach(backward, from, to, -1);
            forget();
            mend(ahead);
        }
        forward.add(from, to);
        backward.add(to, from);
        return true;
    }

    /// The node at a place of the order.
    int at(int index) {
        return at[index];
    }

    /// Gathers who is reached from a node no farther than the limit's place; whether the limit
    /// itself is not among them.
    private boolean reach(Fan fan, int start, int limit, int direction) {
        int top = 0;
        stack[top++] = start;
        seen.set(start);
        while (top > 0) {
            int node = stack[--top];
            gather(node);
            for (int link = fan.first(node); link >= 0; link = fan.next(link)) {
                int other = fan.node(link);
                if (direction > 0 && other == limit) {
                    while (top > 0) {
                        gather(stack[--top]);
                    }
                    return false;
                }
                if (!seen.get(other) && (place[limit] - place[other]) * direction > 0) {
                    seen.set(other);
                    stack[top++] = other;
                }
            }
        }
        return true;
    }

    private void gather(int node) {
        if (count == reached.length) {
            reached = Arrays.copyOf(reached, 2 * count);
        }
        reached[count++] = node;
    }

    private void forget() {
        for (int i = 0; i < count; i++) {
            seen.clear(reached[i]);
        }
    }

    /// Gives the places of all who were reached to those behind first and then to those ahead.
    private void mend(int ahead) {
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = place[reached[i]];
        }
        int[] behindPlaces = Arrays.copyOfRange(places, ahead, count);
        int[] aheadPlaces = Arrays.copyOf(places, ahead);
        Arrays.sort(behindPlaces);
        Arrays.sort(aheadPlaces);
        Arrays.sort(places);
        int[] nodes = new int[count];
        int next = 0;
        for (int behind : behindPlaces) {
            nodes[next++] = at[behind];
        }
        for (int before : aheadPlaces) {
            nodes[next++] = at[before];
        }
        for (int i = 0; i < count; i++) {
            at[places[i]] = nodes[i];
            place[nodes[i]] = places[i];
        }
    }

    /// Who is at the other end of each node's arrows, as linked lists in flat arrays.
    private static final class Fan {
        private final int[] first;
        private final int[] next;
        private final int[] node;
        private int links;

        Fan(int size, int arrows) {
            first = new int[size];
            next = new int[arrows];
            node = new int[arrows];
            Arrays.fill(first, -1);
        }

        void add(int owner, int other) {
            node[links] = other;
            next[links] = first[owner];
            first[owner] = links++;
        }

        int first(int owner) {
            return first[owner];
        }

        int next(int link) {
            return next[link];
        }

        int node(int link) {
            return node[link];
        }
    }
}
