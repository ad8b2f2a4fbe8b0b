// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.casefile.chain.Hashes;
import org.tributary.casefile.folder.Disk;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

class OpeningTest {

    @TempDir Path folder;
    private Workshop shop;

    @BeforeEach
    void setUp() {
        shop = new Workshop(folder);
    }

    private CaseFileException refused() {
        return catchThrowableOfType(CaseFileException.class, () -> shop.open().close());
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void newerFormatIsRefusedAndNotAByteChanged() throws Exception {
        shop.create().close();
        Path manifest = shop.caseFolder().resolve("case.json");
        Files.writeString(manifest, "{\"format\": 2, \"shape\": [\"unknown\"]}");
        Map<String, String> before = bytes();
        CaseFileException refused = refused();
        assertThat(refused.kind()).isEqualTo(Kind.NEWER);
        assertThat(refused)
                .hasMessageContaining("format 2")
                .hasMessageContaining("newer Tributary");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void newerRecordIsRefusedAndTheRecordUnchanged() throws Exception {
        shop.create().close();
        Path database = shop.caseFolder().resolve("case.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[63] = 99;
        Files.write(database, bytes);
        assertThat(refused().kind()).isEqualTo(Kind.NEWER);
        assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
        assertThat(shop.caseFolder().resolve("case.db-wal")).doesNotExist();
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(shop.caseFolder())) {
            for (Path file : files.toList()) {
                bytes.put(
                        file.toString(),
                        Files.isDirectory(file) ? "" : Hashes.of(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"format\":1}", "{\"format\":\"1\"}", "\0\0\0", "{"})
    void aBrokenManifestIsSaidToBeDamaged(String text) throws Exception {
        shop.create().close();
        Files.writeString(shop.caseFolder().resolve("case.json"), text);
        assertThat(refused().kind()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void aFolderWithoutACaseIsMisplaced() throws Exception {
        Files.createDirectory(shop.caseFolder());
        assertThat(refused().kind()).isEqualTo(Kind.MISPLACED);
    }

    @Test
    void aFolderThatHoldsSomethingIsNoPlaceForANewCase() throws Exception {
        shop.create().close();
        assertThatThrownBy(shop::create)
                .hasMessageContaining("There is a case in this folder already");
    }

    @Test
    void anotherFileInPlaceOfTheRecordIsNotTouched() throws Exception {
        shop.create().close();
        Path database = shop.caseFolder().resolve("case.db");
        Files.writeString(database, "x".repeat(5_000));
        assertThat(refused().kind()).isEqualTo(Kind.DAMAGED);
        assertThat(database).hasContent("x".repeat(5_000));
        Files.delete(database);
        assertThat(refused().kind()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void networkSharesAreRefusedWithARemedy() {
        shop.create().close();
        Disk share =
                new Disk() {
                    @Override
                    public String type(Path anywhere) {
                        return "CIFS";
                    }

                    @Override
                    public long freeBytes(Path anywhere) {
                        return Long.MAX_VALUE;
                    }
                };
        SqliteCases cases = new SqliteCases(folder.resolve("program"), "0.1.0", share);
        assertThatThrownBy(() -> cases.open(shop.caseFolder(), Workshop.CLOCK, Work.UNOBSERVED))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("Copy the folder to a local disk");
    }

    @Test
    void secondOpenerOfThisProcessIsToldWhoHasIt() {
        try (CaseFile record = shop.create()) {
            CaseFileException refused = refused();
            assertThat(refused.kind()).isEqualTo(Kind.HELD);
            assertThat(refused)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("2026-11-03");
            assertThat(refused().kind()).isEqualTo(Kind.HELD);
            assertThat(record.read(CaseReader::notes)).isEmpty();
        }
        shop.open().close();
    }

    @Test
    void secondProcessIsToldWhoHasItAndAKilledOneBlocksNobody() throws Exception {
        shop.create().close();
        Process holder = Child.start(folder, "hold");
        try {
            holder.inputReader().readLine();
            CaseFileException refused = refused();
            assertThat(refused.kind()).isEqualTo(Kind.HELD);
            assertThat(refused).hasMessageContaining("process " + holder.pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(shop.caseFolder().resolve("case.owner")).exists();
        shop.open().close();
        assertThat(shop.caseFolder().resolve("case.owner")).doesNotExist();
    }

    @Test
    void temporaryFilesAreSweptOnOpening() throws Exception {
        shop.create().close();
        Path left = Files.createDirectory(shop.caseFolder().resolve("temp/left"));
        Files.writeString(left.resolve("half.gz"), "half");
        shop.open().close();
        assertThat(shop.caseFolder().resolve("temp")).isEmptyDirectory();
    }
}
