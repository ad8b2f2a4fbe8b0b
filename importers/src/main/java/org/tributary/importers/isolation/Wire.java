// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The words child and parent exchange: one byte that says what follows, then numbers and texts.
final class Wire {

    static final int SHEETS = 'H';
    static final int COLUMNS = 'C';
    static final int ROW = 'R';
    static final int BROKEN = 'B';
    static final int SKIPPED = 'S';

    /// Followed by the number of rows of any kind that were sent.
    static final int END = 'E';

    /// Followed by a sentence for users.
    static final int FAILED = 'F';

    /// Cells a row may have; sheets have at most as many columns.
    static final int MOST_CELLS = 16_384;

    /// Bytes a text may have.
    static final int LONGEST = 16 << 20;

    private Wire() {}

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IOException(
                    "A cell of the file has more than 16 million bytes. No such cell is read; ask"
                            + " the sender for another export.");
        }
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("the child process sent a text of impossible length");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static void texts(DataOutputStream out, List<String> texts) throws IOException {
        if (texts.size() > MOST_CELLS) {
            throw new IOException(
                    "A row of the file has %d cells; more than %d are not read. Ask the sender for another export."
                            .formatted(texts.size(), MOST_CELLS));
        }
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_CELLS) {
            throw new IOException("the child process sent a row of impossible width");
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }
}
