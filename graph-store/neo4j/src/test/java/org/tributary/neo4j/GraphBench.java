// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.tributary.ledger.casefile.LedgerInMemory;
import org.tributary.ledger.money.Currencies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the tests of this package work with: threads for the store, ledgers, and looks into a graph
/// from outside the port.
final class GraphBench implements AutoCloseable {

    static final String PLANTED_CHANNEL = "Zyzzogeton-wire";

    /// Refuses, so that the graph is written in transactions.
    static final EmptyGraphWriter NO_BULK =
            (folder, scan, work) -> {
                throw new IOException("no bulk importer here");
            };

    private final ExecutorService threads = Executors.newCachedThreadPool();

    Neo4jGraph open(Path folder, EmptyGraphWriter bulk) {
        Neo4jGraph graph =
                new Neo4jGraph(
                        new GraphBuilder(new GraphFolder(folder), new Bounded(threads), bulk));
        graph.openWhatIsThere();
        return graph;
    }

    Neo4jGraph open(Path folder) {
        return open(folder, new BulkImport());
    }

    /// Asks the store of a graph that is closed.
    <T> T inside(Path folder, Function<GraphDatabaseService, T> question) {
        try {
            EmbeddedStore store =
                    EmbeddedStore.start(new GraphFolder(folder), new Bounded(threads));
            try {
                return question.apply(store.db());
            } finally {
                store.stop();
            }
        } catch (StoreUnusableException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every node and relationship as a line of text, whatever numbers the store gave them.
    static List<String> lines(GraphDatabaseService db) {
        List<String> lines = new ArrayList<>();
        try (Transaction tx = db.beginTx()) {
            tx.getAllNodes().forEach(node -> lines.add(text(node)));
            for (Relationship r : tx.getAllRelationships()) {
                lines.add(
                        "%s -%s %s-> %s"
                                .formatted(
                                        text(r.getStartNode()),
                                        r.getType().name(),
                                        new TreeMap<>(r.getAllProperties()),
                                        text(r.getEndNode())));
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String text(Node node) {
        return "(%s %s)"
                .formatted(
                        node.getLabels().iterator().next().name(),
                        new TreeMap<>(node.getAllProperties()));
    }

    /// Parallel transfers, transfers to itself, two currencies with a rate in between, holders.
    static LedgerInMemory smallLedger() {
        LedgerInMemory ledger =
                new LedgerInMemory(
                        List.of(Currencies.of("USD"), Currencies.of("BTC").withExponent(6)),
                        List.of("", PLANTED_CHANNEL));
        ledger.add(0, 1, 1_000, 9_500_00);
        ledger.add(0, 1, 1_000, 9_500_00);
        ledger.add(2, 2, 2_000, 77);
        ledger.add(new LedgerInMemory.Row(0, 1, 2, 3_000, 500_00, 0, 1_234_567, 1, 1));
        ledger.add(5, 0, -4_000, Long.MAX_VALUE);
        ledger.hold(0, 1);
        ledger.hold(1, 1);
        ledger.hold(1, 2);
        return ledger;
    }

    static LedgerInMemory ledgerOf(int transfers) {
        LedgerInMemory ledger = smallLedger();
        for (int i = 0; i < transfers; i++) {
            ledger.add(i % 97, i % 89, i, i);
        }
        return ledger;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
