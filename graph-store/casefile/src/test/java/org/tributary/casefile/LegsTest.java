// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;
import org.tributary.ledger.transfer.LegRule.ReferenceRule;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class LegsTest {

    /// Ann's statement, of account A of bank 1.
    private static final String ANNS =
            """
            1:AAAA1;2:BBBB2;2026-01-05T00:00:00Z;700.00 EUR;;Wire;Invoice 7;Ann
            1:AAAA1;?Cem;2026-01-06T00:00:00Z;50.00 EUR;;Wire;gift;Ann
            1:AAAA1;?Shop;2026-01-07T00:00:00Z;9.99 EUR;;Card;;Ann
            """;

    /// Bo's, of account B of bank 2; it booked the payment a day later.
    private static final String BOS =
            """
            AAAA1;2:BBBB2;2026-01-06T00:00:00Z;700.00 EUR;;Credit;INVOICE  7;
            2:BBBB2;?Landlord;2026-01-07T00:00:00Z;9.99 EUR;;Card;;Bo
            """;

    @TempDir private Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void create() {
        shop = new Workshop(folder);
        record = shop.create();
    }

    @AfterEach
    void close() {
        record.close();
    }

    private ImportReceipt take(String name, String text) throws IOException {
        return Workshop.take(record, shop.ledger(name, text));
    }

    private List<LegCandidate> search(LegRule rule) {
        return record.read(r -> r.legCandidates(rule, 10, Work.UNOBSERVED));
    }

    private static LegPair pair(long counted, long other) {
        return new LegPair(new TransferId(counted), new TransferId(other));
    }

    private void join(LegPair... pairs) {
        record.write(
                Workshop.ANN,
                w -> {
                    w.joinLegs(LegRule.USUAL, List.of(pairs));
                    return true;
                });
    }

    private void separate(LegPair... pairs) {
        record.write(
                Workshop.ANN,
                w -> {
                    w.separateLegs(List.of(pairs));
                    return true;
                });
    }

    private List<Long> scanned() {
        List<Long> ids = new java.util.ArrayList<>();
        record.read(
                r -> {
                    r.scan((id, a, b, c, d, e, f, g, h) -> ids.add(id), Work.UNOBSERVED);
                    return true;
                });
        assertThat(record.read(CaseReader::totals).transfers()).isEqualTo(ids.size());
        return ids;
    }

    private void assertSound() {
        RecordCheck check = record.verify(Work.UNOBSERVED);
        assertThat(check.checks()).allMatch(RecordCheck.Check::ok, check.toString());
    }

    @Test
    void proposesTheRowOfThePayersStatementToCount() throws IOException {
        // The payee's statement came first, and still the payer's row is the one to count.
        take("bo.csv", BOS);
        take("ann.csv", ANNS);

        assertThat(search(LegRule.USUAL))
                .extracting(LegCandidate::pair)
                .containsExactly(pair(3, 1));
        assertThat(search(new LegRule(3, ReferenceRule.MUST_AGREE))).hasSize(1);
    }

    @Test
    void theWindowIsInclusiveAndMatters() throws IOException {
        take("ann.csv", ANNS);
        take("bo.csv", BOS);

        assertThat(search(new LegRule(1, ReferenceRule.MAY_DIFFER))).hasSize(1);
        assertThat(search(new LegRule(0, ReferenceRule.MAY_DIFFER))).isEmpty();
    }

    @Test
    void aCounterpartyFitsByTheHoldersNameOrTheNumberSaid() throws IOException {
        take("ann.csv", ANNS);
        take(
                "cem.csv",
                """
                ?ANN;3:CCCC3;2026-01-06T00:00:00Z;50.00 EUR;;Credit;gift;
                3:CCCC3;4:DDDD4;2026-01-20T00:00:00Z;1.00 EUR;;Credit;;Cem
                """);

        assertThat(search(LegRule.USUAL))
                .extracting(LegCandidate::pair)
                .containsExactly(pair(2, 4));
    }

    @Test
    void silentOnStatementsOfOneAccountAndOnOtherPeoplesEqualAmounts() throws IOException {
        take("january.csv", ANNS);
        take(
                "february.csv",
                """
                1:AAAA1;2:BBBB2;2026-01-07T00:00:00Z;700.00 EUR;;Wire;Invoice 8;Ann
                1:AAAA1;?Cem;2026-01-08T00:00:00Z;50.00 EUR;;Wire;gift;Ann
                """);
        take("bo.csv", "2:BBBB2;?Landlord;2026-01-07T00:00:00Z;9.99 EUR;;Card;;Bo\n");

        assertThat(search(LegRule.USUAL)).isEmpty();
    }

    @Test
    void eachRowIsInOnePairAndTheNearestInTimeGoesFirst() throws IOException {
        take(
                "ann.csv",
                """
                1:AAAA1;2:BBBB2;2026-01-05T00:00:00Z;700.00 EUR;;Wire;;Ann
                1:AAAA1;2:BBBB2;2026-01-06T00:00:00Z;700.00 EUR;;Wire;;Ann
                1:AAAA1;?Shop;2026-01-07T00:00:00Z;9.99 EUR;;Card;;Ann
                """);
        take("bo.csv", BOS);

        assertThat(search(LegRule.USUAL))
                .extracting(LegCandidate::pair)
                .containsExactly(pair(2, 4));
    }

    @Test
    void joinedLegsCountOnceAndBothAreCited() throws IOException {
        ImportReceipt ann = take("ann.csv", ANNS);
        ImportReceipt bo = take("bo.csv", BOS);
        long generation = record.read(CaseReader::state).generation();

        join(pair(1, 4));

        assertThat(scanned()).containsExactly(1L, 2L, 3L, 5L);
        Transfer joined = record.read(r -> r.transfers(List.of(new TransferId(1)))).getFirst();
        assertThat(joined.alsoFrom()).extracting(Provenance::citation).containsExactly("bo.csv:1");
        assertThat(record.read(CaseReader::legs)).containsExactly(pair(1, 4));
        assertThat(record.read(CaseReader::state).generation()).isEqualTo(generation + 1);
        assertThat(record.read(CaseReader::auditTrail).getLast().event())
                .isEqualTo(new CaseEvent.LegsJoined(1, 3, ReferenceRule.MAY_DIFFER));
        assertThat(record.read(CaseReader::imports))
                .extracting(kept -> kept.receipt())
                .containsExactly(ann, bo);
        assertThat(search(LegRule.USUAL)).isEmpty();
        assertSound();

        separate(pair(1, 4));
        assertThat(scanned()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(record.read(CaseReader::legs)).isEmpty();
        assertSound();
        join(pair(1, 4));
        assertSound();
    }

    @Test
    void whatOverlapsAJoinedLegIsNoNewMovement() throws IOException {
        take("ann.csv", ANNS);
        ImportReceipt bo = take("bo.csv", BOS);
        join(pair(1, 4));

        assertThat(take("bo again.csv", BOS).rows().duplicate()).isEqualTo(2);
        assertThat(scanned()).containsExactly(1L, 2L, 3L, 5L);
        assertThat(record.read(CaseReader::totals).transfers()).isEqualTo(4);
        List<String> stands = new java.util.ArrayList<>();
        record.read(
                r -> {
                    r.rows(
                            3,
                            row -> stands.add(row.countedAs().orElseThrow().value() + ""),
                            Work.UNOBSERVED);
                    return true;
                });
        assertThat(stands).containsExactly("1", "5");
        assertSound();

        record.undoImport(bo.importId(), "", Workshop.ANN, Work.UNOBSERVED);
        assertThat(scanned()).containsExactly(1L, 2L, 3L, 6L, 7L);
        assertSound();
    }

    @Test
    void takingEitherImportBackSeparates() throws IOException {
        ImportReceipt ann = take("ann.csv", ANNS);
        take("bo.csv", BOS);
        join(pair(1, 4));

        record.undoImport(ann.importId(), "", Workshop.ANN, Work.UNOBSERVED);

        assertThat(scanned()).containsExactly(4L, 5L);
        assertThat(record.read(CaseReader::legs)).isEmpty();
        assertSound();
    }

    @Test
    void refusesWhatIsNoPair() throws IOException {
        take("ann.csv", ANNS);
        take("bo.csv", BOS);

        assertThatThrownBy(() -> join(pair(1, 5))).hasMessageContaining("their amounts differ");
        assertThatThrownBy(() -> join(pair(1, 2)))
                .hasMessageContaining("both came with one import");
        assertThatThrownBy(() -> join(pair(1, 99)))
                .hasMessageContaining("transfer 99 does not count");
        assertThatThrownBy(() -> join(pair(1, 4), pair(4, 1)))
                .hasMessageContaining("is in another pair");
        assertThatThrownBy(() -> separate(pair(1, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 of the 1 pairs are not joined.");
        join(pair(1, 4));
        assertThatThrownBy(() -> join(pair(1, 4))).isInstanceOf(IllegalArgumentException.class);
        assertSound();
    }

    @Test
    void aCaseWithOneFileHasNoLegs() throws IOException {
        assertThat(search(LegRule.USUAL)).isEmpty();
        take("ann.csv", ANNS + ANNS);
        assertThat(search(LegRule.USUAL)).isEmpty();
    }
}
