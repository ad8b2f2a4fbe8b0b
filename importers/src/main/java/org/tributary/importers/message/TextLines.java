// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The physical lines of a text file whose format does not say how it is encoded: UTF-8 where a
/// line is that, else windows-1252. Lines end with CR, LF or both. A line longer than
/// [#MOST_BYTES] is cut and says so. Not thread-safe.
public final class TextLines implements Closeable {

    /// Bytes of a line that are kept.
    public static final int MOST_BYTES = 1 << 20;

    private static final Charset OTHERWISE = Charset.forName("windows-1252");
    private static final int END = -1;

    private final InputStream in;
    private byte[] bytes = new byte[256];
    private int length;
    private long line;
    private long bytesRead;
    private boolean cut;
    private int pending = -2;

    /// @param in closed with this
    public TextLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// Moves to the next line; false at the end of the file.
    ///
    /// @throws IOException if it cannot be read
    public boolean next() throws IOException {
        length = 0;
        cut = false;
        int b = read();
        if (b == END) {
            return false;
        }
        line++;
        while (b != END && b != '\n' && b != '\r') {
            keep((byte) b);
            b = read();
        }
        if (b == '\r') {
            int after = read();
            if (after != '\n') {
                pending = after;
                bytesRead -= after == END ? 0 : 1;
            }
        }
        if (line == 1) {
            dropMark();
        }
        return true;
    }

    private int read() throws IOException {
        int b = pending == -2 ? in.read() : pending;
        pending = -2;
        bytesRead += b == END ? 0 : 1;
        return b;
    }

    private void keep(byte b) {
        if (length == MOST_BYTES) {
            cut = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = b;
    }

    private void dropMark() {
        if (length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF) {
            System.arraycopy(bytes, 3, bytes, 0, length - 3);
            length -= 3;
        }
    }

    /// The line without its end.
    public String text() {
        ByteBuffer content = ByteBuffer.wrap(bytes, 0, length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, 0, length, OTHERWISE);
        }
    }

    /// 1-based number of the line.
    public long line() {
        return line;
    }

    /// Whether the line is longer than what is kept of it.
    public boolean isCut() {
        return cut;
    }

    /// Bytes read so far.
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
