// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import java.util.Locale;

/// The words profiles and the command line use for signs that are hard to type or see.
final class SignWords {

    private SignWords() {}

    /// One character, or one of `tab comma semicolon pipe point space apostrophe`.
    static char sign(String key, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "tab", "\\t" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "pipe" -> '|';
            case "point", "dot" -> '.';
            case "space" -> ' ';
            case "apostrophe" -> '\'';
            default -> {
                if (text.length() != 1) {
                    throw new ProfileException(
                            "%s: '%s' is not one sign such as ; or a word such as tab or space."
                                    .formatted(key, text));
                }
                yield text.charAt(0);
            }
        };
    }

    /// The grouping sign, empty for `none` or nothing.
    static String optional(String key, String text) {
        return text.isEmpty() || text.equalsIgnoreCase("none")
                ? ""
                : String.valueOf(sign(key, text));
    }

    /// How a sign is written in a profile.
    static String word(char sign) {
        return sign == '\t' ? "tab" : sign == ' ' ? "space" : String.valueOf(sign);
    }
}
