// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;
import org.tributary.casefile.store.TableImage.SchemaEntry;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;

/// SQLite itself judges the pages written for it.
class TableImageTest {

    private static final String TABLE =
            "CREATE TABLE t(id INTEGER PRIMARY KEY, n INTEGER NOT NULL, s TEXT NOT NULL) STRICT";

    private record Row(long id, long number, String text) {}

    private static final SchemaEntry INDEX =
            new SchemaEntry("index", "t_n", "CREATE INDEX t_n ON t(n) WHERE n <> 0");

    private List<SchemaEntry> schema = List.of(new SchemaEntry("table", "t", TABLE));
    private final TableImage image = new TableImage("t", Set.of("t_n"));
    private final RowBytes bytes = new RowBytes();
    private Sql sql;

    @BeforeEach
    void setUp() throws SQLException {
        sql = new Sql(JDBC.createConnection("jdbc:sqlite::memory:", new Properties()));
        sql.execute(TABLE);
        sql.execute("ATTACH ':memory:' AS arriving");
    }

    @AfterEach
    void tearDown() {
        sql.close();
    }

    private void fill(List<Row> rows) {
        for (Row row : rows) {
            bytes.begin().nothing().number(row.number()).text(row.text());
            assertThat(image.takes(bytes)).isTrue();
            image.add(row.id(), bytes);
        }
    }

    private List<Row> taken() {
        sql.attach("arriving", image.database(schema));
        assertThat(sql.list("PRAGMA arriving.integrity_check", row -> row.getString(1)))
                .containsExactly("ok");
        Database.copyArriving(sql, image);
        assertThat(sql.list("PRAGMA main.integrity_check", row -> row.getString(1)))
                .containsExactly("ok");
        return sql.list(
                "SELECT id, n, s FROM main.t ORDER BY id",
                row -> new Row(row.getLong(1), row.getLong(2), row.getString(3)));
    }

    @Test
    void keepsWholeNumbersOfEverySize() {
        List<Row> rows = new ArrayList<>();
        for (int bits = 0; bits < Long.SIZE; bits++) {
            for (int near = -2; near <= 2; near++) {
                rows.add(new Row(rows.size() + 1, (1L << bits) + near, ""));
                rows.add(new Row(rows.size() + 1, -(1L << bits) + near, ""));
            }
        }
        fill(rows);
        assertThat(taken()).isEqualTo(rows);
        assertThat(sql.list("SELECT DISTINCT typeof(n) FROM main.t", row -> row.getString(1)))
                .containsExactly("integer");
    }

    @Test
    void keepsTextsOfEveryScript() {
        List<Row> rows = new ArrayList<>();
        for (String text :
                List.of("", "a", "Müller & Söhne", "北京银行", "🏦", "it's \"so\"", "a\0b")) {
            rows.add(new Row(rows.size() + 1, 0, text));
        }
        fill(rows);
        assertThat(taken()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 57, 5_000, 20_000, 100_000})
    void keepsAnyNumberOfRows(int count) {
        Random random = new Random(count);
        List<Row> rows = new ArrayList<>();
        long id = 0;
        for (int i = 0; i < count; i++) {
            id += 1 + random.nextInt(3);
            rows.add(new Row(id, random.nextLong(), "x".repeat(random.nextInt(200))));
        }
        fill(rows);
        assertThat(image.rows()).isEqualTo(count);
        assertThat(taken()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000})
    void bringsEmptyIndexesAlong(int count) {
        sql.execute(INDEX.sql());
        schema = List.of(schema.getFirst(), INDEX);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(new Row(i, 0, "x".repeat(i % 100)));
        }
        fill(rows);
        assertThat(taken()).isEqualTo(rows);
    }

    @Test
    void leavesIndexesToSqliteWhereRowsBelongIntoThem() {
        sql.execute(INDEX.sql());
        fill(List.of(new Row(1, 0, "a"), new Row(2, 7, "b")));
        assertThat(taken()).hasSize(2);
        assertThat(sql.number("SELECT id FROM main.t INDEXED BY t_n WHERE n <> 0")).isEqualTo(2);
    }

    @Test
    void isUsedAgainAfterItWasEmptied() {
        fill(List.of(new Row(1, 1, "x".repeat(60_000)), new Row(2, 2, "y".repeat(60_000))));
        image.clear();
        fill(List.of(new Row(7, 3, "z")));
        assertThat(taken()).containsExactly(new Row(7, 3, "z"));
    }

    @Test
    void refusesRowsThatWouldOverflowAPage() {
        int longest = longestTaken();
        fill(List.of(new Row(1, 5, "x".repeat(longest)), new Row(2, 5, "y".repeat(longest))));
        assertThat(taken())
                .extracting(row -> row.text().length())
                .containsExactly(longest, longest);
    }

    private int longestTaken() {
        int length = 65_600;
        while (!image.takes(bytes.begin().nothing().number(5).text("x".repeat(length)))) {
            length--;
        }
        assertThat(length).isBetween(65_400, 65_501);
        return length;
    }
}
