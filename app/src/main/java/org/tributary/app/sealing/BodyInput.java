// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.ledger.work.Work;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Decrypts a body as it is read. Hands out nothing of a chunk that was changed, and ends only
/// where the body did. Not thread-safe.
final class BodyInput extends InputStream {

    private final byte[] key;
    private final DataInputStream in;
    private final Work work;
    private byte[] plain = {};
    private int given;
    private long number;
    private boolean ended;

    /// @param in stands at the beginning of the body
    /// @param work is told how many bytes of the file were read
    BodyInput(CaseKey key, InputStream in, Work work) {
        this.key = key.ofBody();
        this.in = new DataInputStream(in);
        this.work = work;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (given == plain.length) {
            if (ended) {
                return -1;
            }
            chunk();
        }
        int taken = Math.min(length, plain.length - given);
        System.arraycopy(plain, given, bytes, from, taken);
        given += taken;
        return taken;
    }

    private void chunk() throws IOException {
        try {
            int frame = in.readInt();
            int last = frame & Chunks.LAST;
            byte[] sealed = new byte[Math.min(frame & ~Chunks.LAST, Chunks.SEALED)];
            in.readFully(sealed);
            plain =
                    Aes.decrypt(
                                    key,
                                    Chunks.nonce(number, last),
                                    Chunks.beside(),
                                    sealed,
                                    sealed.length)
                            .orElseThrow(() -> SealException.damaged("its content was changed"));
            work.done(sealed.length);
            given = 0;
            number++;
            ended = last != 0;
        } catch (EOFException e) {
            throw SealException.cutOff();
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
        Arrays.fill(plain, (byte) 0);
    }
}
