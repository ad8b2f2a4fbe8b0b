// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.tributary.app.signing.Passphrase;

import java.util.Arrays;

/// How dear it is to make a key out of a passphrase with Argon2id, version 1.3 (RFC 9106).
/// Immutable.
///
/// @param kibibytes memory
/// @param passes over that memory
/// @param lanes that could run beside each other
public record KeyCost(int kibibytes, int passes, int lanes) {

    /// The second of the two choices RFC 9106, section 4, recommends.
    static final KeyCost STANDARD = new KeyCost(64 * 1024, 3, 4);

    /// Cheaper is not accepted from a file: OWASP's Password Storage Cheat Sheet asks for 19
    /// MiB and two passes at least.
    static final KeyCost LEAST = new KeyCost(19 * 1024, 2, 1);

    /// Dearer is not accepted either, so that no file takes a computer's memory or an hour.
    static final KeyCost MOST = new KeyCost(256 * 1024, 10, 8);

    static final int KEY_BYTES = 32;

    boolean isAcceptable() {
        return kibibytes >= LEAST.kibibytes
                && passes >= LEAST.passes
                && lanes >= LEAST.lanes
                && kibibytes <= MOST.kibibytes
                && passes <= MOST.passes
                && lanes <= MOST.lanes;
    }

    /// The key, which the caller wipes.
    byte[] derive(Passphrase passphrase, byte[] salt) {
        var argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        byte[] words = passphrase.bytes();
        try {
            byte[] key = new byte[KEY_BYTES];
            argon.generateBytes(words, key);
            return key;
        } finally {
            Arrays.fill(words, (byte) 0);
        }
    }
}
