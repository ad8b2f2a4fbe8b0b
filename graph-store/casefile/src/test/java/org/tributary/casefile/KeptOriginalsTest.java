// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The copies of imported files that a case keeps.
class KeptOriginalsTest {

    @TempDir Path folder;
    private Workshop shop;

    @BeforeEach
    void setUp() throws IOException {
        shop = new Workshop(folder);
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
        }
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(shop.caseFolder().resolve("sources"))) {
            return files.toList().getFirst();
        }
    }

    private byte[] unpacked() throws IOException {
        try (InputStream in = new ZstdInputStream(Files.newInputStream(kept()))) {
            return in.readAllBytes();
        }
    }

    @Test
    void holdEveryByteOfTheFile() throws IOException {
        assertThat(new String(unpacked(), StandardCharsets.UTF_8)).isEqualTo(Workshop.SMALL);
    }

    @Test
    void areReadWhereAnEarlierProgramPackedThem() throws IOException {
        byte[] content = unpacked();
        Path older = kept().resolveSibling(kept().getFileName().toString().replace(".zst", ".gz"));
        Files.delete(kept());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(older))) {
            out.write(content);
        }
        try (CaseFile record = shop.open()) {
            assertThat(record.verify(Work.UNOBSERVED).ok()).isTrue();
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            assertThat(kept()).isEqualTo(older);
        }
    }

    @Test
    void areFoundDamagedWhereverABitFlips() throws IOException {
        byte[] sound = Files.readAllBytes(kept());
        for (int at = 0; at < sound.length; at += 7) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 4;
            Files.write(kept(), damaged);
            assertThat(failed()).as("byte %d", at).containsExactly("originals");
        }
        Files.write(kept(), List.of());
        assertThat(failed()).containsExactly("originals");
    }

    private List<String> failed() {
        try (CaseFile record = shop.open()) {
            return record.verify(Work.UNOBSERVED).checks().stream()
                    .filter(check -> !check.ok())
                    .map(RecordCheck.Check::id)
                    .toList();
        }
    }

    @Test
    void leaveNoLibraryBehindAfterAKill() throws IOException {
        Path left = folder.resolve("program/native/libzstd-jni-1.0.so");
        Files.writeString(left, "left by a killed process");
        shop.cases();
        assertThat(left).doesNotExist();
    }
}
