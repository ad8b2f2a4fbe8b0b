// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.dialect.Guess;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Finds the charset of a text from its first bytes: byte order mark, UTF-16 by its zero bytes,
/// strict UTF-8, else windows-1252 with a low confidence, which the user may correct.
final class CharsetGuess {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CharsetGuess() {}

    /// @param head the first bytes; may end within a character
    static Guess<Charset> of(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Guess<>(StandardCharsets.UTF_8, 1, "it starts with a UTF-8 mark");
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Guess<>(StandardCharsets.UTF_16LE, 1, "it starts with a UTF-16LE mark");
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Guess<>(StandardCharsets.UTF_16BE, 1, "it starts with a UTF-16BE mark");
        }
        int zeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        int units = head.length / 2;
        if (oddZeros * 2 > units && zeros == 0) {
            return new Guess<>(
                    StandardCharsets.UTF_16LE, 0.8, "every second byte is zero, as in UTF-16LE");
        }
        if (zeros * 2 > units && oddZeros == 0) {
            return new Guess<>(
                    StandardCharsets.UTF_16BE, 0.8, "every second byte is zero, as in UTF-16BE");
        }
        return byDecoding(head);
    }

    private static Guess<Charset> byDecoding(byte[] head) {
        if (isAscii(head)) {
            return new Guess<>(
                    StandardCharsets.UTF_8, 0.9, "its first rows are plain ASCII, read as UTF-8");
        }
        if (isUtf8(head)) {
            return new Guess<>(StandardCharsets.UTF_8, 0.95, "its first rows are valid UTF-8");
        }
        return new Guess<>(
                WESTERN,
                0.4,
                "it is not UTF-8, so windows-1252 is tried; choose another if letters look wrong");
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            if (head[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static boolean isAscii(byte[] head) {
        for (byte b : head) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] head) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result =
                decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !result.isError();
    }
}
