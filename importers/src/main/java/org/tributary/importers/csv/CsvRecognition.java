// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.format.Wish;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.recognition.Proposal;
import org.tributary.importers.recognition.TableRecognition;
import org.tributary.importers.recognition.TextShape;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// Finds out how the bytes of a CSV file become rows and cells, and lets the table recognition say
/// what they are. What the user or the chosen profile fixed is taken, not guessed.
final class CsvRecognition {

    private static final String BY_USER = "chosen by you";

    private final String fileName;
    private final byte[] head;
    private final Wish wish;
    private final HeaderWords words;

    CsvRecognition(String fileName, byte[] head, Wish wish, HeaderWords words) {
        this.fileName = fileName;
        this.head = head;
        this.wish = wish;
        this.words = words;
    }

    Proposal propose() throws IOException {
        TextShape shape =
                wish.profile().isPresent()
                        ? given(wish.settings().on(wish.profile().get().dialect()))
                        : guessed(wish.settings());
        List<List<String>> rows =
                new SeparatorGuess(head, shape.charset().value()).rows(plain(shape));
        return new TableRecognition("csv", fileName, wish, words).propose(shape, rows);
    }

    private static TextShape given(Dialect dialect) {
        return new TextShape(
                Guess.given(dialect.charset(), BY_USER),
                Guess.given(dialect.separator(), BY_USER),
                Guess.given(dialect.quote(), BY_USER));
    }

    private TextShape guessed(Settings settings) throws IOException {
        Guess<Charset> charset = given(settings.charset()).orElseGet(() -> CharsetGuess.of(head));
        SeparatorGuess text = new SeparatorGuess(head, charset.value());
        Guess<Character> quote = given(settings.quote()).orElseGet(text::quote);
        Optional<Guess<Character>> fixed = given(settings.separator());
        Guess<Character> separator =
                fixed.isPresent() ? fixed.get() : text.separator(quote.value());
        return new TextShape(charset, separator, quote);
    }

    private static <T> Optional<Guess<T>> given(Optional<T> value) {
        return value.map(v -> Guess.given(v, BY_USER));
    }

    private static Dialect plain(TextShape shape) {
        return new Dialect(
                shape.charset().value(),
                shape.separator().value(),
                shape.quote().value(),
                0,
                NumberSigns.PLAIN,
                TimePattern.of("iso"));
    }
}
