// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/// The characters of a file, decoded strictly, with a memory of the physical lines still needed.
///
/// A byte the charset does not know becomes one lone low surrogate (U+DC00 plus the byte), which no
/// valid text contains, and its line is marked as blemished; nothing is replaced silently. From the
/// start of the row being read on, characters are kept, so that a row can be shown as it stands in
/// the file, and so that reading can start over after a line that cannot be taken apart. What is
/// kept is limited; a longer row ends reading with [RowTooLong]. Not thread-safe.
final class DecodedText extends Reader {

    /// Characters a row may have.
    static final int MOST_KEPT = 4 << 20;

    private static final int CHUNK = 16 << 10;
    private static final char ESCAPE = '\uDC00';

    /// Room left for the bytes of one malformed sequence after a full chunk.
    private static final int ESCAPE_ROOM = 16;

    /// A row has more characters than are kept.
    static final class RowTooLong extends IOException {
        RowTooLong() {
            super("the row is longer than %d characters".formatted(MOST_KEPT));
        }
    }

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(64 << 10);
    private char[] kept = new char[4 * CHUNK];
    private long keptFrom;
    private int size;
    private int handedOut;
    private boolean atEnd;
    private long bytesRead;
    private final LineStarts lines = new LineStarts();

    /// @param in the bytes, closed with this reader
    /// @param before physical lines of the file before these bytes
    DecodedText(InputStream in, Charset charset, long before) throws IOException {
        this.in = in;
        decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.flip();
        lines.beginAfter(before);
        fill();
        if (before == 0 && size > 0 && kept[0] == '\uFEFF') {
            handedOut = 1;
            lines.firstStartsAt(1);
        }
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (handedOut == size && !fill()) {
            return -1;
        }
        int n = Math.min(length, size - handedOut);
        System.arraycopy(kept, handedOut, into, offset, n);
        handedOut += n;
        return n;
    }

    /// Bytes read from the file so far.
    long bytesRead() {
        return bytesRead;
    }

    /// Whether a physical line has a byte its charset does not know, or a NUL.
    boolean isBlemished(long from, long to) {
        return lines.blemishedWithin(from, to);
    }

    /// Whether the line or any after it that was decoded so far has a blemish.
    boolean mayBeBlemished(long from) {
        return lines.blemishedFrom(from);
    }

    /// Forgets everything before a physical line.
    void keepFrom(long line) {
        lines.forgetBefore(line);
    }

    /// Lines `from` (inclusive) to `to` (exclusive) as they stand in the file, without the last
    /// line end; bytes that are no characters as `\xE9`. Cut after `most` characters.
    String raw(long from, long to, int most) {
        int start = (int) Math.max(0, lines.startOf(from) - keptFrom);
        int end = lines.knows(to) ? (int) (lines.startOf(to) - keptFrom) : size;
        int shown = withoutLineEnd(start, end);
        return shown - start > most
                ? shown(start, start + most) + "… (" + (shown - start) + " characters)"
                : shown(start, shown);
    }

    /// One line as it stands in the file, without its end; read on for if need be. Cut after `most`
    /// characters.
    String rawLine(long line, int most) throws IOException {
        while (!lines.knows(line + 1) && size - start(line) <= most && fill()) {
            // fill() has decoded more.
        }
        int start = start(line);
        int end =
                lines.knows(line + 1)
                        ? withoutLineEnd(start, (int) (lines.startOf(line + 1) - keptFrom))
                        : size;
        return end - start > most
                ? shown(start, start + most) + "… (the line goes on)"
                : shown(start, end);
    }

    private int start(long line) {
        return (int) Math.max(0, lines.startOf(line) - keptFrom);
    }

    private int withoutLineEnd(int start, int end) {
        int shown = end;
        if (shown > start && kept[shown - 1] == '\n') {
            shown--;
        }
        if (shown > start && kept[shown - 1] == '\r') {
            shown--;
        }
        return shown;
    }

    private String shown(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = kept[i];
            boolean lone =
                    c >= ESCAPE
                            && c <= ESCAPE + 255
                            && (i == 0 || !Character.isHighSurrogate(kept[i - 1]));
            if (lone) {
                text.append("\\x%02X".formatted(c - ESCAPE));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /// Decodes on to the end of a kept line.
    ///
    /// @return false if it is longer than is kept
    boolean completes(long line) throws IOException {
        try {
            while (!lines.knows(line + 1) && !atEnd) {
                fill();
            }
            return true;
        } catch (RowTooLong e) {
            return false;
        }
    }

    /// Goes back, or forward, to the start of a physical line; reading continues there.
    ///
    /// @param from a line still kept, before `line`
    /// @throws EOFException if the file ends before that line
    void startOverAt(long from, long line) throws IOException {
        lines.forgetBefore(from);
        while (!lines.knows(line)) {
            // What lies between is part of a line that is given up, so it need not be kept.
            handedOut = size;
            lines.dropTextBefore(keptFrom + size);
            if (!fill()) {
                throw new EOFException();
            }
        }
        lines.forgetBefore(line);
        handedOut = (int) (lines.startOf(line) - keptFrom);
        if (handedOut == size) {
            if (!fill()) {
                throw new EOFException();
            }
            // A line feed after the carriage return that ended the last chunk moves the start.
            handedOut = (int) (lines.startOf(line) - keptFrom);
        }
    }

    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        makeRoom();
        int before = size;
        while (size == before && !atEnd) {
            decode();
        }
        return size > before;
    }

    private void makeRoom() throws IOException {
        int drop = (int) Math.min(handedOut, Math.max(0, lines.firstKept() - keptFrom));
        if (drop > 0 && (kept.length - size < CHUNK || drop == size)) {
            System.arraycopy(kept, drop, kept, 0, size - drop);
            size -= drop;
            handedOut -= drop;
            keptFrom += drop;
        }
        if (size > MOST_KEPT) {
            throw new RowTooLong();
        }
        if (kept.length - size < CHUNK) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
    }

    private void decode() throws IOException {
        CharBuffer room = CharBuffer.wrap(kept, size, CHUNK - ESCAPE_ROOM);
        boolean last = false;
        if (bytes.remaining() < 8) {
            bytes.compact();
            int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (n > 0) {
                bytesRead += n;
                bytes.position(bytes.position() + n);
            }
            last = n < 0;
            bytes.flip();
        }
        CoderResult result = decoder.decode(bytes, room, last);
        if (last && result.isUnderflow()) {
            decoder.flush(room);
            atEnd = true;
        }
        int decoded = room.position() - size;
        lines.scan(kept, size, decoded, keptFrom + size);
        size += decoded;
        if (result.isError()) {
            escape(result.length());
        }
    }

    private void escape(int length) {
        for (int i = 0; i < length; i++) {
            kept[size++] = (char) (ESCAPE + (bytes.get() & 0xFF));
        }
        lines.blemish();
        decoder.reset();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
