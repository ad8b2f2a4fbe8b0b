// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import org.tributary.ledger.work.Work;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// Reads what a [BlockWriter] wrote and checks every block before a number of it is used.
final class BlockReader {

    private final FileChannel channel;
    private final ByteBuffer block =
            ByteBuffer.allocate(BlockWriter.BLOCK + Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private long unread;
    private int number;

    BlockReader(FileChannel channel) {
        this.channel = channel;
        block.limit(0);
    }

    /// Starts at the first block.
    ///
    /// @param content bytes in all blocks together, without their check sums
    void open(long content) {
        unread = content;
    }

    void longs(long[] values, int size, Work work) throws IOException {
        for (int i = 0; i < size; i++) {
            provide(work);
            values[i] = block.getLong();
        }
        work.done(size);
    }

    void ints(int[] values, int size, Work work) throws IOException {
        for (int i = 0; i < size; i++) {
            provide(work);
            values[i] = block.getInt();
        }
        work.done(size);
    }

    void shorts(short[] values, int size, Work work) throws IOException {
        for (int i = 0; i < size; i++) {
            provide(work);
            values[i] = block.getShort();
        }
        work.done(size);
    }

    private void provide(Work work) throws IOException {
        if (block.hasRemaining()) {
            return;
        }
        work.checkCancelled();
        int content = (int) Math.min(BlockWriter.BLOCK, unread);
        block.clear().limit(content + Integer.BYTES);
        fill(channel, block);
        if (block.getInt(content) != BlockWriter.crc(number++, block.array(), content)) {
            throw new IOException("a block of the flow graph's cache is damaged");
        }
        unread -= content;
        block.position(0).limit(content);
    }

    /// Reads until `buffer` is full.
    ///
    /// @throws EOFException if the file ends before
    static void fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the flow graph's cache ends too early");
            }
        }
    }
}
