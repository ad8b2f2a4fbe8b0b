// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.watchlist.ListSource;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// The record of one case: every row with its provenance, and all case work. The single
/// source of truth; graph and caches are derived from it.
///
/// Thread-safe: any number of readers, one writer at a time. No cursor, row or lock escapes
/// a lambda. Failures of the store surface as [CaseFileException] with what, where and what
/// to do.
public interface CaseFile extends AutoCloseable {

    /// The case's folder, absolute and normalised.
    Path folder();

    CaseManifest manifest();

    /// Names of the files whose import was found unfinished when the case was opened;
    /// nothing of them was kept.
    List<String> unfinishedImports();

    /// Asks questions within one consistent view of the record.
    <T> T read(Function<CaseReader, T> question);

    /// Changes case work in one transaction; nothing remains of it if `change` throws.
    <T> T write(Author author, Function<CaseWriter, T> change);

    /// Keeps the original under its hash, stores every row, and makes the import real in one
    /// commit at the end. If it throws, is cancelled or the process dies, the case is as
    /// before.
    ///
    /// @throws IOException if the original cannot be read or kept
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    ImportReceipt importFile(ImportPlan plan, RowSource rows, Author author, Work work)
            throws IOException;

    /// Lets searches for parts of account numbers follow what was imported. They answer
    /// before that too, only slower, so this belongs into the background after an import.
    /// May be stopped and called again at any time.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    void catchUpSearch(Work work);

    /// Writes a kept original out, as it was when it was imported.
    ///
    /// @param sha256 identifies it
    /// @param target must not exist
    /// @throws IOException if it is not kept, is damaged, or cannot be written
    void copyOriginal(String sha256, Path target, Work work) throws IOException;

    /// Writes the whole case into one stream: a copy of the record as it is now, which later
    /// changes do not touch, the kept originals and the manifest. Projections are left out, as
    /// they are made again.
    ///
    /// @param papers other files to go with it, such as a report; their names must differ
    /// @param out is not closed
    /// @throws IOException if something cannot be read, copied or written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    PackedCase pack(List<Path> papers, OutputStream out, Work work) throws IOException;

    /// Keeps the files of a watchlist under their hashes and its entries as a new edition,
    /// in one commit at the end. If it throws, is cancelled or the process dies, the case is
    /// as before. A list whose newest edition came from the very same files is not kept
    /// again.
    ///
    /// @return the new edition, or the one that holds these files already
    /// @throws IOException if a file cannot be read or kept, or is no such list
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    WatchlistEdition loadWatchlist(ListSource list, Author author, Work work) throws IOException;

    /// Takes an import back as a whole: its rows are kept and count no more. Rows of other
    /// imports that were duplicates of them count from then on, the earliest of each. One
    /// commit.
    ///
    /// @param reason in the investigator's words, may be empty
    /// @return the import as it is kept now
    /// @throws IllegalArgumentException if there is no such import, or it is not real
    KeptImport undoImport(long importId, String reason, Author author, Work work);

    /// Checks the store's own integrity, every row against its import's hash chain, the
    /// audit trail, the kept originals against their hashes, and the control totals against
    /// a full scan.
    RecordCheck verify(Work work);

    @Override
    void close();
}
