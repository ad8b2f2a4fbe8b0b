// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads lists of one format. Implementations are stateless.
public interface ListFormat {

    /// Reads files that make up one list together, to their end.
    ///
    /// @throws IOException if a file as a whole cannot be read: it ends too early, is no
    ///     well-formed XML, holds what no list holds. Nothing read before counts then, for a
    ///     part of a list would let those pass who stand on the rest. The message is one for
    ///     users
    void read(List<Path> files, ListReading reading) throws IOException;
}
