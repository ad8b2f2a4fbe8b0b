// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.redaction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes tokens out of names and numbers: the same out of the same for as long as the key is
/// the same, and nothing that leads back without it (HMAC-SHA-256, RFC 2104). Whoever has the
/// key and a name finds its token, so it is kept like the names themselves. Not thread-safe.
public final class MaskKey {

    private static final String FIRST_LINE = "Tributary masking key 1";
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    /// Of 64 bits: among a million names, two share a token with a chance of one in 37
    /// million.
    private static final int TOKEN_BYTES = 8;

    private static final int FEWEST_WEEKS = 4;
    private static final int WEEKS = 100;

    private final Mac mac;

    private MaskKey(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /// Makes a key and keeps it in a new file, readable by the user alone where the computer
    /// knows such permissions.
    ///
    /// @throws FileAlreadyExistsException if there is a file
    /// @throws IOException if it cannot be written
    public static MaskKey create(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
            PosixFileAttributeView view =
                    Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(
                    file, "%s%n%s%n".formatted(FIRST_LINE, HexFormat.of().formatHex(key)));
            return new MaskKey(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// Reads a key.
    ///
    /// @throws IOException if it cannot be read or is no such key
    public static MaskKey read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        if (lines.size() < 2
                || !lines.getFirst().equals(FIRST_LINE)
                || !lines.get(1).matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new IOException("the file of the key is none, or is damaged");
        }
        return new MaskKey(HexFormat.of().parseHex(lines.get(1)));
    }

    /// The token of a value.
    ///
    /// @param kind what kind of value it is; one value of two kinds has two tokens
    /// @return sixteen characters, digits and capitals from A to F
    String token(String kind, String value) {
        return HexFormat.of().withUpperCase().formatHex(hash(kind, value), 0, TOKEN_BYTES);
    }

    private byte[] hash(String kind, String value) {
        mac.update(kind.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    }

    /// By how many days times are moved back where they are: whole weeks, so that a Sunday
    /// stays one; the same for every copy made with this key.
    long days() {
        int number = ByteBuffer.wrap(hash("days", "")).getInt() >>> 1;
        return 7L * (FEWEST_WEEKS + number % WEEKS);
    }

    /// Digits that tell keys apart and say nothing of them.
    public String fingerprint() {
        return token("fingerprint", "").toLowerCase(Locale.ROOT);
    }
}
