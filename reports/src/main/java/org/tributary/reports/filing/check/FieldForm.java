// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A shape a profile may ask of a field.
enum FieldForm {
    DIGITS("has digits only", "[0-9]+"),
    NINE_DIGITS("has nine digits", "[0-9]{9}"),
    FOURTEEN_DIGITS("has fourteen digits", "[0-9]{14}"),
    PLAIN("has letters and digits only", "[A-Za-z0-9]+"),
    EMAIL("is an address with one @ and a dot behind it", "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"),
    CONTROL_CODE("has a letter and seven letters or digits", "[A-Z][A-Z0-9]{7}"),
    INDUSTRY("has three to six digits", "[0-9]{3,6}"),
    DAY("is a date from 1900 on", "(19|20)[0-9]{2}(-[0-9]{2}){0,2}"),
    IP("is an internet address", "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+"),
    BIC("is a BIC of eight or eleven characters", "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"),
    LATIN("has Latin letters, digits, blanks and . ' - only", "[a-zA-Z0-9 .'-]*"),
    COUNTRY("is an ISO 3166 code of two letters", "[A-Z]{2}") {
        @Override
        boolean fits(String text) {
            return COUNTRIES.contains(text);
        }
    };

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final String rule;
    private final Pattern pattern;

    FieldForm(String rule, String pattern) {
        this.rule = rule;
        this.pattern = Pattern.compile(pattern);
    }

    /// The form a profile calls by its name in small letters: `nine-digits`.
    ///
    /// @throws IllegalArgumentException if there is none
    static FieldForm of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// What holds of a value, to follow its name: `has digits only`.
    String rule() {
        return rule;
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
