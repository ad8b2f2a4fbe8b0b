// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.JaroWinkler;
import org.tributary.analysis.names.LegalForm;
import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.ParsedName;
import org.tributary.analysis.names.TokenLikeness;
import org.tributary.analysis.names.TokenLikeness.Reason;
import org.tributary.analysis.names.TokenRole;
import org.tributary.analysis.screening.Alignment.Likenesses;
import org.tributary.analysis.screening.Alignment.Pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Two names held beside each other: which words stand for which, what is left over, and what
/// a score makes of it. Immutable; needs no index.
///
/// Comparing a with b and b with a gives the same terms.
public final class NameComparison {

    private static final double ENOUGH = 1.6;
    private static final Set<String> FEMININE = Set.of("a", "ia", "ya", "iia", "iya", "ah", "eh");
    private static final Pattern FAMILY = Pattern.compile(".*(ov|ev|in|yn|sk|ski|sky|iy|ij)");
    private static final double LONG_ACRONYM = 0.4;
    private static final double TELLING = 0.7;
    private static final double FATHER = 0.5;
    static final double VOUCHES = 1.9;

    private final ParsedName a;
    private final ParsedName b;
    private final Alignment alignment;
    private double common;
    private final double[] terms = new double[ScoreTerm.values().length];

    private NameComparison(ParsedName a, ParsedName b, Likenesses likenesses) {
        this.a = a;
        this.b = b;
        boolean signs = !a.signs().isEmpty() && !b.signs().isEmpty();
        alignment =
                signs
                        ? new Alignment(a.signs(), b.signs(), likenesses)
                        : new Alignment(a.tokens(), b.tokens(), likenesses);
        measure();
    }

    /// @return what agrees and what does not
    public static NameComparison of(ParsedName a, ParsedName b) {
        return of(a, b, TokenLikeness::of);
    }

    static NameComparison of(ParsedName a, ParsedName b, Likenesses likenesses) {
        return new NameComparison(a, b, likenesses);
    }

    public ParsedName first() {
        return a;
    }

    public ParsedName second() {
        return b;
    }

    Alignment alignment() {
        return alignment;
    }

    /// How much of a term there is; 0 if nothing.
    public double term(ScoreTerm term) {
        return terms[term.place()];
    }

    /// What a score makes of the names alone.
    public MatchScore score(ScoreWeights weights) {
        return new MatchScore(weights.probability(terms), MatchParts.of(this, weights));
    }

    double[] terms() {
        return terms;
    }

    private void set(ScoreTerm term, double value) {
        terms[term.place()] = value;
    }

    private void measure() {
        set(ScoreTerm.BASE, 1);
        double agreed = measureAgreement();
        measureRest(agreed);
        measureOrder();
        measureForms();
        measureNumbers();
        set(ScoreTerm.KIND_DIFFERS, a.kind() == b.kind() ? 0 : 1);
        if (isAcronym(a, b) || isAcronym(b, a)) {
            for (ScoreTerm left :
                    Set.of(
                            ScoreTerm.REPLACED,
                            ScoreTerm.REPLACED_WORDS,
                            ScoreTerm.REPLACED_IN_ORGANISATION,
                            ScoreTerm.MISSING,
                            ScoreTerm.MISSING_WORDS,
                            ScoreTerm.MISSING_IN_ORGANISATION,
                            ScoreTerm.NOTHING_RARE,
                            ScoreTerm.MISSING_BESIDE_COMMON,
                            ScoreTerm.SINGLE_COMMON_WORD,
                            ScoreTerm.SINGLE_WORD)) {
                set(left, 0);
            }
            int letters = Math.min(a.squashed().length(), b.squashed().length());
            set(ScoreTerm.ACRONYM, letters > 3 ? LONG_ACRONYM : 1);
        }
    }

    private double measureAgreement() {
        double agreed = 0;
        double lost = 0;
        double worst = 0;
        int twoNames = 0;
        int initials = 0;
        int named = 0;
        int altered = 0;
        double exact = 0;
        for (Pair pair : alignment.pairs) {
            double weight = (alignment.weightA(pair) + alignment.weightB(pair)) / 2;
            double like = pair.likeness().value();
            NameToken wordA = alignment.a.get(pair.first());
            NameToken wordB = alignment.b.get(pair.second());
            Reason reason = pair.likeness().reason();
            if (reason == Reason.INITIAL) {
                initials++;
                agreed += 0.1;
                continue;
            }
            agreed += weight * like;
            if (!wordA.identifies() && !wordB.identifies()) {
                continue;
            }
            named++;
            lost += weight * (1 - like);
            worst = Math.max(worst, 1 - like);
            if (pair.isJoined()) {
                set(ScoreTerm.JOINED, 1);
            } else if (reason == Reason.NICKNAME || reason == Reason.FAMILY_SPELLING) {
                set(ScoreTerm.NICKNAME, term(ScoreTerm.NICKNAME) + 1);
            } else if (reason == Reason.SAME || reason == Reason.SPELLING) {
                exact += weight;
            } else if (reason == Reason.LETTERS) {
                altered++;
                twoNames += wordA.isCommonName() && wordB.isCommonName() ? 1 : 0;
                measureLetters(wordA.text(), wordB.text());
            }
        }
        set(ScoreTerm.SECOND_ALTERED, Math.max(0, altered - 1));
        common = Math.max(0, 1 - exact / VOUCHES);
        set(ScoreTerm.ALTERED_BESIDE_COMMON, altered == 0 ? 0 : Math.max(0, 1 - exact));
        set(ScoreTerm.NO_WORD, named == 0 ? 1 : 0);
        double all = total();
        set(ScoreTerm.LETTERS, all == 0 ? 0 : lost / all);
        set(ScoreTerm.WORST_WORD, worst);
        set(ScoreTerm.TWO_NAMES, twoNames);
        set(ScoreTerm.INITIALS, Math.min(1, initials));
        set(ScoreTerm.INITIALS_BESIDE_COMMON, initials == 0 ? 0 : common);
        set(ScoreTerm.RARITY, Math.min(1, agreed / ENOUGH));
        set(ScoreTerm.NOTHING_RARE, Math.max(0, 1 - agreed / TELLING));
        return agreed;
    }

    private void measureLetters(String wordA, String wordB) {
        boolean persons = a.kind() == NameKind.PERSON && b.kind() == NameKind.PERSON;
        if (persons && (isFeminine(wordA, wordB) || isFeminine(wordB, wordA))) {
            set(ScoreTerm.SEX_DIFFERS, 1);
        }
        if (Math.min(wordA.length(), wordB.length()) <= 4) {
            set(ScoreTerm.SHORT_WORD, term(ScoreTerm.SHORT_WORD) + 1);
        }
        if (wordA.charAt(0) != wordB.charAt(0)) {
            set(ScoreTerm.FIRST_LETTER, term(ScoreTerm.FIRST_LETTER) + 1);
        }
    }

    /// Whether a given name is another with a feminine ending. Family names of women end so
    /// too, of one family: `Ivanova`.
    private static boolean isFeminine(String woman, String man) {
        int more = woman.length() - man.length();
        return more > 0
                && more <= 3
                && man.length() > 3
                && woman.startsWith(man)
                && FEMININE.contains(woman.substring(man.length()))
                && !FAMILY.matcher(man).matches()
                && "aeiou".indexOf(man.charAt(man.length() - 1)) < 0;
    }

    private double total() {
        return (total(alignment.a) + total(alignment.b)) / 2;
    }

    private static double total(List<NameToken> tokens) {
        double all = 0;
        for (NameToken token : tokens) {
            all += counts(token) ? token.weight() : 0;
        }
        return all;
    }

    private static boolean counts(NameToken token) {
        return token.identifies() && token.role() != TokenRole.NUMBER;
    }

    private void measureRest(double agreed) {
        Rest restA = Rest.of(alignment.a, alignment.ofA);
        Rest restB = Rest.of(alignment.b, alignment.ofB);
        boolean organisation = a.isOrganisation() && b.isOrganisation();
        if (!restA.repeated && !restB.repeated) {
            measureRest(restA, restB, organisation);
        } else {
            measureRest(restA.counting(restB), restB.counting(restA), organisation);
        }
        measurePlaces(restA, restB);
        boolean single = identifying(alignment.a) == 1 != (identifying(alignment.b) == 1);
        if (single && agreed > 0) {
            set(ScoreTerm.SINGLE_WORD, 1);
            set(ScoreTerm.SINGLE_COMMON_WORD, common);
        }
    }

    private void measureRest(Rest restA, Rest restB, boolean organisation) {
        double all = Math.max(0.2, total());
        double replaced = Math.min(restA.weight, restB.weight);
        int replacedWords = Math.min(restA.words, restB.words);
        double missing = Math.abs(restA.weight - restB.weight);
        int light = restA.words > restB.words ? restA.fathers : restB.fathers;
        int missingWords = Math.max(0, Math.abs(restA.words - restB.words) - light);
        set(ScoreTerm.REPLACED, replaced / all);
        set(ScoreTerm.REPLACED_WORDS, Math.min(3, replacedWords));
        set(ScoreTerm.REPLACED_IN_ORGANISATION, organisation ? replaced / all : 0);
        set(ScoreTerm.MISSING, missing / all);
        set(ScoreTerm.MISSING_BESIDE_COMMON, missing / all * common);
        set(ScoreTerm.MISSING_WORDS, Math.min(3, missingWords));
        set(ScoreTerm.MISSING_IN_ORGANISATION, organisation ? missing / all : 0);
    }

    private void measurePlaces(Rest restA, Rest restB) {
        int spareA = restA.places + Math.max(0, restA.words - restB.words);
        int spareB = restB.places + Math.max(0, restB.words - restA.words);
        if (restA.places + restB.places > 0) {
            boolean both = Math.min(spareA, spareB) > 0;
            set(both ? ScoreTerm.PLACE_DIFFERS : ScoreTerm.PLACE_ABSENT, 1);
        }
    }

    private static int identifying(List<NameToken> tokens) {
        int count = 0;
        for (NameToken token : tokens) {
            count += counts(token) ? 1 : 0;
        }
        return count;
    }

    /// Words that nothing stands for.
    ///
    /// @param fathers how many of the words are only the name of whose child one is
    /// @param repeated whether one of them only says again what stood before it
    private record Rest(double weight, int words, int fathers, int places, boolean repeated) {

        /// What is said again counts if the other name has a word in its place.
        Rest counting(Rest other) {
            boolean counts = repeated && other.words > words;
            return counts ? new Rest(weight + 0.3, words + 1, fathers, places, false) : this;
        }

        static Rest of(List<NameToken> tokens, int[] taken) {
            double weight = 0;
            int words = 0;
            int fathers = 0;
            int places = 0;
            boolean repeated = false;
            for (int i = 0; i < taken.length; i++) {
                NameToken token = tokens.get(i);
                if (taken[i] != Alignment.FREE || !counts(token)) {
                    continue;
                }
                if (token.role() == TokenRole.PLACE) {
                    places++;
                } else if (i > 0 && tokens.get(i - 1).text().equals(token.text())) {
                    weight += 0.05;
                    repeated = true;
                } else {
                    boolean father = token.isPatronymic() || follows(tokens, i);
                    weight += token.weight() * (father ? FATHER : 1);
                    fathers += father ? 1 : 0;
                    words++;
                }
            }
            return new Rest(weight, words, fathers, places, repeated);
        }

        /// Whether it is the name of a father: `bin` before it and more after it.
        private static boolean follows(List<NameToken> tokens, int at) {
            return at > 0 && at + 1 < tokens.size() && tokens.get(at - 1).tellsFather();
        }
    }

    private void measureOrder() {
        List<Integer> order = new ArrayList<>();
        for (Pair pair : alignment.pairs) {
            if (counts(alignment.a.get(pair.first())) && counts(alignment.b.get(pair.second()))) {
                order.add(pair.second());
            }
        }
        int descents = 0;
        for (int i = 1; i < order.size(); i++) {
            descents += order.get(i) < order.get(i - 1) ? 1 : 0;
        }
        if (descents == 0) {
            return;
        }
        boolean turned = descents == 1 && order.getLast() < order.getFirst();
        if (turned) {
            set(ScoreTerm.TURNED, 1);
            set(ScoreTerm.TURNED_COMMON, common);
        } else {
            set(ScoreTerm.SHUFFLED, 1);
        }
    }

    private void measureForms() {
        if (a.forms().isEmpty() && b.forms().isEmpty()) {
            return;
        }
        if (a.forms().isEmpty() || b.forms().isEmpty()) {
            set(ScoreTerm.FORM_ABSENT, 1);
            return;
        }
        Set<LegalForm> both = new TreeSet<>(a.forms());
        both.retainAll(b.forms());
        if (both.isEmpty()) {
            set(ScoreTerm.FORM_DIFFERS, formsMayBeOne() ? 0.3 : 1);
        }
    }

    private boolean formsMayBeOne() {
        for (LegalForm one : a.forms()) {
            for (LegalForm other : b.forms()) {
                if (one.family().equals(other.family())
                        || one.family().equals("general")
                        || other.family().equals("general")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void measureNumbers() {
        boolean restA = hasNumber(alignment.a, alignment.ofA);
        boolean restB = hasNumber(alignment.b, alignment.ofB);
        if (restA && restB) {
            set(ScoreTerm.NUMBER_DIFFERS, 1);
        } else if (restA || restB) {
            set(ScoreTerm.NUMBER_ABSENT, 1);
        }
    }

    private static boolean hasNumber(List<NameToken> tokens, int[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == Alignment.FREE && tokens.get(i).role() == TokenRole.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(ParsedName brief, ParsedName full) {
        return identifying(brief.tokens()) == 1 && Acronyms.of(full).contains(brief.squashed());
    }

    /// How alike the names are as whole strings, by Jaro and Winkler.
    public double wholeLikeness() {
        return JaroWinkler.of(a.squashed(), b.squashed());
    }
}
