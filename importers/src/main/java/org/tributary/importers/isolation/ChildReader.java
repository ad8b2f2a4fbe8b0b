// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.isolation;

import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;
import org.tributary.ledger.work.Work;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Lets another reader work in a child process and hands on what it sends. Ends the child when the
/// work is cancelled, when it takes too long, and when nobody wants more rows.
public final class ChildReader implements TableReader {

    private static final int MEBI = 1 << 20;

    /// Memory of a child for small files, in MiB.
    private static final int LEAST_HEAP = 256;

    /// However large a file is, its child gets no more, in MiB.
    private static final int MOST_HEAP = 1_536;

    /// Texts of a workbook are kept while it is read, and compressed there.
    private static final int HEAP_PER_MEBI = 24;

    private static final Duration LEAST_TIME = Duration.ofMinutes(1);

    /// Slower than this no machine reads.
    private static final Duration TIME_PER_MEBI = Duration.ofSeconds(15);

    private final TableReader reader;
    private final Work work;
    private final Limits limits;

    /// What a child may use.
    ///
    /// @param heapMebi its heap in MiB
    /// @param time how long it may take
    public record Limits(int heapMebi, Duration time) {

        static Limits of(long bytes) {
            long mebis = bytes / MEBI + 1;
            return new Limits(
                    (int) Math.min(MOST_HEAP, LEAST_HEAP + HEAP_PER_MEBI * mebis),
                    LEAST_TIME.plus(TIME_PER_MEBI.multipliedBy(mebis)));
        }
    }

    /// With limits by the size of the file.
    public ChildReader(TableReader reader, Work work) {
        this(reader, work, Optional.empty());
    }

    ChildReader(TableReader reader, Work work, Limits limits) {
        this(reader, work, Optional.of(limits));
    }

    private ChildReader(TableReader reader, Work work, Optional<Limits> limits) {
        this.reader = reader;
        this.work = work;
        this.limits = limits.orElse(new Limits(0, Duration.ZERO));
    }

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
        Limits allowed = limits.heapMebi() > 0 ? limits : Limits.of(Files.size(file));
        try (Child child = Child.start(reader.getClass(), file, sheet, allowed, work);
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(child.output(), 1 << 16))) {
            receive(in, sink, child);
        }
    }

    private void receive(DataInputStream in, TableSink sink, Child child) throws IOException {
        long rows = 0;
        try {
            int word = in.readUnsignedByte();
            while (word != Wire.END) {
                rows += one(word, in, sink);
                word = in.readUnsignedByte();
            }
            if (in.readLong() != rows) {
                throw new IOException("The file could not be read whole. Try again.");
            }
        } catch (EOFException e) {
            work.checkCancelled();
            throw new IOException(child.howItEnded(), e);
        }
    }

    private static int one(int word, DataInputStream in, TableSink sink) throws IOException {
        switch (word) {
            case Wire.SHEETS -> sink.sheets(Wire.texts(in));
            case Wire.COLUMNS -> sink.columns(Wire.texts(in));
            case Wire.FAILED -> throw new IOException(Wire.text(in));
            case Wire.ROW -> sink.row(in.readLong(), Wire.texts(in));
            case Wire.BROKEN ->
                    sink.broken(in.readLong(), Wire.text(in), Wire.text(in), Wire.text(in));
            case Wire.SKIPPED -> sink.skip(in.readLong(), Wire.text(in), Wire.text(in));
            default -> throw new IOException("the child process sent an unknown word");
        }
        return word == Wire.SHEETS || word == Wire.COLUMNS ? 0 : 1;
    }
}
