// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters of an XML file, decoded strictly by its mark or its declaration, with a
/// memory of those still needed: so an element can be kept as it was published. Not
/// thread-safe.
final class RecordedText extends Reader {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int HEAD = 256;

    /// Far more than the platform's reader of XML reads ahead.
    private static final int LEAST_KEPT = 1 << 18;

    private static final int MOST_KEPT = 1 << 20;

    private final Reader in;
    private final Charset charset;
    private final StringBuilder kept = new StringBuilder(1 << 16);

    private RecordedText(Reader in, Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    /// @throws IOException if the file cannot be read or declares an encoding nobody knows
    static RecordedText open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            bytes.mark(HEAD);
            byte[] head = bytes.readNBytes(HEAD);
            bytes.reset();
            Charset charset = charset(head);
            bytes.skipNBytes(markLength(head));
            return new RecordedText(
                    new InputStreamReader(
                            bytes,
                            charset.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    charset);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static int markLength(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] head) throws IOException {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException(
                    "The file says that it is written in %s, which is no encoding this program knows. Save it as UTF-8."
                            .formatted(declared.group(1)),
                    e);
        }
    }

    private static boolean starts(byte[] head, int... with) {
        if (head.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((head[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    Charset charset() {
        return charset;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        if (read > 0) {
            kept.append(into, offset, read);
        }
        return read;
    }

    /// Forgets what the reader of XML must have passed by now.
    void forgetPassed() {
        if (kept.length() > MOST_KEPT) {
            kept.delete(0, kept.length() - LEAST_KEPT);
        }
    }

    /// Takes out the next whole element of a name and forgets all before and in it. By its
    /// text and not by positions, since those the platform's reader gives drift.
    ///
    /// @param name as it stands in the tag, with a prefix if it has one
    /// @return empty if it is not there as a whole
    String takeElement(String name) {
        int from = tag("<" + name, 0);
        if (from < 0) {
            return "";
        }
        int startEnds = kept.indexOf(">", from);
        boolean closed = startEnds > 0 && kept.charAt(startEnds - 1) == '/';
        int end = closed ? from : tag("</" + name, from);
        int to = end < 0 ? -1 : kept.indexOf(">", end);
        if (to < 0) {
            return "";
        }
        String element = kept.substring(from, to + 1);
        kept.delete(0, to + 1);
        return element;
    }

    private int tag(String begin, int after) {
        int at = kept.indexOf(begin, after);
        while (at >= 0) {
            int next = at + begin.length();
            if (next < kept.length() && " \t\r\n/>".indexOf(kept.charAt(next)) >= 0) {
                return at;
            }
            at = kept.indexOf(begin, next);
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
