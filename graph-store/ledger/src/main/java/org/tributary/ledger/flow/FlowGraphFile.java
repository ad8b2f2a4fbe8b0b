// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A [FlowGraph] kept in the cache folder of a case, named by the record's generation:
/// `flow-<generation>.bin`.
///
/// Derived and deletable at any time. It holds ordinals, times, amounts and codes, no text of the
/// case: the words for currencies and channels come from the record when it is read. A header and
/// every block of 64 KiB carry a CRC-32C; whatever is damaged, cut short, of another generation or
/// of another version reads as absent, and the caller builds the graph from the record again.
///
/// The file is read into arrays, not mapped: Windows cannot replace a mapped file, and a mapped
/// file that gets truncated takes the whole JVM down. Writing goes to a temporary file beside it
/// that is forced to disk and renamed. Several readers may run at once; one writer at a time.
///
/// @param folder the cache folder; made when first written to
/// @param generation generation of the record the graph was or will be built from
public record FlowGraphFile(Path folder, long generation) {

    private static final Pattern CACHED = Pattern.compile("flow-\\d+\\.bin(\\.tmp)?");

    /// Where the graph of this generation lies, or would.
    public Path path() {
        return folder.resolve("flow-" + generation + ".bin");
    }

    /// Keeps a graph and removes the files of other generations.
    ///
    /// @throws IOException if it cannot be written; nothing of it remains then
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public void write(FlowGraph graph, Work work) throws IOException {
        Files.createDirectories(folder);
        Path temporary = folder.resolve("flow-" + generation + ".bin.tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                FlowGraphHeader.of(graph, generation).write(channel);
                writeColumns(graph.columns(), new BlockWriter(channel), work);
                channel.force(true);
            }
            Files.move(
                    temporary,
                    path(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        removeOthers();
    }

    private static void writeColumns(FlowColumns columns, BlockWriter blocks, Work work)
            throws IOException {
        int size = columns.size();
        work.begin("Keeping the flow graph", 9L * size);
        blocks.longs(columns.id, size, work);
        blocks.longs(columns.at, size, work);
        blocks.longs(columns.paid, size, work);
        blocks.longs(columns.received, size, work);
        blocks.ints(columns.from, size, work);
        blocks.ints(columns.to, size, work);
        blocks.ints(columns.channel, size, work);
        blocks.shorts(columns.paidCurrency, size, work);
        blocks.shorts(columns.receivedCurrency, size, work);
        blocks.flush();
    }

    /// What cannot be removed now, because somebody still reads it, is removed the next time.
    private void removeOthers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isOther)) {
            for (Path file : files) {
                try {
                    Files.deleteIfExists(file);
                } catch (FileSystemException stillOpen) {
                    // Nothing depends on it being gone.
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private boolean isOther(Path file) {
        return CACHED.matcher(file.getFileName().toString()).matches() && !file.equals(path());
    }

    /// Removes the file, if it is there, so that the graph is built from the record again.
    ///
    /// @throws UncheckedIOException if it is there and cannot be removed
    public void remove() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw new UncheckedIOException("The cache of the flow graph cannot be removed", e);
        }
    }

    /// Reads the graph back, if it is there, whole and the one of the record.
    ///
    /// @param accounts number of account ordinals in the record now
    /// @param expected what the record's counted transfers amount to
    /// @param currencies the record's currencies by code
    /// @param channels the record's channels by code
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Optional<FlowGraph> read(
            int accounts,
            LedgerDigest expected,
            List<CurrencyCode> currencies,
            List<String> channels,
            Work work) {
        try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.READ)) {
            FlowGraphHeader header = FlowGraphHeader.read(channel);
            if (!header.fits(generation, accounts, expected) || !header.fits(channel.size())) {
                return Optional.empty();
            }
            FlowColumns columns = new FlowColumns(header.transfers());
            readColumns(columns, header.transfers(), new BlockReader(channel), work);
            return Optional.of(new FlowGraph(accounts, columns, currencies, channels));
        } catch (IOException | IllegalArgumentException absentOrDamaged) {
            // Not an error: the record is the truth and the graph is built from it again.
            return Optional.empty();
        }
    }

    private static void readColumns(FlowColumns columns, int size, BlockReader blocks, Work work)
            throws IOException {
        work.begin("Reading the flow graph", 9L * size);
        blocks.open(size * (long) FlowGraphHeader.TRANSFER_BYTES);
        blocks.longs(columns.id, size, work);
        blocks.longs(columns.at, size, work);
        blocks.longs(columns.paid, size, work);
        blocks.longs(columns.received, size, work);
        blocks.ints(columns.from, size, work);
        blocks.ints(columns.to, size, work);
        blocks.ints(columns.channel, size, work);
        blocks.shorts(columns.paidCurrency, size, work);
        blocks.shorts(columns.receivedCurrency, size, work);
        columns.filled(size);
    }
}
