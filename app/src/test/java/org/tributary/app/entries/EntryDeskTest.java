// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.entries.EntryDesk.Entered;
import org.tributary.app.entries.EntryFault.Reason;
import org.tributary.app.entries.HandEntry.Hands;
import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.PartyFacts.Said;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

class EntryDeskTest {

    private static final Author JANE = new Author("Jane Doe", "JD");
    private static final String CALL = "Call with the branch, 20 March 2026";
    private static final AccountId SHOP = new AccountId("1", "A");

    @TempDir private Path folder;
    private DrawnCase drawn;
    private EntryDesk desk;

    @BeforeEach
    void create() throws IOException {
        drawn =
                DrawnCase.in(folder)
                        .with(
                                "ledger.csv",
                                """
                                1:A -> 2:B 9000.00 EUR 2026-01-01
                                2:B -> 1:A 20.00 EUR 2026-01-02
                                """);
        desk =
                new EntryDesk(
                        drawn.record(),
                        Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        drawn.close();
    }

    private Account account(AccountId id) {
        return drawn.record().read(r -> r.account(id)).orElseThrow();
    }

    private static HandEntry.OfParty said(
            OptionalLong party, String name, Map<PartyDetail, String> details) {
        return new HandEntry.OfParty(
                party,
                name,
                name.isEmpty() ? PartyRow.Kind.UNSAID : PartyRow.Kind.PERSON,
                List.of(),
                details);
    }

    private long mueller() throws IOException {
        return desk.enter(said(OptionalLong.empty(), "Hans Müller", Map.of()), CALL, JANE)
                .party()
                .orElseThrow();
    }

    private List<String> told(long party, PartyDetail detail) {
        return drawn
                .record()
                .read(r -> r.partyFacts(party))
                .details()
                .getOrDefault(detail, List.of())
                .stream()
                .map(Said::value)
                .toList();
    }

    private static HandEntry.Handover cash(Hands from, Hands to, String amount) {
        return new HandEntry.Handover(
                from,
                to,
                Money.parse(amount, Currencies.of("EUR")),
                LocalDate.parse("2026-03-20"),
                Optional.of(LocalTime.parse("14:30")),
                "Car park",
                "car");
    }

    private long transfers() {
        return drawn.record().read(CaseReader::totals).transfers();
    }

    private boolean isSound() {
        return drawn.record().verify(Work.UNOBSERVED).ok();
    }

    @Test
    void aPartyEnteredByHandIsThereWithWhatIsSaidOfIt() throws IOException {
        long party = mueller();
        desk.enter(
                said(
                        OptionalLong.of(party),
                        "",
                        Map.of(
                                PartyDetail.BIRTH_DATE, "1970-04-09",
                                PartyDetail.NATIONALITY, "Germany")),
                CALL,
                JANE);

        assertThat(told(party, PartyDetail.BIRTH_DATE)).containsExactly("1970-04-09");
        assertThat(told(party, PartyDetail.NATIONALITY)).containsExactly("DE");
        List<Party> found = drawn.record().read(r -> r.findParties("Müller", 9));
        assertThat(found).extracting(Party::ordinal).containsExactly(party);
        assertThat(isSound()).isTrue();
    }

    @Test
    void itsSourceIsAReadableTextThatIsKeptAndCited() throws IOException {
        long party = mueller();
        desk.enter(
                said(OptionalLong.of(party), "", Map.of(PartyDetail.PHONE, "030 1234")),
                CALL,
                JANE);

        Said phone =
                drawn.record()
                        .read(r -> r.partyFacts(party))
                        .details()
                        .get(PartyDetail.PHONE)
                        .getFirst();
        assertThat(phone.sources().getFirst().citation()).isEqualTo("by-hand-2.txt:7");
        Path out = folder.resolve("out.txt");
        drawn.record()
                .copyOriginal(phone.sources().getFirst().file().sha256(), out, Work.UNOBSERVED);
        assertThat(Files.readAllLines(out))
                .contains("by: Jane Doe (JD)", "source: " + CALL, "phone: 030 1234")
                .element(6)
                .isEqualTo("party: " + party);
        assertThat(drawn.record().folder().resolve("temp")).isEmptyDirectory();
    }

    @Test
    void whoHoldsAnAccountMayBeLinkedByHandAndTheLinkTakenBack() throws IOException {
        long party = mueller();
        Entered link =
                desk.enter(
                        new HandEntry.OfParty(
                                OptionalLong.of(party),
                                "",
                                PartyRow.Kind.UNSAID,
                                List.of(SHOP),
                                Map.of(PartyDetail.ROLE, "signatory")),
                        CALL,
                        JANE);

        assertThat(account(SHOP).holders()).extracting(Party::ordinal).contains(party);
        desk.takeBack(link.number(), "wrong branch", JANE);
        assertThat(account(SHOP).holders()).extracting(Party::ordinal).doesNotContain(party);
        assertThat(isSound()).isTrue();
    }

    @Test
    void cashThatChangedHandsFlowsLikeAnyTransferAndSaysWhoEnteredIt() throws IOException {
        long party = mueller();
        long before = transfers();

        Entered entered =
                desk.enter(
                        cash(new Hands.OfHolder(party), new Hands.OfAccount(SHOP), "5000.00"),
                        CALL,
                        JANE);

        assertThat(transfers()).isEqualTo(before + 1);
        KeptEntry kept = desk.entries().getLast();
        Transfer transfer = kept.transfer().orElseThrow();
        assertThat(transfer.paid()).hasToString("5000.00 EUR");
        assertThat(transfer.channel()).isEqualTo("Cash");
        assertThat(transfer.source().citation()).isEqualTo("by-hand-2.txt:7");
        assertThat(transfer.attributes())
                .containsEntry("Source", CALL)
                .containsEntry("Place", "Car park")
                .hasEntrySatisfying(
                        "Entered by hand by", by -> assertThat(by).startsWith("Jane Doe, 2026"));
        Account hands = account(transfer.from());
        assertThat(hands.kind()).isEqualTo(AccountKind.CASH_DESK);
        assertThat(hands.holders()).extracting(Party::ordinal).containsExactly(party);
        assertThat(drawn.exploration().graph(Work.UNOBSERVED).transferCount())
                .isEqualTo((int) before + 1);
        assertThat(kept.said())
                .isEqualTo(cash(new Hands.OfHolder(party), new Hands.OfAccount(SHOP), "5000.00"));

        desk.undo(entered.number(), JANE);
        assertThat(transfers()).isEqualTo(before);
        assertThat(isSound()).isTrue();
    }

    @Test
    void theSameHandoverAgainIsKeptAndCountedOnce() throws IOException {
        HandEntry handover =
                cash(new Hands.OfHolder(mueller()), new Hands.OfAccount(SHOP), "5000.00");
        desk.enter(handover, CALL, JANE);
        long before = transfers();

        Entered again = desk.enter(handover, "Another call", JANE);

        assertThat(again.already()).hasValue("by-hand-2.txt:7");
        assertThat(transfers()).isEqualTo(before);
        assertThat(desk.entries()).hasSize(3);
    }

    @Test
    void anUnknownTimeOfDayIsSaidToBeUnknown() throws IOException {
        HandEntry.Handover told =
                cash(new Hands.OfHolder(mueller()), new Hands.OfAccount(SHOP), "1.00");
        HandEntry.Handover handover =
                new HandEntry.Handover(
                        told.from(),
                        told.to(),
                        told.amount(),
                        told.day(),
                        Optional.empty(),
                        "",
                        "");

        desk.enter(handover, CALL, JANE);

        Transfer transfer = desk.entries().getLast().transfer().orElseThrow();
        assertThat(transfer.attributes()).containsKey("Time of day").doesNotContainKey("Place");
        assertThat(desk.entries().getLast().said()).isEqualTo(handover);
    }

    @Test
    void undoingACorrectionBringsBackWhatWasSaidBefore() throws IOException {
        long party = mueller();
        Entered wrong =
                desk.enter(
                        said(OptionalLong.of(party), "", Map.of(PartyDetail.CITY, "Riga")),
                        CALL,
                        JANE);
        Entered right =
                desk.correct(
                        wrong.number(),
                        said(OptionalLong.of(party), "", Map.of(PartyDetail.CITY, "Tallinn")),
                        "Passport",
                        JANE);
        assertThat(told(party, PartyDetail.CITY)).containsExactly("Tallinn");

        desk.undo(right.number(), JANE);

        assertThat(told(party, PartyDetail.CITY)).containsExactly("Riga");
        assertThat(desk.entries()).hasSize(4);
        assertThatThrownBy(
                        () ->
                                desk.correct(
                                        wrong.number(),
                                        said(OptionalLong.of(party), "x", Map.of()),
                                        CALL,
                                        JANE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(isSound()).isTrue();
    }

    @Test
    void whatAnAccountIsSaidToBeIsSaidOfWhoeverHoldsIt() throws IOException {
        Map<PartyDetail, String> opened = Map.of(PartyDetail.OPENED, "2020-02-29");
        HandEntry entry =
                new HandEntry.OfParty(
                        OptionalLong.empty(), "", PartyRow.Kind.UNSAID, List.of(SHOP), opened);

        long party = desk.enter(entry, CALL, JANE).party().orElseThrow();

        assertThat(account(SHOP).holders()).extracting(Party::ordinal).containsExactly(party);
        assertThat(desk.enter(entry, CALL, JANE).party()).hasValue(party);
    }

    @Test
    void aPersonMayTurnOutToBeAnOrganisation() throws IOException {
        long party = mueller();
        desk.enter(
                new HandEntry.OfParty(
                        OptionalLong.of(party),
                        "Müller KG",
                        PartyRow.Kind.ORGANISATION,
                        List.of(),
                        Map.of()),
                "Register",
                JANE);

        List<Party> found = drawn.record().read(r -> r.parties(List.of(party)));
        assertThat(found).containsExactly(new Organisation(party, "Müller KG"));
    }

    @Test
    void refusesWhatIsOfNoUseAndSaysWhichField() throws IOException {
        long party = mueller();
        OptionalLong him = OptionalLong.of(party);
        assertRefused(said(him, "", Map.of(PartyDetail.BIRTH_DATE, "9.4.1970")), Reason.NO_DAY);
        assertRefused(said(him, "", Map.of(PartyDetail.BIRTH_DATE, "2031-01-01")), Reason.TO_COME);
        assertRefused(said(him, "", Map.of(PartyDetail.COUNTRY, "Atlantis")), Reason.NO_COUNTRY);
        assertRefused(said(him, "", Map.of(PartyDetail.EMAIL, "hans")), Reason.NO_EMAIL);
        assertRefused(said(him, "", Map.of(PartyDetail.GENDER, "x")), Reason.NO_SEX);
        assertRefused(
                said(him, "", Map.of(PartyDetail.IDENTIFICATION_TYPE, "PASSPORT")), Reason.MISSING);
        assertRefused(said(OptionalLong.empty(), "", Map.of()), Reason.MISSING);
        assertRefused(said(him, "", Map.of()), Reason.NOTHING_SAID);
        Hands hands = new Hands.OfHolder(party);
        assertRefused(cash(hands, hands, "1.00"), Reason.THE_SAME);
        assertRefused(cash(hands, new Hands.OfAccount(SHOP), "0.00"), Reason.NO_AMOUNT);
        assertRefused(
                cash(hands, new Hands.OfAccount(new AccountId("9", "Z")), "1.00"),
                Reason.NO_ACCOUNT);
        assertThatThrownBy(
                        () ->
                                desk.enter(
                                        said(him, "", Map.of(PartyDetail.CITY, "Riga")), " ", JANE))
                .isInstanceOf(EntryFault.RefusedException.class);
        assertThat(desk.entries()).hasSize(1);
    }

    @Test
    void takesWhatJustPasses() throws IOException {
        OptionalLong him = OptionalLong.of(mueller());
        desk.enter(said(him, "", Map.of(PartyDetail.BIRTH_DATE, "1970")), CALL, JANE);
        desk.enter(said(him, "", Map.of(PartyDetail.BIRTH_DATE, "1970-04")), CALL, JANE);
        desk.enter(said(him, "", Map.of(PartyDetail.BIRTH_DATE, "2026-04-01")), CALL, JANE);
        desk.enter(said(him, "", Map.of(PartyDetail.EXPIRES, "2036-04-01")), CALL, JANE);
        desk.enter(said(him, "", Map.of(PartyDetail.RELATIONSHIP, "customer, owner")), CALL, JANE);

        assertThat(desk.entries()).hasSize(6);
    }

    private void assertRefused(HandEntry entry, Reason reason) {
        assertThatThrownBy(() -> desk.enter(entry, CALL, JANE))
                .isInstanceOfSatisfying(
                        EntryFault.RefusedException.class,
                        e -> assertThat(e.fault().reason()).isEqualTo(reason));
    }
}
