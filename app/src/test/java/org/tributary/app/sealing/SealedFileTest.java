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
import org.tributary.app.sealing.SealException.Kind;
import org.tributary.app.sealing.SealRoom.People;
import org.tributary.app.signing.Passphrase;
import org.tributary.ledger.casework.SignOff.Remark;
import org.tributary.ledger.casework.SignOff.Verdict;
import org.tributary.ledger.work.Work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class SealedFileTest {

    @TempDir static Path home;
    private static People people;
    private static Optional<Sample> sample = Optional.empty();

    @TempDir Path folder;
    private SealRoom room;

    /// A file with a review.
    ///
    /// @param bytes of the file
    /// @param sealed how many of them there were before the review
    private record Sample(byte[] bytes, int sealed) {}

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

    /// For tests that look at the file alone.
    private Sample sample() throws Exception {
        if (sample.isEmpty()) {
            room.seal();
            int sealed = (int) Files.size(room.file);
            room.review(Verdict.RETURNED, new Remark("The harbour", "Who owns the boat?"));
            sample = Optional.of(new Sample(Files.readAllBytes(room.file), sealed));
            Files.delete(room.file);
        }
        return sample.get();
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
        room.seal();
        int first = (int) Files.size(room.file);
        room.review(Verdict.RETURNED, new Remark("", "Why?"));
        int second = (int) Files.size(room.file);
        room.review(Verdict.ACCEPTED);
        byte[] whole = Files.readAllBytes(room.file);
        byte[] swapped =
                ByteBuffer.allocate(whole.length)
                        .put(whole, 0, first)
                        .put(whole, second, whole.length - second)
                        .put(whole, first, second - first)
                        .array();
        Files.write(room.file, swapped);
        assertThatThrownBy(() -> SealedFile.read(room.file, Work.UNOBSERVED))
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
        Files.write(room.file, hostile);
        assertThatThrownBy(() -> SealedFile.read(room.file, Work.UNOBSERVED))
                .hasMessageContaining("making its key");
    }

    @Test
    void aNewerFormatIsRefusedAndNothingTouched() throws Exception {
        byte[] newer = sample().bytes().clone();
        newer[23] = 2;
        Files.write(room.file, newer);
        assertThatThrownBy(() -> SealedFile.read(room.file, Work.UNOBSERVED))
                .isInstanceOfSatisfying(
                        SealException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NEWER));
        assertThatThrownBy(() -> room.review(Verdict.ACCEPTED)).isInstanceOf(SealException.class);
        assertThat(Files.readAllBytes(room.file)).isEqualTo(newer);
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

    private static byte[] opened(CaseKey key, byte[] sealed) throws IOException {
        try (BodyInput body =
                new BodyInput(key, new ByteArrayInputStream(sealed), Work.UNOBSERVED)) {
            return body.readAllBytes();
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
}
