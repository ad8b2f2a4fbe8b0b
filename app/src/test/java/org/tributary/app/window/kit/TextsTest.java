// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps code and bundle together. A literal counts as use of a key when it is the key, or when it
/// ends in a dot and begins the key (`"state." + name`).
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/tributary/app");
    private static final Path BUNDLE = Path.of("src/main/resources/org/tributary/app");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[a-z0-9][A-Za-z0-9-]*)+\\.?|[a-z]+\\.)\"");
    private static final Pattern USE =
            Pattern.compile("texts(?:\\(\\))?\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern COMMAND = Pattern.compile("\"(command\\.[A-Za-z0-9.-]+)\"");

    @Test
    void everyUseHasAKey() throws IOException {
        var keys = english().stringPropertyNames();
        var missing = new TreeSet<String>();
        for (String code : sources()) {
            for (Pattern pattern : List.of(USE, COMMAND)) {
                Matcher use = pattern.matcher(code);
                while (use.find()) {
                    if (!keys.contains(use.group(1)) && !use.group(1).endsWith(".")) {
                        missing.add(use.group(1));
                    }
                }
            }
        }
        assertThat(missing)
                .as("add to texts.properties:\n%s = …\n", String.join(" = …\n", missing))
                .isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var used = new HashSet<String>();
        for (String code : sources()) {
            Matcher literal = LITERAL.matcher(code);
            while (literal.find()) {
                used.add(literal.group(1));
            }
        }
        Set<String> unused = new TreeSet<>(english().stringPropertyNames());
        unused.removeIf(key -> used.contains(key) || startsWithOneOf(key, used));
        assertThat(unused)
                .as("delete from texts.properties:\n%s", String.join("\n", unused))
                .isEmpty();
    }

    @Test
    void textsAreWrittenAsTheHouseWritesThem() throws IOException {
        var wrong = new ArrayList<String>();
        english()
                .forEach(
                        (key, value) -> {
                            String text = value.toString();
                            if (text.contains("...") || text.contains("'") || text.isBlank()) {
                                wrong.add(key + " = " + text);
                            }
                            new MessageFormat(text, Locale.ROOT);
                        });
        assertThat(wrong).as("use … and ’, and leave no text empty").isEmpty();
    }

    @Test
    void fillsInArgumentsInTheLanguageOfTheUser() {
        assertThat(new Texts(Locale.ENGLISH).of("status.tasks", 28_374))
                .isEqualTo("28,374 tasks running");
        assertThat(new Texts(Locale.GERMANY).of("status.tasks", 28_374)).startsWith("28.374");
    }

    private static boolean startsWithOneOf(String key, Set<String> used) {
        return used.stream().anyMatch(each -> each.endsWith(".") && key.startsWith(each));
    }

    private static Properties english() throws IOException {
        var texts = new Properties();
        try (var in =
                Files.newBufferedReader(
                        BUNDLE.resolve("texts.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        assertThat(sources).hasSizeGreaterThan(10);
        return sources;
    }

    @Test
    void aSentenceThatBeginsWithAnArabicNameStillRunsFromTheLeft() {
        var texts = new Texts(Locale.ENGLISH);
        assertThat(texts.of("screening.look-up.listed", "أسامة", "un"))
                .isEqualTo("\u200Eأسامة (un)");
        assertThat(texts.of("screening.look-up.listed", "Usama", "un")).isEqualTo("Usama (un)");
        assertThat(texts.of("screening.look-up.listed", "-", "אב")).startsWith("\u200E-");
    }
}
