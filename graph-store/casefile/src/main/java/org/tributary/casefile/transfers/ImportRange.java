// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.store.Sql;

import java.util.List;

/// The stored rows of one import: ids are given in one go, so a range says which they are.
///
/// @param importId the import
/// @param first id of its first row
/// @param end id after its last row
public record ImportRange(long importId, long first, long end) {

    /// The imports that count, in the order of their ids.
    public static List<ImportRange> real(Sql sql) {
        return sql.list(
                "SELECT id, first_transfer, end_transfer FROM import WHERE state = 'REAL'"
                        + " ORDER BY first_transfer",
                row -> new ImportRange(row.getLong(1), row.getLong(2), row.getLong(3)));
    }
}
