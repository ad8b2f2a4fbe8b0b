// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of a language, with places for figures in braces. Immutable and thread-safe.
final class SentencePatterns {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z.]+)\\}");

    private final Properties patterns = new Properties();
    private final DateTimeFormatter days;

    SentencePatterns(NarrativeLanguage language) {
        String file = "/org/tributary/reports/filing/narrative_" + language.code() + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                SentencePatterns.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            patterns.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        days = DateTimeFormatter.ofPattern(get("day"), language.locale());
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(patterns.getProperty(key));
    }

    /// @throws IllegalStateException if the language lacks it
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no pattern " + key));
    }

    String day(LocalDate day) {
        return day.format(days);
    }

    /// `a, b and c`.
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(get("comma"), parts.subList(0, parts.size() - 1))
                + get("and")
                + parts.getLast();
    }

    /// The places of a pattern filled in.
    ///
    /// @return empty if there is no value for one of them
    static Optional<String> fill(String pattern, Map<String, String> values) {
        Matcher places = PLACE.matcher(pattern);
        StringBuilder sentence = new StringBuilder();
        while (places.find()) {
            String value = values.get(places.group(1));
            if (value == null) {
                return Optional.empty();
            }
            places.appendReplacement(sentence, Matcher.quoteReplacement(value));
        }
        return Optional.of(places.appendTail(sentence).toString());
    }
}
