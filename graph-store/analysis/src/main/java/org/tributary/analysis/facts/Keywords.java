// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which words in purposes and references speak of which [Keyword]. The shipped list is a plain
/// file, one matter a line: `payroll: salary, wages, 工资`. Words in letters match whole words, other
/// scripts match anywhere. Immutable and thread-safe.
public final class Keywords {

    private static final Keywords SHIPPED = readShipped();

    private static final char ASCII = 128;

    private final List<List<Word>> ascii;
    private final Map<Character, List<Word>> others;

    private Keywords(Map<Character, List<Word>> byFirst) {
        others = Map.copyOf(byFirst);
        ascii =
                IntStream.range(0, ASCII)
                        .mapToObj(c -> List.copyOf(byFirst.getOrDefault((char) c, List.of())))
                        .toList();
    }

    /// The list the product ships with.
    public static Keywords shipped() {
        return SHIPPED;
    }

    /// Reads a list.
    ///
    /// @throws IllegalArgumentException if a line names no matter
    public static Keywords read(Stream<String> lines) {
        Map<Character, List<Word>> byFirst = new HashMap<>();
        lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(
                        line -> {
                            int colon = line.indexOf(':');
                            add(line.substring(colon + 1), keyword(line, colon), byFirst);
                        });
        return new Keywords(byFirst);
    }

    private static Keyword keyword(String line, int colon) {
        return Stream.of(Keyword.values())
                .filter(k -> colon > 0 && k.key().equals(line.substring(0, colon).strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a list of keywords: " + line));
    }

    private static void add(String words, Keyword keyword, Map<Character, List<Word>> byFirst) {
        Stream.of(words.split(","))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(
                        word ->
                                byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                                        .add(new Word(word, keyword.bit())));
    }

    /// The bits of all matters a text speaks of; 0 for none.
    public int bits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int bits = 0;
        for (int at = 0; at < lower.length(); at++) {
            List<Word> words = starting(lower.charAt(at));
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).standsAt(at, lower)) {
                    bits |= words.get(i).bit();
                }
            }
        }
        return bits;
    }

    private List<Word> starting(char first) {
        return first < ASCII ? ascii.get(first) : others.getOrDefault(first, List.of());
    }

    /// A word and the matter it speaks of.
    private record Word(String word, int bit) {

        boolean standsAt(int at, String text) {
            return text.startsWith(word, at)
                    && (word.charAt(0) >= ASCII
                            || (!isLetter(text, at - 1) && !isLetter(text, at + word.length())));
        }

        /// Scripts written without blanks end no word and begin none.
        private static boolean isLetter(String text, int at) {
            return at >= 0
                    && at < text.length()
                    && Character.isLetterOrDigit(text.charAt(at))
                    && !Character.isIdeographic(text.charAt(at));
        }
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
