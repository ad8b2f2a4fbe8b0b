// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.format;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.imports.RowSource;

import java.io.IOException;
import java.nio.file.Path;

/// Reads files of one format. One class each, all of them in one list of the importers' face.
/// Implementations are stateless and thread-safe.
public interface FormatReader {

    /// What users call the format, such as `CSV`.
    String format();

    /// Whether a file may be of this format, from its first bytes and its name.
    ///
    /// @param head the first bytes, at most a mebibyte
    boolean mayRead(Path file, byte[] head);

    /// Looks at the first rows and proposes how to read the file.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws org.tributary.importers.profile.ProfileException if the wish does not fit the file
    Recognised recognise(Path file, byte[] head, Wish wish) throws IOException;

    /// The first rows under a profile.
    ///
    /// @throws IOException if the file cannot be read
    Preview preview(Path file, ImportProfile profile) throws IOException;

    /// All rows under a profile; reads nothing yet.
    RowSource rows(Path file, ImportProfile profile);
}
