// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.Settings;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Takes files into a case: recognise, confirm, import. Thread-safe.
///
/// @param importers the readers and profiles to use
public record FileImport(Importers importers) {

    /// How a file would be read.
    ///
    /// @throws IOException if it cannot be read, or no reader takes it
    /// @throws org.tributary.importers.profile.ProfileException if a setting does not fit it
    public Recognised recognise(Path file, Optional<ImportProfile> chosen, Settings settings)
            throws IOException {
        return importers.recognise(file, chosen, settings);
    }

    /// Imports a file; nothing of it remains in the case if this throws.
    ///
    /// @throws IOException if the original cannot be read or kept
    public ImportReceipt run(
            OpenCase open, Path file, ImportProfile profile, Author author, Work work)
            throws IOException {
        ImportPlan plan = importers.plan(file, profile, work);
        return open.record().importFile(plan, importers.rows(file, profile), author, work);
    }

    /// Imports a file in the place of an earlier import, which is withdrawn in the same commit.
    ///
    /// @throws IOException if the original cannot be read or kept; then both are as before
    public ImportReceipt runInPlaceOf(
            long earlier, OpenCase open, Path file, ImportProfile profile, Author author, Work work)
            throws IOException {
        ImportPlan plan = importers.plan(file, profile, work).inPlaceOf(earlier);
        return open.record().importFile(plan, importers.rows(file, profile), author, work);
    }

    /// Reads a file to its end and counts, without writing anything.
    ///
    /// @throws IOException if it cannot be read to its end
    public DryRun.Outcome rehearse(Path file, ImportProfile profile, Work work) throws IOException {
        return DryRun.of(importers.rows(file, profile), work);
    }
}
