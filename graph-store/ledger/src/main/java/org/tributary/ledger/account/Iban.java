// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// International bank account numbers, known by their shape and check digits (ISO 13616, ISO 7064
/// mod 97-10). Stateless.
public final class Iban {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// Written in one, or in groups of four.
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?<![A-Z0-9])[A-Z]{2}[0-9]{2}"
                            + "(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?)"
                            + "(?![A-Z0-9])");

    /// Characters of the shortest ones, Norway's.
    public static final int SHORTEST = 15;

    private Iban() {}

    /// Whether a text is an IBAN in capitals without blanks.
    public static boolean isValid(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        String turned = text.substring(4) + text.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /// The IBAN a text is, however it is grouped and whatever its case, in capitals without blanks.
    public static Optional<String> of(String text) {
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        String compact = BLANKS.matcher(text.strip()).replaceAll("").toUpperCase(Locale.ROOT);
        return isValid(compact) ? Optional.of(compact) : Optional.empty();
    }

    /// The first valid IBAN in a text.
    public static Optional<String> within(String text) {
        Matcher shape = WITHIN.matcher(text);
        while (shape.find()) {
            Optional<String> found = of(shape.group());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
