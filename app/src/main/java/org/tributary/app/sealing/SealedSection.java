// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.signing.Fingerprint;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.casework.Signature;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// One signature at the end of a sealed file, as it stands there.
///
/// @param role as what somebody signed
/// @param before SHA-256 of everything before the section
/// @param statement SHA-256 of what was said
/// @param publicKey of the signer, X.509
/// @param nonce under which what was said is encrypted
/// @param said what was said, encrypted
/// @param file SHA-256 of the file up to the signature, lower-case hexadecimal
/// @param signature over `file` and `statement`
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record SealedSection(
        SignOff.Role role,
        byte[] before,
        byte[] statement,
        byte[] publicKey,
        byte[] nonce,
        byte[] said,
        String file,
        byte[] signature) {

    private static final int SIGNATURE = 64;
    private static final int LONGEST_KEY = 256;
    private static final int LONGEST_SAYING = 4 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Everything before the signature.
    static byte[] front(CaseKey key, SignOff said, byte[] before, String publicKey, byte[] nonce) {
        byte[] statement = Sha256.begun().digest(said.bytes());
        byte[] plain = JSON.writeValueAsBytes(said);
        byte[] sealed =
                Aes.encrypt(
                        key.ofSections(),
                        nonce,
                        beside(said.role(), before, statement),
                        plain,
                        plain.length);
        byte[] signer = Base64.getDecoder().decode(publicKey);
        return ByteBuffer.allocate(
                        1 + 2 * Sha256.LENGTH + 2 + signer.length + Aes.NONCE + 4 + sealed.length)
                .put(kind(said.role()))
                .put(before)
                .put(statement)
                .putShort((short) signer.length)
                .put(signer)
                .put(nonce)
                .putInt(sealed.length)
                .put(sealed)
                .array();
    }

    private static byte kind(SignOff.Role role) {
        return switch (role) {
            case PREPARER -> 1;
            case REVIEWER -> 2;
        };
    }

    private static byte[] beside(SignOff.Role role, byte[] before, byte[] statement) {
        return ByteBuffer.allocate(1 + 2 * Sha256.LENGTH)
                .put(kind(role))
                .put(before)
                .put(statement)
                .array();
    }

    /// The next section, its signature verified; none where the file ends.
    ///
    /// @param digest of everything that was read through `in`
    static Optional<SealedSection> read(DataInputStream in, MessageDigest digest)
            throws IOException {
        byte[] found = Sha256.soFar(digest);
        int kind = in.read();
        if (kind < 0) {
            return Optional.empty();
        }
        SignOff.Role role =
                switch (kind) {
                    case 1 -> SignOff.Role.PREPARER;
                    case 2 -> SignOff.Role.REVIEWER;
                    default ->
                            throw SealException.damaged("something follows that is no signature");
                };
        byte[] before = exactly(in, Sha256.LENGTH);
        if (!Arrays.equals(before, found)) {
            throw SealException.damaged("what is signed was changed after it was signed");
        }
        byte[] statement = exactly(in, Sha256.LENGTH);
        byte[] publicKey = bounded(in, in.readUnsignedShort(), LONGEST_KEY);
        byte[] nonce = exactly(in, Aes.NONCE);
        byte[] said = bounded(in, in.readInt(), LONGEST_SAYING);
        String file = HexFormat.of().formatHex(Sha256.soFar(digest));
        SealedSection section =
                new SealedSection(
                        role,
                        before,
                        statement,
                        publicKey,
                        nonce,
                        said,
                        file,
                        exactly(in, SIGNATURE));
        if (!new SealStatement(file, HexFormat.of().formatHex(statement))
                .isSignedBy(section.signedBy(""))) {
            throw SealException.damaged("a signature does not belong to what stands before it");
        }
        return Optional.of(section);
    }

    private static byte[] bounded(DataInputStream in, int length, int most) throws IOException {
        if (length < 1 || length > most) {
            throw SealException.damaged("a signature has no sensible length");
        }
        return exactly(in, length);
    }

    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    /// @param name of the signer, which only the encrypted statement tells
    Signature signedBy(String name) {
        return new Signature(name, publicKeyText(), Base64.getEncoder().encodeToString(signature));
    }

    String publicKeyText() {
        return Base64.getEncoder().encodeToString(publicKey);
    }

    /// Digits by which people compare the signer's key.
    String fingerprint() {
        return Fingerprint.of(publicKeyText());
    }

    /// What was said.
    ///
    /// @throws SealException if it was changed, or is not what was signed
    SignOff open(CaseKey key) throws SealException {
        byte[] plain =
                Aes.decrypt(
                                key.ofSections(),
                                nonce,
                                beside(role, before, statement),
                                said,
                                said.length)
                        .orElseThrow(() -> SealException.damaged("a statement was changed"));
        try {
            SignOff open = JSON.readValue(plain, SignOff.class);
            if (open.role() != role
                    || !Arrays.equals(Sha256.begun().digest(open.bytes()), statement)) {
                throw SealException.damaged("a statement is not the one that was signed");
            }
            return open;
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw SealException.damaged("a statement cannot be read");
        }
    }
}
