// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The files of a list and what stands in them, for the record to keep.
public interface ListSource {

    /// A file and where it lies now.
    record Original(Path path, WatchlistEdition.ListFile file) {}

    /// What a list is, known once it was read.
    ///
    /// @param list name of the list
    /// @param title in words
    /// @param published its day, if anybody told
    record Told(String list, String title, Optional<LocalDate> published) {}

    /// Takes the parties of a list.
    @FunctionalInterface
    interface Sink {
        void take(ListedParty party) throws IOException;
    }

    List<Original> originals();

    /// Hands every party on, each key once.
    ///
    /// @throws IOException if the list cannot be read as a whole; its message is one for users
    Told readInto(Sink sink, Work work) throws IOException;
}
