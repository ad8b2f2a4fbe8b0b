// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.LegalForm;
import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.ParsedName;
import org.tributary.analysis.names.TokenLikeness.Reason;
import org.tributary.analysis.names.TokenRole;
import org.tributary.analysis.screening.Alignment.Pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tells the parts of a comparison of names. For use by one thread.
final class MatchParts {

    private final NameComparison comparison;
    private final ScoreWeights weights;
    private final List<MatchPart> parts = new ArrayList<>();

    private MatchParts(NameComparison comparison, ScoreWeights weights) {
        this.comparison = comparison;
        this.weights = weights;
    }

    /// @return at least one part if either name has a word
    static List<MatchPart> of(NameComparison comparison, ScoreWeights weights) {
        MatchParts told = new MatchParts(comparison, weights);
        told.tellPairs();
        told.tellRest();
        told.tellRarity();
        told.tell(PartKind.ORDER, Agreement.NEAR, ScoreTerm.TURNED, "", "");
        told.tell(PartKind.ORDER, Agreement.DIFFERS, ScoreTerm.SHUFFLED, "", "");
        told.tellForms();
        told.tell(
                PartKind.ACRONYM,
                Agreement.NEAR,
                ScoreTerm.ACRONYM,
                comparison.first().text(),
                comparison.second().text());
        told.tellKind();
        return told.parts;
    }

    private double effect(ScoreTerm term) {
        return comparison.term(term) * weights.of(term);
    }

    private void tell(PartKind kind, Agreement agreement, ScoreTerm term, String a, String b) {
        if (comparison.term(term) > 0) {
            parts.add(new MatchPart(kind, agreement, a, b, effect(term)));
        }
    }

    private void tellPairs() {
        Alignment alignment = comparison.alignment();
        double letters =
                effect(ScoreTerm.LETTERS)
                        + effect(ScoreTerm.WORST_WORD)
                        + effect(ScoreTerm.SHORT_WORD)
                        + effect(ScoreTerm.FIRST_LETTER)
                        + effect(ScoreTerm.TWO_NAMES);
        for (Pair pair : alignment.pairs) {
            NameToken first = alignment.a.get(pair.first());
            Reason reason = pair.likeness().reason();
            String a = words(alignment.a, pair.first(), pair.firstCount());
            String b = words(alignment.b, pair.second(), pair.secondCount());
            PartKind kind = reason == Reason.INITIAL ? PartKind.INITIAL : kind(first.role());
            double weight =
                    switch (reason) {
                        case SAME, SPELLING, DIFFERENT -> 0;
                        case INITIAL -> weights.of(ScoreTerm.INITIALS);
                        case NICKNAME, FAMILY_SPELLING -> weights.of(ScoreTerm.NICKNAME);
                        case LETTERS -> pair.isJoined() ? effect(ScoreTerm.JOINED) : letters;
                    };
            boolean same = reason == Reason.SAME || reason == Reason.SPELLING;
            parts.add(new MatchPart(kind, same ? Agreement.AGREES : Agreement.NEAR, a, b, weight));
            letters = reason == Reason.LETTERS && !pair.isJoined() ? 0 : letters;
        }
    }

    private static PartKind kind(TokenRole role) {
        return switch (role) {
            case NAME, PARTICLE, TITLE -> PartKind.WORD;
            case INITIAL -> PartKind.INITIAL;
            case NUMBER -> PartKind.NUMBER;
            case PLACE -> PartKind.PLACE;
        };
    }

    private static String words(List<NameToken> tokens, int from, int count) {
        return tokens.subList(from, from + count).stream()
                .map(NameToken::text)
                .collect(Collectors.joining(" "));
    }

    private void tellRest() {
        Alignment alignment = comparison.alignment();
        for (PartKind kind : List.of(PartKind.WORD, PartKind.NUMBER, PartKind.PLACE)) {
            String a = rest(alignment.a, alignment.ofA, kind);
            String b = rest(alignment.b, alignment.ofB, kind);
            if (!a.isEmpty() || !b.isEmpty()) {
                Agreement agreement =
                        a.isEmpty()
                                ? Agreement.ABSENT_HERE
                                : b.isEmpty() ? Agreement.ABSENT_THERE : Agreement.DIFFERS;
                parts.add(new MatchPart(kind, agreement, a, b, restEffect(kind)));
            }
        }
    }

    private double restEffect(PartKind kind) {
        return switch (kind) {
            case NUMBER -> effect(ScoreTerm.NUMBER_DIFFERS) + effect(ScoreTerm.NUMBER_ABSENT);
            case PLACE -> effect(ScoreTerm.PLACE_DIFFERS) + effect(ScoreTerm.PLACE_ABSENT);
            default ->
                    effect(ScoreTerm.REPLACED)
                            + effect(ScoreTerm.REPLACED_WORDS)
                            + effect(ScoreTerm.REPLACED_IN_ORGANISATION)
                            + effect(ScoreTerm.MISSING)
                            + effect(ScoreTerm.MISSING_WORDS)
                            + effect(ScoreTerm.MISSING_IN_ORGANISATION)
                            + effect(ScoreTerm.SINGLE_WORD)
                            + effect(ScoreTerm.NO_WORD);
        };
    }

    private static String rest(List<NameToken> tokens, int[] taken, PartKind kind) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            NameToken token = tokens.get(i);
            PartKind is = token.role() == TokenRole.INITIAL ? PartKind.WORD : kind(token.role());
            if (taken[i] == Alignment.FREE && token.identifies() && is == kind) {
                rest.add(token.text());
            }
        }
        return String.join(" ", rest);
    }

    private void tellRarity() {
        double effect = effect(ScoreTerm.RARITY) + effect(ScoreTerm.NOTHING_RARE);
        Agreement agreement =
                comparison.term(ScoreTerm.NOTHING_RARE) > 0 ? Agreement.NEAR : Agreement.AGREES;
        String share =
                String.format(Locale.ROOT, "%.0f %%", 100 * comparison.term(ScoreTerm.RARITY));
        parts.add(new MatchPart(PartKind.RARITY, agreement, share, share, effect));
    }

    private void tellForms() {
        String a = forms(comparison.first());
        String b = forms(comparison.second());
        if (a.isEmpty() && b.isEmpty()) {
            return;
        }
        double effect = effect(ScoreTerm.FORM_DIFFERS) + effect(ScoreTerm.FORM_ABSENT);
        double differs = comparison.term(ScoreTerm.FORM_DIFFERS);
        Agreement agreement =
                a.isEmpty()
                        ? Agreement.ABSENT_HERE
                        : b.isEmpty()
                                ? Agreement.ABSENT_THERE
                                : differs == 0
                                        ? Agreement.AGREES
                                        : differs < 1 ? Agreement.NEAR : Agreement.DIFFERS;
        parts.add(new MatchPart(PartKind.LEGAL_FORM, agreement, a, b, effect));
    }

    private static String forms(ParsedName name) {
        return name.forms().stream().map(LegalForm::name).collect(Collectors.joining(" "));
    }

    private void tellKind() {
        tell(
                PartKind.KIND,
                Agreement.DIFFERS,
                ScoreTerm.KIND_DIFFERS,
                comparison.first().kind().name(),
                comparison.second().kind().name());
    }
}
