// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import de.siegmar.fastcsv.reader.CsvReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the cases of a CSV spec file; `\\u00A0` in it stands for that character.
public final class SpecFile {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private SpecFile() {}

    public static List<Map<String, String>> cases(String name) {
        try (var in = SpecFile.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(unescaped(text)).stream()
                    .map(row -> row.getFieldsAsMap())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }
}
