// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The first half of the SHA-256 of a public key, as people read it: `3f2a 9c01 …`.
public final class Fingerprint {

    private static final int BYTES = 16;
    private static final String GROUPS_OF_FOUR = "(.{4})(?!$)";

    private Fingerprint() {}

    /// @param publicKey X.509 in base64, as signatures carry it
    public static String of(String publicKey) {
        return hex(publicKey).replaceAll(GROUPS_OF_FOUR, "$1 ");
    }

    /// Without spaces, for the name of a file.
    static String hex(String publicKey) {
        return HexFormat.of()
                .formatHex(sha256(publicKey.getBytes(StandardCharsets.US_ASCII)), 0, BYTES);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
