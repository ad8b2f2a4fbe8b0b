// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.ofx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Tags and values of an OFX file, one tag at a time: its name, whether it closes, and the text up
/// to the next tag. Not thread-safe.
final class OfxTokens {

    private static final Charset OTHERWISE = Charset.forName("windows-1252");
    private static final int MOST = 1 << 20;
    private static final int END = -1;

    private final InputStream in;
    private byte[] bytes = new byte[256];
    private int length;
    private int ahead;
    private long line = 1;
    private long tagLine;
    private long bytesRead;
    private boolean afterReturn;
    private boolean cut;
    private String name = "";
    private String text = "";
    private boolean closes;
    private boolean unfinished;

    OfxTokens(InputStream in) throws IOException {
        this.in = in;
        ahead = read();
        // Up to the first tag stands the header.
        text();
    }

    /// Moves to the next tag; false at the end of the file.
    boolean next() throws IOException {
        while (ahead == '<') {
            tagLine = line;
            String tag = tag();
            boolean isMarkup = tag.startsWith("?") || tag.startsWith("!");
            closes = tag.startsWith("/");
            String plain = closes ? tag.substring(1) : tag;
            boolean empty = plain.endsWith("/");
            name = word(empty ? plain.substring(0, plain.length() - 1) : plain);
            text = text();
            if (!isMarkup && !name.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String word(String tag) {
        String stripped = tag.strip();
        int blank = 0;
        while (blank < stripped.length() && stripped.charAt(blank) > ' ') {
            blank++;
        }
        return stripped.substring(0, blank).toUpperCase(Locale.ROOT);
    }

    private String tag() throws IOException {
        length = 0;
        ahead = read();
        while (ahead != END && ahead != '>' && ahead != '<') {
            keep();
            ahead = read();
        }
        if (ahead == '>') {
            ahead = read();
        } else {
            unfinished |= ahead == END;
        }
        return decoded();
    }

    private String text() throws IOException {
        length = 0;
        while (ahead != END && ahead != '<') {
            keep();
            ahead = read();
        }
        return decoded().strip();
    }

    private void keep() {
        if (length == MOST) {
            cut = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) ahead;
    }

    private int read() throws IOException {
        int b = in.read();
        if (b == END) {
            return END;
        }
        bytesRead++;
        boolean newLine = b == '\n' ? !afterReturn : b == '\r';
        if (newLine) {
            line++;
        }
        afterReturn = b == '\r';
        return b;
    }

    private String decoded() {
        String decoded;
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes, 0, length);
            decoded = StandardCharsets.UTF_8.newDecoder().decode(content).toString();
        } catch (CharacterCodingException e) {
            decoded = new String(bytes, 0, length, OTHERWISE);
        }
        return decoded.indexOf('&') < 0 ? decoded : OfxText.unescaped(decoded);
    }

    /// Name of the tag in capitals, without its slash.
    String name() {
        return name;
    }

    boolean closes() {
        return closes;
    }

    /// What follows the tag, up to the next one.
    String value() {
        return text;
    }

    /// 1-based physical line on which the tag starts.
    long line() {
        return tagLine;
    }

    /// Physical line reached.
    long lastLine() {
        return line;
    }

    long bytesRead() {
        return bytesRead;
    }

    /// Whether a value was longer than what is kept of it, since last asked.
    boolean wasCut() {
        boolean was = cut;
        cut = false;
        return was;
    }

    /// Whether the file ends within a tag.
    boolean isUnfinished() {
        return unfinished;
    }
}
