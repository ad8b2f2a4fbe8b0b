// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The tables that names are read with, from the text files beside this class. Immutable once
/// made.
///
/// @param spellings numbers of the groups of spellings a word stands in
/// @param nicknames numbers of the groups of given names it stands in
/// @param eastAsianFamilies numbers of the East Asian family names it is a spelling of
/// @param places the place a word names
/// @param numbers what number words mean
/// @param titles forms of address of persons, whole phrases
/// @param vesselTitles what stands before a ship's name
/// @param personParticles words that join parts of a person's name
/// @param familyParticles those of them that say whose child one is
/// @param organisationParticles words that join parts of an organisation's name
/// @param rarity how common words are
record NameTables(
        Map<String, int[]> spellings,
        Map<String, int[]> nicknames,
        Map<String, int[]> eastAsianFamilies,
        Map<String, String> places,
        Map<String, Integer> numbers,
        Set<String> titles,
        Set<String> vesselTitles,
        Set<String> personParticles,
        Set<String> familyParticles,
        Set<String> organisationParticles,
        WordRarity rarity) {

    static NameTables load(Romaniser romaniser) {
        Map<String, List<String>> titles = phrases("titles.txt");
        Map<String, List<String>> particles = phrases("particles.txt");
        Map<String, Integer> numbers = new HashMap<>();
        phrases("number-words.txt")
                .forEach((n, words) -> words.forEach(w -> numbers.put(w, Integer.valueOf(n))));
        Map<String, String> places = new HashMap<>();
        for (List<String> place : words("places.txt")) {
            place.forEach(word -> places.put(word, place.getFirst()));
        }
        return new NameTables(
                groups(words("spellings.txt")),
                groups(words("nicknames.txt")),
                groups(families()),
                places,
                numbers,
                romanised(titles.getOrDefault("person", List.of()), romaniser),
                romanised(titles.getOrDefault("vessel", List.of()), romaniser),
                Set.copyOf(particles.getOrDefault("person", List.of())),
                Set.copyOf(particles.getOrDefault("family", List.of())),
                Set.copyOf(particles.getOrDefault("organisation", List.of())),
                new WordRarity(lines("listed-words.csv"), common()));
    }

    private static Set<String> romanised(List<String> phrases, Romaniser romaniser) {
        Set<String> all = new TreeSet<>();
        for (String phrase : phrases) {
            all.add(romaniser.latin(phrase).replaceAll("[^a-z0-9]+", " ").strip());
        }
        return all;
    }

    private static Map<String, List<String>> common() {
        Map<String, List<String>> common = new LinkedHashMap<>();
        for (String line : lines("common-names.txt")) {
            int colon = line.indexOf(':');
            common.put(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split("\\s+")));
        }
        List<String> forms = new ArrayList<>();
        for (String line : lines("organisation-types.txt")) {
            for (String spelling : line.substring(line.lastIndexOf('|') + 1).split(",")) {
                if (spelling.strip().matches("[a-z]{2,}")) {
                    forms.add(spelling.strip());
                }
            }
        }
        common.put("forms", forms);
        return common;
    }

    private static List<List<String>> families() {
        List<List<String>> families = new ArrayList<>();
        for (List<String> line : words("east-asian-names.txt")) {
            families.add(line.subList(1, line.size()));
        }
        return families;
    }

    private static Map<String, int[]> groups(List<List<String>> groups) {
        Map<String, int[]> of = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            for (String word : groups.get(i)) {
                of.merge(word, new int[] {group}, NameTables::joined);
            }
        }
        return of;
    }

    private static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /// Lines `key: phrase, phrase`.
    static Map<String, List<String>> phrases(String file) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            phrases.put(
                    line.substring(0, colon).strip(),
                    Arrays.stream(line.substring(colon + 1).split(","))
                            .map(String::strip)
                            .toList());
        }
        return phrases;
    }

    /// Lines of words with spaces between them.
    static List<List<String>> words(String file) {
        return lines(file).stream().map(line -> List.of(line.split("\\s+"))).toList();
    }

    static List<String> lines(String file) {
        try (InputStream in = NameTables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its table " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.toLowerCase(Locale.ROOT).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
