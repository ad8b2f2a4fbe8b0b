// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.store;

import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The tables of `case.db`, version by version. A step, once released, is never edited; a
/// change appends a step.
public final class Schema {

    /// Marks a file as Tributary's: the letters `TRIB`.
    private static final int APPLICATION_ID = 0x54524942;

    private static final List<String> STEPS =
            List.of(
                    "schema-1.sql",
                    "schema-2.sql",
                    "schema-3.sql",
                    "schema-4.sql",
                    "schema-5.sql",
                    "schema-6.sql",
                    "schema-7.sql");

    /// The layout this program writes.
    public static final int VERSION = STEPS.size();

    /// Where the file format keeps user version and application id:
    /// sqlite.org/fileformat2.html.
    private static final int USER_VERSION_OFFSET = 60;

    private static final int APPLICATION_ID_OFFSET = 68;
    private static final int HEADER = 100;

    private Schema() {}

    /// Reads the header only, so that a file of a newer program stays untouched to the byte.
    static void refuseForeign(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        } catch (IOException e) {
            throw new CaseFileException(
                    Kind.UNAVAILABLE,
                    "case.db cannot be read. Check that the disk is there and that you may read"
                            + " it.",
                    e);
        }
        if (header.length == 0) {
            return;
        }
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        if (header.length < HEADER
                || !ByteBuffer.wrap(header, 0, magic.length).equals(ByteBuffer.wrap(magic))
                || ByteBuffer.wrap(header).getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
            throw new CaseFileException(
                    Kind.DAMAGED,
                    "case.db is no record of Tributary, or its beginning is damaged. Go back to a"
                            + " copy of the case's folder.");
        }
        refuseNewer(ByteBuffer.wrap(header).getInt(USER_VERSION_OFFSET));
    }

    private static void refuseNewer(long version) {
        if (version > VERSION) {
            throw new CaseFileException(
                    Kind.NEWER,
                    "The case's record has layout %d and this program knows layouts up to %d. Open it with a newer Tributary; nothing was changed."
                            .formatted(version, VERSION));
        }
    }

    static void bringUpToDate(Sql sql) {
        long version = sql.number("PRAGMA user_version");
        refuseNewer(version);
        for (int step = (int) version; step < VERSION; step++) {
            sql.execute("BEGIN IMMEDIATE");
            try {
                for (String statement : statements(STEPS.get(step))) {
                    sql.execute(statement);
                }
                sql.execute("PRAGMA application_id=" + APPLICATION_ID);
                sql.execute("PRAGMA user_version=" + (step + 1));
                sql.execute("COMMIT");
            } catch (RuntimeException e) {
                sql.execute("ROLLBACK");
                throw e;
            }
            // The version must be in the file itself, where the next opener looks first.
            sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static List<String> statements(String step) {
        try (InputStream in = Schema.class.getResourceAsStream(step)) {
            if (in == null) {
                throw new IllegalStateException(step + " is missing from the program");
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .reduce("", (all, line) -> all + line + "\n")
                    .transform(all -> List.of(all.split(";\n")))
                    .stream()
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(step + " cannot be read from the program", e);
        }
    }
}
