// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.ledger.work.Work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Learns without labels how often those who are one agree in each trait: expectation and
/// maximisation in turns over pairs worth a comparison (A. Dempster, N. Laird, D. Rubin,
/// "Maximum Likelihood from Incomplete Data via the EM Algorithm", JRSS B 39 (1977)). How
/// often strangers agree is not learned: it follows from how many say the same, and from each
/// trait's own bound.
///
/// @param profiles how many there are
/// @param pairs how many pairs there are for one in `sample`
record Learning(int profiles, double pairs) {

    private static final int ROUNDS = 12;

    /// Before anything is known, half of those who agree in their names may be one.
    private static final double HALF = 0.5;

    /// So many times more strangers nearly agree in their names than agree.
    private static final double NEARLY = 10;

    /// As many pairs as what is believed before counts for.
    private static final double STUBBORNNESS = 50;

    /// One difference never rules out that two are one.
    private static final double LEAST = 0.005;

    /// @param sample agreements of pairs, all of which or every nth
    Weights of(List<List<Comparison.Agreement>> sample, Work work) {
        Weights begin = Weights.begin(profiles);
        Weights weights =
                new Weights(
                        begin.prior(), begin.ofOne(), names(sample, pair -> HALF), begin.related());
        for (int round = 0; round < ROUNDS && !sample.isEmpty(); round++) {
            work.checkCancelled();
            weights = better(sample, weights);
        }
        return weights;
    }

    private Weights better(List<List<Comparison.Agreement>> sample, Weights weights) {
        Map<Trait, Map<Level, Double>> agreeing = new EnumMap<>(Trait.class);
        double expected = 0;
        for (List<Comparison.Agreement> pair : sample) {
            double probability = Weights.probability(weights.sum(pair));
            expected += probability;
            for (Comparison.Agreement agreement : pair) {
                agreeing.computeIfAbsent(agreement.trait(), t -> new EnumMap<>(Level.class))
                        .merge(agreement.level(), probability, Double::sum);
            }
        }
        Map<Trait, Map<Level, Double>> ofOne = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            ofOne.put(trait, levels(trait, agreeing.getOrDefault(trait, Map.of())));
        }
        return new Weights(
                prior(expected),
                ofOne,
                names(sample, pair -> 1 - Weights.probability(weights.sum(pair))),
                weights.related());
    }

    /// How often strangers' names agree. Pairs that were not worth a comparison count as pairs
    /// of strangers with other names.
    ///
    /// @param strange how probable it is that a pair are two
    private NameChance names(
            List<List<Comparison.Agreement>> sample,
            ToDoubleFunction<List<Comparison.Agreement>> strange) {
        Map<Level, Double> agreeing = new EnumMap<>(Level.class);
        double bits = 0;
        for (List<Comparison.Agreement> pair : sample) {
            Comparison.Agreement names = pair.getFirst();
            double strangers = strange.applyAsDouble(pair) * pairs;
            agreeing.merge(names.level(), strangers, Double::sum);
            bits += names.level() == Level.SAME ? strangers * names.bits() : 0;
        }
        double all = profiles * (profiles - 1.0) / 2 + NameChance.STUBBORNNESS;
        double same = agreeing.getOrDefault(Level.SAME, 0.0);
        double believed = NameChance.STUBBORNNESS * NameChance.BEGIN.same();
        double near =
                agreeing.getOrDefault(Level.NEAR, 0.0)
                        + NameChance.STUBBORNNESS * NameChance.BEGIN.near();
        // Not all who nearly agree were worth a comparison.
        return new NameChance(
                (same + believed) / all,
                Math.max(near, NEARLY * (same + believed)) / all,
                (bits + believed * NameChance.BEGIN.usual()) / (same + believed));
    }

    private static Map<Level, Double> levels(Trait trait, Map<Level, Double> agreeing) {
        double told = STUBBORNNESS;
        for (Level level : Level.values()) {
            told += level == Level.ABSENT ? 0 : agreeing.getOrDefault(level, 0.0);
        }
        Map<Level, Double> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            double share =
                    (agreeing.getOrDefault(level, 0.0) + STUBBORNNESS * trait.ofOne(level)) / told;
            levels.put(level, level == Level.ABSENT ? 1 : Math.max(LEAST, share));
        }
        return levels;
    }

    /// Between one in five hundred and one in two known twice.
    private double prior(double expected) {
        double all = profiles * (profiles - 1.0) / 2;
        double known = Math.max(Weights.FEWEST, profiles);
        double share = expected * pairs / Math.max(1, all);
        return Weights.bits(Math.clamp(share, 0.004 / known, 1.0 / known));
    }
}
