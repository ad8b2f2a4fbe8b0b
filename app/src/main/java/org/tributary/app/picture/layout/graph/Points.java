// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout.graph;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.Place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Where the nodes of a [LayoutGraph] are, by their index; x grows to the right, y downwards. The
/// arrays are this value and may be written to by whoever computes it. Confined to one thread.
public final class Points {

    /// How far right each node is.
    public final double[] x;

    /// How far down each node is.
    public final double[] y;

    /// As many points, all of them at the origin.
    public Points(int size) {
        x = new double[size];
        y = new double[size];
    }

    /// How many there are.
    public int size() {
        return x.length;
    }

    /// The same as places in a picture, in the order of the nodes.
    public SequencedMap<NodeKey, Place> places(LayoutGraph graph) {
        SequencedMap<NodeKey, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < x.length; i++) {
            places.put(graph.key(i), new Place(x[i], y[i]));
        }
        return Collections.unmodifiableSequencedMap(places);
    }

    /// The distance of two nodes.
    public double distance(int a, int b) {
        double dx = x[a] - x[b];
        double dy = y[a] - y[b];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// Moves the middle of all points to the origin.
    public void centre() {
        double mx = mean(x);
        double my = mean(y);
        for (int i = 0; i < x.length; i++) {
            x[i] -= mx;
            y[i] -= my;
        }
    }

    /// Stretches or shrinks everything around the origin.
    public void scale(double factor) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    /// Turns the points around their middle until they are widest from left to right: a screen is
    /// wider than high.
    public void turnWide() {
        centre();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += x[i] * x[i];
            xy += x[i] * y[i];
            yy += y[i] * y[i];
        }
        double angle = Math.atan2(2 * xy, xx - yy) / 2;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int i = 0; i < x.length; i++) {
            double px = x[i];
            x[i] = px * cos + y[i] * sin;
            y[i] = y[i] * cos - px * sin;
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }
}
