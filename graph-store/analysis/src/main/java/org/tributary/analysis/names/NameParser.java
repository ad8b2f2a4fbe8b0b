// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Reads names of any kind in any script into words with roles.
///
/// Takes legal forms out, tells forms of address, particles, initials, numbers and places
/// from what identifies, puts a family name before a comma behind the given names, and takes
/// apart what Arabic romanisation joins (`Abdurrahman`, `Saifuddin`). Immutable, safe in any
/// thread; making one reads the tables, which takes some hundredths of a second.
public final class NameParser {

    private static final int LONGEST = 400;

    private final NameTables tables;
    private final LegalForms forms;
    private final WordCutter cutter;
    private final WordRoles roles;

    public NameParser() {
        Romaniser romaniser = new Romaniser();
        tables = NameTables.load(romaniser);
        forms = new LegalForms(romaniser);
        cutter = new WordCutter(romaniser, forms);
        roles = new WordRoles(tables);
    }

    /// @param text any text; of more than 400 characters only the first are read
    /// @return its words; none if the text has neither letters nor digits
    public ParsedName parse(String text, NameKind told) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        SortedSet<LegalForm> found = new TreeSet<>();
        String rest = forms.withoutGlyphs(cut, found);
        List<RawWord> words = cutter.cut(rest);
        NameKind kind = kind(told, words, !found.isEmpty());
        if (kind != NameKind.VESSEL) {
            forms.take(words, kind == NameKind.ORGANISATION, found);
        }
        List<NameToken> tokens =
                switch (kind) {
                    case PERSON -> roles.ofPerson(words);
                    case ORGANISATION, UNKNOWN -> roles.ofOrganisation(words);
                    case VESSEL -> roles.ofVessel(words);
                };
        boolean comma = kind == NameKind.PERSON && WordRoles.commaTells(words);
        return new ParsedName(text, kind, tokens, signs(rest), found, comma);
    }

    /// A word that identifies, as it is.
    public NameToken word(String text) {
        return new NameToken(text, TokenRole.NAME, -1, tables, false);
    }

    private NameKind kind(NameKind told, List<RawWord> words, boolean form) {
        if (told != NameKind.UNKNOWN) {
            return told;
        }
        boolean business =
                words.size() > 1
                        && words.stream().anyMatch(w -> tables.rarity().isBusiness(w.text()));
        boolean organisation = form || business || forms.tellOrganisation(words);
        return organisation ? NameKind.ORGANISATION : NameKind.PERSON;
    }

    private List<NameToken> signs(String text) {
        List<NameToken> signs = new ArrayList<>();
        if (!text.isEmpty() && text.charAt(0) < 128 && Character.isLetter(text.charAt(0))) {
            return signs;
        }
        for (int c : text.codePoints().toArray()) {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            if (script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL) {
                String sign = new String(Character.toChars(c));
                signs.add(new NameToken(sign, TokenRole.NAME, -1, tables, false));
            } else if (Character.isLetterOrDigit(c)) {
                return List.of();
            }
        }
        return signs;
    }
}
