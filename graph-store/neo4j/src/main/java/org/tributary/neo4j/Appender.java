// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.tributary.neo4j.GraphWords.ACCOUNT;
import static org.tributary.neo4j.GraphWords.AT;
import static org.tributary.neo4j.GraphWords.CHANNEL;
import static org.tributary.neo4j.GraphWords.CHANNEL_CODE;
import static org.tributary.neo4j.GraphWords.CODE;
import static org.tributary.neo4j.GraphWords.CURRENCY;
import static org.tributary.neo4j.GraphWords.EXPONENT;
import static org.tributary.neo4j.GraphWords.ID;
import static org.tributary.neo4j.GraphWords.PAID;
import static org.tributary.neo4j.GraphWords.PAID_CURRENCY;
import static org.tributary.neo4j.GraphWords.RECEIVED;
import static org.tributary.neo4j.GraphWords.RECEIVED_CURRENCY;
import static org.tributary.neo4j.GraphWords.ROW;
import static org.tributary.neo4j.GraphWords.TRANSFER;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.util.Arrays;

/// Adds transfers to the running store, one transaction per chunk, each with the mark of what the
/// graph then holds. Stopped or killed between two chunks it goes on from there; it cannot double.
/// Used once, by one thread.
final class Appender {

    private static final long UNKNOWN = -1;

    private final GraphDatabaseService db;
    private final RecordScan scan;
    private final long[] nodes;

    Appender(GraphDatabaseService db, RecordScan scan) {
        this.db = db;
        this.scan = scan;
        this.nodes = new long[scan.state().accounts()];
        Arrays.fill(nodes, UNKNOWN);
    }

    /// Adds every row of the scan to a graph that holds what `before` says.
    void append(ProjectionMark before, Work work) {
        work.begin("Adding to the graph", scan.rows().size());
        ProjectionMark mark = before;
        LedgerDigest held = scan.known();
        for (TransferRows.Chunk chunk : scan.rows().chunks()) {
            work.checkCancelled();
            held = held.plus(scan.digestOf(chunk));
            mark =
                    new ProjectionMark(
                            ProjectionMark.UNFINISHED,
                            chunk.id[chunk.size() - 1],
                            held.transfers(),
                            held.digest(),
                            before.holders());
            write(chunk, mark);
            work.done(chunk.size());
        }
        conclude(mark);
    }

    private void write(TransferRows.Chunk chunk, ProjectionMark mark) {
        try (Transaction tx = db.beginTx()) {
            for (int row = 0; row < chunk.size(); row++) {
                Node from = account(tx, chunk.from[row]);
                Node to = account(tx, chunk.to[row]);
                Relationship transfer = from.createRelationshipTo(to, TRANSFER);
                transfer.setProperty(ROW, chunk.id[row]);
                transfer.setProperty(AT, chunk.at[row]);
                transfer.setProperty(PAID, chunk.paid[row]);
                transfer.setProperty(PAID_CURRENCY, (int) chunk.paidCurrency[row]);
                transfer.setProperty(RECEIVED, chunk.received[row]);
                transfer.setProperty(RECEIVED_CURRENCY, (int) chunk.receivedCurrency[row]);
                transfer.setProperty(CHANNEL_CODE, chunk.channel[row]);
            }
            writeCodes(tx);
            mark.write(tx);
            tx.commit();
        }
    }

    private Node account(Transaction tx, int ordinal) {
        if (nodes[ordinal] != UNKNOWN) {
            return NodeIds.node(tx, nodes[ordinal]);
        }
        Node known = tx.findNode(ACCOUNT, ID, ordinal);
        Node node = known != null ? known : tx.createNode(ACCOUNT);
        node.setProperty(ID, ordinal);
        nodes[ordinal] = NodeIds.of(node);
        return node;
    }

    private void conclude(ProjectionMark mark) {
        try (Transaction tx = db.beginTx()) {
            writeCodes(tx);
            mark.withGeneration(scan.state().generation()).write(tx);
            tx.commit();
        }
    }

    /// Adds the currencies and channels that are not there yet. Their codes are dense, so the
    /// number of nodes says which.
    private void writeCodes(Transaction tx) {
        for (int code = count(tx, CURRENCY); code < scan.currencies().size(); code++) {
            CurrencyCode currency = scan.currencies().get(code);
            Node node = tx.createNode(CURRENCY);
            node.setProperty(CODE, code);
            node.setProperty(ID, currency.code());
            node.setProperty(EXPONENT, currency.exponent());
        }
        for (int code = count(tx, CHANNEL); code < scan.channels(); code++) {
            tx.createNode(CHANNEL).setProperty(ID, code);
        }
    }

    private static int count(Transaction tx, Label label) {
        try (ResourceIterator<Node> found = tx.findNodes(label)) {
            return Math.toIntExact(found.stream().count());
        }
    }
}
