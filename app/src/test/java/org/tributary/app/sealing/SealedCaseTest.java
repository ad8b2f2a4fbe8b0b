// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.sealing.SealException.Kind;
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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

class SealedCaseTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-03T10:15:30.123Z"), ZoneOffset.UTC);
    private static final Author MARA = new Author("Mara Lind", "ML");
    private static final Author JO = new Author("Jo Bell", "JB");
    private static final String WORDS = "a file's passphrase";
    private static final String KEY_WORDS = "a key's passphrase";

    // Made once, since making a key is dear on purpose.
    @TempDir static Path home;
    private static KeyRing keys;
    private static Signer mara;
    private static Signer jo;
    private static Optional<Sample> sample = Optional.empty();

    @TempDir Path folder;
    private Cases cases;
    private OpenCase open;
    private Path file;

    /// A file with a review.
    ///
    /// @param bytes of the file
    /// @param sealed how many of them there were before the review
    private record Sample(byte[] bytes, int sealed) {}

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = new KeyRing(home.resolve("keys"));
        try (Passphrase words = Passphrase.of(KEY_WORDS)) {
            mara = keys.create(MARA, words);
            jo = keys.create(JO, words);
        }
    }

    @BeforeEach
    void setUp() throws Exception {
        cases =
                new StoredCases(
                        folder.resolve("program"), "0.1.0", CLOCK, ForkJoinPool.commonPool());
        open =
                cases.create(
                        folder.resolve("case"),
                        new Cases.NewCase("Harbour", Currencies.of("EUR"), ZoneOffset.UTC),
                        MARA);
        note("Look at the harbour.");
        file = folder.resolve("out").resolve("harbour.tributary");
    }

    /// For tests that look at the file alone.
    private Sample sample() throws Exception {
        if (sample.isEmpty()) {
            seal();
            int sealed = (int) Files.size(file);
            review(jo, Verdict.RETURNED, new Remark("The harbour", "Who owns the boat?"));
            sample = Optional.of(new Sample(Files.readAllBytes(file), sealed));
            Files.delete(file);
        }
        Files.createDirectories(file.getParent());
        return sample.get();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aSecondPersonOpensReviewsAndSendsBack() throws Exception {
        OpenSeal.Signed sealed = seal();
        assertThat(sealed.said().role()).isEqualTo(Role.PREPARER);
        assertThat(sealed.said().sequence()).isEqualTo(2);
        byte[] before = Files.readAllBytes(file);

        Path copy = folder.resolve("copy");
        try (Passphrase words = Passphrase.of(WORDS);
                OpenSeal seal = SealedFile.read(file, Work.UNOBSERVED).unlock(words)) {
            seal.checkContent(Work.UNOBSERVED);
            seal.unpack(cases, copy, Use.REVIEW, Work.UNOBSERVED);
        }
        try (OpenCase reviewed = cases.open(copy, Work.UNOBSERVED)) {
            assertThat(reviewed.record().read(CaseReader::notes))
                    .extracting(n -> n.text())
                    .containsExactly("Look at the harbour.");
        }

        Remark remark = new Remark("Narrative", "Who owns the boat?");
        review(jo, Verdict.RETURNED, remark);
        review(jo, Verdict.ACCEPTED);
        byte[] after = Files.readAllBytes(file);
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(SealedFile.read(file, Work.UNOBSERVED).marks())
                .extracting(SealedFile.Mark::role)
                .containsExactly(Role.PREPARER, Role.REVIEWER, Role.REVIEWER);

        assertThat(readBack())
                .extracting(each -> each.said().verdict())
                .containsExactly(Verdict.RETURNED, Verdict.ACCEPTED);
        assertThat(readBack()).isEmpty();
        List<CaseEvent> events =
                open.record().read(CaseReader::auditTrail).stream().map(e -> e.event()).toList();
        assertThat(events.get(3))
                .isInstanceOfSatisfying(
                        CaseReviewed.class,
                        e -> assertThat(e.said().remarks()).containsExactly(remark));
        assertThat(open.record().verify(Work.UNOBSERVED).ok()).isTrue();
    }

    @Test
    void whatIsWrittenAfterSigningIsCounted() throws Exception {
        assertThat(signatures().check().sentence())
                .isEqualTo("Nobody has signed anything in this case.");
        seal();
        review(jo, Verdict.ACCEPTED);
        readBack();
        assertThat(signatures().standing()).extracting(s -> s.writtenSince()).containsOnly(0L);
        note("One more.");
        note("And another.");
        CaseSignatures signatures = signatures();
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
        OpenSeal.Signed signed = seal();
        try (OpenCase other =
                cases.create(
                        folder.resolve("other"),
                        new Cases.NewCase("Other", Currencies.of("EUR"), ZoneOffset.UTC),
                        MARA)) {
            other.record()
                    .write(
                            MARA,
                            writer -> {
                                writer.append(
                                        new CaseEvent.SealEvent.CaseSealed(
                                                signed.said(),
                                                signed.file(),
                                                signed.signature()));
                                return true;
                            });
            CaseSignatures signatures =
                    other.record()
                            .read(r -> CaseSignatures.of(r, other.record().manifest().caseId()));
            assertThat(signatures.ok()).isFalse();
            assertThat(signatures.check().sentence()).contains("it speaks of another case");
            assertThatThrownBy(
                            () -> {
                                try (Passphrase words = Passphrase.of(WORDS)) {
                                    new ReadBack(other.record())
                                            .reviews(file, words, MARA, Work.UNOBSERVED);
                                }
                            })
                    .isInstanceOfSatisfying(
                            SealException.class,
                            e -> assertThat(e.kind()).isEqualTo(Kind.OTHER_CASE));
        }
    }

    @Test
    void whoeverPreparedItDoesNotCountersign() throws Exception {
        seal();
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> review(mara, Verdict.ACCEPTED))
                .isInstanceOfSatisfying(
                        SealException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.SAME_PERSON));
        KeyRing another = new KeyRing(folder.resolve("other-keys"));
        try (Passphrase words = Passphrase.of(KEY_WORDS)) {
            Signer sameName = another.create(new Author("mara lind ", "M2"), words);
            assertThatThrownBy(() -> review(another, sameName, Verdict.ACCEPTED))
                    .hasMessageContaining("does not countersign");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void everyChangedByteIsSeenWithoutThePassphrase() throws Exception {
        byte[] whole = sample().bytes();
        Path changed = folder.resolve("changed.tributary");
        int body = bodyLength(whole);
        for (int i = 0; i < whole.length; i++) {
            boolean inBody = i > SealHeader.LENGTH + 4 && i < SealHeader.LENGTH + body;
            if (inBody && i % 997 != 0) {
                continue;
            }
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x10;
            Files.write(changed, flipped);
            assertThatThrownBy(() -> SealedFile.read(changed, Work.UNOBSERVED))
                    .as("byte %d of %d", i, whole.length)
                    .isInstanceOf(SealException.class);
        }
    }

    @Test
    void whatIsCutOffIsSeen() throws Exception {
        byte[] whole = sample().bytes();
        int sealed = sample().sealed();
        Path cut = folder.resolve("cut.tributary");
        int body = SealHeader.LENGTH + bodyLength(whole);
        for (int length :
                new int[] {
                    0,
                    1,
                    30,
                    SealHeader.LENGTH - 1,
                    SealHeader.LENGTH,
                    SealHeader.LENGTH + 3,
                    body / 2,
                    body - 1,
                    body,
                    body + 1,
                    sealed - 1,
                    sealed + 1,
                    whole.length - 1
                }) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> SealedFile.read(cut, Work.UNOBSERVED))
                    .as("cut at %d", length)
                    .isInstanceOf(SealException.class);
        }
        // A review that is taken off as a whole leaves the file as it was before it.
        Files.write(cut, Arrays.copyOf(whole, sealed));
        assertThat(SealedFile.read(cut, Work.UNOBSERVED).marks()).hasSize(1);
    }

    @Test
    void sectionsInAnotherOrderAreRefused() throws Exception {
        seal();
        int first = (int) Files.size(file);
        review(jo, Verdict.RETURNED, new Remark("", "Why?"));
        int second = (int) Files.size(file);
        review(jo, Verdict.ACCEPTED);
        byte[] whole = Files.readAllBytes(file);
        byte[] swapped =
                ByteBuffer.allocate(whole.length)
                        .put(whole, 0, first)
                        .put(whole, second, whole.length - second)
                        .put(whole, first, second - first)
                        .array();
        Files.write(file, swapped);
        assertThatThrownBy(() -> SealedFile.read(file, Work.UNOBSERVED))
                .hasMessageContaining("changed after it was signed");
    }

    @Test
    void chunksCannotBeSwappedOrDroppedByWhoHasTheKey() throws Exception {
        byte[] plain = new byte[3 * Chunks.PLAIN + 5];
        Arrays.fill(plain, (byte) 7);
        var key = CaseKey.random(new SecureRandom());
        var bytes = new ByteArrayOutputStream();
        try (BodyOutput body = new BodyOutput(key, bytes)) {
            body.write(plain);
        }
        byte[] sealed = bytes.toByteArray();
        int frame = 4 + Chunks.SEALED;
        assertThat(opened(key, sealed)).isEqualTo(plain);
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, frame, swapped, 0, frame);
        System.arraycopy(sealed, 0, swapped, frame, frame);
        assertThatThrownBy(() -> opened(key, swapped)).isInstanceOf(SealException.class);
        assertThatThrownBy(() -> opened(key, Arrays.copyOfRange(sealed, frame, sealed.length)))
                .isInstanceOf(SealException.class);
        assertThatThrownBy(() -> opened(key, Arrays.copyOf(sealed, 3 * frame)))
                .hasMessageContaining("cut off");
        byte[] endedEarly = Arrays.copyOf(sealed, 3 * frame);
        endedEarly[2 * frame] |= (byte) 0x80;
        assertThatThrownBy(() -> opened(key, endedEarly)).isInstanceOf(SealException.class);
    }

    private static byte[] opened(CaseKey key, byte[] sealed) throws IOException {
        try (BodyInput body =
                new BodyInput(key, new ByteArrayInputStream(sealed), Work.UNOBSERVED)) {
            return body.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2147483647, 3, 4",
        "262145, 3, 4",
        "65536, 2147483647, 4",
        "65536, 3, 255",
        "-1, 3, 4",
        "8, 1, 1",
        "19455, 2, 1",
        "65536, 0, 4"
    })
    void costsThatAreTooHighOrTooLowAreRefusedBeforeTheyArePaid(
            int kibibytes, int passes, int lanes) throws Exception {
        byte[] hostile = sample().bytes().clone();
        ByteBuffer.wrap(hostile, 24, 12).putInt(kibibytes).putInt(passes).putInt(lanes);
        Files.write(file, hostile);
        assertThatThrownBy(() -> SealedFile.read(file, Work.UNOBSERVED))
                .hasMessageContaining("making its key");
    }

    @Test
    void aNewerFormatIsRefusedAndNothingTouched() throws Exception {
        byte[] newer = sample().bytes().clone();
        newer[23] = 2;
        Files.write(file, newer);
        assertThatThrownBy(() -> SealedFile.read(file, Work.UNOBSERVED))
                .isInstanceOfSatisfying(
                        SealException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NEWER));
        assertThatThrownBy(() -> review(jo, Verdict.ACCEPTED)).isInstanceOf(SealException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(newer);
    }

    @Test
    void wrongPassphrasesLeaveEverythingAsItWas() throws Exception {
        try (Passphrase words = Passphrase.of(WORDS);
                Passphrase wrong = Passphrase.of("not that passphrase")) {
            assertThatThrownBy(() -> sealing().seal(order(), words, wrong, Work.UNOBSERVED))
                    .isInstanceOf(WrongPassphraseException.class);
            assertThat(file).doesNotExist();
            seal();
            byte[] before = Files.readAllBytes(file);
            assertThatThrownBy(() -> SealedFile.read(file, Work.UNOBSERVED).unlock(wrong))
                    .isInstanceOfSatisfying(
                            SealException.class,
                            e -> assertThat(e.kind()).isEqualTo(Kind.WRONG_PASSPHRASE));
            var review = new Countersigning.Review(jo, Verdict.ACCEPTED, List.of());
            assertThatThrownBy(
                            () ->
                                    new Countersigning(keys, CLOCK)
                                            .append(file, review, words, wrong, Work.UNOBSERVED))
                    .isInstanceOf(WrongPassphraseException.class);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        assertThat(leftovers()).containsExactly("harbour.tributary");
    }

    @Test
    void aSealedFileIsNeverOverwritten() throws Exception {
        seal();
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(this::seal).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whatTheFileSaysInTheClearNamesNobody() throws Exception {
        String clear = new String(sample().bytes(), StandardCharsets.ISO_8859_1);
        for (String word : List.of("Mara", "Lind", "Jo Bell", "arbour", "boat", "case.db")) {
            assertThat(clear).doesNotContain(word);
        }
    }

    @Test
    void everyPartOfTheCostMatters() {
        byte[] salt = new byte[16];
        try (Passphrase words = Passphrase.of("the same words")) {
            byte[] once = KeyCost.LEAST.derive(words, salt);
            assertThat(once).hasSize(32).isEqualTo(KeyCost.LEAST.derive(words, salt));
            assertThat(new KeyCost(19 * 1024, 3, 1).derive(words, salt)).isNotEqualTo(once);
            assertThat(new KeyCost(19 * 1024, 2, 2).derive(words, salt)).isNotEqualTo(once);
            assertThat(new KeyCost(20 * 1024, 2, 1).derive(words, salt)).isNotEqualTo(once);
            salt[15] = 3;
            assertThat(KeyCost.LEAST.derive(words, salt)).isNotEqualTo(once);
        }
        for (KeyCost cost : List.of(KeyCost.STANDARD, KeyCost.LEAST, KeyCost.MOST)) {
            assertThat(cost.isAcceptable()).isTrue();
        }
    }

    /// Of the frames of the body's chunks.
    private static int bodyLength(byte[] whole) {
        int at = SealHeader.LENGTH;
        int frame = 0;
        while ((frame & Chunks.LAST) == 0) {
            frame = ByteBuffer.wrap(whole, at, 4).getInt();
            at += 4 + (frame & ~Chunks.LAST);
        }
        return at - SealHeader.LENGTH;
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private CaseSealing sealing() {
        return new CaseSealing(open.record(), keys, CLOCK, KeyCost.LEAST);
    }

    private CaseSealing.Order order() {
        return new CaseSealing.Order(file, mara, List.of());
    }

    private OpenSeal.Signed seal() throws Exception {
        try (Passphrase words = Passphrase.of(WORDS);
                Passphrase key = Passphrase.of(KEY_WORDS)) {
            return sealing().seal(order(), words, key, Work.UNOBSERVED);
        }
    }

    private void review(Signer signer, Verdict verdict, Remark... remarks) throws Exception {
        review(keys, signer, verdict, remarks);
    }

    private void review(KeyRing ring, Signer signer, Verdict verdict, Remark... remarks)
            throws Exception {
        try (Passphrase words = Passphrase.of(WORDS);
                Passphrase key = Passphrase.of(KEY_WORDS)) {
            new Countersigning(ring, CLOCK)
                    .append(
                            file,
                            new Countersigning.Review(signer, verdict, List.of(remarks)),
                            words,
                            key,
                            Work.UNOBSERVED);
        }
    }

    private List<OpenSeal.Signed> readBack() throws IOException {
        try (Passphrase words = Passphrase.of(WORDS)) {
            return new ReadBack(open.record()).reviews(file, words, MARA, Work.UNOBSERVED);
        }
    }

    private CaseSignatures signatures() {
        return open.record().read(r -> CaseSignatures.of(r, open.record().manifest().caseId()));
    }

    private void note(String text) {
        open.record().write(MARA, writer -> writer.writeNote(text));
    }
}
