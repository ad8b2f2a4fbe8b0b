// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.tributary.ledger.casefile.TransferScan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Transfers on their way into the graph, column by column in chunks. A chunk is what one
/// transaction writes, and what one thread of the bulk importer takes at a time.
///
/// Filled by one thread, then read by any number.
final class TransferRows implements TransferScan {

    /// Rows of one transaction. Larger ones gain nothing and cost heap.
    static final int CHUNK_ROWS = 16_384;

    private final List<Chunk> chunks = new ArrayList<>();
    private long size;

    /// Columns of up to [#CHUNK_ROWS] transfers.
    static final class Chunk {

        final long[] id = new long[CHUNK_ROWS];
        final int[] from = new int[CHUNK_ROWS];
        final int[] to = new int[CHUNK_ROWS];
        final long[] at = new long[CHUNK_ROWS];
        final long[] paid = new long[CHUNK_ROWS];
        final long[] received = new long[CHUNK_ROWS];
        final short[] paidCurrency = new short[CHUNK_ROWS];
        final short[] receivedCurrency = new short[CHUNK_ROWS];
        final int[] channel = new int[CHUNK_ROWS];
        private int size;

        int size() {
            return size;
        }
    }

    @Override
    public void transfer(
            long id,
            int from,
            int to,
            long at,
            long paid,
            int paidCurrency,
            long received,
            int receivedCurrency,
            int channel) {
        Chunk chunk = chunkWithRoom();
        int row = chunk.size++;
        chunk.id[row] = id;
        chunk.from[row] = from;
        chunk.to[row] = to;
        chunk.at[row] = at;
        chunk.paid[row] = paid;
        chunk.received[row] = received;
        chunk.paidCurrency[row] = (short) paidCurrency;
        chunk.receivedCurrency[row] = (short) receivedCurrency;
        chunk.channel[row] = channel;
        size++;
    }

    private Chunk chunkWithRoom() {
        if (chunks.isEmpty() || chunks.getLast().size == CHUNK_ROWS) {
            chunks.add(new Chunk());
        }
        return chunks.getLast();
    }

    List<Chunk> chunks() {
        return Collections.unmodifiableList(chunks);
    }

    long size() {
        return size;
    }
}
