// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.tributary.neo4j.GraphWords.ACCOUNT;
import static org.tributary.neo4j.GraphWords.ID;
import static org.tributary.neo4j.GraphWords.ROW;
import static org.tributary.neo4j.GraphWords.TRANSFER;

import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.tributary.ledger.graph.GraphReader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Answers from within one transaction of the store.
///
/// @param tx the open transaction
record StoredGraphReader(Transaction tx) implements GraphReader {

    @Override
    public long accounts() {
        try (ResourceIterator<Node> nodes = tx.findNodes(ACCOUNT)) {
            return nodes.stream().count();
        }
    }

    @Override
    public long transfers() {
        return ProjectionMark.read(tx).map(ProjectionMark::transfers).orElse(0L);
    }

    @Override
    public List<Long> transfersBetween(int fromOrdinal, int toOrdinal) {
        Node from = tx.findNode(ACCOUNT, ID, fromOrdinal);
        Node to = tx.findNode(ACCOUNT, ID, toOrdinal);
        if (from == null || to == null) {
            return List.of();
        }
        boolean fewerOut =
                from.getDegree(TRANSFER, Direction.OUTGOING)
                        <= to.getDegree(TRANSFER, Direction.INCOMING);
        List<Long> rows = new ArrayList<>();
        try (ResourceIterable<Relationship> transfers =
                fewerOut
                        ? from.getRelationships(Direction.OUTGOING, TRANSFER)
                        : to.getRelationships(Direction.INCOMING, TRANSFER)) {
            for (Relationship transfer : transfers) {
                if (NodeIds.start(transfer) == NodeIds.of(from)
                        && NodeIds.end(transfer) == NodeIds.of(to)) {
                    rows.add((long) transfer.getProperty(ROW));
                }
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
