// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells countries, as ISO 3166 codes: from how sources write them (`DE`, `DEU`, `Germany`), and
/// from what accounts are numbered and kept by. Immutable and thread-safe.
public final class CountryNames {

    /// ISO 9362: bank, country, location, perhaps a branch.
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

    /// Without a branch a BIC has eight characters, with one eleven.
    private static final Set<Integer> BIC_LENGTHS = Set.of(8, 11);

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> known = Set.of(Locale.getISOCountries());

    public CountryNames() {
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
    public Optional<String> of(String words) {
        String key = words.strip().toUpperCase(Locale.ROOT);
        return key.isEmpty() ? Optional.empty() : Optional.of(codes.getOrDefault(key, key));
    }

    /// The country of a bank, if that is named by its BIC.
    public Optional<String> ofBic(String institution) {
        if (!BIC_LENGTHS.contains(institution.length()) || !BIC.matcher(institution).matches()) {
            return Optional.empty();
        }
        return Optional.of(institution.substring(4, 6)).filter(known::contains);
    }

    /// The country in which an account is kept, if it has an IBAN.
    public Optional<String> ofIban(String iban) {
        return Optional.of(iban.substring(0, 2));
    }

    /// The country in which an account is kept as its identity tells it: that of its number if it
    /// is an IBAN with right check digits, else that of the BIC it is kept under.
    public Optional<String> ofAccount(String institution, String number) {
        return number.length() >= Iban.SHORTEST && Iban.isValid(number)
                ? ofIban(number)
                : ofBic(institution);
    }
}
