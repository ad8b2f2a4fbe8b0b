// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseTotals;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casework.CaseEvent.ImportUndone;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

class UndoTest {

    private static final String ONE =
            """
            1:A;2:B;2026-01-01T00:00:00Z;10.00 EUR;;Wire;rent;Ann
            1:A;2:B;2026-01-02T00:00:00Z;20.00 EUR;;Wire;rent;Ann
            1:A;2:B;2026-01-02T00:00:00Z;20.00 EUR;;Wire;rent;Ann
            """;
    private static final String TWO =
            """
            1:A;2:B;2026-01-02T00:00:00Z;20.00 EUR;;Wire;rent;Ann
            3:C;2:B;2026-01-03T00:00:00Z;5.00 USD;;Wire;;Cem
            """;
    private static final String THREE =
            """
            1:A;2:B;2026-01-02T00:00:00Z;20.00 EUR;;Wire;rent;Ann
            1:A;2:B;2026-01-02T00:00:00Z;20.00 EUR;;Wire;rent;Ann
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

    private KeptImport undo(long importId) {
        return record.undoImport(importId, "wrong bank", Workshop.ANN, Work.UNOBSERVED);
    }

    private List<String> counted() {
        List<TransferId> ids = LongStream.rangeClosed(1, 20).mapToObj(TransferId::new).toList();
        return record.read(reader -> reader.transfers(ids)).stream().map(UndoTest::told).toList();
    }

    private static String told(Transfer t) {
        return t.id().value() + " " + t.paid() + " " + t.source().citation();
    }

    private void assertSound() {
        RecordCheck check = record.verify(Work.UNOBSERVED);
        assertThat(check.checks()).allMatch(RecordCheck.Check::ok, check.toString());
    }

    @Test
    void anImportTakenBackCountsNoMoreAndIsKept() throws IOException {
        ImportReceipt receipt = take("one.csv", ONE);

        KeptImport kept = undo(receipt.importId());

        assertThat(kept.state()).isEqualTo(ImportState.WITHDRAWN);
        assertThat(kept.receipt()).isEqualTo(receipt);
        assertThat(counted()).isEmpty();
        CaseTotals totals = record.read(CaseReader::totals);
        assertThat(totals.transfers()).isZero();
        assertThat(totals.accounts()).isZero();
        assertThat(totals.parties()).isZero();
        assertThat(totals.paid().totals()).isEmpty();
        assertThat(totals.from()).isEmpty();
        assertThat(record.read(CaseReader::auditTrail).getLast().event())
                .isEqualTo(new ImportUndone(receipt.importId(), 0));
        assertThat(record.read(CaseReader::state).digest().transfers()).isZero();
        assertSound();
    }

    @Test
    void theEarliestDuplicateOfEachRowTakesItsPlace() throws IOException {
        long one = take("one.csv", ONE).importId();
        ImportReceipt two = take("two.csv", TWO);
        ImportReceipt three = take("three.csv", THREE);
        assertThat(two.rows().duplicate()).isEqualTo(1);
        assertThat(three.rows().duplicate()).isEqualTo(2);

        undo(one);

        assertThat(counted())
                .containsExactly(
                        "4 20.00 EUR two.csv:1", "5 5.00 USD two.csv:2", "7 20.00 EUR three.csv:2");
        CaseTotals totals = record.read(CaseReader::totals);
        assertThat(totals.transfers()).isEqualTo(3);
        assertThat(totals.accounts()).isEqualTo(3);
        assertThat(record.read(CaseReader::auditTrail).getLast().event())
                .isEqualTo(new ImportUndone(one, 2));
        // Receipts say what happened when the files came, and go on saying it.
        assertThat(record.read(CaseReader::imports).get(1).receipt()).isEqualTo(two);
        assertSound();
    }

    @Test
    void aSurvivorThatIsTakenBackHandsOnItsPlace() throws IOException {
        long one = take("one.csv", ONE).importId();
        long two = take("two.csv", TWO).importId();
        take("three.csv", THREE);

        undo(one);
        undo(two);

        assertThat(counted()).containsExactly("6 20.00 EUR three.csv:1", "7 20.00 EUR three.csv:2");
        assertSound();
    }

    @Test
    void whatIsTakenBackOnceCannotBeTakenBackAgain() throws IOException {
        long one = take("one.csv", ONE).importId();
        undo(one);

        assertThatThrownBy(() -> undo(one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> undo(77))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("77");
        assertThat(record.read(CaseReader::auditTrail)).hasSize(3);
        assertSound();
    }

    @Test
    void aFileTakenBackCanBeImportedAgainUnderNewNumbers() throws IOException {
        undo(take("one.csv", ONE).importId());

        ImportReceipt again = take("one.csv", ONE);

        assertThat(again.rows().accepted()).isEqualTo(3);
        assertThat(counted()).hasSize(3).first().isEqualTo("4 10.00 EUR one.csv:1");
        assertThat(record.read(r -> r.account(AccountId.parse("1:A"))).orElseThrow().ordinal())
                .isZero();
        assertThat(record.read(CaseReader::totals).accounts()).isEqualTo(2);
        assertSound();
    }

    @Test
    void importingAnewInThePlaceOfAnImportKeepsCaseWorkAndOrdinals() throws IOException {
        long one = take("one.csv", ONE).importId();
        take("two.csv", TWO);
        int account = record.read(r -> r.account(AccountId.parse("1:A"))).orElseThrow().ordinal();
        record.write(
                Workshop.ANN,
                writer -> {
                    writer.markSubject(account, "why");
                    writer.writeNote("seen");
                    writer.saveLayout("explorer", "{}");
                    return true;
                });
        Ledger better = shop.ledger("one.csv", ONE.replace("10.00", "11.00"));

        ImportReceipt receipt =
                record.importFile(
                        better.plan().inPlaceOf(one), better, Workshop.ANN, Work.UNOBSERVED);

        // The row that two.csv shares with it counts there since, so it is the duplicate now.
        assertThat(receipt.rows().accepted()).isEqualTo(2);
        assertThat(receipt.rows().duplicate()).isEqualTo(1);
        assertThat(counted())
                .containsExactly(
                        "4 20.00 EUR two.csv:1",
                        "5 5.00 USD two.csv:2",
                        "6 11.00 EUR one.csv:1",
                        "8 20.00 EUR one.csv:3");
        assertThat(record.read(CaseReader::subjects)).hasSize(1);
        assertThat(record.read(CaseReader::notes)).hasSize(1);
        assertThat(record.<Optional<String>>read(r -> r.layout("explorer"))).contains("{}");
        assertThat(record.read(CaseReader::imports).getFirst().state())
                .isEqualTo(ImportState.WITHDRAWN);
        assertSound();
    }

    @Test
    void anImportThatFailsLeavesTheOneItWouldReplace() throws IOException {
        long one = take("one.csv", ONE).importId();
        Ledger broken = shop.ledger("one.csv", "no row at all\n");

        assertThatThrownBy(
                        () ->
                                record.importFile(
                                        broken.plan().inPlaceOf(one),
                                        broken,
                                        Workshop.ANN,
                                        Work.UNOBSERVED))
                .isInstanceOf(RuntimeException.class);

        assertThat(counted()).hasSize(3);
        assertThat(record.read(CaseReader::imports)).hasSize(1);
        assertSound();
    }

    @Test
    void storedRowsSayWhatCountsInTheirPlace() throws IOException {
        take("one.csv", ONE);
        long two = take("two.csv", TWO).importId();
        List<String> rows = new ArrayList<>();

        record.read(
                reader -> {
                    reader.rows(
                            two,
                            row ->
                                    rows.add(
                                            row.transfer().id().value()
                                                    + " "
                                                    + row.countedAs().map(TransferId::value)),
                            Work.UNOBSERVED);
                    return true;
                });

        assertThat(rows).containsExactly("4 Optional[2]", "5 Optional.empty");
    }
}
