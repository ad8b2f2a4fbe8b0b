// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListedIdentifier;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.ListedName;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// A listed party as a reader gathers it. Blank texts are left out everywhere. Not
/// thread-safe.
public final class PartyDraft {

    private final String key;
    private ListedKind kind = ListedKind.UNKNOWN;
    private final List<ListedName> names = new ArrayList<>();
    private final Set<BirthDate> births = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<ListedIdentifier> identifiers = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> programs = new LinkedHashSet<>();
    private final StringJoiner remarks = new StringJoiner("; ");
    private final StringJoiner source = new StringJoiner("\n");

    public PartyDraft(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public PartyDraft kind(ListedKind is) {
        kind = is;
        return this;
    }

    public ListedKind kind() {
        return kind;
    }

    /// The name the entry is published under goes first, whenever it comes.
    public PartyDraft name(String text, NameStrength strength) {
        String clean = oneLine(text);
        if (!clean.isEmpty()) {
            boolean first =
                    strength == NameStrength.PRIMARY
                            && names.stream().noneMatch(n -> n.strength() == NameStrength.PRIMARY);
            NameStrength known =
                    strength == NameStrength.PRIMARY && !first ? NameStrength.STRONG : strength;
            names.add(first ? 0 : names.size(), new ListedName(clean, known));
        }
        return this;
    }

    /// A date of birth in words.
    ///
    /// @return whether it is understood; what is not goes into the remarks
    public boolean birth(String words) {
        if (words.isBlank()) {
            return true;
        }
        Optional<BirthDate> read = BirthWords.read(words);
        read.ifPresentOrElse(births::add, () -> remark("Date of birth: " + oneLine(words)));
        return read.isPresent();
    }

    public PartyDraft birth(BirthDate birth) {
        births.add(birth);
        return this;
    }

    public PartyDraft country(String words) {
        String code = CountryWords.code(oneLine(words));
        if (!code.isEmpty()) {
            countries.add(code);
        }
        return this;
    }

    public PartyDraft identifier(String type, String value, String country) {
        String clean = oneLine(value);
        if (!clean.isEmpty() && !clean.equals("-")) {
            identifiers.add(
                    new ListedIdentifier(
                            oneLine(type), clean, CountryWords.code(oneLine(country))));
        }
        return this;
    }

    /// An address of several parts, of which any may be empty.
    public PartyDraft address(String... parts) {
        StringJoiner line = new StringJoiner(", ");
        for (String part : parts) {
            String clean = oneLine(part);
            if (!clean.isEmpty()) {
                line.add(clean);
            }
        }
        if (line.length() > 0) {
            addresses.add(line.toString());
        }
        return this;
    }

    public PartyDraft program(String text) {
        String clean = oneLine(text);
        if (!clean.isEmpty()) {
            programs.add(clean);
        }
        return this;
    }

    public PartyDraft remark(String text) {
        String clean = text.strip();
        if (!clean.isEmpty()) {
            remarks.add(clean);
        }
        return this;
    }

    /// A remark with the word that says what it is; nothing if the text is blank.
    public PartyDraft remark(String what, String text) {
        return text.isBlank() ? this : remark(what + ": " + text.strip());
    }

    /// Another line or element the entry was published in.
    public PartyDraft source(String text) {
        source.add(text);
        return this;
    }

    String source() {
        return source.toString();
    }

    List<ListedName> names() {
        return names;
    }

    ListedParty build(String under) {
        List<ListedName> all = new ArrayList<>(names);
        if (all.getFirst().strength() == NameStrength.STRONG) {
            all.set(0, new ListedName(all.getFirst().text(), NameStrength.PRIMARY));
        }
        return new ListedParty(
                under,
                kind,
                all,
                List.copyOf(births),
                List.copyOf(countries),
                List.copyOf(identifiers),
                List.copyOf(addresses),
                List.copyOf(programs),
                remarks.toString(),
                source.toString());
    }

    /// The text with every run of blanks and line ends as one blank.
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
