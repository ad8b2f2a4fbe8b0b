// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.dialect;

import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;

import java.nio.charset.Charset;

/// A dialect as read out of a file's first rows, each part with its confidence and reason.
public record DialectGuess(
        Guess<Charset> charset,
        Guess<Character> separator,
        Guess<Character> quote,
        Guess<Integer> headerRow,
        Guess<NumberSigns> numbers,
        Guess<TimePattern> time) {

    /// The same with another guess for the pattern of times.
    public DialectGuess withTime(Guess<TimePattern> other) {
        return new DialectGuess(charset, separator, quote, headerRow, numbers, other);
    }

    /// The guessed values without their reasons.
    public Dialect dialect() {
        return new Dialect(
                charset.value(),
                separator.value(),
                quote.value(),
                headerRow.value(),
                numbers.value(),
                time.value());
    }
}
