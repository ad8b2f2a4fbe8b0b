// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.store.Sql;

import java.sql.PreparedStatement;

/// Rows of one kind on their way into the record within one transaction, sent in batches. Closing
/// sends the rest. Not thread-safe.
final class Batch implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final PreparedStatement statement;
    private int pending;

    Batch(Sql sql, String insert) {
        statement = sql.prepare(insert);
    }

    void add(Object... values) {
        Sql.guarded(
                () -> {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    statement.addBatch();
                    return true;
                });
        if (++pending == ROWS) {
            send();
        }
    }

    private void send() {
        if (pending > 0) {
            pending = 0;
            Sql.guarded(statement::executeBatch);
        }
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
