// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.entries.EntryDesk;
import org.tributary.app.entries.HandEntry;
import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.FilingSubject.Gender;
import org.tributary.reports.filing.FilingSubject.Relationship;
import org.tributary.reports.filing.IdentificationKind;
import org.tributary.reports.filing.SubjectName;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// What is entered by hand reaches reports.
class EnteredFactsTest {

    private static final AccountId HERS = new AccountId("1", "A");

    @TempDir private Path folder;
    private DrawnCase drawn;
    private EntryDesk desk;

    @BeforeEach
    void create() throws IOException {
        drawn =
                DrawnCase.in(folder)
                        .with("ledger.csv", "1:A -> 2:B 9000.00 EUR 2026-01-01")
                        .withParties(
                                "customers.csv",
                                new PartyRow(
                                        2,
                                        "",
                                        "Ann Archer",
                                        PartyRow.Kind.PERSON,
                                        List.of(HERS),
                                        Map.of(
                                                PartyDetail.BIRTH_DATE, "1970-01-01",
                                                PartyDetail.ADDRESS, "12 Main St, Riga",
                                                PartyDetail.IDENTIFICATION, "AB1"),
                                        ""));
        desk =
                new EntryDesk(
                        drawn.record(),
                        Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        drawn.close();
    }

    private Party ann() {
        return drawn.record().read(r -> r.account(HERS)).orElseThrow().holders().getFirst();
    }

    private long enter(Map<PartyDetail, String> details) throws IOException {
        return enter("", List.of(), details);
    }

    private long enter(String name, List<AccountId> accounts, Map<PartyDetail, String> details)
            throws IOException {
        PartyRow.Kind kind = name.isEmpty() ? PartyRow.Kind.UNSAID : PartyRow.Kind.PERSON;
        HandEntry entry =
                new HandEntry.OfParty(
                        OptionalLong.of(ann().ordinal()), name, kind, accounts, details);
        return desk.enter(entry, "Passport seen", DrawnCase.ANN).number();
    }

    private FilingSubject subject() {
        return drawn.record()
                .read(
                        reader ->
                                SubjectFacts.of(
                                        ann(),
                                        reader.partyFacts(ann().ordinal()),
                                        EnteredFacts.of(reader).of(ann().ordinal()),
                                        Fact.unknown()));
    }

    @Test
    void withoutEntriesFilesAlone() {
        FilingSubject subject = subject();
        assertThat(subject.name().full()).isEqualTo("Ann Archer");
        assertThat(subject.person().birth().value()).get().hasToString("1970-01-01");
        assertThat(subject.person().gender().isKnown()).isFalse();
        assertThat(subject.relationships().isKnown()).isFalse();
        assertThat(subject.contact().addresses())
                .singleElement()
                .satisfies(a -> assertThat(a.city().isKnown()).isFalse());
    }

    @Test
    void whatWasEnteredCountsBeforeFilesUntilItIsTakenBack() throws IOException {
        enter(Map.of(PartyDetail.BIRTH_DATE, "1971-02"));
        long latest = enter(Map.of(PartyDetail.BIRTH_DATE, "1972"));

        assertThat(subject().person().birth().value()).get().hasToString("1972");
        desk.takeBack(latest, "", DrawnCase.ANN);
        assertThat(subject().person().birth().value()).get().hasToString("1971-02");
    }

    @Test
    void whatIsEnteredTogetherIsFiledTogether() throws IOException {
        enter(
                Map.of(
                        PartyDetail.ADDRESS, "5 Harbour Rd",
                        PartyDetail.CITY, "Tallinn",
                        PartyDetail.ZIP, "10111",
                        PartyDetail.COUNTRY, "Estonia"));
        enter(
                Map.of(
                        PartyDetail.IDENTIFICATION_TYPE, "PASSPORT",
                        PartyDetail.IDENTIFICATION, "K123",
                        PartyDetail.ISSUER_COUNTRY, "EE"));

        FilingSubject subject = subject();
        assertThat(subject.contact().addresses().getFirst())
                .isEqualTo(
                        new FilingAddress(
                                Fact.known("5 Harbour Rd"),
                                Fact.known("Tallinn"),
                                Fact.unknown(),
                                Fact.known("10111"),
                                Fact.known("EE")));
        assertThat(subject.contact().addresses()).hasSize(2);
        assertThat(subject.identifications())
                .extracting(i -> i.kind() + " " + i.number().value().orElse(""))
                .containsExactly(IdentificationKind.PASSPORT + " K123", "OTHER AB1");
        assertThat(subject.identifications().getFirst().issuerCountry())
                .isEqualTo(Fact.known("EE"));
    }

    @Test
    void aNameInPartsIsFiledInPartsAndWhatItCorrectsIsNoAlias() throws IOException {
        enter(
                "Anna Maria Archer",
                List.of(),
                Map.of(
                        PartyDetail.FIRST_NAME, "Anna",
                        PartyDetail.MIDDLE_NAME, "Maria",
                        PartyDetail.LAST_NAME, "Archer"));
        enter(Map.of(PartyDetail.ALIAS, "Nan", PartyDetail.TRADING_NAME, "Archer Cars"));

        FilingSubject subject = subject();
        assertThat(subject.name())
                .isEqualTo(
                        new SubjectName.OfPerson(
                                Fact.known("Archer"),
                                Fact.known("Anna"),
                                Fact.known("Maria"),
                                Fact.unknown()));
        assertThat(subject.aliases())
                .extracting(a -> a.kind() + " " + a.name())
                .containsExactly("ALSO_KNOWN_AS Nan", "TRADING_AS Archer Cars");
    }

    @Test
    void answersOnlyAPersonCanGiveAreFiled() throws IOException {
        enter(
                Map.of(
                        PartyDetail.RELATIONSHIP, "customer, owner",
                        PartyDetail.SOURCE_OF_FUNDS, "sale of a house",
                        PartyDetail.GENDER, "female"));

        FilingSubject subject = subject();
        assertThat(subject.relationships())
                .isEqualTo(Fact.known(Set.of(Relationship.CUSTOMER, Relationship.OWNER)));
        assertThat(subject.business().sourceOfFunds()).isEqualTo(Fact.known("sale of a house"));
        assertThat(subject.person().gender()).isEqualTo(Fact.known(Gender.FEMALE));
    }

    @Test
    void whatIsSaidOfAnAccountIsNotSaidOfAnother() throws IOException {
        enter("", List.of(HERS), Map.of(PartyDetail.OPENED, "2020-02-29"));

        drawn.record()
                .read(
                        reader -> {
                            EnteredFacts entered = EnteredFacts.of(reader);
                            int hers = drawn.ordinal("1:A");
                            assertThat(entered.dayOfAccount(hers, PartyDetail.OPENED))
                                    .isEqualTo(Fact.known(LocalDate.parse("2020-02-29")));
                            assertThat(entered.dayOfAccount(hers + 1, PartyDetail.OPENED))
                                    .isEqualTo(Fact.unknown());
                            return true;
                        });
    }
}
