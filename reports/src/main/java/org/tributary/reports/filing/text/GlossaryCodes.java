// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a list of glossary codes an authority publishes, as a user saved it: a line for each, the
/// code, then blanks, a tab, a comma, a semicolon or `=`, then what it means. Lists change, so none
/// comes with the program.
public final class GlossaryCodes {

    private static final Pattern LINE = Pattern.compile("([A-Z0-9]{4,12})[\\s,;=:]+(.+)");

    private GlossaryCodes() {}

    /// @return codes with their meaning, in the order of the list
    /// @throws IllegalArgumentException naming the first line that is no code, or says one again
    public static Map<String, String> read(String text) {
        Map<String, String> codes = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(stripped);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "line %d: a glossary code is four to twelve capitals and digits, then its meaning"
                                .formatted(number));
            }
            if (codes.putIfAbsent(matcher.group(1), matcher.group(2).strip()) != null) {
                throw new IllegalArgumentException(
                        "line %d: %s is there twice".formatted(number, matcher.group(1)));
            }
        }
        return codes;
    }
}
