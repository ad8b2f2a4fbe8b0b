// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListedIdentifier;
import org.tributary.ledger.watchlist.ListedParty;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What speaks for and against besides the name: date of birth, country, numbers, addresses.
///
/// What is absent on either side speaks for nothing and is told. Stateless.
final class Evidence {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double NEAR_YEARS = 2;
    private static final double ALIKE = 0.5;

    private final double[] terms;
    private final ScoreWeights weights;
    private final List<MatchPart> parts;

    private Evidence(double[] terms, ScoreWeights weights, List<MatchPart> parts) {
        this.terms = terms;
        this.weights = weights;
        this.parts = parts;
    }

    /// Adds to the terms and to the parts what the evidence says.
    static void weigh(
            ScreenedName here,
            ListedParty there,
            double[] terms,
            ScoreWeights weights,
            List<MatchPart> parts) {
        Evidence evidence = new Evidence(terms, weights, parts);
        evidence.birth(here, there);
        evidence.country(here, there);
        evidence.identifier(here, there);
        evidence.address(here, there);
    }

    private void tell(PartKind kind, Agreement agreement, String here, String there) {
        parts.add(new MatchPart(kind, agreement, here, there, 0));
    }

    private void tell(
            PartKind kind, Agreement agreement, ScoreTerm term, String here, String there) {
        terms[term.place()] = 1;
        parts.add(new MatchPart(kind, agreement, here, there, weights.of(term)));
    }

    /// @return whether one side has nothing, which is told unless neither has
    private boolean absent(PartKind kind, String here, String there) {
        if (here.isEmpty() && !there.isEmpty()) {
            tell(kind, Agreement.ABSENT_HERE, "", there);
        } else if (!here.isEmpty() && there.isEmpty()) {
            tell(kind, Agreement.ABSENT_THERE, here, "");
        }
        return here.isEmpty() || there.isEmpty();
    }

    private void birth(ScreenedName here, ListedParty there) {
        String words = here.birth().map(BirthDate::words).orElse("");
        String listed = String.join("; ", there.births().stream().map(BirthDate::words).toList());
        if (absent(PartKind.BIRTH, words, listed)) {
            return;
        }
        BirthDate own = here.birth().orElseThrow();
        boolean agrees = false;
        boolean near = false;
        for (BirthDate each : there.births()) {
            boolean meets = own.meets(each);
            agrees |= meets && isDay(own) && isDay(each);
            near |= meets || nearly(own, each);
        }
        if (agrees) {
            tell(PartKind.BIRTH, Agreement.AGREES, ScoreTerm.BIRTH_AGREES, words, listed);
        } else if (near) {
            tell(PartKind.BIRTH, Agreement.NEAR, ScoreTerm.BIRTH_NEAR, words, listed);
        } else {
            tell(PartKind.BIRTH, Agreement.DIFFERS, ScoreTerm.BIRTH_DIFFERS, words, listed);
        }
    }

    private static boolean isDay(BirthDate birth) {
        return birth.earliest().equals(birth.latest());
    }

    /// Day and month exchanged, or some years apart where one side has no day.
    private static boolean nearly(BirthDate a, BirthDate b) {
        if (isDay(a) && isDay(b)) {
            return a.earliest().getYear() == b.earliest().getYear()
                    && (isTurned(a, b)
                            || a.earliest().getMonth() == b.earliest().getMonth()
                            || a.earliest().getDayOfMonth() == b.earliest().getDayOfMonth());
        }
        long apart =
                Math.max(
                        ChronoUnit.YEARS.between(a.latest(), b.earliest()),
                        ChronoUnit.YEARS.between(b.latest(), a.earliest()));
        return apart < NEAR_YEARS;
    }

    private static boolean isTurned(BirthDate a, BirthDate b) {
        return a.earliest().getMonthValue() == b.earliest().getDayOfMonth()
                && a.earliest().getDayOfMonth() == b.earliest().getMonthValue();
    }

    private void country(ScreenedName here, ListedParty there) {
        String own = String.join(", ", here.countries());
        String listed = String.join(", ", there.countries());
        if (absent(PartKind.COUNTRY, own, listed)) {
            return;
        }
        Set<String> common = new HashSet<>();
        here.countries().forEach(country -> common.add(country(country)));
        boolean agrees = there.countries().stream().anyMatch(c -> common.contains(country(c)));
        if (agrees) {
            tell(PartKind.COUNTRY, Agreement.AGREES, ScoreTerm.COUNTRY_AGREES, own, listed);
        } else {
            tell(PartKind.COUNTRY, Agreement.DIFFERS, ScoreTerm.COUNTRY_DIFFERS, own, listed);
        }
    }

    private static String country(String told) {
        String plain = told.strip().toUpperCase(Locale.ROOT);
        return plain.length() == 2
                ? Locale.of("", plain).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT)
                : plain;
    }

    private void identifier(ScreenedName here, ListedParty there) {
        String own = String.join(", ", here.identifiers());
        String listed =
                String.join(
                        ", ", there.identifiers().stream().map(ListedIdentifier::value).toList());
        if (absent(PartKind.IDENTIFIER, own, listed)) {
            return;
        }
        Set<String> common = new HashSet<>();
        here.identifiers().forEach(number -> common.add(Identifiers.plain(number)));
        boolean agrees =
                there.identifiers().stream()
                        .anyMatch(number -> common.contains(Identifiers.plain(number.value())));
        if (agrees) {
            tell(PartKind.IDENTIFIER, Agreement.AGREES, ScoreTerm.IDENTIFIER_AGREES, own, listed);
        } else {
            tell(PartKind.IDENTIFIER, Agreement.DIFFERS, ScoreTerm.IDENTIFIER_DIFFERS, own, listed);
        }
    }

    private void address(ScreenedName here, ListedParty there) {
        String own = String.join("; ", here.addresses());
        String listed = String.join("; ", there.addresses());
        if (absent(PartKind.ADDRESS, own, listed)) {
            return;
        }
        boolean agrees = false;
        for (String address : here.addresses()) {
            for (String other : there.addresses()) {
                agrees |= alike(words(address), words(other));
            }
        }
        if (agrees) {
            tell(PartKind.ADDRESS, Agreement.AGREES, ScoreTerm.ADDRESS_AGREES, own, listed);
        } else {
            tell(PartKind.ADDRESS, Agreement.DIFFERS, own, listed);
        }
    }

    /// Three words or more in common, half of the shorter address.
    private static boolean alike(Set<String> a, Set<String> b) {
        List<String> common = new ArrayList<>(a);
        common.retainAll(b);
        return common.size() > 2 && common.size() >= ALIKE * Math.min(a.size(), b.size());
    }

    private static Set<String> words(String address) {
        Set<String> words = new HashSet<>();
        for (String word : WORDS.split(address.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
