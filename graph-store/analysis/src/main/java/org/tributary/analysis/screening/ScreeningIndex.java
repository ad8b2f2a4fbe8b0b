// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameParser;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Watchlists made ready to be screened against. Immutable, safe in any thread.
///
/// Making one reads every listed name, about twenty microseconds each.
public final class ScreeningIndex {

    private static final int AT_ONCE = 128;

    /// The share of the difference in weight that cannot be another spelling or a father's
    /// name.
    private static final double SURELY_MISSING = 0.45;

    private final List<ListedSource> listed;
    private final NameParser parser;
    private final ScoreWeights weights;
    private final CandidateIndex candidates;
    private final Identifiers identifiers;

    /// Counters that wait for the next name, because they are large; as many as there were threads.
    private final ConcurrentLinkedQueue<Screening> idle = new ConcurrentLinkedQueue<>();

    private final ConcurrentLinkedQueue<TextScreening> idleForTexts = new ConcurrentLinkedQueue<>();

    private ScreeningIndex(List<ListedSource> listed, NameParser parser, ScoreWeights weights) {
        this.listed = List.copyOf(listed);
        this.parser = parser;
        this.weights = weights;
        candidates = new CandidateIndex(ListedEntry.of(listed, parser));
        identifiers = new Identifiers(listed);
    }

    /// @param listed the parties of all lists; results do not depend on their order
    public static ScreeningIndex of(List<ListedSource> listed) {
        return of(listed, ScoreWeights.standard());
    }

    /// The same with weights of one's own.
    public static ScreeningIndex of(List<ListedSource> listed, ScoreWeights weights) {
        return new ScreeningIndex(listed, new NameParser(), weights);
    }

    /// Screens one name, as one types it.
    ///
    /// @return the parties it may name, the most probable first; each once, by its best name
    public List<ScreeningMatch> screen(ScreenedName name, ScreeningRule rule) {
        Screening screening = taken(idle, () -> new Screening(this));
        List<ScreeningMatch> matches = screening.screen(name, rule);
        idle.add(screening);
        return matches;
    }

    /// Screens many names, in parallel. The result does not depend on how many threads there
    /// are.
    ///
    /// @return the matches of each name, in the order of the names
    /// @throws WorkCancelledException if somebody asked for it to stop
    public List<List<ScreeningMatch>> screenAll(
            List<ScreenedName> names, ScreeningRule rule, Work work) {
        work.begin("Screening names", names.size());
        List<List<ScreeningMatch>> all =
                new ArrayList<>(Collections.nCopies(names.size(), List.<ScreeningMatch>of()));
        IntStream.range(0, (names.size() + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .forEach(
                        part -> {
                            work.checkCancelled();
                            Screening screening = taken(idle, () -> new Screening(this));
                            int end = Math.min(names.size(), (part + 1) * AT_ONCE);
                            for (int i = part * AT_ONCE; i < end; i++) {
                                all.set(i, screening.screen(names.get(i), rule));
                            }
                            work.done(end - part * AT_ONCE);
                            idle.add(screening);
                        });
        return all;
    }

    /// Seeks listed names in a text such as a payment's reference: names the list does not
    /// call weak, of which every word stands in the text close to the others, or which are
    /// one rare word.
    ///
    /// @return the parties named, the most probable first; each once
    public List<TextMatch> find(String text, ScreeningRule rule) {
        TextScreening screening = taken(idleForTexts, () -> new TextScreening(this));
        List<TextMatch> matches = screening.find(text, rule);
        idleForTexts.add(screening);
        return matches;
    }

    private static <T> T taken(ConcurrentLinkedQueue<T> idle, Supplier<T> made) {
        T waiting = idle.poll();
        return waiting == null ? made.get() : waiting;
    }

    /// How probable a match is of which only an identifier is known to agree.
    double identified() {
        double[] terms = new double[ScoreTerm.values().length];
        Arrays.fill(terms, 0);
        terms[ScoreTerm.IDENTIFIER_AGREES.place()] = 1;
        return weights.probability(terms);
    }

    /// The most a score can be, from the number of words and what they weigh alone, as log
    /// odds.
    double bound(int words, double weight, ListedEntry entry, ScreenedName screened) {
        double less = Math.min(weight, entry.weight());
        double apart = Math.abs(weight - entry.weight());
        double missing = Math.max(0, apart * SURELY_MISSING - 0.2) / (less + apart / 2 + 0.2);
        double common = Math.max(0, 1 - less * 1.15 / NameComparison.VOUCHES);
        boolean single = Math.min(words, entry.words()) == 1 && Math.max(words, entry.words()) > 2;
        return weights.of(ScoreTerm.BASE)
                + weights.of(ScoreTerm.RARITY)
                + missing * weights.of(ScoreTerm.MISSING)
                + missing * common * weights.of(ScoreTerm.MISSING_BESIDE_COMMON)
                + missing * Math.max(0, weights.of(ScoreTerm.MISSING_IN_ORGANISATION))
                + (single ? weights.of(ScoreTerm.SINGLE_WORD) : 0)
                + evidence(entry, screened);
    }

    private double evidence(ListedEntry entry, ScreenedName screened) {
        double country = screened.countries().isEmpty() ? 0 : weights.of(ScoreTerm.COUNTRY_AGREES);
        double address = screened.addresses().isEmpty() ? 0 : weights.of(ScoreTerm.ADDRESS_AGREES);
        boolean birth = Screening.sameBirth(screened, listed.get(entry.party()).party());
        double number =
                screened.identifiers().isEmpty() ? 0 : weights.of(ScoreTerm.IDENTIFIER_AGREES);
        return country + address + number + (birth ? weights.of(ScoreTerm.BIRTH_AGREES) : 0);
    }

    List<ListedSource> listed() {
        return listed;
    }

    NameParser parser() {
        return parser;
    }

    ScoreWeights weights() {
        return weights;
    }

    CandidateIndex candidates() {
        return candidates;
    }

    Identifiers identifiers() {
        return identifiers;
    }
}
