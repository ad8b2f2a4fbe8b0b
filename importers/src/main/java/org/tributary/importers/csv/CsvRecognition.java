// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.dialect.DialectGuess;
import org.tributary.importers.dialect.Guess;
import org.tributary.importers.dialect.HeaderGuess;
import org.tributary.importers.dialect.NumberGuess;
import org.tributary.importers.dialect.TimeGuess;
import org.tributary.importers.format.Wish;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.mapping.MappingGuess;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.profile.Settings;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.TimePattern;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a proposal out of the first rows of a CSV file: how it is written, whether a known profile
/// fits its header, else which column is what. What the user fixed is taken, not guessed.
final class CsvRecognition {

    /// A proposal without the preview.
    record Proposal(
            ImportProfile profile, Guess<String> fit, DialectGuess dialect, MappingGuess columns) {}

    private static final String BY_USER = "chosen by you";

    private final byte[] head;
    private final Wish wish;
    private final HeaderWords words;

    CsvRecognition(byte[] head, Wish wish, HeaderWords words) {
        this.head = head;
        this.wish = wish;
        this.words = words;
    }

    Proposal propose() throws IOException {
        if (wish.profile().isPresent()) {
            return chosen(wish.profile().get());
        }
        Settings settings = wish.settings();
        Guess<Charset> charset = given(settings.charset()).orElseGet(() -> CharsetGuess.of(head));
        SeparatorGuess text = new SeparatorGuess(head, charset.value());
        Guess<Character> quote = given(settings.quote()).orElseGet(text::quote);
        Optional<Guess<Character>> fixed = given(settings.separator());
        Guess<Character> separator =
                fixed.isPresent() ? fixed.get() : text.separator(quote.value());
        List<List<String>> rows =
                text.rows(plain(charset.value(), separator.value(), quote.value()));
        Guess<Integer> header = given(settings.headerRow()).orElseGet(() -> HeaderGuess.of(rows));
        List<String> headers = headers(rows, header.value());
        DialectGuess shape =
                new DialectGuess(
                        charset,
                        separator,
                        quote,
                        header,
                        new Guess<>(NumberSigns.PLAIN, 0, "not looked at"),
                        new Guess<>(TimePattern.of("iso"), 0, "not looked at"));
        Optional<ImportProfile> known =
                header.value() > 0 ? wish.library().fitting(headers) : Optional.empty();
        return known.isPresent()
                ? fitting(known.get(), shape, headers)
                : generic(
                        shape,
                        headers,
                        rows.subList(Math.min(header.value(), rows.size()), rows.size()));
    }

    private Proposal chosen(ImportProfile profile) throws IOException {
        Dialect dialect = wish.settings().on(profile.dialect());
        SeparatorGuess text = new SeparatorGuess(head, dialect.charset());
        List<String> headers = headers(text.rows(dialect), dialect.headerRow());
        Optional<Mapping> bound =
                dialect.headerRow() == 0
                        ? Optional.of(profile.mapping())
                        : profile.mapping().boundTo(headers);
        ImportProfile ready =
                wish.settings().on(bound.map(profile::withMapping).orElse(profile), headers);
        Guess<String> fit =
                bound.isPresent()
                        ? Guess.given(profile.name(), BY_USER)
                        : new Guess<>(
                                profile.name(),
                                0.1,
                                "chosen by you, but the file has other headers than the profile");
        return new Proposal(
                ready,
                fit,
                all(ready.dialect(), BY_USER),
                MappingGuess.given(ready.mapping(), BY_USER));
    }

    private Proposal fitting(ImportProfile known, DialectGuess shape, List<String> headers) {
        Dialect read =
                known.dialect()
                        .withText(
                                shape.charset().value(),
                                shape.separator().value(),
                                shape.quote().value())
                        .withHeaderRow(shape.headerRow().value());
        ImportProfile ready = wish.settings().on(known.withDialect(read), headers);
        String by = "as the profile " + known.name() + " says";
        DialectGuess dialect =
                new DialectGuess(
                        shape.charset(),
                        shape.separator(),
                        shape.quote(),
                        shape.headerRow(),
                        Guess.given(ready.dialect().numbers(), by),
                        Guess.given(ready.dialect().time(), by));
        return new Proposal(
                ready,
                new Guess<>(known.name(), 0.98, "the header is that of " + known.name() + " files"),
                dialect,
                MappingGuess.given(ready.mapping(), by));
    }

    private Proposal generic(DialectGuess shape, List<String> headers, List<List<String>> values) {
        MappingGuess guessed =
                shape.headerRow().value() > 0
                        ? MappingGuess.of(headers, words)
                        : MappingGuess.given(Mapping.NONE, "the file has no header");
        ImportProfile asGuessed =
                new ImportProfile(
                        "generic",
                        "Read out of the file's header and first rows.",
                        shape.dialect(),
                        guessed.mapping(),
                        ZoneOffset.UTC,
                        MoneyRules.NONE);
        ImportProfile mapped = wish.settings().on(asGuessed, headers);
        DialectGuess dialect = written(shape, mapped, values);
        return new Proposal(
                mapped.withDialect(dialect.dialect()),
                new Guess<>("generic", 0.3, "no known profile has this header"),
                dialect,
                guessed.corrected(mapped.mapping(), BY_USER));
    }

    /// Signs and pattern are guessed from the columns the user settled on.
    private DialectGuess written(
            DialectGuess shape, ImportProfile mapped, List<List<String>> values) {
        Mapping mapping = mapped.mapping();
        boolean signs =
                wish.settings().value("decimal").isPresent()
                        || wish.settings().value("grouping").isPresent();
        Guess<NumberSigns> numbers =
                signs
                        ? Guess.given(mapped.dialect().numbers(), BY_USER)
                        : NumberGuess.of(
                                columns(
                                        values,
                                        mapping,
                                        Field.AMOUNT,
                                        Field.AMOUNT_PAID,
                                        Field.AMOUNT_RECEIVED));
        Guess<TimePattern> time =
                wish.settings().value("time-pattern").isPresent()
                        ? Guess.given(mapped.dialect().time(), BY_USER)
                        : TimeGuess.of(columns(values, mapping, Field.TIME));
        return new DialectGuess(
                shape.charset(),
                shape.separator(),
                shape.quote(),
                shape.headerRow(),
                numbers,
                time);
    }

    private static List<String> columns(List<List<String>> rows, Mapping mapping, Field... fields) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            MappedColumn column = mapping.columns().get(field);
            if (column != null) {
                rows.stream()
                        .filter(row -> row.size() > column.position())
                        .forEach(row -> values.add(row.get(column.position())));
            }
        }
        return values;
    }

    private static List<String> headers(List<List<String>> rows, int headerRow) {
        if (headerRow > 0) {
            return headerRow <= rows.size() ? rows.get(headerRow - 1) : List.of();
        }
        return Stream.generate(() -> "").limit(HeaderGuess.usualWidth(rows)).toList();
    }

    private static <T> Optional<Guess<T>> given(Optional<T> value) {
        return value.map(v -> Guess.given(v, BY_USER));
    }

    private static Dialect plain(Charset charset, char separator, char quote) {
        return new Dialect(charset, separator, quote, 0, NumberSigns.PLAIN, TimePattern.of("iso"));
    }

    private static DialectGuess all(Dialect dialect, String by) {
        return new DialectGuess(
                Guess.given(dialect.charset(), by),
                Guess.given(dialect.separator(), by),
                Guess.given(dialect.quote(), by),
                Guess.given(dialect.headerRow(), by),
                Guess.given(dialect.numbers(), by),
                Guess.given(dialect.time(), by));
    }
}
