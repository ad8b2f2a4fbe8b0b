// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.dialect.Guess;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// Finds the charset of a text from its first bytes: byte order mark, UTF-16 by its zero bytes,
/// UTF-8 by its sequences, GB18030 by its pairs, else the code page in which the letters beyond
/// ASCII are most plausible. A few bytes that are no UTF-8 in a text that otherwise is do not make
/// it another charset: those rows are rejected.
final class CharsetGuess {

    private static final String CHECK = "; choose another if letters look wrong";

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
        ByteShapes shapes = ByteShapes.of(head);
        if (shapes.beyondAscii() == 0) {
            return new Guess<>(
                    StandardCharsets.UTF_8, 0.9, "its first rows are plain ASCII, read as UTF-8");
        }
        if (shapes.notUtf8() == 0) {
            return new Guess<>(StandardCharsets.UTF_8, 0.95, "its first rows are valid UTF-8");
        }
        if (shapes.utf8() > 4 * shapes.notUtf8()) {
            return new Guess<>(
                    StandardCharsets.UTF_8,
                    0.7,
                    "%d of its %d letters beyond ASCII are valid UTF-8; rows with others are"
                                    .formatted(shapes.utf8(), shapes.utf8() + shapes.notUtf8())
                            + " rejected");
        }
        if (shapes.isChinese()) {
            return new Guess<>(
                    Charset.forName("GB18030"),
                    shapes.hanzi() >= 10 ? 0.9 : 0.6,
                    "its bytes pair into usual Chinese characters of GBK and GB18030");
        }
        return byLetters(head, shapes);
    }

    private static Guess<Charset> byLetters(byte[] head, ByteShapes shapes) {
        if (shapes.undefinedInWindows() > 0) {
            return new Guess<>(
                    StandardCharsets.ISO_8859_1,
                    0.4,
                    "it has bytes that only Latin-1 knows" + CHECK);
        }
        List<LetterScore.Best> scores =
                List.of(
                                LetterScore.of(head, "windows-1252"),
                                LetterScore.of(head, "windows-1250"),
                                LetterScore.of(head, "windows-1251"))
                        .stream()
                        .sorted(Comparator.comparingDouble(LetterScore.Best::perLetter).reversed())
                        .toList();
        LetterScore.Best best = scores.getFirst();
        double ahead = best.perLetter() - scores.get(1).perLetter();
        double confidence = Math.clamp(0.4 + ahead * 0.3, 0.4, 0.85);
        String reason =
                "it is not UTF-8; its %d letters beyond ASCII suit %s in %s best"
                        .formatted(shapes.beyondAscii(), best.language(), best.charset());
        return new Guess<>(best.charset(), confidence, confidence < 0.7 ? reason + CHECK : reason);
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
}
