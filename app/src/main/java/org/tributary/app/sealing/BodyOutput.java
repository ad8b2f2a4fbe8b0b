// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Encrypts a body as it is written, chunk by chunk. Closing it ends the body and leaves what
/// it is written into open. Not thread-safe.
final class BodyOutput extends OutputStream {

    private final byte[] key;
    private final DataOutputStream out;
    private final byte[] plain = new byte[Chunks.PLAIN];
    private int filled;
    private long number;
    private boolean ended;

    BodyOutput(CaseKey key, OutputStream out) {
        this.key = key.ofBody();
        this.out = new DataOutputStream(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            // A full chunk waits for one more byte, since it may be the last.
            if (filled == plain.length) {
                chunk(0);
            }
            int taken = Math.min(length - done, plain.length - filled);
            System.arraycopy(bytes, from + done, plain, filled, taken);
            filled += taken;
            done += taken;
        }
    }

    private void chunk(int last) throws IOException {
        byte[] sealed =
                Aes.encrypt(key, Chunks.nonce(number, last), Chunks.beside(), plain, filled);
        out.writeInt(sealed.length | last);
        out.write(sealed);
        number++;
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            return;
        }
        ended = true;
        chunk(Chunks.LAST);
        out.flush();
        Arrays.fill(key, (byte) 0);
        Arrays.fill(plain, (byte) 0);
    }
}
