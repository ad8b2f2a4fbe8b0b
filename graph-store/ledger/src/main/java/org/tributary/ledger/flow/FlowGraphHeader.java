// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// The first 72 bytes of a [FlowGraphFile], little-endian: magic, format version, generation,
/// counts, the digest of the transfers, and a CRC-32C over all of that.
///
/// @param digest 32 hexadecimal digits of the [LedgerDigest]
record FlowGraphHeader(int version, long generation, int accounts, int transfers, String digest) {

    static final int VERSION = 1;

    /// Bytes of one transfer over all columns: four longs, three ints, two shorts.
    static final int TRANSFER_BYTES = 4 * Long.BYTES + 3 * Integer.BYTES + 2 * Short.BYTES;

    private static final byte[] MAGIC = "TRIBFLOW".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST_BYTES = 32;
    private static final int CHECKED = 68;
    private static final int BYTES = CHECKED + Integer.BYTES;

    static FlowGraphHeader of(FlowGraph graph, long generation) {
        return new FlowGraphHeader(
                VERSION,
                generation,
                graph.accountCount(),
                graph.transferCount(),
                graph.digest().digest());
    }

    void write(FileChannel channel) throws IOException {
        byte[] bytes = new byte[BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(MAGIC).putInt(version).putInt(BlockWriter.BLOCK).putLong(generation);
        buffer.putInt(accounts).putInt(transfers);
        buffer.put(digest.getBytes(StandardCharsets.US_ASCII));
        // Room for one more number without a new version.
        buffer.putInt(0);
        buffer.putInt(crc(bytes));
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /// @throws IOException if it is not the header of such a file, or a damaged one
    static FlowGraphHeader read(FileChannel channel) throws IOException {
        byte[] bytes = new byte[BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        BlockReader.fill(channel, buffer);
        if (buffer.getInt(CHECKED) != crc(bytes)) {
            throw new IOException("the header of the flow graph's cache is damaged");
        }
        buffer.rewind();
        byte[] magic = new byte[MAGIC.length];
        buffer.get(magic);
        int version = buffer.getInt();
        if (!Arrays.equals(magic, MAGIC) || buffer.getInt() != BlockWriter.BLOCK) {
            throw new IOException("not a flow graph's cache");
        }
        long generation = buffer.getLong();
        int accounts = buffer.getInt();
        int transfers = buffer.getInt();
        byte[] digest = new byte[DIGEST_BYTES];
        buffer.get(digest);
        return new FlowGraphHeader(
                version,
                generation,
                accounts,
                transfers,
                new String(digest, StandardCharsets.US_ASCII));
    }

    private static int crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, CHECKED);
        return (int) crc.getValue();
    }

    /// Whether this program wrote it for that state of the record. Accounts without a counted
    /// transfer may have come since.
    boolean fits(long recordGeneration, int recordAccounts, LedgerDigest expected) {
        return version == VERSION
                && generation == recordGeneration
                && accounts <= recordAccounts
                && transfers == expected.transfers()
                && digest.equals(expected.digest());
    }

    /// Whether a file of that length holds exactly the transfers, with a check sum per block.
    boolean fits(long fileBytes) {
        long content = transfers * (long) TRANSFER_BYTES;
        long blocks = (content + BlockWriter.BLOCK - 1) / BlockWriter.BLOCK;
        return fileBytes == BYTES + content + blocks * Integer.BYTES;
    }
}
