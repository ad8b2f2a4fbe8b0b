// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/// Brings what identifies somebody into one form, so that `12 High St ` and `12 HIGH ST` are one
/// address and `+49 30/123` and `+4930123` one number.
final class Wording {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private Wording() {}

    static String identifier(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
    }

    static String phone(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
