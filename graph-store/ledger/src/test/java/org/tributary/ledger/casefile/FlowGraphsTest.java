// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.FlowGraphs.Loaded;
import org.tributary.ledger.casefile.FlowGraphs.Origin;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphFile;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

class FlowGraphsTest {

    @TempDir private Path folder;

    private Path cache;
    private final LedgerInMemory ledger =
            new LedgerInMemory(List.of(Currencies.of("EUR")), List.of("wire"));

    @BeforeEach
    void fill() {
        cache = folder.resolve("cache");
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            ledger.add(random.nextInt(50), random.nextInt(50), random.nextInt(), 1 + i);
        }
    }

    private Loaded load() {
        return ledger.read(reader -> FlowGraphs.load(reader, cache, Work.UNOBSERVED));
    }

    private Path file() {
        return new FlowGraphFile(cache, ledger.read(CaseReader::state).generation()).path();
    }

    @Test
    void buildsWhatTheRecordHolds() {
        FlowGraph graph = ledger.read(reader -> FlowGraphs.fromRecord(reader, Work.UNOBSERVED));

        assertThat(graph.digest()).isEqualTo(ledger.read(CaseReader::state).digest());
        assertThat(graph.transferCount()).isEqualTo(20_000);
        for (int i = 1; i < graph.transferCount(); i++) {
            assertThat(graph.at(i)).isGreaterThanOrEqualTo(graph.at(i - 1));
        }
    }

    @Test
    void secondTimeItComesFromTheCache() {
        Loaded first = load();
        Loaded second = load();

        assertThat(first.origin()).isEqualTo(Origin.RECORD);
        assertThat(second.origin()).isEqualTo(Origin.CACHE);
        assertThat(second.graph().digest()).isEqualTo(first.graph().digest());
    }

    @Test
    void aDamagedCacheIsBuiltAnew() throws IOException {
        Loaded first = load();
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length / 2] ^= 4;
        Files.write(file(), bytes);

        Loaded second = load();

        assertThat(second.origin()).isEqualTo(Origin.RECORD);
        assertThat(second.graph().digest()).isEqualTo(first.graph().digest());
        assertThat(load().origin()).isEqualTo(Origin.CACHE);
    }

    @Test
    void aChangedRecordMakesTheCacheOld() throws IOException {
        load();
        Path old = file();
        ledger.withdraw(5);

        assertThat(load().origin()).isEqualTo(Origin.RECORD);
        assertThat(load().graph().transferCount()).isEqualTo(19_999);
        assertThat(old).doesNotExist();
    }

    @Test
    void anAccountWithoutTransfersIsThereToo() {
        load();
        ledger.hold(60, 1);

        Loaded loaded = load();

        assertThat(loaded.origin()).isEqualTo(Origin.CACHE);
        assertThat(loaded.graph().degree(60, Direction.OUT)).isZero();
    }

    @Test
    void worksWhereTheCacheCannotBeWritten() throws IOException {
        Files.writeString(cache, "a file where the folder should be");

        assertThat(load().origin()).isEqualTo(Origin.RECORD_NOT_KEPT);
    }

    @Test
    void aRemovedCacheIsBuiltAnew() {
        load();
        FlowGraphFile kept = new FlowGraphFile(cache, ledger.read(CaseReader::state).generation());
        kept.remove();
        kept.remove();

        assertThat(load().origin()).isEqualTo(Origin.RECORD);
    }
}
