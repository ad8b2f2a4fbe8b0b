// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casefile.TransferQuery;
import org.tributary.ledger.work.Work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Damages a record and expects to hear of it.
class DamageTest {

    private static final TransferQuery ANY =
            new TransferQuery("", Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir Path folder;
    private Workshop shop;
    private Path database;

    @BeforeEach
    void setUp() throws Exception {
        shop = new Workshop(folder);
        database = shop.caseFolder().resolve("case.db");
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            Workshop.take(record, shop.ledger("customers.csv", "@C1;Ann;9:Z;high\n"));
            Workshop.take(record, shop.ledger("many.csv", UnfinishedImportTest.manyRows(300)));
            record.write(Workshop.ANN, w -> w.markSubject(1, "why"));
            record.write(Workshop.ANN, w -> w.writeNote("a remark"));
            record.write(Workshop.ANN, w -> w.keepExhibit("t", "c", new byte[] {1, 2}, "{}"));
        }
    }

    /// Everything that counts and everything an investigator entered, as text.
    private static String values(CaseFile record) {
        return record.read(
                r ->
                        Stream.of(
                                        r.state(),
                                        r.totals(),
                                        r.imports(),
                                        r.findTransfers(ANY, 1_000),
                                        r.subjects(),
                                        r.notes(),
                                        r.exhibits(),
                                        r.auditTrail(),
                                        SqliteCaseFileTest.scan(r))
                                .map(Object::toString)
                                .toList()
                                .toString());
    }

    @Test
    void noFlippedBitChangesAValueInSilence() throws Exception {
        String before;
        try (CaseFile record = shop.open()) {
            before = values(record);
        }
        byte[] sound = Files.readAllBytes(database);
        int flips = Integer.getInteger("tributary.flips", 120);
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < flips; i++) {
            byte[] damaged = sound.clone();
            int at = 100 + random.nextInt(sound.length - 100);
            int bit = random.nextInt(8);
            damaged[at] ^= (byte) (1 << bit);
            Files.write(database, damaged);
            if (!isSoundAndTheSame(before)) {
                found++;
                assertThat(isReported())
                        .as("bit %d of byte %d changed %s", bit, at, changed(before))
                        .isTrue();
            }
            Files.write(database, sound);
        }
        assertThat(found).as("flips that changed something").isPositive();
    }

    private boolean isSoundAndTheSame(String before) {
        try (CaseFile record = shop.open()) {
            return values(record).equals(before);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private String changed(String before) {
        try (CaseFile record = shop.open()) {
            String now = values(record);
            int at = 0;
            while (at < Math.min(now.length(), before.length())
                    && now.charAt(at) == before.charAt(at)) {
                at++;
            }
            return now.substring(Math.max(0, at - 80), Math.min(now.length(), at + 40));
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private boolean isReported() {
        try (CaseFile record = shop.open()) {
            return !record.verify(Work.UNOBSERVED).ok();
        } catch (CaseFileException e) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UPDATE transfer SET paid = paid + 1 WHERE id = 2                | row-hash-chain
                    UPDATE transfer SET reference = 'loan' WHERE id = 1             | row-hash-chain
                    DELETE FROM transfer WHERE id = 3                               | row-counts
                    UPDATE transfer SET duplicate_of = 1 WHERE id = 2               | control-totals
                    UPDATE control_total SET sum = sum + 1 WHERE import = 1         | control-totals
                    UPDATE import SET accepted = accepted + 1 WHERE id = 1          | row-counts
                    UPDATE import SET first_at = first_at - 1 WHERE id = 1          | control-totals
                    UPDATE import SET state = 'OPENED' WHERE id = 1                 | imports
                    UPDATE account SET number = '801' WHERE number = '800'          | row-hash-chain
                    UPDATE party SET name = 'Al Berg' WHERE ordinal = 2             | row-hash-chain
                    UPDATE set_aside SET raw = '! mended'                           | row-hash-chain
                    DELETE FROM problem                                             | row-hash-chain
                    UPDATE import SET zone = 'UTC' WHERE id = 2                     | row-hash-chain
                    UPDATE note SET text = 'another remark'                         | case-work
                    UPDATE subject SET reason = 'no reason'                         | case-work
                    UPDATE exhibit SET png = x'01'                                  | case-work
                    DELETE FROM note                                                | case-work
                    INSERT INTO note VALUES (9, 'forged', 0, 'A', 'A', 'case', '')              | case-work
                    UPDATE note SET author_name = 'Bob'                             | case-work
                    UPDATE import SET author_initials = 'BB' WHERE id = 1           | case-work
                    UPDATE party_row SET details = ''                               | row-hash-chain
                    UPDATE party_row SET name = 'Bo'                                | row-hash-chain
                    DELETE FROM party_row                                           | row-counts
                    UPDATE customer SET number = 'C2'                               | row-hash-chain
                    DELETE FROM holding                                             | row-hash-chain
                    INSERT INTO leg VALUES (1, 1, 1, 4, 0)                          | standing
                    INSERT INTO leg VALUES (1, 1, 1, 4, 0)                          | case-work
                    UPDATE transfer SET counted_as = 1 WHERE id = 4                 | standing
                    UPDATE import SET newest_first = 1 WHERE id = 1                 | row-counts
                    UPDATE import SET parties = 0                                   | row-counts
                    UPDATE import SET by_bank_reference = 1 WHERE id = 1            | row-counts
                    UPDATE mark SET next = 9 WHERE kind = 'generation'              | numbering
                    UPDATE mark SET next = 1 WHERE kind = 'transfer'                | numbering
                    """)
    void whatSomebodyChangesIsFoundByTheCheckThatWatchesIt(String change, String check)
            throws Exception {
        tamper(change);
        assertThat(failed()).contains(check);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UPDATE event SET author_name = 'Bob' WHERE sequence = 2
                    UPDATE event SET at_ms = at_ms + 1 WHERE sequence = 3
                    UPDATE event SET json = replace(json, '1', '2') WHERE sequence = 2
                    DELETE FROM event WHERE sequence = 2
                    UPDATE event SET sequence = 99 WHERE sequence = 3
                    """)
    void aChangedAuditTrailIsFound(String change) throws Exception {
        tamper("DROP TRIGGER event_never_changes", "DROP TRIGGER event_never_goes", change);
        assertThat(failed()).contains("audit-trail");
    }

    @Test
    void theAuditTrailRefusesToBeChanged() {
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> tamper("UPDATE event SET json = '{}'")))
                .hasMessageContaining("append-only");
    }

    @Test
    void aLostOrChangedOriginalIsFound() throws Exception {
        List<Path> kept;
        try (Stream<Path> files = Files.list(shop.caseFolder().resolve("sources"))) {
            kept = files.toList();
        }
        Files.copy(kept.get(0), kept.get(1), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(failed()).containsExactly("originals");
        Files.delete(kept.get(1));
        assertThat(failed()).containsExactly("originals");
    }

    private void tamper(String... changes) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change.strip());
            }
        }
    }

    private List<String> failed() {
        try (CaseFile record = shop.open()) {
            return record.verify(Work.UNOBSERVED).checks().stream()
                    .filter(check -> !check.ok())
                    .map(RecordCheck.Check::id)
                    .toList();
        }
    }

    @Test
    void aSoundRecordSaysWhatWasCompared() {
        try (CaseFile record = shop.open()) {
            RecordCheck check = record.verify(Work.UNOBSERVED);
            assertThat(check.ok()).as("%s", check).isTrue();
            assertThat(check.checks())
                    .extracting(RecordCheck.Check::sentence)
                    .contains(
                            "3 of 3 imports have the hash chain they were committed with; 306 rows"
                                    + " read.");
            assertThat(record.read(CaseReader::auditTrail)).hasSize(7);
        }
    }
}
