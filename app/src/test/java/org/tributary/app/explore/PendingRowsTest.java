// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.importers.DryRun;
import org.tributary.importers.Fingerprint;
import org.tributary.importers.Importers;
import org.tributary.importers.format.Recognised;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

final class PendingRowsTest {

    private static final String FILE =
            """
            From Bank,From Account,To Bank,To Account,Time,Amount,Currency,Sender Name,Reference
            7,C,1,A,2026-01-05 10:00,12.50,EUR,Carol,rent
            1,A,2,B,2026-01-03 09:00,100.00,EUR,,second
            2,B,2,B,2026-01-04 09:00,0.01,EUR,Bob,to myself
            1,A,,,2026-01-04 09:00,1.00,EUR,,nowhere
            """;

    private final Importers importers = Importers.shipped();

    private PendingLedger read(Path file) throws IOException {
        return PendingRows.read(
                rows(file), Fingerprint.of(file, Work.UNOBSERVED), new DryRun(), Work.UNOBSERVED);
    }

    private RowSource rows(Path file) throws IOException {
        return importers.rows(file, importers.recognise(file).profile());
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("first.csv"), text);
    }

    @Test
    void numbersAccountsAndTransfersAsTheRecordOfAnEmptyCaseDoes(@TempDir Path folder)
            throws IOException {
        Path file = write(folder, FILE);
        PendingLedger pending = read(file);
        try (DrawnCase drawn = DrawnCase.in(folder)) {
            Recognised seen = importers.recognise(file);
            drawn.with(importers.plan(file, seen.profile(), Work.UNOBSERVED), rows(file));
            List<Integer> ordinals = IntStream.range(0, 3).boxed().toList();
            assertThat(ids(pending.accounts(ordinals)))
                    .isEqualTo(ids(drawn.record().read(r -> r.accounts(ordinals))));
            List<TransferId> all = List.of(new TransferId(1), new TransferId(2), new TransferId(3));
            assertThat(told(pending.transfers(all)))
                    .isEqualTo(told(drawn.record().read(r -> r.transfers(all))))
                    .hasSize(3);
            assertThat(pending.graph(Work.UNOBSERVED).digest())
                    .isEqualTo(drawn.record().read(CaseReader::state).digest());
        }
    }

    private static List<AccountId> ids(List<Account> accounts) {
        return accounts.stream().map(Account::id).toList();
    }

    private static List<String> told(List<Transfer> transfers) {
        return transfers.stream()
                .map(
                        t ->
                                "%s %s %s %s %s %s %s"
                                        .formatted(
                                                t.id().value(),
                                                t.from().key(),
                                                t.to().key(),
                                                t.paid(),
                                                t.at(),
                                                t.reference(),
                                                t.source().citation()))
                .toList();
    }

    @Test
    void findsAccountsByNumberBankAndHolder(@TempDir Path folder) throws IOException {
        PendingLedger pending = read(write(folder, FILE));

        assertThat(ids(pending.find("carol", pending.graph(Work.UNOBSERVED), 5)))
                .containsExactly(new AccountId("7", "C"));
        assertThat(ids(pending.find("2:", pending.graph(Work.UNOBSERVED), 5)))
                .containsExactly(new AccountId("2", "B"));
        assertThat(ids(pending.find("a", pending.graph(Work.UNOBSERVED), 5)))
                .containsExactly(new AccountId("1", "A"), new AccountId("7", "C"));
        assertThat(ids(pending.find("a", pending.graph(Work.UNOBSERVED), 1)))
                .containsExactly(new AccountId("1", "A"));
        assertThat(pending.find(" ", pending.graph(Work.UNOBSERVED), 5)).isEmpty();
        assertThat(pending.find("nobody", pending.graph(Work.UNOBSERVED), 5)).isEmpty();
    }

    @Test
    void aFileWithoutTransfersIsAnEmptyLedger(@TempDir Path folder) throws IOException {
        PendingLedger pending = read(write(folder, FILE.lines().findFirst().orElseThrow() + "\n"));

        assertThat(pending.transfers()).isZero();
        assertThat(pending.transfers(List.of(new TransferId(1)))).isEmpty();
        assertThat(pending.isSaved()).isFalse();
    }

    @Test
    void theRecordIsExploredAgainUnderTheSameNumbers(@TempDir Path folder) throws IOException {
        Path file = write(folder, FILE);
        PendingLedger pending = read(file);
        try (DrawnCase drawn = DrawnCase.in(folder)) {
            Exploration exploration = drawn.exploration();
            exploration.explore(pending);
            assertThat(exploration.isSaved()).isFalse();
            assertThat(exploration.busiest(1, Work.UNOBSERVED).getFirst().account().id())
                    .isEqualTo(new AccountId("2", "B"));
            Recognised seen = importers.recognise(file);
            drawn.with(importers.plan(file, seen.profile(), Work.UNOBSERVED), rows(file));

            assertThat(exploration.exploreRecord(List.of(0, 1, 2))).isTrue();
            assertThat(exploration.isSaved()).isTrue();
            assertThat(exploration.graph(Work.UNOBSERVED).transferCount()).isEqualTo(3);
        }
    }

    @Test
    void anotherNumberingIsNoticed(@TempDir Path folder) throws IOException {
        PendingLedger pending = read(write(folder, FILE));
        try (DrawnCase drawn = DrawnCase.in(folder)) {
            drawn.with("other.txt", "9:Z -> 1:A 1.00 EUR 2026-01-01");
            Exploration exploration = drawn.exploration();
            exploration.explore(pending);

            assertThat(exploration.exploreRecord(List.of(0))).isFalse();
            exploration.explore(pending);
            assertThat(exploration.exploreRecord(List.of(2))).isFalse();
            exploration.explore(pending);
            assertThat(exploration.exploreRecord(List.of())).isTrue();
        }
    }
}
