// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// What the bytes beyond ASCII of a text look like, counted over the whole head.
///
/// @param beyondAscii such bytes
/// @param utf8 characters beyond ASCII that are valid UTF-8
/// @param notUtf8 bytes that are no UTF-8
/// @param pairs pairs of bytes shaped as in GBK
/// @param unpaired bytes beyond ASCII that are in no such pair
/// @param hanzi pairs that are of the usual characters of GB 2312
/// @param undefinedInWindows bytes that no character of windows-1252 or windows-1250 has
record ByteShapes(
        int beyondAscii,
        int utf8,
        int notUtf8,
        int pairs,
        int unpaired,
        int hanzi,
        int undefinedInWindows) {

    static ByteShapes of(byte[] head) {
        int beyond = 0;
        int undefined = 0;
        for (byte b : head) {
            int value = b & 0xFF;
            beyond += value > 127 ? 1 : 0;
            boolean hole = value == 0x81 || value == 0x83 || value == 0x88 || value == 0x90;
            undefined += hole || value == 0x98 ? 1 : 0;
        }
        int[] utf8 = utf8(head);
        int[] chinese = chinese(head);
        return new ByteShapes(
                beyond, utf8[0], utf8[1], chinese[0], chinese[1], chinese[2], undefined);
    }

    /// Whether the bytes pair up as Chinese does: hardly any is left over, and most pairs are usual
    /// characters.
    boolean isChinese() {
        return hanzi > 1 && unpaired * 20 <= pairs && hanzi * 10 >= pairs * 7;
    }

    private static int[] utf8(byte[] head) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(head);
        CharBuffer chars = CharBuffer.allocate(head.length + 1);
        int bad = 0;
        CoderResult result = decoder.decode(bytes, chars, false);
        while (result.isError()) {
            bad += result.length();
            bytes.position(bytes.position() + result.length());
            decoder.reset();
            result = decoder.decode(bytes, chars, false);
        }
        int good = 0;
        for (int i = 0; i < chars.position(); i++) {
            good += chars.get(i) > 127 ? 1 : 0;
        }
        return new int[] {good, bad};
    }

    private static int[] chinese(byte[] head) {
        int pairs = 0;
        int unpaired = 0;
        int hanzi = 0;
        int i = 0;
        while (i < head.length) {
            int lead = head[i] & 0xFF;
            if (lead < 128) {
                i++;
                continue;
            }
            int trail = i + 1 < head.length ? head[i + 1] & 0xFF : -1;
            boolean pair =
                    lead >= 0x81 && lead <= 0xFE && trail >= 0x40 && trail <= 0xFE && trail != 0x7F;
            if (pair) {
                pairs++;
                // Rows of signs and of the 3,755 usual characters; Cyrillic letters fall into later
                // ones.
                boolean usual = (lead >= 0xA1 && lead <= 0xA3) || (lead >= 0xB0 && lead <= 0xD7);
                hanzi += usual && trail >= 0xA1 ? 1 : 0;
                i += 2;
            } else {
                unpaired += trail < 0 ? 0 : 1;
                i++;
            }
        }
        return new int[] {pairs, unpaired, hanzi};
    }
}
