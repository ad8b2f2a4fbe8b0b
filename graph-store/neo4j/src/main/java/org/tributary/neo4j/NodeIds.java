// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.tributary.neo4j.GraphWords.ACCOUNT;
import static org.tributary.neo4j.GraphWords.ID;

import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

import java.util.Arrays;

/// Neo4j's own numbers of nodes, for as long as one piece of work runs. The engine would rather
/// have them as texts, which is too slow for millions of relationships.
@SuppressWarnings("removal")
final class NodeIds {

    private static final int NO_ACCOUNT = -1;

    private NodeIds() {}

    static long of(Node node) {
        return node.getId();
    }

    static Node node(Transaction tx, long id) {
        return tx.getNodeById(id);
    }

    static long start(Relationship relationship) {
        return relationship.getStartNodeId();
    }

    static long end(Relationship relationship) {
        return relationship.getEndNodeId();
    }

    /// The ordinal of the account at each node.
    static final class Ordinals {

        private int[] ordinals = new int[1024];
        private long accounts;

        static Ordinals of(Transaction tx) {
            Ordinals result = new Ordinals();
            Arrays.fill(result.ordinals, NO_ACCOUNT);
            try (ResourceIterator<Node> nodes = tx.findNodes(ACCOUNT)) {
                while (nodes.hasNext()) {
                    Node node = nodes.next();
                    result.put(Math.toIntExact(node.getId()), (int) node.getProperty(ID));
                }
            }
            return result;
        }

        private void put(int node, int ordinal) {
            if (node >= ordinals.length) {
                int known = ordinals.length;
                ordinals = Arrays.copyOf(ordinals, Math.max(node + 1, known * 2));
                Arrays.fill(ordinals, known, ordinals.length, NO_ACCOUNT);
            }
            ordinals[node] = ordinal;
            accounts++;
        }

        /// -1 where the node is no account.
        int at(long node) {
            return node < ordinals.length ? ordinals[Math.toIntExact(node)] : NO_ACCOUNT;
        }

        long accounts() {
            return accounts;
        }
    }
}
