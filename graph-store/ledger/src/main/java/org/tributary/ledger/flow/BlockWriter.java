// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// Writes columns of numbers, little-endian, as blocks of 64 KiB that each end with a CRC-32C over
/// the block's number and content, so that damaged and displaced blocks are found alike.
///
/// Columns come widest first: then a number never straddles two blocks.
final class BlockWriter {

    /// Content bytes of a block; the last one may be shorter.
    static final int BLOCK = 64 * 1024;

    private final FileChannel channel;
    private final ByteBuffer block =
            ByteBuffer.allocate(BLOCK + Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private int number;

    BlockWriter(FileChannel channel) {
        this.channel = channel;
        block.limit(BLOCK);
    }

    void longs(long[] values, int size, Work work) throws IOException {
        for (int i = 0; i < size; i++) {
            makeRoom(work);
            block.putLong(values[i]);
        }
        work.done(size);
    }

    void ints(int[] values, int size, Work work) throws IOException {
        for (int i = 0; i < size; i++) {
            makeRoom(work);
            block.putInt(values[i]);
        }
        work.done(size);
    }

    void shorts(short[] values, int size, Work work) throws IOException {
        for (int i = 0; i < size; i++) {
            makeRoom(work);
            block.putShort(values[i]);
        }
        work.done(size);
    }

    private void makeRoom(Work work) throws IOException {
        if (!block.hasRemaining()) {
            work.checkCancelled();
            flush();
        }
    }

    /// Writes out what is not written yet.
    void flush() throws IOException {
        if (block.position() > 0) {
            int content = block.position();
            block.limit(content + Integer.BYTES);
            block.putInt(crc(number++, block.array(), content));
            block.flip();
            while (block.hasRemaining()) {
                channel.write(block);
            }
            block.clear().limit(BLOCK);
        }
    }

    static int crc(int number, byte[] block, int length) {
        CRC32C crc = new CRC32C();
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            crc.update(number >>> shift);
        }
        crc.update(block, 0, length);
        return (int) crc.getValue();
    }
}
