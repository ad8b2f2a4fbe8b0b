// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.TransferId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells between which nodes of a picture a transfer goes. Immutable and thread-safe.
final class PictureEnds {

    private final FlowGraph graph;
    private final PictureState state;
    private final Map<Integer, NodeKey> grouped = new HashMap<>();

    PictureEnds(FlowGraph graph, PictureState state) {
        this.graph = graph;
        this.state = state;
        for (NodeGroup group : state.groups().values()) {
            group.members().keySet().forEach(account -> grouped.put(account, group.key()));
        }
    }

    /// The flow that the transfer at a position is part of; empty where the picture shows only one
    /// of its ends and no stack for the other, or where it was hidden by hand.
    Optional<EdgeKey> flow(int position) {
        int from = graph.from(position);
        int to = graph.to(position);
        Optional<NodeKey> payer = node(from, NodeKey.restOfPayers(to));
        Optional<NodeKey> payee = node(to, NodeKey.restOfPayees(from));
        if (payer.isEmpty() || payee.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(EdgeKey.flow(payer.get(), payee.get()))
                .filter(flow -> state.withheld().isEmpty() || !isWithheld(flow, position));
    }

    private Optional<NodeKey> node(int account, NodeKey rest) {
        NodeKey itself = NodeKey.of(account);
        if (state.shows(itself)) {
            return Optional.of(itself);
        }
        return Optional.ofNullable(grouped.get(account))
                .or(() -> Optional.of(rest).filter(state::shows));
    }

    private boolean isWithheld(EdgeKey flow, int position) {
        TransferId id = new TransferId(graph.transferId(position));
        return state.withheld().contains(flow)
                || state.withheld().contains(EdgeKey.transfer(flow.from(), flow.to(), id));
    }
}
