// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.casefile.store.Database;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

/// Imports of every format of chain that a record may hold.
class ChainFormatsTest {

    private static final int LATEST = 3;

    @TempDir Path folder;

    /// A record with one import, its rows put in by hand.
    private Database record() {
        Database database = Database.open(folder.resolve("case.db"));
        SourceFile file = new SourceFile("0".repeat(64), "drawn.csv", 1);
        ImportPlan plan = new ImportPlan(folder, file, "drawn", "separator ;", ZoneOffset.UTC);
        database.write(
                sql -> {
                    new ImportTable(sql).open(1, plan, new Author("Ann", "A"), 1);
                    sql.run("INSERT INTO currency VALUES (0, 'EUR', 2, 1)");
                    for (int id = 1; id <= 3; id++) {
                        sql.run(
                                "INSERT INTO transfer VALUES (?,1,?,0,1,?,500,0,500,0,0,'r','l',"
                                        + "'{}',0,1,77,'b','d',0)",
                                id,
                                id,
                                Instant.EPOCH.toEpochMilli());
                    }
                    return sql.run("UPDATE import SET end_transfer = 4");
                });
        return database;
    }

    private static String head(Database database) {
        return database.read(sql -> ImportRecount.of(sql, 1, Work.UNOBSERVED).chainHead());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, LATEST})
    void everyFormatFindsAChangedRow(int format) {
        try (Database database = record()) {
            database.write(sql -> sql.run("UPDATE import SET chain_format = ?", format));
            String kept = head(database);
            assertThat(head(database)).isEqualTo(kept);
            database.write(sql -> sql.run("UPDATE transfer SET reference = 's' WHERE id = 2"));
            assertThat(head(database)).isNotEqualTo(kept);
        }
    }

    @Test
    void newImportsNoteTheLatestFormatAndEachFormatItsOwnHead() {
        try (Database database = record()) {
            long format = database.read(sql -> sql.number("SELECT chain_format FROM import"));
            assertThat(format).isEqualTo(LATEST);
            String latest = head(database);
            database.write(sql -> sql.run("UPDATE import SET chain_format = 2"));
            String before = head(database);
            database.write(sql -> sql.run("UPDATE import SET chain_format = 1"));
            assertThat(head(database)).isNotEqualTo(before).isNotEqualTo(latest);
            assertThat(before).isNotEqualTo(latest);
        }
    }
}
