// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The words exports use for each field, from the list the program ships with. Immutable.
public final class HeaderWords {

    /// Characters of a header that are looked at; what is longer is none that is known.
    private static final int LONGEST = 300;

    private static final Pattern BRACKETS = Pattern.compile("[(（\\[][^)）\\]]*[)）\\]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN_BLANK = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    /// What a word may stand for.
    ///
    /// @param rank 0 for the most telling word of the field
    public record Candidate(Field field, int rank) {}

    /// Headers put together of several words come after all that are listed as they stand.
    private static final int PUT_TOGETHER = 60;

    private final Map<Reading, Map<String, List<Candidate>>> words;
    private final SideWords sides;

    private HeaderWords(Map<Reading, Map<String, List<Candidate>>> words, SideWords sides) {
        this.words = words;
        this.sides = sides;
    }

    /// Reads the shipped list.
    public static HeaderWords shipped() {
        try (InputStream in = HeaderWords.class.getResourceAsStream("header-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of header words is missing");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, List<String>> sections = sections(lines.lines().toList());
            return new HeaderWords(
                    parse(sections), new SideWords(sections.getOrDefault("sides", List.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> sections(List<String> lines) {
        Map<String, List<String>> sections = new HashMap<>();
        String section = "all";
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
            }
        }
        return sections;
    }

    /// A section's own words come before those of all.
    private static Map<Reading, Map<String, List<Candidate>>> parse(
            Map<String, List<String>> sections) {
        Map<Reading, Map<String, List<Candidate>>> words = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            Map<String, List<Candidate>> known = new HashMap<>();
            String own = reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
            sections.getOrDefault(own, List.of()).forEach(line -> add(line, known));
            sections.getOrDefault("all", List.of()).forEach(line -> add(line, known));
            words.put(reading, known);
        }
        return words;
    }

    private static void add(String line, Map<String, List<Candidate>> words) {
        int equals = line.indexOf('=');
        Field field =
                Field.ofKey(line.substring(0, equals))
                        .orElseThrow(() -> new IllegalStateException("unknown field: " + line));
        int rank = 0;
        for (String word : line.substring(equals + 1).split("\\|")) {
            List<Candidate> known = words.computeIfAbsent(plain(word), w -> new ArrayList<>(1));
            if (known.stream().noneMatch(candidate -> candidate.field() == field)) {
                known.add(new Candidate(field, rank));
            }
            rank++;
        }
    }

    /// What a header may stand for, the likelier first: as it is, else put together of who and
    /// what, else the same without what stands in brackets or without a currency before or after.
    public List<Candidate> candidates(String header, Reading reading) {
        Map<String, List<Candidate>> known = words.getOrDefault(reading, Map.of());
        for (String form : forms(header)) {
            List<Candidate> found = new ArrayList<>(known.getOrDefault(form, List.of()));
            if (reading != Reading.PARTIES) {
                sides.field(form)
                        .filter(field -> reading == Reading.ONE_SIDED || !isOfStatement(field))
                        .filter(field -> found.stream().noneMatch(c -> c.field() == field))
                        .ifPresent(field -> found.add(new Candidate(field, PUT_TOGETHER)));
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private static boolean isOfStatement(Field field) {
        return field.name().startsWith("OWN_") || field.name().startsWith("COUNTERPARTY_");
    }

    private static List<String> forms(String text) {
        String header = text.substring(0, Math.min(text.length(), LONGEST));
        String whole = plain(header);
        String without = plain(BRACKETS.matcher(header).replaceAll(" "));
        return List.of(whole, without, HeaderUnit.without(whole), HeaderUnit.without(without));
    }

    /// Whether a header is in the list under any reading.
    public boolean knows(String header) {
        for (Reading reading : Reading.values()) {
            if (!candidates(header, reading).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Lower case and without accents, with everything but letters and digits as one blank:
    /// `From_Bank` is `from bank`.
    static String plain(String header) {
        String folded = Normalizer.normalize(header, Normalizer.Form.NFD);
        String plain = MARKS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
        String words = OTHER.matcher(plain.replace("ß", "ss")).replaceAll(" ").strip();
        return words.indexOf(' ') >= 0 ? joinedHan(words) : words;
    }

    /// `日 志 号` is `日志号`, while the two parts of `收 支` stay apart.
    private static String joinedHan(String words) {
        boolean spaced =
                words.length() > 3
                        && words.length() <= LONGEST
                        && words.matches("(\\p{IsHan} )+\\p{IsHan}");
        return spaced ? HAN_BLANK.matcher(words).replaceAll("") : words;
    }

    /// Headers made unique, so that each can name an attribute: the second `Account` becomes
    /// `Account (2)`, an empty one `column 3`.
    public static List<String> unique(List<String> headers) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.get(i).isBlank() ? "column " + (i + 1) : headers.get(i).strip();
            int count = seen.merge(name, 1, Integer::sum);
            while (count > 1 && seen.containsKey(name + " (" + count + ")")) {
                count++;
            }
            String unique = count == 1 ? name : name + " (" + count + ")";
            seen.putIfAbsent(unique, 1);
            names.add(unique);
        }
        return names;
    }
}
