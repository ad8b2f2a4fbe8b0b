// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

import org.sqlite.SQLiteConnection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Statements on one connection. Values are always bound, never written into the text. Every
/// failure surfaces as [org.tributary.ledger.casefile.CaseFileException]. Not thread-safe.
public final class Sql implements AutoCloseable {

    /// Makes a value of the current row.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Sees the current row.
    @FunctionalInterface
    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /// Something done with the driver that may fail.
    @FunctionalInterface
    public interface Step<T> {
        T run() throws SQLException;
    }

    /// Milliseconds between attempts to copy while somebody else writes, and how often.
    private static final int BUSY_WAIT = 100;

    private static final int BUSY_TRIES = 300;

    /// In one step, so that nobody's writing begins the copy anew.
    private static final int ALL_PAGES = -1;

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Runs driver code and translates its failures.
    public static <T> T guarded(Step<T> step) {
        try {
            return step.run();
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    public void each(String sql, RowVisitor visitor, Object... values) {
        try (PreparedStatement statement = bound(sql, values);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                visitor.visit(row);
            }
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)), values);
        return Collections.unmodifiableList(rows);
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
        try (PreparedStatement statement = bound(sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    /// The whole number in the first column of the first row; 0 if there is no row.
    public long number(String sql, Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /// Changes rows and returns how many.
    public int run(String sql, Object... values) {
        try (PreparedStatement statement = bound(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    /// Runs one statement without values, whether or not it returns rows.
    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    /// Lays a database in memory under the name of an attached one. Not within a transaction.
    void attach(String name, byte[] database) {
        guarded(
                () -> {
                    connection.unwrap(SQLiteConnection.class).deserialize(name, database);
                    return true;
                });
    }

    /// Copies the whole database into a file.
    void copyTo(Path target) {
        guarded(
                () ->
                        connection
                                .unwrap(SQLiteConnection.class)
                                .getDatabase()
                                .backup(
                                        "main",
                                        target.toString(),
                                        null,
                                        BUSY_WAIT,
                                        BUSY_TRIES,
                                        ALL_PAGES));
    }

    /// A statement for use in bulk; the caller closes it.
    public PreparedStatement prepare(String sql) {
        return guarded(() -> connection.prepareStatement(sql));
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        guarded(
                () -> {
                    connection.close();
                    return true;
                });
    }
}
