// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import java.util.Locale;
import java.util.regex.Pattern;

/// How account numbers and bank identifiers are brought into one form, so that an account is the
/// same one in every message that names it.
public final class Numbering {

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern BIC =
            Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Numbering() {}

    /// An account number as it is kept: IBANs in capitals without blanks, others as they stand.
    public static String account(String text) {
        String stripped = text.strip();
        String compact = BLANKS.matcher(stripped).replaceAll("").toUpperCase(Locale.ROOT);
        return isIban(compact) ? compact : oneLine(stripped);
    }

    /// A bank identifier as it is kept: the `XXX` of a head office is left out of a BIC.
    public static String bank(String text) {
        String stripped = oneLine(text);
        return stripped.length() == 11 && stripped.endsWith("XXX") && isBic(stripped)
                ? stripped.substring(0, 8)
                : stripped;
    }

    /// Whether a text is an IBAN: its shape and its check digits (ISO 13616, ISO 7064 mod 97-10).
    public static boolean isIban(String text) {
        if (!IBAN.matcher(text).matches()) {
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

    /// Whether a text has the shape of a BIC (ISO 9362).
    public static boolean isBic(String text) {
        return BIC.matcher(text).matches();
    }

    /// A text on one line, runs of blanks as one.
    public static String oneLine(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (Character.isWhitespace(stripped.charAt(i))) {
                return BLANKS.matcher(stripped).replaceAll(" ");
            }
        }
        return stripped;
    }
}
