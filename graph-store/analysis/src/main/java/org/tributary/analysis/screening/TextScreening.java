// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.ParsedName;
import org.tributary.analysis.names.TokenLikeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Seeks listed names in one text after the other. Belongs to one thread.
///
/// One word alone counts only if it is a long and uncommon name of an organisation: `Hizballah`,
/// but no ship `Sabrina`. A name made of nothing but [PaymentWords] counts only beside a legal
/// form.
///
/// Looks at ten words at a time, five further each time, so that a name of up to five words
/// is never cut.
final class TextScreening {

    private static final int WINDOW = 10;
    private static final int MOST_WORDS = 400;
    private static final double LEAST_WEIGHT = 1.1;
    private static final double RARE_WORD = 0.5;
    private static final int LONG_WORD = 7;
    private static final double ALIKE = 0.8;
    private static final int STRANGERS = 2;

    private static final PaymentWords PURPOSES = PaymentWords.shipped();

    private final ScreeningIndex index;
    private final Candidates candidates;

    TextScreening(ScreeningIndex index) {
        this.index = index;
        candidates = new Candidates(index.candidates());
    }

    List<TextMatch> find(String text, ScreeningRule rule) {
        String[] words = text.strip().split("[\\s/;:|_]+", MOST_WORDS);
        Map<Integer, TextMatch> best = new HashMap<>();
        for (int from = 0; from < words.length; from += WINDOW / 2) {
            int to = Math.min(words.length, from + WINDOW);
            inWindow(List.of(words).subList(from, to), rule, best);
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (TextMatch m) -> -m.match().score().probability())
                                .thenComparing(m -> m.match().listed().list())
                                .thenComparing(m -> m.match().listed().party().key()))
                .limit(rule.most())
                .toList();
    }

    private void inWindow(List<String> words, ScreeningRule rule, Map<Integer, TextMatch> best) {
        ParsedName window = index.parser().parse(String.join(" ", words), NameKind.ORGANISATION);
        if (window.tokens().isEmpty()) {
            return;
        }
        for (int number : candidates.covered(window)) {
            ListedEntry entry = index.candidates().entries.get(number);
            if (isTelling(entry) && (!PURPOSES.areAllOf(entry) || holdsLegalForm(words))) {
                compare(words, entry, rule, best);
            }
        }
    }

    /// Whether one of the words is a legal form, which the parser sees at the end of a name.
    private boolean holdsLegalForm(List<String> words) {
        return words.stream()
                .anyMatch(
                        word ->
                                !index.parser()
                                        .parse("Name " + word, NameKind.ORGANISATION)
                                        .forms()
                                        .isEmpty());
    }

    private static boolean isTelling(ListedEntry entry) {
        if (entry.weak() || !entry.parsed().signs().isEmpty()) {
            return false;
        }
        if (entry.words() > 1) {
            return entry.words() > entry.fathers() && entry.weight() >= LEAST_WEIGHT;
        }
        return entry.parsed().isOrganisation()
                && entry.weight() >= RARE_WORD
                && entry.parsed().squashed().length() >= LONG_WORD
                && entry.parsed().tokens().stream()
                        .noneMatch(t -> t.isCommonName() || t.isBusiness());
    }

    private void compare(
            List<String> words,
            ListedEntry entry,
            ScreeningRule rule,
            Map<Integer, TextMatch> best) {
        String span = span(words, entry);
        if (span.isEmpty()) {
            return;
        }
        ParsedName here = index.parser().parse(span, entry.parsed().kind());
        NameComparison comparison = NameComparison.of(here, entry.parsed());
        double probability = index.weights().probability(comparison.terms());
        if (probability >= rule.threshold()) {
            ScreeningMatch match =
                    new ScreeningMatch(
                            index.listed().get(entry.party()),
                            entry.name(),
                            new MatchScore(
                                    probability, MatchParts.of(comparison, index.weights())));
            best.merge(
                    entry.party(),
                    new TextMatch(span, match),
                    (a, b) ->
                            a.match().score().probability() >= b.match().score().probability()
                                    ? a
                                    : b);
        }
    }

    /// The words from the first to the last that are the entry's, if all of its words are
    /// there and few others between; else nothing.
    private String span(List<String> words, ListedEntry entry) {
        List<NameToken> sought = ListedEntry.required(entry.parsed());
        Set<String> found = new HashSet<>();
        int first = -1;
        int last = -1;
        double least = entry.words() == 1 ? 1 : ALIKE;
        List<String> span = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (NameToken token : index.parser().parse(words.get(i), NameKind.PERSON).tokens()) {
                for (NameToken each : sought) {
                    if (TokenLikeness.of(token, each).value() >= least) {
                        found.add(each.text());
                        first = first < 0 ? i : first;
                        last = i;
                    }
                }
            }
        }
        boolean all =
                sought.stream()
                        .allMatch(each -> each.isPatronymic() || found.contains(each.text()));
        if (all && last - first < sought.size() + STRANGERS) {
            span.addAll(words.subList(first, last + 1));
        }
        return String.join(" ", span);
    }
}
