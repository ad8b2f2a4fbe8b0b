// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import java.nio.ByteBuffer;

/// How the body of a sealed file is cut: chunks that are encrypted each for itself, with their
/// number and whether they are the last in the nonce (the STREAM construction of Hoang,
/// Reyhanitabar, Rogaway and Vizár, 2015), so that none can be dropped, swapped or repeated
/// unseen. Before each stands its length, the topmost bit set before the last.
final class Chunks {

    /// Plain bytes of every chunk but the last.
    static final int PLAIN = 1 << 16;

    static final int SEALED = PLAIN + Aes.TAG;
    static final int LAST = 1 << 31;

    private static final long MOST = 1L << 32;
    private static final byte[] NOTHING = {};

    private Chunks() {}

    static byte[] nonce(long number, int lastFlag) {
        if (number >= MOST) {
            throw new IllegalStateException("a case of more than 256 TiB cannot be sealed");
        }
        return ByteBuffer.allocate(Aes.NONCE)
                .position(Aes.NONCE - Integer.BYTES - 1)
                .putInt((int) number)
                .put((byte) (lastFlag == 0 ? 0 : 1))
                .array();
    }

    static byte[] beside() {
        return NOTHING;
    }
}
