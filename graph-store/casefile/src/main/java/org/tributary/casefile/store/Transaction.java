// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

import org.tributary.ledger.casefile.CaseFileException;

/// One change to the record: everything in it or nothing. Closing it without a commit takes all of
/// it back. Belongs to the thread that began it.
public final class Transaction implements AutoCloseable {

    private final Sql sql;
    private final Runnable release;
    private boolean open = true;

    Transaction(Sql sql, Runnable release) {
        this.sql = sql;
        this.release = release;
    }

    public Sql sql() {
        return sql;
    }

    public void commit() {
        sql.execute("COMMIT");
        open = false;
        release.run();
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                sql.execute("ROLLBACK");
            } catch (CaseFileException alreadyRolledBack) {
                // SQLite rolls back by itself on a full disk or an I/O error; the cause of that is
                // on its way to the caller already.
            } finally {
                release.run();
            }
        }
    }
}
