// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.csv.bytes.RowSlicer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// A part of a file in an array, and the place reached in it. Bytes of 0 follow the part. Not
/// thread-safe.
final class FileBytes implements Closeable {

    private final Path file;
    private final FileChannel channel;
    private final byte[] array;
    private final int room;
    private final long size;

    /// Position in the file of the array's first byte.
    private long base;

    private int at;
    private int limit;

    /// @param room bytes held at once
    FileBytes(Path file, int room) throws IOException {
        this.file = file;
        this.room = room;
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
        array = new byte[room + RowSlicer.slack()];
    }

    byte[] array() {
        return array;
    }

    /// Index in the array of the place reached.
    int at() {
        return at;
    }

    int limit() {
        return limit;
    }

    void moveTo(int index) {
        at = index;
    }

    /// The place reached in the file.
    long position() {
        return base + at;
    }

    boolean isAtEnd() {
        return position() >= size;
    }

    void moveToEnd() {
        base = size;
        at = 0;
        limit = 0;
    }

    /// Gets more bytes behind the ones at hand, which are kept from the place reached on.
    ///
    /// @return whether there are more than before
    boolean fetch() throws IOException {
        int left = limit - at;
        if (left == room) {
            return false;
        }
        System.arraycopy(array, at, array, 0, left);
        base += at;
        at = 0;
        limit = left;
        ByteBuffer free = ByteBuffer.wrap(array, left, room - left);
        int read = channel.read(free, base + left);
        limit += Math.max(read, 0);
        Arrays.fill(array, limit, limit + RowSlicer.slack(), (byte) 0);
        return read > 0;
    }

    /// Moves behind so many line ends: LF, CR LF or CR.
    void skipLines(long lines) throws IOException {
        for (long skipped = 0; skipped < lines; ) {
            if (at == limit && !fetch()) {
                return;
            }
            byte b = array[at++];
            if (b == '\n') {
                skipped++;
            } else if (b == '\r') {
                skipped++;
                if ((at < limit || fetch()) && array[at] == '\n') {
                    at++;
                }
            }
        }
    }

    /// A stream of its own from the place reached to the end.
    InputStream fromHere() throws IOException {
        FileChannel own = FileChannel.open(file, StandardOpenOption.READ);
        own.position(position());
        return Channels.newInputStream(own);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
