// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import java.util.Comparator;
import java.util.List;

/// Orders the stops of each layer so that few bands cross, and moves them to where their bands are
/// straight (the barycentre method of Sugiyama, Tagawa and Toda, 1981). Stateless.
final class StopOrder {

    private static final int SWEEPS = 8;
    private static final int MOVES = 24;

    private StopOrder() {}

    static void order(List<List<Stop>> layers) {
        for (List<Stop> layer : layers) {
            layer.sort(Comparator.comparingDouble((Stop stop) -> stop.value).reversed());
            number(layer);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 1; i < layers.size(); i++) {
                sort(layers.get(i), true);
            }
            for (int i = layers.size() - 2; i >= 0; i--) {
                sort(layers.get(i), false);
            }
        }
    }

    private static void number(List<Stop> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).rank = i;
        }
    }

    private static void sort(List<Stop> layer, boolean byPayers) {
        layer.forEach(stop -> stop.rank = mean(stop, byPayers));
        layer.sort(Comparator.comparingDouble(stop -> stop.rank));
        number(layer);
    }

    private static double mean(Stop stop, boolean byPayers) {
        List<Stop.Link> links = byPayers ? stop.in : stop.out;
        double weight = 0;
        double sum = 0;
        for (Stop.Link link : links) {
            weight += link.value;
            sum += link.value * (byPayers ? link.from.rank : link.to.rank);
        }
        return weight > 0 ? sum / weight : stop.rank;
    }

    /// Gives every stop its place between two heights.
    static void settle(List<List<Stop>> layers, double top, double bottom, double gap) {
        for (List<Stop> layer : layers) {
            double free = bottom - top - layer.stream().mapToDouble(s -> s.height).sum();
            double space = Math.max(gap, free / (layer.size() + 1));
            double y = top + Math.min(space, free / 2);
            for (Stop stop : layer) {
                stop.y = y;
                y += stop.height + space;
            }
            apart(layer, top, bottom, gap);
        }
        for (int move = 0; move < MOVES; move++) {
            double share = 0.9 - 0.4 * move / MOVES;
            for (int i = 0; i < layers.size(); i++) {
                int at = move % 2 == 0 ? i : layers.size() - 1 - i;
                List<Stop> layer = layers.get(at);
                layer.forEach(stop -> stop.y += (wanted(stop) - stop.centre()) * share);
                apart(layer, top, bottom, gap);
            }
        }
    }

    private static double wanted(Stop stop) {
        double weight = 0;
        double sum = 0;
        for (Stop.Link link : stop.in) {
            weight += link.value;
            sum += link.value * link.from.centre();
        }
        for (Stop.Link link : stop.out) {
            weight += link.value;
            sum += link.value * link.to.centre();
        }
        return weight > 0 ? sum / weight : stop.centre();
    }

    private static void apart(List<Stop> layer, double top, double bottom, double gap) {
        double least = top;
        for (Stop stop : layer) {
            stop.y = Math.max(stop.y, least);
            least = stop.y + stop.height + gap;
        }
        double most = bottom;
        for (Stop stop : layer.reversed()) {
            stop.y = Math.min(stop.y, most - stop.height);
            most = stop.y - gap;
        }
    }
}
