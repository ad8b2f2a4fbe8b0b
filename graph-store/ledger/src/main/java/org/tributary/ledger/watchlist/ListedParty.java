// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// One entry of a list: a person, an organisation, a vessel, an aircraft or a wallet.
/// Immutable.
///
/// @param key the list's own number of the entry, unique within the list and the same in its
///     next edition
/// @param kind what it names
/// @param names all its names, the primary one first; never empty
/// @param births dates of birth; several where the list is not sure
/// @param countries nationalities, citizenships and countries of residence as ISO 3166
///     codes, else the list's own words in capitals; each once
/// @param identifiers passports, registration numbers, wallet addresses
/// @param addresses in the list's words, each one line
/// @param programs the sanctions programmes or reasons it is listed for
/// @param remarks what else the list says, in its words; empty if nothing
/// @param source the record as published, character by character (for XML the element, for
///     CSV the lines)
public record ListedParty(
        String key,
        ListedKind kind,
        List<ListedName> names,
        List<BirthDate> births,
        List<String> countries,
        List<ListedIdentifier> identifiers,
        List<String> addresses,
        List<String> programs,
        String remarks,
        String source) {

    /// @throws IllegalArgumentException if there is no name
    public ListedParty {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A listed party needs a name");
        }
        names = List.copyOf(names);
        births = List.copyOf(births);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        programs = List.copyOf(programs);
    }

    /// The name the entry is published under.
    public String name() {
        return names.getFirst().text();
    }

    /// SHA-256 over all that is told of the party, in lower-case hexadecimal. How it was
    /// written down does not count: neither the source nor the key.
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        put(all, kind.name());
        names.forEach(name -> put(all, name.strength() + " " + name.text()));
        births.forEach(b -> put(all, b.earliest() + " " + b.latest()));
        countries.forEach(country -> put(all, country));
        identifiers.forEach(
                n -> put(all, n.type() + "\u0000" + n.value() + "\u0000" + n.country()));
        addresses.forEach(address -> put(all, address));
        programs.forEach(program -> put(all, program));
        put(all, remarks);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// With its length, so that no two rows of texts run into one.
    private static void put(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text);
    }
}
