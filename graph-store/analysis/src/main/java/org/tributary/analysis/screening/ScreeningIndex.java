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
import java.util.stream.IntStream;

/// Watchlists made ready to be screened against. Immutable, safe in any thread.
///
/// Making one reads every listed name, about twenty microseconds each.
public final class ScreeningIndex {

    private static final int AT_ONCE = 128;

    private final List<ListedSource> listed;
    private final NameParser parser;
    private final ScoreWeights weights;
    private final CandidateIndex candidates;
    private final Identifiers identifiers;

    private ScreeningIndex(List<ListedSource> listed, NameParser parser, ScoreWeights weights) {
        this.listed = List.copyOf(listed);
        this.parser = parser;
        this.weights = weights;
        candidates = new CandidateIndex(ListedEntry.of(listed, parser), parser);
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
        return new Screening(this).screen(name, rule);
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
        ConcurrentLinkedQueue<Screening> free = new ConcurrentLinkedQueue<>();
        IntStream.range(0, (names.size() + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .forEach(
                        part -> {
                            work.checkCancelled();
                            Screening waiting = free.poll();
                            Screening screening = waiting == null ? new Screening(this) : waiting;
                            int end = Math.min(names.size(), (part + 1) * AT_ONCE);
                            for (int i = part * AT_ONCE; i < end; i++) {
                                all.set(i, screening.screen(names.get(i), rule));
                            }
                            work.done(end - part * AT_ONCE);
                            free.add(screening);
                        });
        return all;
    }

    /// How probable a match is of which only an identifier is known to agree.
    double identified() {
        double[] terms = new double[ScoreTerm.values().length];
        Arrays.fill(terms, 0);
        terms[ScoreTerm.IDENTIFIER_AGREES.place()] = 1;
        return weights.probability(terms);
    }

    /// The most a score can be, from the number of words alone, as log odds.
    double bound(int words, ListedEntry entry, ScreenedName screened) {
        int apart = Math.abs(words - entry.words());
        int explained = entry.initials() + Math.min(words, entry.words()) * JOINED_WORDS;
        int missing = Math.max(0, apart - explained);
        double evidence =
                !screened.identifiers().isEmpty()
                                || Screening.sameBirth(screened, listed.get(entry.party()).party())
                        ? weights.of(ScoreTerm.BIRTH_AGREES)
                                + weights.of(ScoreTerm.IDENTIFIER_AGREES)
                                + weights.of(ScoreTerm.ADDRESS_AGREES)
                        : 0;
        return weights.of(ScoreTerm.BASE)
                + weights.of(ScoreTerm.RARITY)
                + weights.of(ScoreTerm.COUNTRY_AGREES)
                + Math.max(0, weights.of(ScoreTerm.ACRONYM))
                + evidence
                + weights.of(ScoreTerm.MISSING_WORDS) * Math.min(3, missing);
    }

    private static final int JOINED_WORDS = 0;

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
