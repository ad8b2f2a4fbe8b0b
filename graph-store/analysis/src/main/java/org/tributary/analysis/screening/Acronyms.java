// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.ParsedName;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The first letters an organisation may be called by. Stateless.
final class Acronyms {

    private static final int SHORTEST = 3;
    private static final Set<String> LITTLE =
            Set.of("of", "in", "the", "and", "for", "to", "de", "du", "la", "y", "e", "i");

    private Acronyms() {}

    /// @return of all words, of all but the little ones, of those that identify; each of
    ///     three letters or more, none unless three words identify
    static Set<String> of(ParsedName name) {
        if (!name.isOrganisation() || name.tokens().size() < SHORTEST) {
            return Set.of();
        }
        StringBuilder all = new StringBuilder();
        StringBuilder most = new StringBuilder();
        StringBuilder named = new StringBuilder();
        for (NameToken token : name.tokens()) {
            char first = token.text().charAt(0);
            all.append(first);
            most.append(LITTLE.contains(token.text()) ? "" : String.valueOf(first));
            named.append(token.identifies() ? String.valueOf(first) : "");
        }
        Set<String> acronyms = new TreeSet<>();
        for (StringBuilder letters : List.of(all, most, named)) {
            if (letters.length() >= SHORTEST) {
                acronyms.add(letters.toString());
            }
        }
        return acronyms;
    }
}
