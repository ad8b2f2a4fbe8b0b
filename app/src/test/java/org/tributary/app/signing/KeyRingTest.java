// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.Signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

class KeyRingTest {

    private static final Author BO = new Author("Bo Berg", "BB");
    private static final RulesStatement RULES = new RulesStatement("case-1", 3, "ab12");

    @TempDir private Path home;

    private KeyRing ring() {
        return new KeyRing(home.resolve("keys"));
    }

    private static Passphrase words(String text) {
        return Passphrase.of(text);
    }

    private Signer bo() throws IOException {
        return ring().create(BO, words("correct horse"));
    }

    private Signature signed() throws Exception {
        return ring().sign(RULES, bo(), words("correct horse"));
    }

    @Test
    void signsWhatVerifies() throws Exception {
        Signature signature = signed();

        assertThat(RULES.isSignedBy(signature)).isTrue();
        assertThat(signature.signer()).isEqualTo("Bo Berg");
    }

    @Test
    void everyChangedByteBreaksTheSignature() throws Exception {
        Signature signature = signed();
        byte[] value = Base64.getDecoder().decode(signature.value());

        for (int i = 0; i < value.length; i++) {
            byte[] changed = value.clone();
            changed[i] ^= 1;
            assertThat(RULES.isSignedBy(with(signature, changed))).as("byte %d", i).isFalse();
        }
    }

    private static Signature with(Signature signature, byte[] value) {
        return new Signature(
                signature.signer(),
                signature.publicKey(),
                Base64.getEncoder().encodeToString(value));
    }

    @Test
    void holdsForOneCaseOneVersionAndOneTextAlone() throws Exception {
        Signature signature = signed();

        assertThat(new RulesStatement("case-2", 3, "ab12").isSignedBy(signature)).isFalse();
        assertThat(new RulesStatement("case-1", 4, "ab12").isSignedBy(signature)).isFalse();
        assertThat(new RulesStatement("case-1", 3, "ab13").isSignedBy(signature)).isFalse();
    }

    @Test
    void whatIsNoSignatureIsNone() {
        assertThat(RULES.isSignedBy(new Signature("Bo", "", ""))).isFalse();
        assertThat(RULES.isSignedBy(new Signature("Bo", "not base64!", "AAAA"))).isFalse();
    }

    @Test
    void refusesAnotherPassphrase() throws Exception {
        Signer bo = bo();

        assertThatThrownBy(() -> ring().sign(RULES, bo, words("correct horsf")))
                .isInstanceOf(WrongPassphraseException.class);
        assertThatThrownBy(() -> ring().sign(RULES, bo, words("")))
                .isInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void aKeyKeepsItsSignaturesUnderANewPassphrase() throws Exception {
        Signer bo = bo();
        Signature before = ring().sign(RULES, bo, words("correct horse"));

        ring().changePassphrase(bo, words("correct horse"), words("battery staple"));

        assertThat(ring().signers()).containsExactly(bo);
        assertThat(ring().sign(RULES, bo, words("battery staple"))).isEqualTo(before);
        assertThatThrownBy(() -> ring().sign(RULES, bo, words("correct horse")))
                .isInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void asksForTwelveCharacters() {
        assertThat(words("12345678901").isLongEnough()).isFalse();
        assertThat(words("123456789012").isLongEnough()).isTrue();
        assertThatThrownBy(() -> ring().create(BO, words("12345678901")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyHasTwoKeys() throws Exception {
        bo();

        assertThatThrownBy(
                        () -> ring().create(new Author(" bo berg", "B"), words("another phrase")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyFileUnderAnotherNameDoesNotOpen() throws Exception {
        bo();
        Path file = file();
        Files.writeString(file, Files.readString(file).replace("Bo Berg", "Al Berg"));
        Signer al = ring().signers().getFirst();

        assertThatThrownBy(() -> ring().sign(RULES, al, words("correct horse")))
                .isInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void keepsNeitherNameNorSecretWhereTheyCanBeRead() throws Exception {
        bo();
        Path file = file();

        assertThat(file.getFileName().toString()).doesNotContainIgnoringCase("bo");
        assertThat(Files.readString(file)).doesNotContain("correct horse");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("keys"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    @Test
    void passesOverWhatIsNoKey() throws Exception {
        Signer bo = bo();
        Files.writeString(home.resolve("keys").resolve("damaged.key.json"), "{}");

        assertThat(ring().signers()).containsExactly(bo);
    }

    @Test
    void isEmptyBeforeTheFirstKey() throws Exception {
        assertThat(ring().signers()).isEmpty();
    }

    @Test
    void wipesAPassphrase() {
        Passphrase wiped = words("correct horse");
        wiped.close();

        assertThat(wiped.characters()).containsOnly('\0');
    }

    @Test
    void readsAFingerprintInGroups() throws Exception {
        assertThat(bo().fingerprint()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
    }
}
