// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads countries as sources write them: `DE`, `DEU`, `Germany`. Immutable and thread-safe.
final class CountryNames {

    /// ISO 9362: bank, country, location, perhaps a branch.
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> known = Set.of(Locale.getISOCountries());

    CountryNames() {
        for (String code : known) {
            Locale country = Locale.of("", code);
            codes.put(code, code);
            codes.put(country.getISO3Country(), code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
        }
        // The United Kingdom has reserved this code beside its own.
        codes.put("UK", "GB");
    }

    /// The code of a country, or the source's own words in capitals; empty if it says nothing.
    Optional<String> of(String words) {
        String key = words.strip().toUpperCase(Locale.ROOT);
        return key.isEmpty() ? Optional.empty() : Optional.of(codes.getOrDefault(key, key));
    }

    /// The country of a bank, if that is named by its BIC.
    Optional<String> ofBic(String institution) {
        if (!BIC.matcher(institution).matches()) {
            return Optional.empty();
        }
        return Optional.of(institution.substring(4, 6)).filter(known::contains);
    }

    /// The country in which an account is kept, if it has an IBAN.
    Optional<String> ofIban(String iban) {
        return Optional.of(iban.substring(0, 2));
    }
}
