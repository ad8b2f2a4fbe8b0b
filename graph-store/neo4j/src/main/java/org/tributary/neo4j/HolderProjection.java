// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.tributary.neo4j.GraphWords.ACCOUNT;
import static org.tributary.neo4j.GraphWords.HOLDS;
import static org.tributary.neo4j.GraphWords.ID;
import static org.tributary.neo4j.GraphWords.PARTY;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes the links between parties and accounts what the record says. They change apart from
/// transfers (a subject without a known holder gets one), and are few, so they are compared whole.
///
/// @param db the running store
record HolderProjection(GraphDatabaseService db) {

    private static final int LINKS_PER_TRANSACTION = 16_384;

    /// Stands in the mark while links change, so that a crash in between is made good.
    static final String UNKNOWN = "";

    /// Does nothing where the mark already tells of the same links.
    void update(HolderLinks wanted, ProjectionMark mark, Work work) {
        if (mark.holders().equals(wanted.mark())) {
            return;
        }
        Set<HolderLinks.Link> present = removeOthers(wanted, mark);
        List<HolderLinks.Link> missing = new ArrayList<>(wanted.all());
        missing.removeAll(present);
        work.begin("Adding holders to the graph", missing.size());
        for (int start = 0; start < missing.size(); start += LINKS_PER_TRANSACTION) {
            work.checkCancelled();
            int end = Math.min(missing.size(), start + LINKS_PER_TRANSACTION);
            add(missing.subList(start, end));
            work.done(end - start);
        }
        try (Transaction tx = db.beginTx()) {
            mark.withHolders(wanted.mark()).write(tx);
            tx.commit();
        }
    }

    private Set<HolderLinks.Link> removeOthers(HolderLinks wanted, ProjectionMark mark) {
        Set<HolderLinks.Link> present = new HashSet<>();
        try (Transaction tx = db.beginTx();
                ResourceIterator<Relationship> links = tx.findRelationships(HOLDS)) {
            while (links.hasNext()) {
                Relationship relationship = links.next();
                HolderLinks.Link link =
                        new HolderLinks.Link(
                                (int) relationship.getEndNode().getProperty(ID),
                                (long) relationship.getStartNode().getProperty(ID));
                if (wanted.all().contains(link)) {
                    present.add(link);
                } else {
                    remove(relationship);
                }
            }
            mark.withHolders(UNKNOWN).write(tx);
            tx.commit();
        }
        return present;
    }

    private static void remove(Relationship link) {
        Node party = link.getStartNode();
        link.delete();
        if (!party.hasRelationship()) {
            party.delete();
        }
    }

    private void add(List<HolderLinks.Link> links) {
        try (Transaction tx = db.beginTx()) {
            for (HolderLinks.Link link : links) {
                node(tx, PARTY, link.party())
                        .createRelationshipTo(node(tx, ACCOUNT, link.account()), HOLDS);
            }
            tx.commit();
        }
    }

    private static Node node(Transaction tx, Label label, Object id) {
        Node known = tx.findNode(label, ID, id);
        if (known != null) {
            return known;
        }
        Node node = tx.createNode(label);
        node.setProperty(ID, id);
        return node;
    }
}
