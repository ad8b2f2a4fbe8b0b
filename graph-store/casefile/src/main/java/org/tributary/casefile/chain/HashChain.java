// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.chain;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// A hash chain: every link is the SHA-256 of the link before and the fields of one entry, so that
/// there is a head after every entry.
///
/// Reuses one buffer, so that millions of entries cost no objects. Not thread-safe.
public final class HashChain implements EntryHash {

    private static final int LINK = 32;

    private final MessageDigest digest = Hashes.sha256();
    private final byte[] head = new byte[LINK];
    private byte[] entry = new byte[512];
    private int length;

    @Override
    public HashChain begin(char kind) {
        length = 0;
        return number(kind);
    }

    @Override
    public HashChain number(long value) {
        makeRoom(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            entry[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    @Override
    public HashChain text(String value) {
        int chars = value.length();
        makeRoom(Long.BYTES + chars);
        int start = length + Long.BYTES;
        for (int i = 0; i < chars; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                return encoded(value.getBytes(StandardCharsets.UTF_8));
            }
            entry[start + i] = (byte) c;
        }
        number(chars);
        length += chars;
        return this;
    }

    private HashChain encoded(byte[] bytes) {
        number(bytes.length);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, entry, length, bytes.length);
        length += bytes.length;
        return this;
    }

    private void makeRoom(int bytes) {
        if (entry.length - length < bytes) {
            entry = Arrays.copyOf(entry, Math.max(entry.length * 2, length + bytes));
        }
    }

    @Override
    public void link() {
        digest.update(head);
        digest.update(entry, 0, length);
        try {
            digest.digest(head, 0, LINK);
        } catch (DigestException e) {
            throw new IllegalStateException("a SHA-256 fits 32 bytes", e);
        }
    }

    /// The latest link as 64 hexadecimal digits.
    @Override
    public String head() {
        return HexFormat.of().formatHex(head);
    }

    /// Goes on from a link kept earlier.
    public void resume(String link) {
        System.arraycopy(HexFormat.of().parseHex(link), 0, head, 0, LINK);
    }
}
