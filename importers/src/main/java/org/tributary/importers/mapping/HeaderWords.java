// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

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

/// The words exports use for each field, from the list the program ships with. Immutable.
public final class HeaderWords {

    private final Map<String, Field> fields;

    private HeaderWords(Map<String, Field> fields) {
        this.fields = Map.copyOf(fields);
    }

    /// Reads the shipped list.
    public static HeaderWords shipped() {
        try (InputStream in = HeaderWords.class.getResourceAsStream("header-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of header words is missing");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Field> fields = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, fields));
            return new HeaderWords(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, Map<String, Field> fields) {
        int equals = line.indexOf('=');
        Field field =
                Field.ofKey(line.substring(0, equals))
                        .orElseThrow(() -> new IllegalStateException("unknown field: " + line));
        for (String word : line.substring(equals + 1).split("\\|")) {
            Field other = fields.put(plain(word), field);
            if (other != null && other != field) {
                throw new IllegalStateException("'%s' means two fields".formatted(word));
            }
        }
    }

    /// The field a header names.
    public Optional<Field> field(String header) {
        return Optional.ofNullable(fields.get(plain(header)));
    }

    /// Lower case, with everything but letters and digits as one blank: `From_Bank` is `from bank`.
    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
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
