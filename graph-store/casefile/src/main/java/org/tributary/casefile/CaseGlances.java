// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.casefile.casework.AuditTable;
import org.tributary.casefile.folder.CaseFolder;
import org.tributary.casefile.folder.ManifestFile;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseGlance;
import org.tributary.ledger.casefile.CaseGlance.GlancedSubject;
import org.tributary.ledger.casefile.CaseManifest;

import java.nio.file.Path;

/// Reads what cases are about without opening them: no lock is taken, nothing is written, and a
/// case somebody works on stays as it is.
public final class CaseGlances {

    private CaseGlances() {}

    /// @throws CaseFileException if there is no case, it is newer than this program, damaged or out
    ///     of reach
    public static CaseGlance of(Path where) {
        CaseFolder folder = new CaseFolder(where);
        CaseManifest manifest = ManifestFile.read(folder);
        return Database.glance(
                folder.database(),
                sql ->
                        new CaseGlance(
                                manifest,
                                sql.list(
                                        subjects(sql),
                                        row ->
                                                new GlancedSubject(
                                                        new AccountId(
                                                                row.getString(1), row.getString(2)),
                                                        row.getString(3))),
                                new AuditTable(sql).progress()));
    }

    /// Cases of the first layouts have no view of what parties are called.
    private static String subjects(Sql sql) {
        boolean named =
                sql.number("SELECT count(*) FROM sqlite_master WHERE name = 'named_party'") > 0;
        return "SELECT a.institution, a.number, p.name FROM subject s"
                + " JOIN account a ON a.ordinal = s.account JOIN "
                + (named ? "named_party" : "party")
                + " p ON p.ordinal = s.party WHERE s.taken_back_by = 0 ORDER BY s.marked_by";
    }
}
