// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tributary.ledger.graph.GraphUpdate.Kind.CURRENT;
import static org.tributary.ledger.graph.GraphUpdate.Kind.EXTENDED;
import static org.tributary.ledger.graph.GraphUpdate.Kind.REBUILT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.LedgerInMemory;
import org.tributary.ledger.graph.GraphCheck;
import org.tributary.ledger.graph.GraphUpdate;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ProjectionTest {

    private static GraphBench bench;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        bench = new GraphBench();
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private Path graph() {
        return folder.resolve("graph");
    }

    @Test
    void holdsEveryTransferOnItsOwn() {
        LedgerInMemory ledger = GraphBench.smallLedger();
        try (Neo4jGraph graph = bench.open(graph())) {
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED))
                    .isEqualTo(new GraphUpdate(REBUILT, 5, "there was no graph yet"));
            GraphCheck check = graph.reconcile(ledger, Work.UNOBSERVED);
            assertThat(check.graph()).isEqualTo(check.record());
            assertThat(check.accounts()).isEqualTo(4);
            assertThat(graph.<Long>read(r -> r.accounts())).isEqualTo(4);
            assertThat(graph.<Long>read(r -> r.transfers())).isEqualTo(5);
            assertThat(graph.<List<Long>>read(r -> r.transfersBetween(0, 1)))
                    .containsExactly(1L, 2L);
            assertThat(graph.<List<Long>>read(r -> r.transfersBetween(1, 0))).isEmpty();
            assertThat(graph.<List<Long>>read(r -> r.transfersBetween(2, 2))).containsExactly(3L);
            assertThat(graph.<List<Long>>read(r -> r.transfersBetween(3, 99))).isEmpty();
        }
    }

    @Test
    void isTheSameInBulkAndInTransactions() {
        LedgerInMemory ledger = GraphBench.ledgerOf(100);
        Path slow = folder.resolve("slow");
        boolean[] wasBulk = {false};
        EmptyGraphWriter watched =
                (path, scan, work) -> {
                    new BulkImport().write(path, scan, work);
                    wasBulk[0] = true;
                };
        try (Neo4jGraph inBulk = bench.open(graph(), watched);
                Neo4jGraph inTransactions = bench.open(slow, GraphBench.NO_BULK)) {
            inBulk.bringUpToDate(ledger, Work.UNOBSERVED);
            inTransactions.bringUpToDate(ledger, Work.UNOBSERVED);
        }
        List<String> lines = bench.inside(graph(), GraphBench::lines);
        assertThat(wasBulk[0]).isTrue();
        assertThat(lines)
                .contains("(Account {id=5})", "(Currency {code=1, exponent=6, id=BTC})")
                .contains("(Party {id=2}) -HOLDS {}-> (Account {id=1})")
                .contains(
                        "(Account {id=1}) -TRANSFER {at=3000, channel=1, paid=50000,"
                                + " paidCurrency=0, received=1234567, receivedCurrency=1, row=4}->"
                                + " (Account {id=2})")
                .isEqualTo(bench.inside(slow, GraphBench::lines));
    }

    @Test
    void followsTheRecord() {
        LedgerInMemory ledger = GraphBench.smallLedger();
        try (Neo4jGraph graph = bench.open(graph())) {
            graph.bringUpToDate(ledger, Work.UNOBSERVED);
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED).kind()).isEqualTo(CURRENT);

            ledger.add(7, 0, 5_000, 1);
            ledger.add(0, 7, 6_000, 2);
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED))
                    .isEqualTo(new GraphUpdate(EXTENDED, 2, ""));
            assertThat(graph.reconcile(ledger, Work.UNOBSERVED).agrees()).isTrue();

            ledger.withdraw(6);
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED))
                    .isEqualTo(
                            new GraphUpdate(
                                    REBUILT, 6, "the record no longer counts all the graph held"));
            assertThat(graph.<List<Long>>read(r -> r.transfersBetween(7, 0))).isEmpty();

            ledger.put(new LedgerInMemory.Row(6, 7, 0, 5_000, 1, 0, 1, 0, 0));
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED).kind()).isEqualTo(REBUILT);
            assertThat(graph.reconcile(ledger, Work.UNOBSERVED).agrees()).isTrue();
        }
    }

    @Test
    void followsWhoHoldsWhat() {
        LedgerInMemory ledger = GraphBench.smallLedger();
        try (Neo4jGraph graph = bench.open(graph())) {
            graph.bringUpToDate(ledger, Work.UNOBSERVED);
            ledger.release(1, 2);
            ledger.hold(5, 9);
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED).kind()).isEqualTo(CURRENT);
        }
        assertThat(bench.inside(graph(), GraphBench::lines))
                .contains("(Party {id=9}) -HOLDS {}-> (Account {id=5})")
                .doesNotContain("(Party {id=2})");
    }

    @Test
    void survivesClosingAndOpening() {
        LedgerInMemory ledger = GraphBench.smallLedger();
        try (Neo4jGraph graph = bench.open(graph())) {
            graph.bringUpToDate(ledger, Work.UNOBSERVED);
        }
        ledger.add(0, 1, 9_000, 4);
        try (Neo4jGraph graph = bench.open(graph())) {
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED).kind()).isEqualTo(EXTENDED);
            assertThat(graph.reconcile(ledger, Work.UNOBSERVED).agrees()).isTrue();
        }
    }

    @Test
    void goesOnWhereItWasStopped() {
        LedgerInMemory ledger = GraphBench.ledgerOf(10);
        try (Neo4jGraph graph = bench.open(graph())) {
            graph.bringUpToDate(ledger, Work.UNOBSERVED);
            for (int i = 0; i < 2 * TransferRows.CHUNK_ROWS + 5; i++) {
                ledger.add(i % 50, i % 60, i, i);
            }
            assertThatThrownBy(
                            () ->
                                    graph.bringUpToDate(
                                            ledger, new StopsAfter("Adding to the graph", 2)))
                    .isInstanceOf(WorkCancelledException.class);
            assertThat(graph.<Long>read(r -> r.transfers()))
                    .isEqualTo(15 + TransferRows.CHUNK_ROWS);
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED))
                    .isEqualTo(new GraphUpdate(EXTENDED, TransferRows.CHUNK_ROWS + 5, ""));
            assertThat(graph.reconcile(ledger, Work.UNOBSERVED).agrees()).isTrue();
        }
    }

    @Test
    void beginsAgainWhenItsMakingWasStopped() {
        LedgerInMemory ledger = GraphBench.ledgerOf(20_000);
        try (Neo4jGraph graph = bench.open(graph())) {
            assertThatThrownBy(
                            () ->
                                    graph.bringUpToDate(
                                            ledger, new StopsAfter("Writing the graph", 1)))
                    .isInstanceOf(WorkCancelledException.class);
        }
        try (Neo4jGraph graph = bench.open(graph())) {
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED).reason())
                    .isEqualTo("the last making of the graph was not finished");
            assertThat(graph.reconcile(ledger, Work.UNOBSERVED).agrees()).isTrue();
        }
    }

    @Test
    void answersAndComparesBeforeThereIsAGraph() {
        LedgerInMemory ledger = GraphBench.smallLedger();
        try (Neo4jGraph graph = bench.open(graph())) {
            assertThat(graph.<Long>read(r -> r.transfers())).isZero();
            assertThat(graph.reconcile(ledger, Work.UNOBSERVED).agrees()).isFalse();
        }
    }

    @Test
    void isMadeOfAnEmptyRecordToo() {
        LedgerInMemory ledger = new LedgerInMemory(List.of(), List.of());
        try (Neo4jGraph graph = bench.open(graph())) {
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED).kind()).isEqualTo(REBUILT);
            assertThat(graph.bringUpToDate(ledger, Work.UNOBSERVED).kind()).isEqualTo(CURRENT);
            assertThat(graph.reconcile(ledger, Work.UNOBSERVED).agrees()).isTrue();
        }
    }

    @Test
    void writesNoTextOfTheCase() throws IOException {
        LedgerInMemory ledger = GraphBench.smallLedger();
        try (Neo4jGraph graph = bench.open(graph())) {
            graph.bringUpToDate(ledger, Work.UNOBSERVED);
            ledger.add(1, 1, 9_000, 4);
            graph.bringUpToDate(ledger, Work.UNOBSERVED);
        }
        assertThat(filesWith("receivedCurrency")).isNotEmpty();
        assertThat(filesWith(GraphBench.PLANTED_CHANNEL)).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        String asBytes =
                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String asChars =
                new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return GraphBench.files(folder).stream()
                .filter(
                        file -> {
                            String content = content(file);
                            return content.contains(asBytes) || content.contains(asChars);
                        })
                .toList();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks to stop when a step has been checked so many times.
    private static final class StopsAfter implements Work {

        private final String step;
        private final int checks;
        private boolean inStep;
        private int checked;

        StopsAfter(String step, int checks) {
            this.step = step;
            this.checks = checks;
        }

        @Override
        public synchronized void begin(String begun, long volume) {
            inStep = begun.equals(step);
        }

        @Override
        public void done(long amount) {}

        @Override
        public synchronized void checkCancelled() {
            if (inStep && ++checked >= checks) {
                throw new WorkCancelledException();
            }
        }
    }
}
