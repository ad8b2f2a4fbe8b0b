// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.tributary.neo4j.GraphWords.AT;
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
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.util.HashMap;
import java.util.Map;

/// What is really in the graph, found by reading every relationship of it, in the terms the record
/// counts in.
///
/// @param transfers digest of all transfers
/// @param accounts number of account nodes
/// @param holders mark of the links between parties and accounts
record GraphDigest(LedgerDigest transfers, long accounts, String holders) {

    private static final int ROWS_BETWEEN_REPORTS = 8_192;

    static GraphDigest nothing() {
        return new GraphDigest(LedgerDigest.empty(), 0, new HolderLinks().mark());
    }

    /// @param expected about how many transfers there are, for the progress
    /// @throws RuntimeException of any kind if the store is damaged
    static GraphDigest of(GraphDatabaseService db, long expected, Work work) {
        work.begin("Checking the graph", expected);
        try (Transaction tx = db.beginTx()) {
            NodeIds.Ordinals ordinals = NodeIds.Ordinals.of(tx);
            Map<Integer, CurrencyCode> currencies = currencies(tx);
            LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
            HolderLinks holders = new HolderLinks();
            long read = 0;
            try (ResourceIterator<Relationship> all = tx.getAllRelationships().iterator()) {
                while (all.hasNext()) {
                    Relationship relationship = all.next();
                    if (relationship.isType(TRANSFER)) {
                        add(relationship, ordinals, currencies, sum);
                    } else {
                        holders.add(
                                ordinals.at(NodeIds.end(relationship)),
                                (long) relationship.getStartNode().getProperty(ID));
                    }
                    if (++read % ROWS_BETWEEN_REPORTS == 0) {
                        work.done(ROWS_BETWEEN_REPORTS);
                        work.checkCancelled();
                    }
                }
            }
            return new GraphDigest(sum.digest(), ordinals.accounts(), holders.mark());
        }
    }

    private static void add(
            Relationship transfer,
            NodeIds.Ordinals ordinals,
            Map<Integer, CurrencyCode> currencies,
            LedgerDigest.Accumulator sum) {
        Map<String, Object> properties = transfer.getAllProperties();
        sum.add(
                number(properties, ROW).longValue(),
                ordinals.at(NodeIds.start(transfer)),
                ordinals.at(NodeIds.end(transfer)),
                number(properties, AT).longValue(),
                number(properties, PAID).longValue(),
                currency(currencies, number(properties, PAID_CURRENCY).intValue()),
                number(properties, RECEIVED).longValue(),
                currency(currencies, number(properties, RECEIVED_CURRENCY).intValue()));
    }

    private static Number number(Map<String, Object> properties, String key) {
        if (properties.get(key) instanceof Number number) {
            return number;
        }
        throw new IllegalStateException("a transfer lacks its " + key);
    }

    private static CurrencyCode currency(Map<Integer, CurrencyCode> currencies, int code) {
        CurrencyCode currency = currencies.get(code);
        if (currency == null) {
            throw new IllegalStateException("a transfer has a currency the graph does not know");
        }
        return currency;
    }

    private static Map<Integer, CurrencyCode> currencies(Transaction tx) {
        Map<Integer, CurrencyCode> currencies = new HashMap<>();
        try (ResourceIterator<Node> nodes = tx.findNodes(CURRENCY)) {
            while (nodes.hasNext()) {
                Node node = nodes.next();
                currencies.put(
                        (int) node.getProperty(CODE),
                        new CurrencyCode(
                                (String) node.getProperty(ID), (int) node.getProperty(EXPONENT)));
            }
        }
        return currencies;
    }
}
