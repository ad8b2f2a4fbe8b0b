// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.store.Sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Rows of one kind on their way into the record, sent in batches. Closing sends the rest. Not
/// thread-safe.
final class Batch implements AutoCloseable {

    private static final int ROWS = 1_000;

    /// Fills a row's values in.
    @FunctionalInterface
    interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private final PreparedStatement statement;
    private int pending;

    Batch(Sql sql, String insert) {
        statement = sql.prepare(insert);
    }

    void add(Object... values) {
        add(
                row -> {
                    for (int i = 0; i < values.length; i++) {
                        row.setObject(i + 1, values[i]);
                    }
                });
    }

    void add(Binder binder) {
        Sql.guarded(
                () -> {
                    binder.bind(statement);
                    statement.addBatch();
                    return true;
                });
        if (++pending == ROWS) {
            send();
        }
    }

    void send() {
        if (pending > 0) {
            pending = 0;
            Sql.guarded(statement::executeBatch);
        }
    }

    /// Gives up what was not sent.
    void discard() {
        Sql.guarded(
                () -> {
                    pending = 0;
                    statement.clearBatch();
                    return true;
                });
    }

    @Override
    public void close() {
        try {
            send();
        } finally {
            Sql.guarded(
                    () -> {
                        statement.close();
                        return true;
                    });
        }
    }
}
