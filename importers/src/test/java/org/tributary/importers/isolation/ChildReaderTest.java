// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.Importers;
import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are made to burst, and children that misbehave.
class ChildReaderTest {

    private static final ChildReader.Limits SMALL =
            new ChildReader.Limits(64, Duration.ofSeconds(60));

    @TempDir private Path folder;
    private final Rows rows = new Rows();

    /// Does what the file says.
    public static final class Obedient implements TableReader {

        @Override
        public String format() {
            return "Orders";
        }

        @Override
        public String kind() {
            return "orders";
        }

        @Override
        public boolean mayRead(Path file, byte[] head) {
            return true;
        }

        @Override
        public Isolation isolation() {
            return Isolation.CHILD;
        }

        @Override
        public Optional<String> profile() {
            return Optional.empty();
        }

        @Override
        public void read(Path file, String sheet, TableSink sink) throws IOException {
            sink.row(1, List.of("first", sheet));
            switch (Files.readString(file)) {
                case "burst" -> {
                    List<byte[]> all = new ArrayList<>();
                    while (all.size() < 1 << 20) {
                        all.add(new byte[1 << 20]);
                    }
                }
                case "die" -> Runtime.getRuntime().halt(9);
                case "fail" -> throw new IOException("This cannot be read. Send another.");
                case "crash" -> throw new IllegalStateException("secret of the file");
                case "hang" -> {
                    AtomicBoolean never = new AtomicBoolean();
                    while (!never.get()) {
                        Thread.onSpinWait();
                    }
                }
                case "endless" -> {
                    for (long line = 2; line > 0; line++) {
                        sink.row(line, List.of("again"));
                    }
                }
                default -> sink.row(2, List.of("last", "\u4ed8\u6b3e"));
            }
        }
    }

    /// Keeps the cells.
    private static final class Rows implements TableSink {

        private final List<List<String>> all = new ArrayList<>();
        private int most = Integer.MAX_VALUE;

        @Override
        public void sheets(List<String> names) {}

        @Override
        public void columns(List<String> names) {}

        @Override
        public void row(long line, List<String> cells) throws EnoughException {
            all.add(cells);
            if (all.size() >= most) {
                throw new EnoughException();
            }
        }

        @Override
        public void broken(long line, String raw, String reason, String remedy) {}

        @Override
        public void skip(long line, String raw, String reason) {}
    }

    private void read(String order, ChildReader.Limits limits, Work work) throws IOException {
        Path file = Files.writeString(folder.resolve("orders \u00fc \u4ed8.txt"), order);
        new ChildReader(new Obedient(), work, limits).read(file, "sheet \"1\"", rows);
    }

    @Test
    void handsOnEveryRowWhateverItsLetters() throws IOException {
        read("go on", SMALL, Work.UNOBSERVED);

        assertThat(rows.all)
                .containsExactly(List.of("first", "sheet \"1\""), List.of("last", "\u4ed8\u6b3e"));
    }

    @Test
    void whatBurstsBurstsInTheChildAndIsTold() {
        assertThatThrownBy(() -> read("burst", SMALL, Work.UNOBSERVED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("64 MB of memory");
    }

    @Test
    void aChildThatDiesIsNotTakenForTheEndOfTheFile() {
        assertThatThrownBy(() -> read("die", SMALL, Work.UNOBSERVED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ended early");
    }

    @Test
    void aFailureIsToldInTheReadersWords() {
        assertThatThrownBy(() -> read("fail", SMALL, Work.UNOBSERVED))
                .hasMessage("This cannot be read. Send another.");
    }

    @Test
    void aFaultOfTheReaderTellsNothingOfTheFile() {
        assertThatThrownBy(() -> read("crash", SMALL, Work.UNOBSERVED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatHangsIsGivenUp() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "hang",
                                        new ChildReader.Limits(64, Duration.ofSeconds(2)),
                                        Work.UNOBSERVED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("within 2 seconds");
    }

    @Test
    void aChildThatHangsIsEndedWhenTheWorkIsCancelled() {
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

        assertThatThrownBy(() -> read("hang", SMALL, cancelled))
                .isInstanceOf(WorkCancelledException.class);
    }

    @Test
    void aReaderWhoHasEnoughEndsTheChild() {
        rows.most = 500;

        assertThatThrownBy(() -> read("endless", SMALL, Work.UNOBSERVED))
                .isInstanceOf(TableSink.EnoughException.class);
        assertThat(rows.all).hasSize(500);
    }

    @Test
    void aZippedBombInAWorkbookIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
                    """);
            entry(
                    zip,
                    "_rels/.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
                    """);
            entry(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """);
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                    """);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>"
                            .getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 600; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> Importers.shipped().recognise(bomb))
                .isInstanceOf(IOException.class);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
