// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.casefile.NewCase;
import org.tributary.casefile.SqliteCases;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// A real case in a folder, and files imported into it.
///
/// @param record the case's record; to be closed
public record ImportedCase(CaseFile record) implements AutoCloseable {

    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), ZoneOffset.UTC);
    public static final Author AUTHOR = new Author("Ana Novak", "AN");

    /// An empty case in a folder of its own below `folder`.
    public static ImportedCase in(Path folder) {
        return new ImportedCase(
                new SqliteCases(folder.resolve("program"), "test")
                        .create(
                                folder.resolve("case"),
                                new NewCase("Case", Currencies.of("USD"), ZoneOffset.UTC),
                                AUTHOR,
                                CLOCK));
    }

    /// Imports a file as it is recognised.
    public ImportReceipt take(Path file) {
        Importers importers = Importers.shipped();
        try {
            ImportProfile profile = importers.recognise(file).profile();
            return record.importFile(
                    importers.plan(file, profile, Work.UNOBSERVED),
                    importers.rows(file, profile),
                    AUTHOR,
                    Work.UNOBSERVED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        record.close();
    }
}
