// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.casefile.folder.Disk;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseTotals;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class UnfinishedImportTest {

    @TempDir Path folder;
    private Workshop shop;

    @BeforeEach
    void setUp() {
        shop = new Workshop(folder);
    }

    /// More rows than go into one commit.
    static String manyRows(int rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            text.append(
                    "b%d:%d;c:%d;2022-09-01T00:20:00Z;%d.25 EUR;;Ch%d;;H %d%n"
                            .formatted(i % 3, i % 500, i % 700, i, i % 5, i % 500)
                            .replace("\r", ""));
        }
        return text.toString();
    }

    @Test
    void cancellingLeavesTheCaseAsItWas() throws Exception {
        Ledger big = shop.ledger("big.csv", manyRows(45_000));
        try (CaseFile record = shop.create()) {
            ImportReceipt first = Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            CaseTotals before = record.read(CaseReader::totals);
            assertThatThrownBy(
                            () ->
                                    record.importFile(
                                            big.plan(),
                                            (sink, work) -> big.readInto(sink, cancelledAfter(42)),
                                            Workshop.ANN,
                                            Work.UNOBSERVED))
                    .isInstanceOf(WorkCancelledException.class);
            assertThat(record.read(CaseReader::totals)).isEqualTo(before);
            assertThat(record.read(CaseReader::currencies)).hasSize(2);
            assertThat(record.read(CaseReader::channels)).hasSize(2);
            List<String> found = record.read(r -> keys(r, "b1:1"));
            assertThat(found).isEmpty();
            assertThat(kept()).containsExactly(first.file().sha256() + ".zst");
            assertThat(record.verify(Work.UNOBSERVED).ok()).isTrue();

            ImportReceipt next = Workshop.take(record, big);
            assertThat(next.importId()).isEqualTo(3);
            assertThat(next.rows().accepted()).isEqualTo(45_000);
            List<Long> ids = new ArrayList<>();
            record.read(
                    r -> {
                        r.scan((id, a, b, c, d, e, f, g, h) -> ids.add(id), Work.UNOBSERVED);
                        return true;
                    });
            assertThat(ids).hasSize(45_003).doesNotHaveDuplicates();
            assertThat(ids.get(3))
                    .as("ids of swept rows are not given again")
                    .isGreaterThan(40_000);
        }
    }

    private static List<String> keys(CaseReader reader, String text) {
        return reader.findAccounts(text, 10).stream().map(a -> a.id().key()).toList();
    }

    private static Work cancelledAfter(int batches) {
        return new Work() {
            private int left = batches;

            @Override
            public void begin(String step, long volume) {}

            @Override
            public void done(long amount) {}

            @Override
            public void checkCancelled() {
                if (left-- == 0) {
                    throw new WorkCancelledException();
                }
            }
        };
    }

    @Test
    void aReaderThatFailsLeavesNothing() throws Exception {
        try (CaseFile record = shop.create()) {
            Ledger small = shop.ledger("small.csv", Workshop.SMALL);
            RowSource failing =
                    (sink, work) -> {
                        small.readInto(sink, work);
                        throw new IOException("the disk went away");
                    };
            assertThatThrownBy(
                            () ->
                                    record.importFile(
                                            small.plan(), failing, Workshop.ANN, Work.UNOBSERVED))
                    .hasMessage("the disk went away");
            assertThat(record.read(CaseReader::imports)).isEmpty();
            assertThat(kept()).isEmpty();
        }
    }

    @Test
    void aFileOtherThanAnnouncedIsNotTaken() throws Exception {
        try (CaseFile record = shop.create()) {
            Ledger small = shop.ledger("small.csv", Workshop.SMALL);
            ImportPlan plan = small.plan();
            ImportPlan other =
                    new ImportPlan(
                            plan.path(),
                            new SourceFile("0".repeat(64), "small.csv", plan.file().bytes()),
                            plan.profile(),
                            plan.profileText(),
                            plan.zone());
            assertThatThrownBy(() -> record.importFile(other, small, Workshop.ANN, Work.UNOBSERVED))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("has changed");
            assertThat(kept()).isEmpty();
        }
    }

    @Test
    void tooLittleSpaceIsSaidBeforeAnythingIsWritten() throws Exception {
        Disk full =
                new Disk() {
                    @Override
                    public String type(Path anywhere) {
                        return "ext4";
                    }

                    @Override
                    public long freeBytes(Path anywhere) {
                        return 16L << 20;
                    }
                };
        shop.create().close();
        SqliteCases cases = new SqliteCases(folder.resolve("program"), "0.1.0", full);
        try (CaseFile record = cases.open(shop.caseFolder(), Workshop.CLOCK, Work.UNOBSERVED)) {
            Ledger small = shop.ledger("small.csv", Workshop.SMALL);
            assertThatThrownBy(() -> Workshop.take(record, small))
                    .isInstanceOf(CaseFileException.class)
                    .hasMessage(
                            "The import needs about 17 MB on the case's disk and 16 MB are free."
                                    + " Free some space and try again; nothing was changed.");
            assertThat(record.read(CaseReader::imports)).isEmpty();
        }
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(shop.caseFolder().resolve("sources"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
