// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.ofac;

import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.ledger.watchlist.ListedKind;

import java.util.List;
import java.util.Locale;

/// What OFAC calls things, in all its formats: kinds of parties, and which of its features
/// and "ids" identify somebody and which only describe. Stateless.
final class SdnFeatures {

    /// Parts of the names of features that say something of a party and number nothing.
    private static final List<String> REMARKS =
            List.of(
                    "sanctions",
                    "executive order",
                    "caatsa",
                    "transactions prohibited",
                    "ifca",
                    "peesa",
                    "gender",
                    "date",
                    "organization type",
                    "manufacture",
                    "aircraft model",
                    "aircraft operator",
                    "vessel type",
                    "vessel flag",
                    "vessel owner",
                    "vessel year",
                    "tonnage",
                    "deadweight",
                    "place of birth",
                    "nationality of registration",
                    "additional",
                    "target type",
                    "location",
                    "prohibit");

    private SdnFeatures() {}

    static ListedKind kind(String words) {
        return switch (words.strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> ListedKind.PERSON;
            case "vessel" -> ListedKind.VESSEL;
            case "aircraft" -> ListedKind.AIRCRAFT;
            default -> ListedKind.ORGANISATION;
        };
    }

    /// Whether something of that name is no number of a document.
    static boolean isRemark(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        boolean serial = lower.contains("serial number") || lower.contains("tail number");
        return !serial && REMARKS.stream().anyMatch(lower::contains);
    }

    /// Adds a feature by its name: a date of birth, a country, a number or words.
    static void feature(String type, String value, String country, PartyDraft party) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.equals("birthdate")) {
            party.birth(value);
        } else if (lower.startsWith("nationality country")
                || lower.startsWith("citizenship country")
                || lower.equals("vessel flag")) {
            party.country(country.isEmpty() ? value : country);
        } else if (isRemark(type)) {
            party.remark(type.replaceAll("[\\s:-]+$", ""), value);
        } else {
            party.identifier(type, value, country);
        }
    }
}
