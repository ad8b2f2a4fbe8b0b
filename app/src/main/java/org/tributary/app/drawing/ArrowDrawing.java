// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.Hidden;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowSum;
import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Works out the arrows between the accounts of a picture, and what is hidden of the money between
/// them. Made for one picture.
final class ArrowDrawing {

    /// More transfers than this are not drawn one by one.
    static final int MOST_TRANSFERS = 50_000;

    private final FlowGraph graph;
    private final PictureWords words;
    private final PictureState state;
    private final ShownAccounts shown;
    private final IntPredicate counted;
    private final FlowSum filtered;
    private final FlowSum withheld;
    private final Map<Long, FlowSum> sums = new HashMap<>();
    private final List<Integer> single = new ArrayList<>();
    private long transfers;

    ArrowDrawing(
            FlowGraph graph,
            PictureWords words,
            PictureState state,
            ShownAccounts shown,
            IntPredicate counted) {
        this.graph = graph;
        this.words = words;
        this.state = state;
        this.shown = shown;
        this.counted = counted;
        filtered = new FlowSum(graph);
        withheld = new FlowSum(graph);
        shown.eachAmong(this::visit);
    }

    private void visit(int position) {
        if (!counted.test(position)) {
            filtered.add(position);
            return;
        }
        int from = shown.nodeOf(graph.from(position));
        int to = shown.nodeOf(graph.to(position));
        if (!state.withheld().isEmpty() && isWithheld(position, from, to)) {
            withheld.add(position);
            return;
        }
        transfers++;
        sums.computeIfAbsent(pair(from, to), p -> new FlowSum(graph)).add(position);
        if (state.lens().arrows() == ArrowMode.TRANSFERS && transfers <= MOST_TRANSFERS) {
            single.add(position);
        }
    }

    private boolean isWithheld(int position, int from, int to) {
        EdgeKey flow = EdgeKey.flow(shown.node(from), shown.node(to));
        return state.withheld().contains(flow)
                || state.withheld().contains(transfer(position, flow));
    }

    private EdgeKey transfer(int position, EdgeKey flow) {
        return EdgeKey.transfer(flow.from(), flow.to(), new TransferId(graph.transferId(position)));
    }

    private static long pair(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    /// What is hidden of the money between the accounts.
    Hidden hidden() {
        return new Hidden(part(filtered), part(withheld));
    }

    private Hidden.Part part(FlowSum sum) {
        return new Hidden.Part(sum.count(), words.amounts().lines(sum.totals()));
    }

    /// The arrows, by key. Too many transfers to be drawn one by one are drawn as flows.
    List<PictureEdge> arrows() {
        SequencedMap<EdgeKey, PictureEdge> arrows = new TreeMap<>();
        switch (state.lens().arrows()) {
            case TRANSFERS -> {
                if (transfers <= MOST_TRANSFERS) {
                    single.forEach(
                            position ->
                                    put(arrows, words.transfer(key(position), graph, position)));
                } else {
                    flows(arrows);
                }
            }
            case FLOWS -> flows(arrows);
            case RELATIONSHIPS -> relationships(arrows);
        }
        return List.copyOf(arrows.values());
    }

    private static void put(Map<EdgeKey, PictureEdge> arrows, PictureEdge arrow) {
        arrows.put(arrow.key(), arrow);
    }

    private EdgeKey key(int position) {
        NodeKey from = shown.node(shown.nodeOf(graph.from(position)));
        NodeKey to = shown.node(shown.nodeOf(graph.to(position)));
        return transfer(position, EdgeKey.flow(from, to));
    }

    private void flows(Map<EdgeKey, PictureEdge> arrows) {
        sums.forEach((pair, sum) -> put(arrows, words.flow(flow(pair), sum)));
    }

    private EdgeKey flow(long pair) {
        return EdgeKey.flow(shown.node((int) (pair >>> Integer.SIZE)), shown.node((int) pair));
    }

    private void relationships(Map<EdgeKey, PictureEdge> arrows) {
        sums.forEach(
                (pair, there) -> {
                    long turned = Long.rotateLeft(pair, Integer.SIZE);
                    FlowSum back = turned == pair ? null : sums.get(turned);
                    if (back == null) {
                        put(arrows, words.oneWay(flow(pair), there));
                    } else if (pair < turned) {
                        put(arrows, words.bothWays(flow(pair), there, back));
                    }
                });
    }
}
