// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.names.NameParser;
import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.ParsedName;
import org.tributary.analysis.names.TokenRole;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.NameStrength;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One name of a listed party, read into words. Immutable.
///
/// @param party index of the party
/// @param name index of the name among the party's
/// @param weak whether the list calls the name weak
/// @param words how many words a matching name must have something for: neither numbers nor
///     places, unless there is nothing else
/// @param weight what those words weigh together
/// @param fathers how many of the words are Slavic patronymics, which many writers leave out
/// @param initials how many letters stand for names
record ListedEntry(
        int party,
        int name,
        ParsedName parsed,
        boolean weak,
        int words,
        double weight,
        int fathers,
        int initials) {

    /// Every name of every party but wallets'; each party's equal names once.
    static List<ListedEntry> of(List<ListedSource> listed, NameParser parser) {
        List<ListedEntry> entries = new ArrayList<>();
        for (int party = 0; party < listed.size(); party++) {
            var entry = listed.get(party).party();
            if (entry.kind() == ListedKind.WALLET) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (int name = 0; name < entry.names().size(); name++) {
                var listedName = entry.names().get(name);
                ParsedName parsed = parser.parse(listedName.text(), kind(entry.kind()));
                if (!parsed.tokens().isEmpty()
                        && seen.add(parsed.tokens() + "/" + parsed.forms() + parsed.signs())) {
                    boolean weak = listedName.strength() == NameStrength.WEAK;
                    entries.add(of(party, name, parsed, weak));
                }
            }
        }
        return entries;
    }

    private static ListedEntry of(int party, int name, ParsedName parsed, boolean weak) {
        return new ListedEntry(
                party,
                name,
                parsed,
                weak,
                words(parsed),
                weight(required(parsed)),
                fathers(parsed),
                initials(parsed));
    }

    static int words(ParsedName parsed) {
        return required(parsed).size();
    }

    static double weight(List<NameToken> words) {
        double weight = 0;
        for (NameToken word : words) {
            weight += word.weight();
        }
        return weight;
    }

    private static int fathers(ParsedName parsed) {
        return (int) required(parsed).stream().filter(NameToken::isPatronymic).count();
    }

    static int initials(ParsedName parsed) {
        return (int) parsed.tokens().stream().filter(t -> t.role() == TokenRole.INITIAL).count();
    }

    /// The words that must find something: names, each once in a row; else whatever
    /// identifies.
    static List<NameToken> required(ParsedName parsed) {
        List<NameToken> names = new ArrayList<>();
        for (NameToken token : parsed.tokens()) {
            boolean again = !names.isEmpty() && names.getLast().text().equals(token.text());
            if (token.role() == TokenRole.NAME && !again) {
                names.add(token);
            }
        }
        return names.isEmpty()
                ? parsed.tokens().stream().filter(NameToken::identifies).toList()
                : names;
    }

    static NameKind kind(ListedKind kind) {
        return switch (kind) {
            case PERSON -> NameKind.PERSON;
            case ORGANISATION -> NameKind.ORGANISATION;
            case VESSEL, AIRCRAFT -> NameKind.VESSEL;
            case WALLET, UNKNOWN -> NameKind.UNKNOWN;
        };
    }
}
