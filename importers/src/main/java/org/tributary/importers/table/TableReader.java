// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.table;

import org.tributary.importers.mapping.Field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads files of one format as a table. One class each, with a constructor without parameters,
/// all of them in one list of the importers' face. Implementations are stateless and thread-safe.
public interface TableReader {

    /// What users call the format, such as `Excel`.
    String format();

    /// The format's word in profiles, such as `excel`.
    String kind();

    /// Whether a file may be of this format, from its first bytes and its name.
    ///
    /// @param head the first bytes, at most a mebibyte
    boolean mayRead(Path file, byte[] head);

    /// Where the file is taken apart.
    Isolation isolation();

    /// Name of the profile that fits every table this reader gives. Such a reader names its columns
    /// itself, by [Field#key] where they are fields. Empty if files name their own columns.
    Optional<String> profile();

    /// Reads rows in file order until the end or until the sink has enough.
    ///
    /// @param sheet the sheet that is wanted; empty for the reader's own choice, or where there are
    ///     none
    /// @throws IOException if the file cannot be read; its message is one for users
    void read(Path file, String sheet, TableSink sink) throws IOException;

    /// Where a file is taken apart.
    enum Isolation {
        /// Here: plain text, read with limits.
        IN_PROCESS,
        /// In a child process with its own memory and time limit: what is compressed or nested can
        /// be made to burst.
        CHILD
    }
}
