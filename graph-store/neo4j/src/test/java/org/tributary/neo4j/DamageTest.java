// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary.ledger.graph.GraphUpdate.Kind.CURRENT;
import static org.tributary.ledger.graph.GraphUpdate.Kind.REBUILT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.ledger.casefile.LedgerInMemory;
import org.tributary.ledger.graph.GraphUpdate;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

class DamageTest {

    private static final String STORES = "data/databases/neo4j/";

    private static GraphBench bench;

    @TempDir private static Path shared;
    private static Path sound;
    private static final LedgerInMemory LEDGER = GraphBench.ledgerOf(300);

    @TempDir private Path folder;
    private Path graph;

    @BeforeAll
    static void makeOneGraph() {
        bench = new GraphBench();
        sound = shared.resolve("sound");
        try (Neo4jGraph made = bench.open(sound)) {
            made.bringUpToDate(LEDGER, Work.UNOBSERVED);
        }
    }

    @BeforeEach
    void copyIt() throws IOException {
        graph = folder.resolve("graph");
        copy(sound, graph);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void leavesASoundOneAlone() {
        assertThat(openedAndBroughtUpToDate().kind()).isEqualTo(CURRENT);
        assertThat(namesInFolder()).containsExactly("graph");
    }

    @Test
    void makesADeletedOneAnew() throws IOException {
        new GraphFolder(graph).delete();
        assertThat(openedAndBroughtUpToDate())
                .isEqualTo(new GraphUpdate(REBUILT, 305, "there was no graph yet"));
    }

    @Test
    void setsAFolderOfSomethingElseAsideAndKeepsTheLastOnly() throws IOException {
        for (int time = 1; time <= 2; time++) {
            new GraphFolder(graph).delete();
            Files.createDirectories(graph);
            Files.writeString(graph.resolve("shopping-list"), "milk");
            assertThat(openedAndBroughtUpToDate().reason())
                    .isEqualTo("the graph folder does not say what is in it");
            assertThat(namesInFolder()).containsExactly("graph", "graph.set-aside-" + time);
        }
    }

    @Test
    void makesOneOfAnotherVersionAnewWithoutStartingIt() throws IOException {
        Files.writeString(graph.resolve("about.properties"), "format=1\nengine=2025.01.0\n");
        assertThat(openedAndBroughtUpToDate().reason())
                .isEqualTo("the graph was written by another version of the program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neostore.relationshipstore.db", "neostore.propertystore.db"})
    void findsOneFlippedBit(String store) throws IOException {
        flipBit(graph.resolve(STORES + store), 7);
        assertThat(openedAndBroughtUpToDate().reason())
                .isEqualTo("the files of the graph are not as they were when it was closed");
    }

    @Test
    void findsAFileCutOffOrGone() throws IOException {
        truncate(graph.resolve(STORES + "neostore.relationshipstore.db"));
        assertThat(openedAndBroughtUpToDate().kind()).isEqualTo(REBUILT);
        Files.delete(graph.resolve(STORES + "neostore.nodestore.db"));
        assertThat(openedAndBroughtUpToDate().kind()).isEqualTo(REBUILT);
    }

    @Test
    void recoversOneThatWasKilledWhileOpen() throws IOException {
        Path killed = folder.resolve("killed");
        LedgerInMemory ledger = GraphBench.ledgerOf(50);
        try (Neo4jGraph running = bench.open(graph)) {
            running.rebuild(ledger, Work.UNOBSERVED);
            ledger.add(3, 4, 5, 6);
            running.bringUpToDate(ledger, Work.UNOBSERVED);
            copy(graph, killed);
        }
        ledger.add(4, 3, 5, 6);
        try (Neo4jGraph again = bench.open(killed)) {
            assertThat(again.bringUpToDate(ledger, Work.UNOBSERVED).kind())
                    .isIn(GraphUpdate.Kind.EXTENDED, REBUILT);
            assertThat(again.reconcile(ledger, Work.UNOBSERVED).agrees()).isTrue();
        }
    }

    @Test
    void readsAllOfOneThatWasKilledAndFindsItsDamage() throws IOException {
        truncate(graph.resolve(STORES + "neostore.relationshipstore.db"));
        Files.writeString(graph.resolve("open"), "");
        assertThat(openedAndBroughtUpToDate().kind()).isEqualTo(REBUILT);
    }

    @Test
    void doesNotStartOnATornLog() throws IOException {
        Path log = graph.resolve("data/transactions/neo4j/neostore.transaction.db.0");
        Files.write(log, new byte[64]);
        Files.writeString(graph.resolve("open"), "");
        assertThat(openedAndBroughtUpToDate().kind()).isEqualTo(REBUILT);
    }

    @Test
    void rebuildsAfterAReconciliationThatDisagreed() {
        LedgerInMemory other = GraphBench.ledgerOf(300);
        other.put(new LedgerInMemory.Row(1, 0, 1, 1_000, 9_500_01, 0, 9_500_00, 0, 0));
        try (Neo4jGraph opened = bench.open(graph)) {
            assertThat(opened.reconcile(other, Work.UNOBSERVED).agrees()).isFalse();
            assertThat(opened.bringUpToDate(other, Work.UNOBSERVED).kind()).isEqualTo(REBUILT);
            assertThat(opened.reconcile(other, Work.UNOBSERVED).agrees()).isTrue();
        }
    }

    private GraphUpdate openedAndBroughtUpToDate() {
        try (Neo4jGraph opened = bench.open(graph)) {
            GraphUpdate update = opened.bringUpToDate(LEDGER, Work.UNOBSERVED);
            assertThat(opened.reconcile(LEDGER, Work.UNOBSERVED).agrees()).isTrue();
            return update;
        }
    }

    private List<String> namesInFolder() {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flipBit(Path file, int position) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, position);
            one.put(0, (byte) (one.get(0) ^ 4)).rewind();
            channel.write(one, position);
        }
    }

    private static void truncate(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 3);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : GraphBench.files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        }
    }
}
