// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.analysis.names.NameParser;
import org.tributary.analysis.screening.NameComparison;
import org.tributary.analysis.screening.ScoreWeights;
import org.tributary.ledger.casework.IdentityLink;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Finds who may be one. The same profiles give the same answer whatever the number of
/// threads. Thread-safe.
///
/// @param parser reads names
/// @param names how names are compared
public final class IdentitySearch {

    /// As many pairs are learned from as say enough.
    private static final int LEARNED_FROM = 100_000;

    private static final int CHUNK = 4_096;

    private final NameParser parser = new NameParser();
    private final NameLikeness names;

    /// With the weights of names the product ships with.
    public IdentitySearch() {
        ScoreWeights weights = ScoreWeights.standard();
        names = new NameLikeness((a, b) -> weights.probability(NameComparison.of(a, b)));
    }

    /// What was found.
    ///
    /// @param links those who may be one, the most probable first
    /// @param compared how many pairs were compared
    /// @param left what so many share that it compared nobody with anybody, most first
    public record Found(List<PossiblySame> links, long compared, List<WidelyShared> left) {
        public Found {
            links = List.copyOf(links);
            left = List.copyOf(left);
        }
    }

    /// Finds them.
    ///
    /// @param least probability from which on two are told, such as 0.5
    /// @param judged those of whom something was said: they are told whatever their
    ///     probability
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Found find(
            List<Profile> profiles, double least, Collection<IdentityLink> judged, Work work) {
        work.begin("Reading names and numbers", 0);
        Known known = new Known(profiles, parser);
        Blocking blocking = new Blocking(known);
        Set<Long> told = judged(known, judged);
        long[] pairs =
                LongStream.concat(
                                Arrays.stream(blocking.pairs(work)),
                                told.stream().mapToLong(pair -> pair))
                        .sorted()
                        .distinct()
                        .toArray();
        Comparison comparison = new Comparison(known, names);
        work.begin("Learning what agreements are worth", 0);
        Weights weights = learned(comparison, pairs, work);
        work.begin("Comparing who may be one", pairs.length);
        List<PossiblySame> links =
                IntStream.range(0, Math.ceilDiv(pairs.length, CHUNK))
                        .parallel()
                        .mapToObj(
                                chunk ->
                                        links(
                                                comparison,
                                                weights,
                                                chunk(pairs, chunk),
                                                told,
                                                least,
                                                work))
                        .flatMap(List::stream)
                        .sorted(
                                Comparator.comparingDouble(PossiblySame::probability)
                                        .reversed()
                                        .thenComparing(l -> l.one().member())
                                        .thenComparing(l -> l.other().member()))
                        .toList();
        return new Found(links, pairs.length, blocking.left());
    }

    private static Weights learned(Comparison comparison, long[] pairs, Work work) {
        int step = Math.max(1, Math.ceilDiv(pairs.length, LEARNED_FROM));
        List<List<Comparison.Agreement>> sample =
                IntStream.range(0, Math.ceilDiv(pairs.length, step))
                        .parallel()
                        .mapToObj(
                                i -> {
                                    work.checkCancelled();
                                    long pair = pairs[i * step];
                                    return comparison.of((int) (pair >>> 32), (int) pair);
                                })
                        .toList();
        return new Learning(comparison.known().size(), step).of(sample, work);
    }

    private static long[] chunk(long[] pairs, int chunk) {
        return Arrays.copyOfRange(
                pairs, chunk * CHUNK, Math.min(pairs.length, (chunk + 1) * CHUNK));
    }

    private static Set<Long> judged(Known known, Collection<IdentityLink> judged) {
        Map<IdentityMember, Integer> places = new HashMap<>();
        for (int i = 0; i < known.size() && !judged.isEmpty(); i++) {
            places.put(known.profile(i).member(), i);
        }
        Set<Long> pairs = new HashSet<>();
        for (IdentityLink link : judged) {
            Integer one = places.get(link.one());
            Integer other = places.get(link.other());
            if (one != null && other != null) {
                pairs.add(Blocking.pair(one, other));
            }
        }
        return pairs;
    }

    private static List<PossiblySame> links(
            Comparison comparison,
            Weights weights,
            long[] pairs,
            Set<Long> judged,
            double least,
            Work work) {
        work.checkCancelled();
        List<PossiblySame> links = new ArrayList<>();
        for (long pair : pairs) {
            int one = (int) (pair >>> 32);
            int other = (int) pair;
            List<Comparison.Agreement> agreements = comparison.of(one, other);
            double probability = Weights.probability(weights.sum(agreements));
            if (probability >= least || judged.contains(pair)) {
                links.add(link(comparison.known(), one, other, agreements, probability, weights));
            }
        }
        work.done(pairs.length);
        return links;
    }

    private static PossiblySame link(
            Known known,
            int one,
            int other,
            List<Comparison.Agreement> agreements,
            double probability,
            Weights weights) {
        List<Double> worth = weights.of(agreements);
        List<Evidence> evidence =
                IntStream.range(0, agreements.size())
                        .mapToObj(i -> evidence(agreements.get(i), worth.get(i)))
                        .filter(e -> !(e.one().isEmpty() && e.other().isEmpty()))
                        .sorted(
                                Comparator.comparingDouble((Evidence e) -> Math.abs(e.bits()))
                                        .reversed()
                                        .thenComparing(Evidence::trait))
                        .toList();
        return new PossiblySame(
                known.profile(one), known.profile(other), probability, weights.prior(), evidence);
    }

    private static Evidence evidence(Comparison.Agreement agreement, double bits) {
        return new Evidence(
                agreement.trait(),
                agreement.level(),
                bits,
                agreement.one(),
                agreement.other(),
                agreement.sharedBy());
    }
}
