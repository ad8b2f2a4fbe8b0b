// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads files of one message format: payments, laid out as a table whose columns are always the
/// same. Stateless and thread-safe.
public interface MessageReader extends TableReader {

    /// Names under which payments of this format keep what fits no field; those not named here are
    /// kept together.
    List<String> attributes();

    /// Whether a file may be of this format, from its first bytes.
    boolean mayRead(byte[] head);

    /// Reads a file from its first line to its last. What cannot be read is told to the sink.
    ///
    /// @throws IOException if the file itself cannot be read
    void read(Content content, PaymentSink sink) throws IOException;

    @Override
    default boolean mayRead(Path file, byte[] head) {
        return mayRead(head);
    }

    @Override
    default Isolation isolation() {
        return Isolation.IN_PROCESS;
    }

    /// The profile of the format's name, which fits all its files.
    @Override
    default Optional<String> profile() {
        return Optional.of(format());
    }

    @Override
    default void read(Path file, String sheet, TableSink sink) throws IOException {
        PaymentTable table = new PaymentTable(new PaymentCells(attributes()), sink);
        table.begin();
        read(() -> Files.newInputStream(file), table);
    }

    /// Opens the file anew, from its start.
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
