// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// What the import screen needs done.
public interface ImportActions {

    /// Takes a file into the case. Called in the background; nothing of the file remains in the
    /// case if this throws.
    ///
    /// @param replaces the import whose place it takes, which is withdrawn in the same commit
    /// @throws IOException if the original cannot be read or kept
    ImportReceipt importFile(Path file, ImportProfile profile, OptionalLong replaces, Work work)
            throws IOException;

    /// Imports of the very same file that count. Called in the background.
    List<ImportReceipt> earlierImports(SourceFile file);

    /// Keeps pasted rows as a file until it is imported. Called in the background.
    ///
    /// @throws IOException if it cannot be written
    Path keepPasted(String rows) throws IOException;

    /// Reads a file to its end and counts what an import would take. Called in the background.
    ///
    /// @throws IOException if it cannot be read to its end
    RowCounts count(Path file, ImportProfile profile, Work work) throws IOException;

    /// A file is about to be taken. Called on the screen thread.
    void importing(Path file, ImportProfile profile);

    /// The import that was under way has failed or was cancelled. Called on the screen thread.
    void notImported();

    /// The rows of a file are in the case now. Called on the screen thread.
    void imported(ImportReceipt receipt);

    /// Shows the whole receipt. Called on the screen thread.
    void showReceipt(ImportReceipt receipt);

    /// The user has no more files and wants to see the money. Called on the screen thread.
    void explore();
}
