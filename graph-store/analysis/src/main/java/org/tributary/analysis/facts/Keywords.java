// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which words in purposes and references speak of which [Keyword]. The shipped list is a plain
/// file, one matter a line: `payroll: salary, wages, 工资`. Words in letters match whole words, other
/// scripts match anywhere. Immutable and thread-safe.
public final class Keywords {

    private static final Keywords SHIPPED = readShipped();

    private final Map<Keyword, Pattern> patterns;

    private Keywords(Map<Keyword, Pattern> patterns) {
        this.patterns = patterns;
    }

    /// The list the product ships with.
    public static Keywords shipped() {
        return SHIPPED;
    }

    /// Reads a list.
    ///
    /// @throws IllegalArgumentException if a line names no matter
    public static Keywords read(Stream<String> lines) {
        Map<Keyword, Pattern> patterns = new EnumMap<>(Keyword.class);
        lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(
                        line -> {
                            int colon = line.indexOf(':');
                            patterns.put(keyword(line, colon), pattern(line.substring(colon + 1)));
                        });
        return new Keywords(patterns);
    }

    private static Keyword keyword(String line, int colon) {
        return Stream.of(Keyword.values())
                .filter(k -> colon > 0 && k.key().equals(line.substring(0, colon).strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a list of keywords: " + line));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Stream.of(words.split(","))
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .map(Keywords::alternative)
                        .collect(Collectors.joining("|")));
    }

    private static String alternative(String word) {
        String quoted = Pattern.quote(word);
        return word.chars().allMatch(c -> c < 128) ? "\\b" + quoted + "\\b" : quoted;
    }

    /// The bits of all matters a text speaks of; 0 for none.
    public int bits(String text) {
        if (text.isBlank()) {
            return 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int bits = 0;
        for (Map.Entry<Keyword, Pattern> entry : patterns.entrySet()) {
            if (entry.getValue().matcher(lower).find()) {
                bits |= entry.getKey().bit();
            }
        }
        return bits;
    }

    /// The matters a text speaks of.
    public List<Keyword> of(String text) {
        int bits = bits(text);
        return Stream.of(Keyword.values()).filter(k -> (bits & k.bit()) != 0).toList();
    }

    private static Keywords readShipped() {
        InputStream in =
                Optional.ofNullable(Keywords.class.getResourceAsStream("keywords.txt"))
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "the keywords are missing from the program"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
