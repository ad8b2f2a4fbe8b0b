// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListedIdentifier;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.ListedName;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;

import java.time.LocalDate;
import java.util.List;

/// Listed parties for tests.
final class Lists {

    private Lists() {}

    static ListedSource listed(String key, ListedKind kind, String name) {
        return listed(key, kind, List.of(new ListedName(name, NameStrength.PRIMARY)));
    }

    static ListedSource weak(String key, ListedKind kind, String name) {
        return listed(key, kind, List.of(new ListedName(name, NameStrength.WEAK)));
    }

    private static ListedSource listed(String key, ListedKind kind, List<ListedName> names) {
        return new ListedSource(
                "house",
                new ListedParty(
                        key, kind, names, List.of(), List.of(), List.of(), List.of(), List.of(), "",
                        ""));
    }

    static ListedSource person(
            String key, String name, String birth, String country, String passport) {
        return new ListedSource(
                "house",
                new ListedParty(
                        key,
                        ListedKind.PERSON,
                        List.of(new ListedName(name, NameStrength.PRIMARY)),
                        List.of(day(birth)),
                        List.of(country),
                        List.of(new ListedIdentifier("Passport", passport, country)),
                        List.of("12 Harbour Road, Valletta, Malta"),
                        List.of(),
                        "",
                        ""));
    }

    static BirthDate day(String day) {
        return new BirthDate(LocalDate.parse(day), LocalDate.parse(day), day);
    }
}
