// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.isolation;

import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What the child process runs: one reader over one file, its rows to standard output.
public final class ChildMain {

    private ChildMain() {}

    /// @param arguments class of the reader, file, sheet
    public static void main(String[] arguments) throws IOException {
        ProcessHandle.current().parent().ifPresent(ChildMain::dieWith);
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16))) {
            // Whatever a library prints must not get among the rows.
            System.setOut(System.err);
            send(arguments, out);
        }
    }

    private static void dieWith(ProcessHandle parent) {
        CompletableFuture<Void> ignored =
                parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }

    private static void send(String[] arguments, DataOutputStream out) throws IOException {
        Sender sender = new Sender(out);
        try {
            reader(arguments[0]).read(Path.of(arguments[1]), arguments[2], sender);
            out.writeByte(Wire.END);
            out.writeLong(sender.rows);
        } catch (IOException e) {
            fail(out, String.valueOf(e.getMessage()));
        } catch (ReflectiveOperationException | RuntimeException | StackOverflowError e) {
            fail(
                    out,
                    "The file cannot be taken apart (%s). Export it again, or save it as CSV."
                            .formatted(e.getClass().getSimpleName()));
        }
    }

    private static void fail(DataOutputStream out, String sentence) throws IOException {
        out.writeByte(Wire.FAILED);
        Wire.text(out, sentence);
    }

    private static TableReader reader(String name) throws ReflectiveOperationException {
        return Class.forName(name)
                .asSubclass(TableReader.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    /// Puts rows on the wire. Belongs to one reading.
    private static final class Sender implements TableSink {

        private final DataOutputStream out;
        private long rows;

        Sender(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void sheets(List<String> names) throws IOException {
            out.writeByte(Wire.SHEETS);
            Wire.texts(out, names);
        }

        @Override
        public void columns(List<String> names) throws IOException {
            out.writeByte(Wire.COLUMNS);
            Wire.texts(out, names);
        }

        @Override
        public void row(long line, List<String> cells) throws IOException {
            begin(Wire.ROW, line);
            Wire.texts(out, cells);
        }

        @Override
        public void broken(long line, String raw, String reason, String remedy) throws IOException {
            begin(Wire.BROKEN, line);
            Wire.text(out, raw);
            Wire.text(out, reason);
            Wire.text(out, remedy);
        }

        @Override
        public void skip(long line, String raw, String reason) throws IOException {
            begin(Wire.SKIPPED, line);
            Wire.text(out, raw);
            Wire.text(out, reason);
        }

        private void begin(int word, long line) throws IOException {
            rows++;
            out.writeByte(word);
            out.writeLong(line);
        }
    }
}
