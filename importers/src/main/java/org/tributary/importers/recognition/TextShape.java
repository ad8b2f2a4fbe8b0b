// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How bytes became rows and cells, before anybody looks at what is in them.
public record TextShape(
        Guess<Charset> charset, Guess<Character> separator, Guess<Character> quote) {

    /// Of a workbook, whose cells need no taking apart.
    public static TextShape ofWorkbook() {
        String reason = "a workbook has cells";
        return new TextShape(
                Guess.given(StandardCharsets.UTF_8, reason),
                Guess.given(',', reason),
                Guess.given('"', reason));
    }

    DialectGuess dialect(
            Guess<Integer> headerRow, Guess<NumberSigns> numbers, Guess<TimePattern> time) {
        return new DialectGuess(charset, separator, quote, headerRow, numbers, time);
    }
}
