// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.ledger.watchlist.BirthDate;

import java.util.List;
import java.util.Optional;

/// A name to be screened and what else is known of whom it names. Immutable.
///
/// @param text the name, or a wallet address
/// @param kind what it names, as far as known
/// @param birth date of birth, if known
/// @param countries ISO 3166 codes or country names of nationality or residence
/// @param identifiers numbers of passports and registrations, wallet addresses
/// @param addresses each one line
public record ScreenedName(
        String text,
        NameKind kind,
        Optional<BirthDate> birth,
        List<String> countries,
        List<String> identifiers,
        List<String> addresses) {

    public ScreenedName {
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
    }

    /// Whether nothing but the name is known.
    boolean isBare() {
        return birth.isEmpty()
                && countries.isEmpty()
                && identifiers.isEmpty()
                && addresses.isEmpty();
    }

    /// A name of which nothing else is known.
    public static ScreenedName of(String text, NameKind kind) {
        return new ScreenedName(text, kind, Optional.empty(), List.of(), List.of(), List.of());
    }
}
