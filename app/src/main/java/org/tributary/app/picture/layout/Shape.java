// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.app.picture.layout.graph.Separation;
import org.tributary.ledger.work.Work;

/// Makes a picture out of the bare shape of a connected part: turned the way money goes, large
/// enough for names and amounts, nothing on top of anything. Pure functions.
final class Shape {

    /// Room for an amount on an arrow, between the plots of its ends.
    private static final double AMOUNT = 70;

    /// How much larger than all plots together the whole is, were they spread evenly.
    private static final double ROOM = 2.4;

    /// The same for a part of which single nodes are looked at.
    private static final double LITTLE_ROOM = 1.5;

    private static final int FEW = 500;

    private Shape() {}

    static Points fitted(LayoutGraph part, Points points, Work work) {
        points.turnWide();
        turnWithMoney(part, points);
        points.scale(Math.max(byArrows(part, points), byArea(part, points)));
        Separation.separate(part, points, work);
        return points;
    }

    private static void turnWithMoney(LayoutGraph part, Points points) {
        double right = 0;
        for (int e = 0; e < part.arrows(); e++) {
            right += Math.signum(points.x[part.to(e)] - points.x[part.from(e)]);
        }
        if (right < 0) {
            for (int i = 0; i < points.size(); i++) {
                points.x[i] = -points.x[i];
            }
        }
    }

    /// So that the shortest arrow of each node has room for an amount, on the average.
    private static double byArrows(LayoutGraph part, Points points) {
        double lengths = 0;
        double wanted = 0;
        for (int i = 0; i < part.size(); i++) {
            double shortest = Double.MAX_VALUE;
            for (int slot = part.begin(i); slot < part.end(i); slot++) {
                shortest = Math.min(shortest, points.distance(i, part.neighbour(slot)));
            }
            if (shortest < Double.MAX_VALUE) {
                lengths += shortest;
                wanted += 2 * part.halfWidth(i) + AMOUNT;
            }
        }
        return lengths > 0 ? wanted / lengths : 1;
    }

    /// So that the plots have room, were they spread evenly over a disc.
    private static double byArea(LayoutGraph part, Points points) {
        double plots = 0;
        double squares = 0;
        for (int i = 0; i < points.size(); i++) {
            plots += 4 * part.halfWidth(i) * part.halfHeight(i);
            squares += points.x[i] * points.x[i] + points.y[i] * points.y[i];
        }
        double room = points.size() < FEW ? LITTLE_ROOM : ROOM;
        double disc = 2 * Math.PI * squares / Math.max(1, points.size());
        return disc > 0 ? Math.sqrt(room * plots / disc) : 1;
    }
}
