// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.util.List;
import java.util.SortedSet;

/// A name read into its words. Immutable.
///
/// @param text as it was given
/// @param kind person, organisation or vessel; never unknown
/// @param tokens its words, given names before family names where a comma told which is which
/// @param signs its characters one by one if it is written in Han characters or Hangul, where
///     one sign is a whole syllable and another sign another name; else empty
/// @param forms the legal forms it carries, by their short names: `llc`
/// @param commaTold whether a comma told which words are the family name
public record ParsedName(
        String text,
        NameKind kind,
        List<NameToken> tokens,
        List<NameToken> signs,
        SortedSet<LegalForm> forms,
        boolean commaTold) {

    public ParsedName {
        tokens = List.copyOf(tokens);
        signs = List.copyOf(signs);
    }

    /// Whether it was read as an organisation's.
    public boolean isOrganisation() {
        return kind == NameKind.ORGANISATION;
    }

    /// Its identifying words written without a space.
    public String squashed() {
        StringBuilder all = new StringBuilder();
        for (NameToken token : tokens) {
            if (token.identifies()) {
                all.append(token.text());
            }
        }
        return all.toString();
    }
}
