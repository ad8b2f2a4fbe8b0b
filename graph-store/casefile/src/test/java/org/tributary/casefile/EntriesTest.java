// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.casefile.chain.Hashes;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.imports.EntryNote;
import org.tributary.ledger.imports.EntryRow;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.PartyFacts.Said;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What investigators enter by hand is kept as rows of small imports.
class EntriesTest {

    private static final String PAYMENTS =
            """
            1:A;2:B;2026-01-01T00:00:00Z;10.00 EUR;;Wire;rent;Ann Archer
            2:B;1:A;2026-01-02T00:00:00Z;20.00 EUR;;Wire;rent;Bo Berg
            """;

    @TempDir private Path folder;
    private Workshop shop;
    private CaseFile record;
    private int entered;

    @BeforeEach
    void create() throws IOException {
        shop = new Workshop(folder);
        record = shop.create();
        Workshop.take(record, shop.ledger("payments.csv", PAYMENTS));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private ImportReceipt enter(PartyRow row, OptionalLong replaces) throws IOException {
        String name = "by-hand-%d.txt".formatted(++entered);
        Path file = Files.writeString(folder.resolve(name), name + row);
        byte[] bytes = Files.readAllBytes(file);
        ImportPlan plan =
                new ImportPlan(
                        file,
                        new SourceFile(Hashes.of(bytes), name, bytes.length),
                        EntryNote.PROFILE,
                        new EntryNote("Call with the branch", replaces).text(),
                        ZoneOffset.UTC,
                        replaces);
        return record.importFile(
                plan, (sink, work) -> sink.party(row), Workshop.ANN, Work.UNOBSERVED);
    }

    private ImportReceipt enter(Party party, Map<PartyDetail, String> details) throws IOException {
        return enter(row(party.ordinal(), "", PartyRow.Kind.UNSAID, details), OptionalLong.empty());
    }

    private static PartyRow row(
            long party, String name, PartyRow.Kind kind, Map<PartyDetail, String> details) {
        return new PartyRow(1, "", name, kind, List.of(), details, "", OptionalLong.of(party));
    }

    private ImportReceipt call(Party party, String name, PartyRow.Kind kind) throws IOException {
        return enter(row(party.ordinal(), name, kind, Map.of()), OptionalLong.empty());
    }

    private void undo(ImportReceipt receipt) {
        record.undoImport(receipt.importId(), "", Workshop.ANN, Work.UNOBSERVED);
    }

    private Party holder(String key) {
        return record.read(r -> r.account(AccountId.parse(key))).orElseThrow().holders().getFirst();
    }

    private List<Said> said(Party party, PartyDetail detail) {
        PartyFacts facts = record.read(r -> r.partyFacts(party.ordinal()));
        return facts.details().getOrDefault(detail, List.of());
    }

    private int found(String name) {
        return record.read(r -> r.findParties(name, 9).size());
    }

    private boolean isSound() {
        return record.verify(Work.UNOBSERVED).ok();
    }

    @Test
    void whatIsEnteredOfAPartyIsSaidOfItWithWhoWhenAndWhere() throws IOException {
        enter(holder("1:A"), Map.of(PartyDetail.BIRTH_DATE, "1970-04-09"));

        Said birth = said(holder("1:A"), PartyDetail.BIRTH_DATE).getFirst();
        assertThat(birth.value()).isEqualTo("1970-04-09");
        assertThat(birth.sources().getFirst().citation()).isEqualTo("by-hand-1.txt:1");
        assertThat(birth.entered())
                .singleElement()
                .satisfies(
                        by -> {
                            assertThat(by.author()).isEqualTo(Workshop.ANN);
                            assertThat(by.at()).isEqualTo("2026-11-03T10:15:30.123Z");
                            assertThat(by.source()).isEqualTo("Call with the branch");
                        });
        assertThat(said(holder("2:B"), PartyDetail.BIRTH_DATE)).isEmpty();
        assertThat(isSound()).isTrue();
    }

    @Test
    void whatOnlyFilesSayIsEnteredByNobody() throws IOException {
        Workshop.take(record, shop.ledger("customers.csv", "@C1;Ann Archer;1:A;high\n"));

        assertThat(said(holder("1:A"), PartyDetail.RISK).getFirst().entered()).isEmpty();
        assertThat(record.read(CaseReader::entryRows)).isEmpty();
    }

    @Test
    void aCorrectionStandsInThePlaceOfWhatItCorrects() throws IOException {
        Party ann = holder("1:A");
        ImportReceipt wrong = enter(ann, Map.of(PartyDetail.BIRTH_DATE, "1970-04-09"));

        ImportReceipt right =
                enter(
                        row(
                                ann.ordinal(),
                                "",
                                PartyRow.Kind.UNSAID,
                                Map.of(PartyDetail.BIRTH_DATE, "1971-04-09")),
                        OptionalLong.of(wrong.importId()));

        assertThat(said(ann, PartyDetail.BIRTH_DATE))
                .extracting(Said::value)
                .containsExactly("1971-04-09");
        assertThat(record.read(CaseReader::entryRows))
                .extracting(EntryRow::entry, EntryRow::standing)
                .containsExactly(tuple(wrong.importId(), false), tuple(right.importId(), true));
        assertThat(EntryNote.read(record.read(r -> r.profileText(right.importId()))).replaces())
                .hasValue(wrong.importId());
        assertThat(isSound()).isTrue();
    }

    @Test
    void whatAPartyIsCalledByHandCountsUntilItIsTakenBack() throws IOException {
        Party ann = holder("1:A");

        ImportReceipt called = call(ann, "Archer Trading Ltd", PartyRow.Kind.ORGANISATION);
        ImportReceipt again = call(ann, "Archer Trade Ltd", PartyRow.Kind.ORGANISATION);

        assertThat(holder("1:A")).isEqualTo(new Organisation(ann.ordinal(), "Archer Trade Ltd"));
        assertThat(found("Trade L")).isEqualTo(1);
        assertThat(found("Tr")).isEqualTo(1);
        int accounts = record.read(r -> r.findAccounts("Archer Tra", 9).size());
        assertThat(accounts).isEqualTo(1);
        assertThat(isSound()).isTrue();

        undo(again);
        assertThat(holder("1:A").name()).isEqualTo("Archer Trading Ltd");
        undo(called);
        assertThat(holder("1:A")).isEqualTo(new Person(ann.ordinal(), "Ann Archer"));
        assertThat(isSound()).isTrue();
    }

    @Test
    void aFileThatComesLaterDoesNotRenameWhomAnInvestigatorNamed() throws IOException {
        Workshop.take(record, shop.ledger("one.csv", "@C1;;1:Z;\n"));
        Party unnamed = holder("1:Z");
        call(unnamed, "Zoe Zander", PartyRow.Kind.PERSON);

        Workshop.take(record, shop.ledger("two.csv", "@C1;Z. Zander;;low\n"));

        assertThat(holder("1:Z")).isEqualTo(new Person(unnamed.ordinal(), "Zoe Zander"));
        assertThat(isSound()).isTrue();
    }

    @Test
    void oneTelephoneOfTwoPartiesIsEnteredTwice() throws IOException {
        ImportReceipt one = enter(holder("1:A"), Map.of(PartyDetail.PHONE, "030 12345"));
        ImportReceipt two = enter(holder("2:B"), Map.of(PartyDetail.PHONE, "030 12345"));

        assertThat(one.rows().accepted()).isEqualTo(1);
        assertThat(two.rows().accepted()).isEqualTo(1);
        assertThat(said(holder("2:B"), PartyDetail.PHONE)).hasSize(1);
    }

    @Test
    void whatWasEnteredIsReadBeforeWhatFilesSayTheLatestFirst() throws IOException {
        Workshop.take(record, shop.ledger("customers.csv", "@C1;Ann Archer;1:A;high\n"));
        Party ann = holder("1:A");
        enter(ann, Map.of(PartyDetail.RISK, "low"));
        enter(ann, Map.of(PartyDetail.RISK, "medium"));
        List<String> risks = new ArrayList<>();

        record.read(
                r -> {
                    r.scanPartyRows(
                            (party, accounts, details) -> risks.add(details.get(PartyDetail.RISK)),
                            Work.UNOBSERVED);
                    return true;
                });

        assertThat(risks).containsExactly("medium", "low", "high");
    }

    @Test
    void aPartyNobodyKnowsIsRefusedAndNothingStays() {
        assertThatThrownBy(() -> enter(new Person(4711, ""), Map.of(PartyDetail.CITY, "Riga")))
                .hasMessageContaining("4711");
        assertThat(record.read(CaseReader::imports)).hasSize(1);
        assertThat(isSound()).isTrue();
    }

    @Test
    void anEntryWithoutASourceIsNone() {
        assertThatThrownBy(() -> new EntryNote("  ", OptionalLong.empty()))
                .hasMessageContaining("source");
        EntryNote note = new EntryNote("corrects 7\nthe second line", OptionalLong.empty());
        assertThat(EntryNote.read(note.text())).isEqualTo(note);
    }

    @Test
    void verifyingSeesAnEntryThatWasTamperedWith() throws Exception {
        Party ann = holder("1:A");
        call(ann, "Anna Archer", PartyRow.Kind.PERSON);
        enter(ann, Map.of(PartyDetail.BIRTH_DATE, "1970-04-09"));
        for (String forged :
                List.of(
                        "UPDATE party_row SET details = replace(details, '1970', '1990')",
                        "UPDATE party_row SET party = 2 WHERE details <> ''",
                        "UPDATE naming SET name = 'Otto Other'",
                        "UPDATE import SET profile_text = replace(profile_text, 'branch', 'x')",
                        "UPDATE import SET profile = 'drawn' WHERE profile = 'by hand'",
                        "UPDATE import SET author_name = 'Otto' WHERE profile = 'by hand'",
                        "DELETE FROM party_row WHERE id = 2")) {
            record.close();
            Path before = folder.resolve("before.db");
            Path database = shop.caseFolder().resolve("case.db");
            Files.copy(database, before);
            alter(forged);
            try (CaseFile again = shop.open()) {
                assertThat(again.verify(Work.UNOBSERVED).ok()).as(forged).isFalse();
            }
            Files.deleteIfExists(database);
            Files.move(before, database);
            record = shop.open();
        }
        RecordCheck check = record.verify(Work.UNOBSERVED);
        assertThat(check.ok()).as(check.toString()).isTrue();
    }

    @Test
    void opensACaseOfTheLayoutBefore() throws Exception {
        record.close();
        alter(
                "DROP VIEW named_party",
                "CREATE VIEW named_party AS SELECT p.ordinal,"
                        + " coalesce((SELECT n.kind FROM naming n WHERE n.party = p.ordinal"
                        + " AND n.import NOT IN (SELECT id FROM unsaid) ORDER BY n.import LIMIT"
                        + " 1), p.kind) AS kind,"
                        + " coalesce((SELECT n.name FROM naming n WHERE n.party = p.ordinal"
                        + " AND n.import NOT IN (SELECT id FROM unsaid) ORDER BY n.import LIMIT"
                        + " 1), p.name) AS name, p.import FROM party p",
                "PRAGMA user_version = 6");

        record = shop.open();
        call(holder("1:A"), "One", PartyRow.Kind.PERSON);
        call(holder("1:A"), "Two", PartyRow.Kind.PERSON);

        assertThat(holder("1:A").name()).isEqualTo("Two");
        assertThat(holder("2:B").name()).isEqualTo("Bo Berg");
        assertThat(isSound()).isTrue();
    }

    private void alter(String... statements) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + shop.caseFolder().resolve("case.db"));
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
