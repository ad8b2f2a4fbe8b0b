// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.folder.KeptOriginals;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Marks;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.List;

/// What crashes, cancellations and failures leave of imports that never became real, and its
/// removal. May itself be interrupted at any point and repeated.
record UnfinishedImports(Database database, KeptOriginals originals) {

    private static final int ROWS_PER_COMMIT = 50_000;

    private record Unfinished(long id, long firstTransfer, String sha256, String name) {}

    /// @return names of the files
    List<String> sweep(Work work) throws IOException {
        List<Unfinished> unfinished =
                database.read(
                        sql ->
                                sql.list(
                                        "SELECT id, first_transfer, sha256, name FROM import WHERE"
                                                + " state = 'OPEN' ORDER BY id",
                                        row ->
                                                new Unfinished(
                                                        row.getLong(1),
                                                        row.getLong(2),
                                                        row.getString(3),
                                                        row.getString(4))));
        for (Unfinished left : unfinished) {
            removeRows(left, work);
            removeOriginal(left);
            database.write(sql -> sql.run("DELETE FROM import WHERE id = ?", left.id()));
        }
        return unfinished.stream().map(Unfinished::name).toList();
    }

    private void removeRows(Unfinished left, Work work) {
        long end = database.read(Marks.TRANSFER::next);
        work.begin("Removing an unfinished import", end - left.firstTransfer());
        for (long id = left.firstTransfer(); id < end; id += ROWS_PER_COMMIT) {
            long from = id;
            database.write(
                    sql ->
                            sql.run(
                                    "DELETE FROM transfer WHERE id >= ? AND id < ? AND import = ?",
                                    from,
                                    from + ROWS_PER_COMMIT,
                                    left.id()));
            work.done(Math.min(ROWS_PER_COMMIT, end - id));
        }
        database.write(
                sql ->
                        sql.run("DELETE FROM problem WHERE import = ?", left.id())
                                + sql.run("DELETE FROM party_row WHERE import = ?", left.id())
                                + sql.run("DELETE FROM set_aside WHERE import = ?", left.id()));
    }

    private void removeOriginal(Unfinished left) throws IOException {
        boolean needed =
                database.read(
                        sql ->
                                sql.number(
                                                "SELECT (SELECT count(*) FROM import WHERE sha256 ="
                                                        + " ? AND id <> ?) + (SELECT count(*) FROM"
                                                        + " edition_file WHERE sha256 = ?)",
                                                left.sha256(),
                                                left.id(),
                                                left.sha256())
                                        > 0);
        if (!needed) {
            originals.forget(left.sha256());
        }
    }
}
