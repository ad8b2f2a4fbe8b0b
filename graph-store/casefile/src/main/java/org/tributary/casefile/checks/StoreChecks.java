// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.checks;

import org.tributary.casefile.folder.KeptOriginals;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casefile.RecordCheck.Check;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The database file and the kept originals.
final class StoreChecks {

    private StoreChecks() {}

    static Check integrity(Sql sql) {
        List<String> faults = sql.list("PRAGMA integrity_check(20)", row -> row.getString(1));
        long orphans = sql.list("PRAGMA foreign_key_check", row -> row.getString(1)).size();
        boolean ok = faults.equals(List.of("ok")) && orphans == 0;
        return new Check(
                "database-integrity",
                ok,
                ok
                        ? "The database's own check found no fault."
                        : "The database's own check found %d faults and %d broken links."
                                .formatted(
                                        faults.equals(List.of("ok")) ? 0 : faults.size(), orphans));
    }

    static Check originals(Sql sql, KeptOriginals originals, Work work) {
        Map<String, Long> files = new TreeMap<>();
        sql.each(
                "SELECT sha256, bytes FROM import WHERE state <> 'OPEN' UNION SELECT sha256,"
                        + " bytes FROM edition_file",
                row -> files.put(row.getString(1), row.getLong(2)));
        work.begin(
                "Checking the originals", files.values().stream().mapToLong(Long::longValue).sum());
        long sound =
                files.entrySet().stream()
                        .filter(file -> isSound(originals, file.getKey(), file.getValue(), work))
                        .count();
        return new Check(
                "originals",
                sound == files.size(),
                "%d of %d kept originals have the SHA-256 and length they were imported with."
                        .formatted(sound, files.size()));
    }

    private static boolean isSound(KeptOriginals originals, String sha256, long bytes, Work work) {
        try {
            return originals.read(sha256, work).equals(new KeptOriginals.Content(sha256, bytes));
        } catch (IOException e) {
            return false;
        }
    }
}
