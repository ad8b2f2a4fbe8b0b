// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import org.tributary.ledger.account.Iban;

import java.util.regex.Pattern;

/// How account numbers and bank identifiers are brought into one form, so that an account is the
/// same one in every message that names it.
public final class Numbering {

    private static final Pattern BIC =
            Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Numbering() {}

    /// An account number as it is kept: IBANs in capitals without blanks, others as they stand.
    public static String account(String text) {
        String stripped = text.strip();
        return Iban.of(stripped).orElseGet(() -> oneLine(stripped));
    }

    /// A bank identifier as it is kept: the `XXX` of a head office is left out of a BIC.
    public static String bank(String text) {
        String stripped = oneLine(text);
        return stripped.length() == 11 && stripped.endsWith("XXX") && isBic(stripped)
                ? stripped.substring(0, 8)
                : stripped;
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
