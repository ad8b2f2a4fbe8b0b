// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class FlowGraphFileTest {

    @TempDir private Path folder;

    private Path cache;
    private FlowGraph graph;
    private FlowGraphFile file;

    @BeforeEach
    void keepASmallGraph() throws IOException {
        cache = folder.resolve("cache");
        graph = RandomLedger.of(9, 6).graph();
        file = new FlowGraphFile(cache, 4);
        file.write(graph, Work.UNOBSERVED);
    }

    private Optional<FlowGraph> read(FlowGraphFile from, FlowGraph expected) {
        return from.read(
                expected.accountCount(),
                expected.digest(),
                RandomLedger.CURRENCIES,
                RandomLedger.CHANNELS,
                Work.UNOBSERVED);
    }

    private static List<RandomLedger.Row> rows(FlowGraph graph) {
        return IntStream.range(0, graph.transferCount())
                .mapToObj(p -> FlowGraphTest.row(graph, p))
                .toList();
    }

    @Test
    void readsBackEveryColumn() {
        assertThat(rows(read(file, graph).orElseThrow())).isEqualTo(rows(graph));
    }

    @Test
    void readsBackGraphsOfManyBlocksAndOfNone() throws IOException {
        for (int size : new int[] {0, 1, 8192, 8193, 30_000}) {
            FlowGraph other = RandomLedger.of(size, size).graph();
            FlowGraphFile kept = new FlowGraphFile(cache, 100 + size);
            kept.write(other, Work.UNOBSERVED);

            assertThat(rows(read(kept, other).orElseThrow())).isEqualTo(rows(other));
        }
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(file.path());
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file.path(), flipped);

            assertThat(read(file, graph)).as("bit %d of %d", bit, whole.length * 8).isEmpty();
        }
        Files.write(file.path(), whole);
        assertThat(read(file, graph)).isPresent();
    }

    @Test
    void everyMissingOrAddedByteIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(file.path());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file.path(), Arrays.copyOf(whole, length));

            assertThat(read(file, graph)).as("cut to %d", length).isEmpty();
        }
        Files.write(file.path(), Arrays.copyOf(whole, whole.length + 1));
        assertThat(read(file, graph)).isEmpty();
    }

    @Test
    void swappedBlocksAreFound() throws IOException {
        FlowGraph large = RandomLedger.of(1, 30_000).graph();
        file.write(large, Work.UNOBSERVED);
        byte[] whole = Files.readAllBytes(file.path());
        int header = 72;
        int block = BlockWriter.BLOCK + 4;
        byte[] swapped = whole.clone();
        System.arraycopy(whole, header, swapped, header + block, block);
        System.arraycopy(whole, header + block, swapped, header, block);
        Files.write(file.path(), swapped);

        assertThat(read(file, large)).isEmpty();
    }

    @Test
    void anotherGenerationOrAnotherRecordReadsAsAbsent() throws IOException {
        Files.copy(file.path(), new FlowGraphFile(cache, 5).path());
        FlowGraph other = RandomLedger.of(10, 6).graph();

        assertThat(read(new FlowGraphFile(cache, 5), graph)).isEmpty();
        assertThat(
                        file.read(
                                graph.accountCount(),
                                other.digest(),
                                RandomLedger.CURRENCIES,
                                RandomLedger.CHANNELS,
                                Work.UNOBSERVED))
                .isEmpty();
        assertThat(read(new FlowGraphFile(folder.resolve("none"), 4), graph)).isEmpty();
    }

    @Test
    void growsByAccountsThatCameWithoutTransfers() {
        FlowGraph grown =
                file.read(
                                graph.accountCount() + 5,
                                graph.digest(),
                                RandomLedger.CURRENCIES,
                                RandomLedger.CHANNELS,
                                Work.UNOBSERVED)
                        .orElseThrow();

        assertThat(grown.degree(graph.accountCount() + 4, Direction.IN)).isZero();
    }

    @Test
    void removesOtherGenerationsAndNothingElse() throws IOException {
        Files.writeString(cache.resolve("layout.bin"), "kept");
        Files.writeString(cache.resolve("flow-2.bin.tmp"), "left by a crash");

        new FlowGraphFile(cache, 5).write(graph, Work.UNOBSERVED);

        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("layout.bin", "flow-5.bin");
        }
    }

    @Test
    void holdsNoTextOfTheCase() throws IOException {
        String bytes = new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("wire").doesNotContain("cash").doesNotContain("EUR");
    }

    @Test
    void cancelledWritingLeavesTheOldFile() throws IOException {
        byte[] before = Files.readAllBytes(file.path());
        Work cancelled =
                new Work() {
                    @Override
                    public void begin(String step, long volume) {}

                    @Override
                    public void done(long amount) {}

                    @Override
                    public void checkCancelled() {
                        throw new WorkCancelledException();
                    }
                };

        assertThatThrownBy(() -> file.write(RandomLedger.of(2, 9000).graph(), cancelled))
                .isInstanceOf(WorkCancelledException.class);
        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).hasSize(1);
        }
    }
}
