// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.casefile.chain.Hashes;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseManifest.Use;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.PackedCase;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.work.Work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class PackTest {

    @TempDir Path folder;
    private Workshop shop;

    @BeforeEach
    void setUp() {
        shop = new Workshop(folder);
    }

    @Test
    void aCaseComesOutAsItWentIn() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        PackedCase told;
        AuditEntry last;
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            record.write(Workshop.ANN, writer -> writer.writeNote("A note"));
            Path paper = Files.writeString(folder.resolve("report.xlsx"), "the report");
            told = record.pack(List.of(paper), packed, Work.UNOBSERVED);
            last = record.read(CaseReader::auditTrail).getLast();
        }
        assertThat(told.sequence()).isEqualTo(last.sequence());
        assertThat(told.head()).isEqualTo(last.hash());
        Path copy = folder.resolve("elsewhere").resolve("copy");
        unpack(packed.toByteArray(), copy, Use.WORK);
        assertThat(record(copy)).isEqualTo(record(shop.caseFolder()));
        assertThat(copy.resolve("case.json"))
                .hasSameBinaryContentAs(shop.caseFolder().resolve("case.json"));
        assertThat(copy.resolve("papers/report.xlsx")).hasContent("the report");
        assertThat(names(copy.resolve("sources")))
                .isNotEmpty()
                .isEqualTo(names(shop.caseFolder().resolve("sources")));
        assertThat(names(shop.caseFolder().resolve("temp"))).isEmpty();
        try (CaseFile record = shop.cases().open(copy, Workshop.CLOCK, Work.UNOBSERVED)) {
            assertThat(record.verify(Work.UNOBSERVED).ok()).isTrue();
        }
    }

    @Test
    void aCopyForReviewTakesLooksAndNothingElse() throws Exception {
        Path copy = folder.resolve("copy");
        byte[] packed = packed();
        unpack(packed, copy, Use.REVIEW);
        try (CaseFile record = shop.cases().open(copy, Workshop.CLOCK, Work.UNOBSERVED)) {
            assertThat(record.manifest().use()).isEqualTo(Use.REVIEW);
            record.write(
                    Workshop.ANN,
                    writer -> {
                        writer.saveLayout("last", "{}");
                        return true;
                    });
            int entries = record.read(CaseReader::auditTrail).size();
            assertThatThrownBy(() -> record.write(Workshop.ANN, w -> w.writeNote("No")))
                    .isInstanceOf(CaseFileException.class)
                    .hasMessageContaining("copy for review");
            assertThatThrownBy(() -> Workshop.take(record, shop.ledger("more.csv", Workshop.SMALL)))
                    .hasMessageContaining("copy for review");
            assertThatThrownBy(() -> record.undoImport(1, "", Workshop.ANN, Work.UNOBSERVED))
                    .hasMessageContaining("copy for review");
            assertThat(record.read(CaseReader::auditTrail)).hasSize(entries);
            assertThat(record.read(CaseReader::notes)).isEmpty();
        }
    }

    @Test
    void whatIsCutOffAnywhereLeavesNothing() throws Exception {
        byte[] packed = packed();
        for (int length = 0; length < packed.length; length += 1 + packed.length / 60) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> unpack(cut, folder.resolve("copy"), Use.WORK))
                    .as("cut at %d of %d", length, packed.length)
                    .isInstanceOf(IOException.class);
            assertThat(names(folder)).doesNotContain("copy").noneMatch(n -> n.startsWith(".un"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../case.db",
                "/etc/passwd",
                "sources/../../x",
                "papers/../x",
                "papers/a/b",
                "papers/nul.txt",
                "papers/COM1",
                "papers/.hidden",
                "papers/ends.",
                "papers/a:b",
                "cache/flow-1.bin",
                "case.lock",
                ""
            })
    void filesThatDoNotBelongThereAreRefused(String name) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream pack = new DataOutputStream(new ZstdOutputStream(bytes))) {
            pack.writeUTF("TRIBUTARY PACK 1");
            pack.writeByte(1);
            pack.writeUTF(name);
            pack.writeLong(1);
            pack.writeByte(7);
        }
        assertThatThrownBy(() -> unpack(bytes.toByteArray(), folder.resolve("copy"), Use.WORK))
                .hasMessageContaining("does not belong there");
        assertThat(names(folder)).doesNotContain("copy");
    }

    @Test
    void anOccupiedFolderIsNotTouched() throws Exception {
        byte[] packed = packed();
        Path occupied = Files.createDirectory(folder.resolve("copy"));
        Files.writeString(occupied.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> unpack(packed, occupied, Use.WORK))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("not empty");
        assertThat(names(occupied)).containsExactly("mine.txt");
    }

    /// Without the counters by which SQLite tells that caches are old (file format, 1.3.7,
    /// 1.3.9 and 1.3.17), which a copy begins anew.
    private static String record(Path caseFolder) throws IOException {
        byte[] bytes = Files.readAllBytes(caseFolder.resolve("case.db"));
        Arrays.fill(bytes, 24, 28, (byte) 0);
        Arrays.fill(bytes, 40, 44, (byte) 0);
        Arrays.fill(bytes, 92, 100, (byte) 0);
        return Hashes.of(bytes);
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            record.pack(List.of(), packed, Work.UNOBSERVED);
        }
        return packed.toByteArray();
    }

    private void unpack(byte[] packed, Path where, Use use) throws IOException {
        shop.cases().unpack(new ByteArrayInputStream(packed), where, use, Work.UNOBSERVED);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
