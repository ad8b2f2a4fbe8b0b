// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.imports.DuplicateKey;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.transfer.TransferId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Rows that were found to be duplicates when they arrived.
///
/// @param sql the view they are read in
public record DuplicateTable(Sql sql) {

    private static final String ROWS =
            """
            SELECT t.line, o.id AS original, o.line, j.sha256, j.name, j.bytes,
                t.bank_reference <> '', 0 AS kind, t.id AS place
            FROM transfer t JOIN transfer o ON o.id = t.duplicate_of JOIN import j ON j.id = o.import
            WHERE t.id >= (SELECT first_transfer FROM import WHERE id = ?1)
                AND t.id < (SELECT end_transfer FROM import WHERE id = ?1) AND t.duplicate_of <> 0
            UNION ALL
            SELECT r.line, 0, o.line, j.sha256, j.name, j.bytes, 0, 1, r.id
            FROM party_row r JOIN party_row o ON o.id = r.duplicate_of JOIN import j ON j.id = o.import
            WHERE r.import = ?1 AND r.duplicate_of <> 0
            ORDER BY kind, place LIMIT ?2 OFFSET ?3
            """;

    /// In file order, rows about parties after transfers.
    public List<DuplicateRow> of(long importId, long offset, int limit) {
        return sql.list(ROWS, DuplicateTable::row, importId, limit, offset);
    }

    private static DuplicateRow row(ResultSet row) throws SQLException {
        long original = row.getLong(2);
        return new DuplicateRow(
                row.getLong(1),
                original == 0 ? Optional.empty() : Optional.of(new TransferId(original)),
                new Provenance(
                        new SourceFile(row.getString(4), row.getString(5), row.getLong(6)),
                        new SourceLine(row.getLong(3))),
                row.getInt(7) == 1 ? DuplicateKey.BANK_REFERENCE : DuplicateKey.ALL_FIELDS);
    }
}
