// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.cluster.Ranking.Ranked;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds and ranks suspicious clusters. Thread-safe.
///
/// @param known what the case knows of its accounts
public record ClusterSearch(CaseLedger ledger, Known known) {

    /// The score from which on a cluster is listed where nobody says how many are wanted.
    public static final int WORTH_A_LOOK = 13;

    private static final int MOST_LISTED = 2_000;
    private static final Comparator<Ranked> HIGHEST_FIRST =
            Comparator.comparingInt((Ranked r) -> -r.points())
                    .thenComparingInt(r -> r.draft().core()[0])
                    .thenComparingInt(r -> r.draft().members()[0]);

    /// The clusters of the case, the highest score first. Of clusters that share more than half of
    /// their members only the highest is listed.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Clusters find(ClusterQuestion question, Work work) {
        work.begin("Finding what chance would hardly put side by side", 0);
        Coincidences pairs = Coincidences.of(ledger, question.counted(), work);
        work.begin("Finding clusters", 0);
        List<Draft> drafts = new Drafts(ledger, question, work).all(pairs);
        work.begin("Ranking clusters", drafts.size());
        Ranking ranking = new Ranking(ledger, question, known, pairs);
        List<Ranked> ranked =
                IntStream.range(0, drafts.size())
                        .parallel()
                        .filter(i -> drafts.get(i).core().length > 0)
                        .mapToObj(
                                i -> {
                                    work.checkCancelled();
                                    work.done(1);
                                    return ranking.ranked(drafts.get(i));
                                })
                        .sorted(HIGHEST_FIRST)
                        .toList();
        List<Ranked> apart = apart(ranked);
        int listed = listed(apart, question.most());
        return new Clusters(
                question,
                apart.subList(0, listed).stream().map(ranking::cluster).toList(),
                apart.size() - listed);
    }

    private static int listed(List<Ranked> ranked, int most) {
        if (most > 0) {
            return Math.min(most, ranked.size());
        }
        return (int)
                ranked.stream()
                        .limit(MOST_LISTED)
                        .takeWhile(c -> c.points() >= WORTH_A_LOOK)
                        .count();
    }

    private static List<Ranked> apart(List<Ranked> ranked) {
        Map<Integer, List<Integer>> of = new HashMap<>();
        List<Ranked> kept = new ArrayList<>();
        for (Ranked one : ranked) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int member : one.draft().members()) {
                of.getOrDefault(member, List.of())
                        .forEach(other -> shared.merge(other, 1, Integer::sum));
            }
            boolean isApart =
                    shared.values().stream().allMatch(n -> 2 * n <= one.draft().members().length);
            if (isApart) {
                for (int member : one.draft().members()) {
                    of.computeIfAbsent(member, any -> new ArrayList<>(1)).add(kept.size());
                }
                kept.add(one);
            }
        }
        return kept;
    }
}
