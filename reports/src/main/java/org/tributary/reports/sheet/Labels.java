// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The languages of a workbook's labels: names of sheets, headers, headings. What the case itself
/// says stays as it is. Sheets are laid out in English; this turns their labels into one or two
/// other languages as they are written and as they are checked. Immutable and thread-safe.
public final class Labels {

    /// A language labels come in.
    public enum Language {
        ENGLISH("en", "yyyy-mm-dd hh:mm:ss"),
        CHINESE("zh", "yyyy\"\u5e74\"mm\"\u6708\"dd\"\u65e5\" hh:mm:ss"),
        INDONESIAN("id", "dd/mm/yyyy hh:mm:ss");

        private final String code;
        private final String timeFormat;

        Language(String code, String timeFormat) {
            this.code = code;
            this.timeFormat = timeFormat;
        }

        /// As it is written on the command line: `zh`.
        public String code() {
            return code;
        }
    }

    /// English alone.
    public static final Labels ENGLISH = new Labels(List.of(Language.ENGLISH), Map.of());

    /// Characters of a tab (31, Excel specifications and limits) less what numbers the further
    /// sheets of a table.
    private static final int TAB = 25;

    private static final String FILE = "/org/tributary/reports/labels.txt";

    private final List<Language> languages;
    private final Map<Language, Map<String, String>> words;

    private Labels(List<Language> languages, Map<Language, Map<String, String>> words) {
        this.languages = List.copyOf(languages);
        this.words = words;
    }

    /// @param languages one or two, the first standing first
    /// @throws IllegalArgumentException if there are none, more, or one twice
    public static Labels in(List<Language> languages) {
        if (languages.isEmpty()
                || languages.size() > 2
                || new LinkedHashSet<>(languages).size() < languages.size()) {
            throw new IllegalArgumentException("labels come in one language or in two");
        }
        return languages.equals(List.of(Language.ENGLISH))
                ? ENGLISH
                : new Labels(languages, read());
    }

    /// Reads what the command line says: `zh`, or `en+zh` for both.
    ///
    /// @return empty if it says no languages there are labels in
    public static Optional<Labels> parse(String text) {
        List<Language> languages = new ArrayList<>();
        for (String code : text.split("\\+", -1)) {
            Optional<Language> language =
                    Arrays.stream(Language.values()).filter(l -> l.code.equals(code)).findFirst();
            if (language.isEmpty() || languages.contains(language.get())) {
                return Optional.empty();
            }
            languages.add(language.get());
        }
        return languages.size() > 2 ? Optional.empty() : Optional.of(in(languages));
    }

    /// Every choice there is: each language, and each pair.
    public static Stream<Labels> all() {
        List<Language> each = List.of(Language.values());
        return Stream.concat(
                each.stream().map(l -> in(List.of(l))),
                each.stream()
                        .flatMap(
                                one ->
                                        each.stream()
                                                .filter(other -> other != one)
                                                .map(other -> in(List.of(one, other)))));
    }

    /// As it is written on the command line.
    public String code() {
        return languages.stream().map(Language::code).collect(Collectors.joining("+"));
    }

    public boolean isBilingual() {
        return languages.size() > 1;
    }

    /// How moments are shown: by the first language.
    public String timeFormat() {
        return languages.getFirst().timeFormat;
    }

    /// A label on one line.
    public String of(String english) {
        return joined(english, " ");
    }

    /// The name on a sheet's tab: in the first language alone where two would not fit.
    public String sheet(String english) {
        String all = of(english);
        return all.length() <= TAB ? all : in(languages.getFirst(), english);
    }

    /// A header, its languages one below the other.
    public String header(String english) {
        return joined(english, "\n");
    }

    private String joined(String english, String between) {
        return languages.stream()
                .map(language -> in(language, english))
                .distinct()
                .collect(Collectors.joining(between));
    }

    private String in(Language language, String english) {
        if (language == Language.ENGLISH) {
            return english;
        }
        Map<String, String> known = words.getOrDefault(language, Map.of());
        String whole = known.get(english);
        if (whole != null) {
            return whole;
        }
        // What varies stands at the end: `Time (Europe/Berlin)`, `Amount, USD`, `Import 3`.
        for (String mark : List.of(" (", ", ", ": ")) {
            int at = english.indexOf(mark);
            String head = at > 0 ? known.get(english.substring(0, at)) : null;
            if (head != null) {
                return head + english.substring(at);
            }
        }
        return english;
    }

    private static Map<Language, Map<String, String>> read() {
        try (InputStream in = Labels.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the labels of workbooks are missing");
            }
            Map<String, String> chinese = new HashMap<>();
            Map<String, String> indonesian = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .forEach(
                            parts -> {
                                chinese.put(parts[0], parts[1]);
                                indonesian.put(parts[0], parts[2]);
                            });
            return Map.of(Language.CHINESE, chinese, Language.INDONESIAN, indonesian);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
