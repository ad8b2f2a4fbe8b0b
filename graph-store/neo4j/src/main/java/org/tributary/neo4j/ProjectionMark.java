// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.tributary.neo4j.GraphWords.DIGEST;
import static org.tributary.neo4j.GraphWords.ENGINE;
import static org.tributary.neo4j.GraphWords.FORMAT;
import static org.tributary.neo4j.GraphWords.GENERATION;
import static org.tributary.neo4j.GraphWords.HOLDERS;
import static org.tributary.neo4j.GraphWords.PROJECTION;
import static org.tributary.neo4j.GraphWords.TRANSFERS;
import static org.tributary.neo4j.GraphWords.UP_TO;

import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.tributary.ledger.flow.LedgerDigest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the graph says it holds. Written in the same transaction as every batch of transfers, so
/// that it is true after a crash at any moment: a batch and its mark are there together or not at
/// all.
///
/// @param generation the record's generation the graph is complete for, or [#UNFINISHED]
/// @param upTo highest id of a transfer in the graph, 0 if none
/// @param transfers number of transfers
/// @param digest digest of the transfers
/// @param holders mark of the links between parties and accounts
record ProjectionMark(long generation, long upTo, long transfers, String digest, String holders) {

    static final long UNFINISHED = -1;

    private static final Pattern DIGEST_FORM = Pattern.compile("[0-9a-f]{32}");

    ProjectionMark {
        if (!DIGEST_FORM.matcher(digest).matches()) {
            throw new IllegalArgumentException("that is no digest");
        }
    }

    /// The mark of a graph without anything.
    static ProjectionMark nothing() {
        return new ProjectionMark(
                UNFINISHED, 0, 0, LedgerDigest.empty().digest(), new HolderLinks().mark());
    }

    /// Count and digest of the transfers in the graph, without sums.
    LedgerDigest held() {
        return new LedgerDigest(transfers, Map.of(), Map.of(), digest);
    }

    boolean holds(LedgerDigest counted) {
        return transfers == counted.transfers() && digest.equals(counted.digest());
    }

    ProjectionMark withHolders(String mark) {
        return new ProjectionMark(generation, upTo, transfers, digest, mark);
    }

    ProjectionMark withGeneration(long complete) {
        return new ProjectionMark(complete, upTo, transfers, digest, holders);
    }

    /// The properties of the marking node.
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(GENERATION, generation);
        properties.put(UP_TO, upTo);
        properties.put(TRANSFERS, transfers);
        properties.put(DIGEST, digest);
        properties.put(HOLDERS, holders);
        properties.put(FORMAT, GraphFolder.FORMAT);
        properties.put(ENGINE, GraphFolder.engine());
        return properties;
    }

    /// Replaces the mark in the graph, as part of `tx`.
    void write(Transaction tx) {
        Node node = node(tx).orElseGet(() -> tx.createNode(PROJECTION));
        properties().forEach(node::setProperty);
    }

    /// The mark in the graph; empty if there is none, which only a store of somebody else lacks.
    static Optional<ProjectionMark> read(Transaction tx) {
        return node(tx).map(
                        node ->
                                new ProjectionMark(
                                        (long) node.getProperty(GENERATION),
                                        (long) node.getProperty(UP_TO),
                                        (long) node.getProperty(TRANSFERS),
                                        (String) node.getProperty(DIGEST),
                                        (String) node.getProperty(HOLDERS)));
    }

    private static Optional<Node> node(Transaction tx) {
        try (ResourceIterator<Node> nodes = tx.findNodes(PROJECTION)) {
            return nodes.hasNext() ? Optional.of(nodes.next()) : Optional.empty();
        }
    }
}
