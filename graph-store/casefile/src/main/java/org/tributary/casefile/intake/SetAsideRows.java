// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.chain.EntryHash;
import org.tributary.casefile.store.Sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The rejected and skipped rows of an import, walked beside its transfers in the order in which
/// both arrived. Not thread-safe.
final class SetAsideRows implements AutoCloseable {

    private final Sql sql;
    private final long importId;
    private final EntryHash chain;
    private final PreparedStatement statement;
    private final ResultSet row;
    private boolean more;
    private long rejected;
    private long skipped;

    SetAsideRows(Sql sql, long importId, EntryHash chain) {
        this.sql = sql;
        this.importId = importId;
        this.chain = chain;
        statement =
                sql.prepare(
                        "SELECT position, before_transfer, kind, line, raw, reason FROM set_aside"
                                + " WHERE import = ? ORDER BY position");
        row =
                Sql.guarded(
                        () -> {
                            statement.setLong(1, importId);
                            return statement.executeQuery();
                        });
        more = Sql.guarded(row::next);
    }

    /// Links the rows that arrived before a transfer.
    void linkBefore(long transfer) throws SQLException {
        while (more && row.getLong(2) <= transfer) {
            linkOne();
        }
    }

    /// Links the rows that are left.
    void linkAll() {
        Sql.guarded(
                () -> {
                    while (more) {
                        linkOne();
                    }
                    return true;
                });
    }

    private void linkOne() throws SQLException {
        long position = row.getLong(1);
        String kind = row.getString(3);
        if (kind.equals("rejected")) {
            rejected++;
        } else {
            skipped++;
        }
        ImportChain.linkSetAside(chain, kind, row.getLong(4), row.getString(5), row.getString(6));
        sql.each(
                "SELECT line, column_name, raw, reason, remedy FROM problem WHERE import = ? AND"
                        + " row_position = ? ORDER BY position",
                problem -> ImportChain.linkProblem(chain, ImportTable.problem(problem)),
                importId,
                position);
        more = row.next();
    }

    long rejected() {
        return rejected;
    }

    long skipped() {
        return skipped;
    }

    @Override
    public void close() {
        Sql.guarded(
                () -> {
                    row.close();
                    statement.close();
                    return true;
                });
    }
}
