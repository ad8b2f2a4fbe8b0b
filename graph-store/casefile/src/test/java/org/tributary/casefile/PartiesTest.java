// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseTotals;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.imports.DuplicateKey;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.PartyFacts.Said;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class PartiesTest {

    private static final String PAYMENTS =
            """
            1:A;2:B;2026-01-01T00:00:00Z;10.00 EUR;;Wire;rent;Ann Archer
            2:B;1:A;2026-01-02T00:00:00Z;20.00 EUR;;Wire;rent;Bo Berg
            """;
    private static final String CUSTOMERS =
            """
            # customer;name;accounts;risk
            @C1;Ann Archer;1:A;high
            @C2;Cem Demir;3:C+3:D;low
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

    private void undo(ImportReceipt receipt) {
        record.undoImport(receipt.importId(), "", Workshop.ANN, Work.UNOBSERVED);
    }

    private Account account(String key) {
        return record.read(r -> r.account(AccountId.parse(key))).orElseThrow();
    }

    private List<String> holders(String key) {
        return account(key).holders().stream().map(Party::name).toList();
    }

    private List<Party> parties(String text) {
        return record.read(r -> r.findParties(text, 9));
    }

    private List<Account> accounts(String text) {
        return record.read(r -> r.findAccounts(text, 9));
    }

    private List<DuplicateRow> duplicates(ImportReceipt receipt) {
        return record.read(r -> r.duplicates(receipt.importId(), 0, 9));
    }

    private PartyFacts facts(Party party) {
        return record.read(r -> r.partyFacts(party.ordinal()));
    }

    private static List<String> citations(List<Said> said) {
        return said.stream()
                .flatMap(
                        one ->
                                one.sources().stream()
                                        .map(from -> one.value() + " " + from.citation()))
                .toList();
    }

    private void assertSound() {
        RecordCheck check = record.verify(Work.UNOBSERVED);
        assertThat(check.checks()).allMatch(RecordCheck.Check::ok, check.toString());
    }

    @Test
    void rowsAboutPartiesAreCountedApartFromTransfers() throws IOException {
        take("payments.csv", PAYMENTS);
        ImportReceipt receipt = take("customers.csv", CUSTOMERS);

        assertThat(receipt.rows().accepted()).isEqualTo(2);
        assertThat(receipt.rows().skipped()).isEqualTo(1);
        assertThat(receipt.parties()).isEqualTo(2);
        assertThat(receipt.paid().totals()).isEmpty();
        CaseTotals totals = record.read(CaseReader::totals);
        assertThat(totals.transfers()).isEqualTo(2);
        assertThat(totals.accounts()).isEqualTo(4);
        assertThat(totals.parties()).isEqualTo(3);
        assertThat(record.read(CaseReader::imports).getLast().receipt()).isEqualTo(receipt);
        assertSound();
    }

    @Test
    void aHolderOfThatNameGetsTheFactsAndOthersAreMade() throws IOException {
        take("payments.csv", PAYMENTS);
        Party ann = account("1:A").holders().getFirst();

        take("customers.csv", CUSTOMERS);

        assertThat(account("1:A").holders()).containsExactly(ann);
        assertThat(citations(facts(ann).customers())).containsExactly("C1 customers.csv:2");
        assertThat(citations(facts(ann).details().get(PartyDetail.RISK)))
                .containsExactly("high customers.csv:2");
        Party cem = account("3:C").holders().getFirst();
        assertThat(cem).isInstanceOf(Person.class);
        assertThat(account("3:D").holders()).containsExactly(cem);
        assertThat(parties("Demir")).containsExactly(cem);
    }

    @Test
    void oneNumberIsOnePartyAndItsNameMayComeLater() throws IOException {
        take("accounts.csv", "@C1;;1:A;\n@C1;;1:B;\n");
        Party unnamed = account("1:A").holders().getFirst();
        assertThat(unnamed).isInstanceOf(UnnamedParty.class);
        assertThat(account("1:B").holders()).containsExactly(unnamed);

        ImportReceipt names = take("names.csv", "@C1;Ann Archer;;low\n");

        assertThat(account("1:B").holders())
                .containsExactly(new Person(unnamed.ordinal(), "Ann Archer"));
        assertThat(accounts("Archer")).hasSize(2);
        assertSound();

        undo(names);
        assertThat(account("1:B").holders()).containsExactly(unnamed);
        assertThat(parties("Archer")).isEmpty();
        assertSound();
    }

    @Test
    void aNameAloneMakesNoTwoPartiesOne() throws IOException {
        take("payments.csv", PAYMENTS);

        take("customers.csv", "@C7;Ann Archer;9:Z;\n@C8;Ann Archer;9:Z;\n@;Ann Archer;;\n");

        Party holder = account("1:A").holders().getFirst();
        assertThat(account("9:Z").holders()).hasSize(2).doesNotContain(holder);
        assertThat(parties("Ann Archer")).hasSize(4);
        assertSound();
    }

    @Test
    void aRowSaidAgainIsADuplicateAndAttestsTheSame() throws IOException {
        ImportReceipt first = take("customers.csv", CUSTOMERS);
        ImportReceipt again = take("again.csv", CUSTOMERS + "@C2;Cem Demir;3:C+3:D;low\n");

        assertThat(again.rows().duplicate()).isEqualTo(2);
        assertThat(again.rows().accepted()).as("a second one in its file").isEqualTo(1);
        assertThat(duplicates(again))
                .extracting(d -> d.line() + " " + d.source().citation() + " " + d.key())
                .containsExactly(
                        "2 customers.csv:2 " + DuplicateKey.ALL_FIELDS,
                        "3 customers.csv:3 " + DuplicateKey.ALL_FIELDS);
        Party cem = account("3:C").holders().getFirst();
        assertThat(citations(facts(cem).names()))
                .containsExactly(
                        "Cem Demir customers.csv:3",
                        "Cem Demir again.csv:3",
                        "Cem Demir again.csv:4");
        undo(first);
        assertThat(holders("3:C")).containsExactly("Cem Demir");
        assertThat(citations(facts(cem).customers()))
                .containsExactly("C2 again.csv:3", "C2 again.csv:4");
        assertSound();
    }

    @Test
    void whatAFileSaidOfPartiesGoesWithItAndComesBackUnderTheSameNumbers() throws IOException {
        take("payments.csv", PAYMENTS);
        ImportReceipt customers = take("customers.csv", CUSTOMERS);
        Party cem = account("3:C").holders().getFirst();

        undo(customers);

        assertThat(holders("3:C")).isEmpty();
        assertThat(holders("1:A")).containsExactly("Ann Archer");
        assertThat(facts(account("1:A").holders().getFirst()).details()).isEmpty();
        assertThat(parties("Demir")).isEmpty();
        assertThat(record.read(CaseReader::totals).parties()).isEqualTo(2);
        assertThat(record.read(CaseReader::totals).accounts()).isEqualTo(2);
        assertSound();

        take("customers.csv", CUSTOMERS);
        assertThat(account("3:C").holders()).containsExactly(cem);
        assertThat(record.read(CaseReader::totals).parties()).isEqualTo(3);
        assertSound();
    }

    @Test
    void aHolderTwoFilesNameStaysWhileOneOfThemStands() throws IOException {
        ImportReceipt one = take("one.csv", PAYMENTS);
        ImportReceipt two = take("two.csv", PAYMENTS.replace("2026-01-01", "2026-02-01"));

        undo(one);
        assertThat(holders("1:A")).containsExactly("Ann Archer");
        undo(two);
        assertThat(holders("1:A")).isEmpty();
        assertSound();
    }

    @Test
    void partiesEnteredWhileAFileIsReadKeepTheirNumbers() throws IOException {
        take("payments.csv", PAYMENTS);
        int b = account("2:B").ordinal();
        Ledger customers = shop.ledger("customers.csv", CUSTOMERS);

        record.importFile(
                customers.plan(),
                (sink, work) -> {
                    customers.readInto(sink, work);
                    record.write(Workshop.ANN, w -> w.markSubject(b, ""));
                },
                Workshop.ANN,
                Work.UNOBSERVED);

        assertThat(record.read(CaseReader::totals).parties()).isEqualTo(3);
        assertSound();
    }
}
