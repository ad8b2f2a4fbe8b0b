// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import static org.assertj.core.api.Assertions.assertThat;

import org.tributary.importers.csv.CsvFormat;
import org.tributary.importers.format.Preview;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.format.Wish;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.profile.ProfileException;
import org.tributary.importers.profile.ProfileLibrary;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;
import org.tributary.importers.tabular.TableFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts bytes of any kind before a reader of tables, as an import would, and holds it to what it
/// owes: every row once and accounted for, the same rows each time, an [IOException] with words for
/// users where the file cannot be read, and nothing else. The reader works in this process.
public final class AnyTable {

    private static final Wish NO_WISH =
            new Wish(ProfileLibrary.shipped(), Optional.empty(), Settings.NONE);

    private final TableReader reader;
    private final TableFormat format;

    public AnyTable(TableReader reader) {
        this.reader = new Here(reader);
        format = new TableFormat(this.reader, new CsvFormat(HeaderWords.shipped()));
    }

    /// Writes `bytes` to `file` and reads them.
    public void read(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            Counted counted = new Counted();
            reader.read(file, "", counted);
            Recognised seen = format.recognise(file, bytes, NO_WISH);
            AccountedRows rows = AccountedRows.of(format.rows(file, seen.profile()));
            assertThat(rows.counts().read()).isEqualTo(counted.rows);
            assertThat(AccountedRows.of(format.rows(file, seen.profile())).told())
                    .isEqualTo(rows.told());
            agrees(seen.preview(), rows);
        } catch (IOException | ProfileException e) {
            assertThat(e).message().isNotBlank();
        }
    }

    /// What the window shows of a small file is what its import makes of it.
    private static void agrees(Preview preview, AccountedRows rows) {
        if (rows.counts().read() <= Preview.MOST_ROWS) {
            assertThat(preview.rows()).hasSize((int) rows.counts().read());
            assertThat(preview.rejected()).isEqualTo(rows.counts().rejected());
        }
    }

    /// The same reader without a process of its own. Where a library comes to grief the child
    /// process says so; what its reader does wrong itself is none of that.
    private record Here(TableReader reader) implements TableReader {

        @Override
        public String format() {
            return reader.format();
        }

        @Override
        public String kind() {
            return reader.kind();
        }

        @Override
        public boolean mayRead(Path file, byte[] head) {
            return reader.mayRead(file, head);
        }

        @Override
        public Isolation isolation() {
            return Isolation.IN_PROCESS;
        }

        @Override
        public Optional<String> profile() {
            return reader.profile();
        }

        @Override
        public void read(Path file, String sheet, TableSink sink) throws IOException {
            try {
                reader.read(file, sheet, sink);
            } catch (RuntimeException | StackOverflowError e) {
                if (reader.isolation() == Isolation.CHILD && isOfLibrary(e)) {
                    throw new IOException("told by the child process", e);
                }
                throw e;
            }
        }

        private static boolean isOfLibrary(Throwable e) {
            return Arrays.stream(e.getStackTrace())
                    .map(StackTraceElement::getClassName)
                    .filter(name -> name.startsWith("org."))
                    .findFirst()
                    .filter(name -> name.startsWith("org.apache."))
                    .isPresent();
        }
    }

    /// Counts what a reader gives and holds it to the seam's rules.
    private static final class Counted implements TableSink {

        private long rows;

        @Override
        public void sheets(List<String> names) {
            assertThat(rows).isZero();
        }

        @Override
        public void columns(List<String> names) {
            assertThat(rows).isZero();
        }

        @Override
        public void row(long line, List<String> cells) {
            assertThat(line).isPositive();
            rows++;
        }

        @Override
        public void broken(long line, String raw, String reason, String remedy) {
            assertThat(line).isPositive();
            assertThat(reason).isNotBlank();
            assertThat(remedy).isNotBlank();
            rows++;
        }

        @Override
        public void skip(long line, String raw, String reason) {
            assertThat(line).isPositive();
            assertThat(reason).isNotBlank();
            rows++;
        }
    }
}
