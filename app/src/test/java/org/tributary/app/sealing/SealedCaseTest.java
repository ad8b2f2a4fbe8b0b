// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.sealing.SealException.Kind;
import org.tributary.app.sealing.SealRoom.People;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.ledger.casefile.CaseManifest.Use;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.SealEvent.CaseReviewed;
import org.tributary.ledger.casework.SignOff.Remark;
import org.tributary.ledger.casework.SignOff.Role;
import org.tributary.ledger.casework.SignOff.Verdict;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class SealedCaseTest {

    @TempDir static Path home;
    private static People people;

    @TempDir Path folder;
    private SealRoom room;

    @BeforeAll
    static void makeKeys() throws Exception {
        people = People.in(home);
    }

    @BeforeEach
    void setUp() throws Exception {
        room = new SealRoom(folder, people);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aSecondPersonOpensReviewsAndSendsBack() throws Exception {
        OpenSeal.Signed sealed = room.seal();
        assertThat(sealed.said().role()).isEqualTo(Role.PREPARER);
        assertThat(sealed.said().sequence()).isEqualTo(2);
        byte[] before = Files.readAllBytes(room.file);

        Path copy = folder.resolve("copy");
        try (Passphrase words = Passphrase.of(SealRoom.WORDS);
                OpenSeal seal = SealedFile.read(room.file, Work.UNOBSERVED).unlock(words)) {
            seal.checkContent(Work.UNOBSERVED);
            seal.unpack(room.cases, copy, Use.REVIEW, Work.UNOBSERVED);
        }
        try (OpenCase reviewed = room.cases.open(copy, Work.UNOBSERVED)) {
            assertThat(reviewed.record().read(CaseReader::notes))
                    .extracting(n -> n.text())
                    .containsExactly("Look at the harbour.");
        }

        Remark remark = new Remark("Narrative", "Who owns the boat?");
        room.review(Verdict.RETURNED, remark);
        room.review(Verdict.ACCEPTED);
        byte[] after = Files.readAllBytes(room.file);
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(SealedFile.read(room.file, Work.UNOBSERVED).marks())
                .extracting(SealedFile.Mark::role)
                .containsExactly(Role.PREPARER, Role.REVIEWER, Role.REVIEWER);

        assertThat(room.readBack())
                .extracting(each -> each.said().verdict())
                .containsExactly(Verdict.RETURNED, Verdict.ACCEPTED);
        assertThat(room.readBack()).isEmpty();
        List<CaseEvent> events =
                room.open.record().read(CaseReader::auditTrail).stream()
                        .map(e -> e.event())
                        .toList();
        assertThat(events.get(3))
                .isInstanceOfSatisfying(
                        CaseReviewed.class,
                        e -> assertThat(e.said().remarks()).containsExactly(remark));
        assertThat(room.open.record().verify(Work.UNOBSERVED).ok()).isTrue();
    }

    @Test
    void whatIsWrittenAfterSigningIsCounted() throws Exception {
        assertThat(room.signatures().check().sentence())
                .isEqualTo("Nobody has signed anything in this case.");
        room.seal();
        room.review(Verdict.ACCEPTED);
        room.readBack();
        assertThat(room.signatures().standing()).extracting(s -> s.writtenSince()).containsOnly(0L);
        room.note("One more.");
        room.note("And another.");
        CaseSignatures signatures = room.signatures();
        assertThat(signatures.ok()).isTrue();
        assertThat(signatures.check().sentence())
                .isEqualTo(
                        "2 of 2 signatures under the case and 0 of 0 under rules hold."
                                + " Mara Lind signed entries 1 to 2; 2 entries were written after."
                                + " Jo Bell countersigned entries 1 to 2; 2 entries were written"
                                + " after.");
    }

    @Test
    void aSignatureTakenFromAnotherCaseDoesNotHold() throws Exception {
        OpenSeal.Signed signed = room.seal();
        try (OpenCase other =
                room.cases.create(
                        folder.resolve("other"),
                        new Cases.NewCase("Other", Currencies.of("EUR"), ZoneOffset.UTC),
                        SealRoom.MARA)) {
            other.record()
                    .write(
                            SealRoom.MARA,
                            writer -> {
                                writer.append(
                                        new CaseEvent.SealEvent.CaseSealed(
                                                signed.said(), signed.file(), signed.signature()));
                                return true;
                            });
            CaseSignatures signatures =
                    other.record()
                            .read(r -> CaseSignatures.of(r, other.record().manifest().caseId()));
            assertThat(signatures.ok()).isFalse();
            assertThat(signatures.check().sentence()).contains("it speaks of another case");
            assertThatThrownBy(
                            () -> {
                                try (Passphrase words = Passphrase.of(SealRoom.WORDS)) {
                                    new ReadBack(other.record())
                                            .reviews(
                                                    room.file,
                                                    words,
                                                    SealRoom.MARA,
                                                    Work.UNOBSERVED);
                                }
                            })
                    .isInstanceOfSatisfying(
                            SealException.class,
                            e -> assertThat(e.kind()).isEqualTo(Kind.OTHER_CASE));
        }
    }

    @Test
    void whoeverPreparedItDoesNotCountersign() throws Exception {
        room.seal();
        byte[] before = Files.readAllBytes(room.file);
        assertThatThrownBy(() -> room.review(people.keys(), people.mara(), Verdict.ACCEPTED))
                .isInstanceOfSatisfying(
                        SealException.class, e -> assertThat(e.kind()).isEqualTo(Kind.SAME_PERSON));
        KeyRing another = new KeyRing(folder.resolve("other-keys"));
        try (Passphrase words = Passphrase.of(SealRoom.KEY_WORDS)) {
            Signer sameName = another.create(new Author("mara lind ", "M2"), words);
            assertThatThrownBy(() -> room.review(another, sameName, Verdict.ACCEPTED))
                    .hasMessageContaining("does not countersign");
        }
        assertThat(Files.readAllBytes(room.file)).isEqualTo(before);
    }

    @Test
    void wrongPassphrasesLeaveEverythingAsItWas() throws Exception {
        try (Passphrase words = Passphrase.of(SealRoom.WORDS);
                Passphrase wrong = Passphrase.of("not that passphrase")) {
            assertThatThrownBy(
                            () -> room.sealing().seal(room.order(), words, wrong, Work.UNOBSERVED))
                    .isInstanceOf(WrongPassphraseException.class);
            assertThat(room.file).doesNotExist();
            room.seal();
            byte[] before = Files.readAllBytes(room.file);
            assertThatThrownBy(() -> SealedFile.read(room.file, Work.UNOBSERVED).unlock(wrong))
                    .isInstanceOfSatisfying(
                            SealException.class,
                            e -> assertThat(e.kind()).isEqualTo(Kind.WRONG_PASSPHRASE));
            var review = new Countersigning.Review(people.jo(), Verdict.ACCEPTED, List.of());
            assertThatThrownBy(
                            () ->
                                    new Countersigning(people.keys(), SealRoom.CLOCK)
                                            .append(
                                                    room.file,
                                                    review,
                                                    words,
                                                    wrong,
                                                    Work.UNOBSERVED))
                    .isInstanceOf(WrongPassphraseException.class);
            assertThat(Files.readAllBytes(room.file)).isEqualTo(before);
        }
        assertThat(leftovers()).containsExactly("harbour.tributary");
    }

    @Test
    void aSealedFileIsNeverOverwritten() throws Exception {
        room.seal();
        byte[] before = Files.readAllBytes(room.file);
        assertThatThrownBy(room::seal).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(room.file)).isEqualTo(before);
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(room.file.getParent())) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
