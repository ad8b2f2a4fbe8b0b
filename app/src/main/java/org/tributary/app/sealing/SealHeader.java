// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.sealing.SealException.Kind;
import org.tributary.app.signing.Passphrase;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/// The beginning of a sealed file: how its key is made out of a passphrase, and the case key
/// under that key. Says nothing of the case. Integers are big-endian.
///
/// @param cost of making a key out of the passphrase
/// @param salt of that
/// @param nonce under which the case key is encrypted
/// @param wrapped the case key, encrypted, everything before it authenticated with it
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record SealHeader(KeyCost cost, byte[] salt, byte[] nonce, byte[] wrapped) {

    /// The layout this program writes.
    static final int FORMAT = 1;

    private static final byte[] MAGIC =
            "TRIBUTARY SEALED CASE\n".getBytes(StandardCharsets.US_ASCII);

    private static final int SALT = 16;
    private static final int WRAPPED = KeyCost.KEY_BYTES + Aes.TAG;
    private static final int FRONT = MAGIC.length + 2 + 4 + 4 + 4 + SALT + Aes.NONCE;

    static final int LENGTH = FRONT + WRAPPED;

    static SealHeader wrap(CaseKey key, Passphrase passphrase, KeyCost cost, SecureRandom random) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[Aes.NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] above = cost.derive(passphrase, salt);
        try {
            return new SealHeader(
                    cost,
                    salt,
                    nonce,
                    Aes.encrypt(
                            above,
                            nonce,
                            front(cost, salt, nonce),
                            key.bytes(),
                            KeyCost.KEY_BYTES));
        } finally {
            Arrays.fill(above, (byte) 0);
        }
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).put(front(cost, salt, nonce)).put(wrapped).array();
    }

    private static byte[] front(KeyCost cost, byte[] salt, byte[] nonce) {
        return ByteBuffer.allocate(FRONT)
                .put(MAGIC)
                .putShort((short) FORMAT)
                .putInt(cost.kibibytes())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(salt)
                .put(nonce)
                .array();
    }

    static SealHeader read(DataInputStream in) throws IOException {
        byte[] magic = in.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new SealException(
                    Kind.FOREIGN,
                    "This is no sealed case, or its beginning is damaged. Choose a file that ends"
                            + " in .tributary.");
        }
        int format = in.readUnsignedShort();
        if (format > FORMAT) {
            throw new SealException(
                    Kind.NEWER,
                    "The sealed file has format %d and this program knows formats up to %d. Open it with a newer Tributary; nothing was changed."
                            .formatted(format, FORMAT));
        }
        if (format < 1) {
            throw SealException.damaged("its format number is missing");
        }
        KeyCost cost = new KeyCost(in.readInt(), in.readInt(), in.readInt());
        if (!cost.isAcceptable()) {
            throw SealException.damaged(
                    "making its key would cost less than is safe, or more than this program"
                            + " spends");
        }
        return new SealHeader(cost, whole(in, SALT), whole(in, Aes.NONCE), whole(in, WRAPPED));
    }

    private static byte[] whole(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    /// The case key; costs a good part of a second on purpose.
    ///
    /// @throws SealException if the passphrase is another one
    CaseKey unwrap(Passphrase passphrase) throws SealException {
        byte[] above = cost.derive(passphrase, salt);
        try {
            return Aes.decrypt(above, nonce, front(cost, salt, nonce), wrapped, wrapped.length)
                    .map(CaseKey::new)
                    .orElseThrow(
                            () ->
                                    new SealException(
                                            Kind.WRONG_PASSPHRASE,
                                            "The passphrase does not open this file. Ask whoever"
                                                    + " sealed it."));
        } finally {
            Arrays.fill(above, (byte) 0);
        }
    }
}
