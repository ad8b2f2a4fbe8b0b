// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseTotals;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.casefile.TransferQuery;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

class SqliteCaseFileTest {

    private static final TransferQuery ANY =
            new TransferQuery("", Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir Path folder;
    private Workshop shop;

    @BeforeEach
    void setUp() {
        shop = new Workshop(folder);
    }

    @Test
    void newCaseIsAFolderThatOpensAgain() {
        CaseManifest made;
        try (CaseFile record = shop.create()) {
            made = record.manifest();
            assertThat(record.folder()).isEqualTo(shop.caseFolder().toAbsolutePath());
            assertThat(record.read(CaseReader::state))
                    .isEqualTo(new RecordState(0, 0, LedgerDigest.empty()));
            assertThat(record.read(CaseReader::totals))
                    .isEqualTo(
                            new CaseTotals(
                                    0,
                                    0,
                                    0,
                                    Optional.empty(),
                                    Optional.empty(),
                                    CurrencyTotals.NONE));
        }
        try (CaseFile record = shop.open()) {
            assertThat(record.manifest()).isEqualTo(made);
            assertThat(record.manifest().name()).isEqualTo("Harbour");
            assertThat(record.verify(Work.UNOBSERVED).ok()).isTrue();
        }
        for (String name : List.of("case.json", "case.db", "sources", "graph", "cache", "temp")) {
            assertThat(shop.caseFolder().resolve(name)).exists();
        }
        assertThat(shop.caseFolder().resolve("case.db-wal")).doesNotExist();
    }

    @Test
    void folderNamesWithSpecialLettersArePlainFolders() throws Exception {
        Workshop odd = new Workshop(Files.createDirectory(folder.resolve("a b#c%20d?mode=memory")));
        try (CaseFile record = odd.create()) {
            Workshop.take(record, odd.ledger("x.csv", Workshop.SMALL));
        }
        assertThat(odd.caseFolder().resolve("case.db")).exists();
        try (CaseFile record = odd.open()) {
            assertThat(record.read(CaseReader::totals).transfers()).isEqualTo(3);
        }
    }

    @Test
    void everyRowIsInTheReceiptAndTheTotalsAddUp() throws Exception {
        try (CaseFile record = shop.create()) {
            ImportReceipt receipt = Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            assertThat(receipt.rows()).isEqualTo(new RowCounts(5, 3, 1, 0, 1));
            assertThat(receipt.paid())
                    .isEqualTo(
                            CurrencyTotals.of(List.of(usd("3697.34"), usd("0.01"), eur("100.00"))));
            assertThat(receipt.received())
                    .isEqualTo(
                            CurrencyTotals.of(List.of(usd("3697.34"), eur("0.01"), eur("100.00"))));
            assertThat(receipt.problems())
                    .containsExactly(
                            new RowProblem(
                                    4, "Amount", "! broken", "It is no amount.", "Mend it."));
            assertThat(receipt.chainHead()).matches("[0-9a-f]{64}");
            assertThat(record.read(CaseReader::imports))
                    .containsExactly(new KeptImport(receipt, ImportState.REAL));
            assertThat(listed(record, r -> r.problems(1, 0, 10))).isEqualTo(receipt.problems());
            assertThat(listed(record, r -> r.problems(1, 1, 10))).isEmpty();
            RecordCheck check = record.verify(Work.UNOBSERVED);
            assertThat(check.ok()).as("%s", check).isTrue();
            assertThat(check.checks()).hasSize(9);
        }
    }

    @Test
    void keepsLeadingZerosSelfTransfersAndBothAmounts() throws Exception {
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            List<Transfer> all = record.read(r -> r.findTransfers(ANY, 10));
            assertThat(all)
                    .extracting(t -> t.from().key() + " " + t.to().key())
                    .containsExactly(
                            "012:8000EBD30 0021174:800",
                            "012:8000EBD30 012:8000EBD30",
                            "0021174:800 12:8000EBD30");
            Transfer second = all.get(1);
            assertThat(second.paid()).isEqualTo(usd("0.01"));
            assertThat(second.received()).isEqualTo(eur("0.01"));
            assertThat(second.source().citation()).isEqualTo("small.csv:3");
            assertThat(all.getFirst().attributes()).isEqualTo(Map.of("Memo", "rent"));
            assertThat(all.getFirst().at()).isEqualTo(Instant.parse("2022-09-01T00:20:00Z"));
            Optional<Account> first = record.read(r -> r.account(AccountId.parse("012:8000EBD30")));
            assertThat(first.map(Account::ordinal)).contains(0);
            assertThat(listed(record, r -> r.accountsNumbered("8000EBD30")))
                    .extracting(a -> a.id().institution())
                    .containsExactly("012", "12");
        }
    }

    @Test
    void scanSeesWhatTheStateSays() throws Exception {
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            RecordState state = record.read(CaseReader::state);
            LedgerDigest scanned = record.read(SqliteCaseFileTest::scan);
            assertThat(state).isEqualTo(new RecordState(1, 3, scanned));
            CaseTotals totals = record.read(CaseReader::totals);
            assertThat(totals.from()).contains(Instant.parse("2022-09-01T00:20:00Z"));
            assertThat(totals.to()).contains(Instant.parse("2022-09-02T11:00:00Z"));
            assertThat(totals.accounts()).isEqualTo(3);
            assertThat(totals.paid().count()).isEqualTo(3);
        }
    }

    @Test
    void scanGoesOnAfterAnyTransferOfAnyImport() throws Exception {
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            Workshop.take(
                    record,
                    shop.ledger(
                            "more.csv",
                            """
                            1:A;2:B;2026-01-01T00:00:00Z;10.00 EUR;;Wire;rent;Ann
                            2:B;1:A;2026-01-02T00:00:00Z;20.00 EUR;2.00 USD;Cash;;Ann
                            """));
            List<String> all = scannedAfter(record, 0);
            assertThat(all).hasSize(5);
            for (int known = 0; known < all.size(); known++) {
                long last = Long.parseLong(all.get(known).split(" ")[0]);
                assertThat(scannedAfter(record, last))
                        .isEqualTo(all.subList(known + 1, all.size()));
            }
        }
    }

    private static List<String> scannedAfter(CaseFile record, long last) {
        List<String> rows = new ArrayList<>();
        return record.read(
                reader -> {
                    reader.scanAfter(
                            last,
                            (id, from, to, at, paid, paidIn, received, receivedIn, channel) ->
                                    rows.add("%d %d>%d".formatted(id, from, to)),
                            Work.UNOBSERVED);
                    return rows;
                });
    }

    /// Tells the compiler that the answer is a list.
    private static <T> List<T> listed(CaseFile record, Function<CaseReader, List<T>> question) {
        return record.read(question);
    }

    static LedgerDigest scan(CaseReader reader) {
        LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
        var currencies = reader.currencies();
        reader.scan(
                (id, from, to, at, paid, paidIn, received, receivedIn, channel) ->
                        sum.add(
                                id,
                                from,
                                to,
                                at,
                                paid,
                                currencies.get(paidIn),
                                received,
                                currencies.get(receivedIn)),
                Work.UNOBSERVED);
        return sum.digest();
    }

    @Test
    void holdersBecomePartiesOfTheirAccountsOnce() throws Exception {
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            assertThat(record.read(r -> r.account(0)).holders())
                    .containsExactly(new Organisation(1, "Kanzlei Meier GmbH"));
            assertThat(record.read(r -> r.account(1)).holders())
                    .containsExactly(new Person(2, "Bo Berg"));
            Workshop.take(record, shop.ledger("again.csv", Workshop.SMALL + "# more\n"));
            List<String> links = new ArrayList<>();
            record.read(
                    r -> {
                        r.scanHolders((a, p) -> links.add(a + " " + p), Work.UNOBSERVED);
                        return true;
                    });
            assertThat(links).containsExactly("0 1", "1 2");
            assertThat(record.read(CaseReader::totals).parties()).isEqualTo(2);
        }
    }

    @Test
    void findsAccountsByNumberBankAndHolderWhateverTheCase() throws Exception {
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            assertThat(found(record, "8000ebd")).containsExactly("012:8000EBD30", "12:8000EBD30");
            assertThat(found(record, "ebd3")).containsExactly("012:8000EBD30", "12:8000EBD30");
            assertThat(found(record, "meier")).containsExactly("012:8000EBD30");
            assertThat(found(record, "Bo")).containsExactly("0021174:800");
            assertThat(found(record, "0021174:800")).containsExactly("0021174:800");
            assertThat(found(record, "12")).containsExactly("12:8000EBD30", "012:8000EBD30");
            for (String nothing : List.of("zzz", "%", "_", "\"", "a\" OR \"b", "' OR 1=1", "*")) {
                assertThat(found(record, nothing)).as(nothing).isEmpty();
            }
            assertThat(found(record, " ")).isEmpty();
            assertThat(listed(record, r -> r.findAccounts("800", 1))).hasSize(1);
            assertThat(listed(record, r -> r.findParties("berg", 5)))
                    .extracting(Party::name)
                    .containsExactly("Bo Berg");
        }
    }

    private static List<String> found(CaseFile record, String text) {
        return record.read(r -> r.findAccounts(text, 10)).stream()
                .map(account -> account.id().key())
                .toList();
    }

    @Test
    void findsTransfersByTextAmountAndTime() throws Exception {
        try (CaseFile record = shop.create()) {
            Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            assertThat(ids(record, "RENT", "", "", "")).containsExactly(1L);
            assertThat(ids(record, "wire", "", "", "")).containsExactly(1L, 3L);
            assertThat(ids(record, "%", "", "", "")).isEmpty();
            assertThat(ids(record, "", "0.01", "", "")).containsExactly(2L);
            assertThat(ids(record, "", "100", "", "")).containsExactly(3L);
            assertThat(ids(record, "", "100.001", "", "")).isEmpty();
            assertThat(ids(record, "", "", "2022-09-01T00:21:00Z", "2022-09-02T11:00:00Z"))
                    .containsExactly(2L);
            assertThat(listed(record, r -> r.transfers(List.of(id(3), id(99), id(1)))))
                    .extracting(t -> t.id().value())
                    .containsExactly(3L, 1L);
        }
    }

    private static List<Long> ids(
            CaseFile record, String text, String amount, String from, String to) {
        TransferQuery query =
                new TransferQuery(
                        text,
                        Optional.of(amount).filter(a -> !a.isEmpty()).map(BigDecimal::new),
                        Optional.of(from).filter(a -> !a.isEmpty()).map(Instant::parse),
                        Optional.of(to).filter(a -> !a.isEmpty()).map(Instant::parse));
        return record.read(r -> r.findTransfers(query, 10)).stream()
                .map(t -> t.id().value())
                .toList();
    }

    private static TransferId id(long value) {
        return new TransferId(value);
    }

    @Test
    void aReadIsOneViewWhileOthersWrite() throws Exception {
        try (CaseFile record = shop.create()) {
            Ledger ledger = shop.ledger("small.csv", Workshop.SMALL);
            List<Long> seen = new ArrayList<>();
            record.read(
                    reader -> {
                        seen.add(reader.totals().transfers());
                        takeUnchecked(record, ledger);
                        return seen.add(reader.totals().transfers());
                    });
            seen.add(record.read(CaseReader::totals).transfers());
            assertThat(seen).containsExactly(0L, 0L, 3L);
        }
    }

    private static void takeUnchecked(CaseFile record, Ledger ledger) {
        try {
            Workshop.take(record, ledger);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nestedWritesAreRefusedInsteadOfWaitingForEver() {
        try (CaseFile record = shop.create()) {
            assertThatThrownBy(
                            () ->
                                    record.write(
                                            Workshop.ANN,
                                            w ->
                                                    record.write(
                                                            Workshop.ANN,
                                                            v -> v.writeNote("inner"))))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(record.read(CaseReader::notes)).isEmpty();
        }
    }

    @Test
    void importIsTheFirstThingTheTrailSaysAfterTheCase() throws Exception {
        try (CaseFile record = shop.create()) {
            ImportReceipt receipt = Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
            assertThat(record.read(CaseReader::auditTrail))
                    .extracting(entry -> entry.event())
                    .containsExactly(
                            new CaseEvent.CaseCreated(record.manifest().caseId()),
                            new CaseEvent.FileImported(1, receipt.file().sha256(), 3));
        }
    }

    private static Money usd(String text) {
        return Money.parse(text, Currencies.of("USD"));
    }

    private static Money eur(String text) {
        return Money.parse(text, Currencies.of("EUR"));
    }
}
