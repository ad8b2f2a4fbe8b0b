// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// One SHA-256 over all entries, each with its length before it. Says as much as a [HashChain] of
/// the same entries at a fifth of the cost, but only once they are all in.
///
/// Numbers are written seven bits a byte, the lowest first, sign at the bottom. Not thread-safe.
public final class HashStream implements EntryHash {

    /// Hashed at once.
    private static final int BLOCK = 1 << 16;

    private static final int BITS = 7;
    private static final int MORE = 0x80;
    private static final int LONGEST_NUMBER = 10;

    private final MessageDigest digest = Hashes.sha256();
    private byte[] block = new byte[BLOCK + (1 << 10)];
    private int length;
    private int entry;

    @Override
    public HashStream begin(char kind) {
        entry = length;
        makeRoom(Integer.BYTES);
        length += Integer.BYTES;
        return number(kind);
    }

    @Override
    public HashStream number(long value) {
        makeRoom(LONGEST_NUMBER);
        long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
        while ((rest & -MORE) != 0) {
            block[length++] = (byte) (rest | MORE);
            rest >>>= BITS;
        }
        block[length++] = (byte) rest;
        return this;
    }

    @Override
    public HashStream text(String value) {
        int chars = value.length();
        for (int i = 0; i < chars; i++) {
            if (value.charAt(i) >= MORE) {
                return bytes(value.getBytes(StandardCharsets.UTF_8));
            }
        }
        number(chars);
        makeRoom(chars);
        for (int i = 0; i < chars; i++) {
            block[length + i] = (byte) value.charAt(i);
        }
        length += chars;
        return this;
    }

    private HashStream bytes(byte[] text) {
        number(text.length);
        makeRoom(text.length);
        System.arraycopy(text, 0, block, length, text.length);
        length += text.length;
        return this;
    }

    private void makeRoom(int bytes) {
        if (block.length - length < bytes) {
            block = Arrays.copyOf(block, Math.max(block.length * 2, length + bytes));
        }
    }

    @Override
    public void link() {
        ByteBuffer.wrap(block).putInt(entry, length - entry - Integer.BYTES);
        if (length >= BLOCK) {
            digest.update(block, 0, length);
            length = 0;
        }
    }

    @Override
    public String head() {
        digest.update(block, 0, length);
        length = 0;
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }
}
