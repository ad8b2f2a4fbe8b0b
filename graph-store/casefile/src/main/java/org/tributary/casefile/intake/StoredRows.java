// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.TransferRow;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks rows up by their ids. Whoever asks for rows in the order in which they are stored, as the
/// second import of a file does, gets most of them from a window read at once. Not thread-safe.
final class StoredRows implements AutoCloseable {

    private static final int WIDEST = 1_024;

    private final PreparedStatement window;
    private final List<TransferRow> rows = new ArrayList<>();
    private long first;
    private long end;
    private int filled;
    private int width = 1;

    StoredRows(Sql sql) {
        window =
                sql.prepare(
                        "SELECT "
                                + TransferRow.COLUMNS
                                + " FROM transfer WHERE id >= ? AND id < ? ORDER BY id");
    }

    /// The row of an id, valid until the next one is asked for.
    Optional<TransferRow> row(long id) throws SQLException {
        if (id < first || id >= end) {
            boolean nextToIt = id >= end && id - end < width;
            width = nextToIt ? Math.min(WIDEST, width * 2) : 1;
            read(id);
        }
        for (int i = (int) Math.min(id - first, filled - 1L); i >= 0; i--) {
            if (rows.get(i).id == id) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    private void read(long from) throws SQLException {
        first = from;
        end = from + width;
        filled = 0;
        window.setLong(1, first);
        window.setLong(2, end);
        try (ResultSet found = window.executeQuery()) {
            while (found.next()) {
                if (filled == rows.size()) {
                    rows.add(new TransferRow());
                }
                rows.get(filled++).load(found);
            }
        }
    }

    @Override
    public void close() {
        Sql.guarded(
                () -> {
                    window.close();
                    return true;
                });
    }
}
