// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What agreements are worth. Immutable.
///
/// @param prior what is believed of two taken at random, in bits; far below 0
/// @param ofOne by trait and level, how often two who are one agree so
/// @param names how often strangers' names agree
/// @param related how often two who are not one live together or work for each other: so often
///     they share what a household has in common
record Weights(
        double prior, Map<Trait, Map<Level, Double>> ofOne, NameChance names, double related) {

    /// Of fewer profiles no fewer strangers are believed to be about.
    static final int FEWEST = 100;

    /// Twice the share of those who are known twice.
    private static final double KNOWN_TWICE = 0.1;

    /// Twice the share of those who share a household with another of the case.
    private static final double RELATED = 0.05;

    private static final double LOG2 = Math.log(2);

    /// What a household has in common; what one of these says, another hardly says again.
    private static final Set<Trait> OF_A_HOUSEHOLD =
            EnumSet.of(Trait.PHONE, Trait.EMAIL, Trait.ADDRESS, Trait.DEVICE, Trait.NETWORK);

    private static final double SAID_AGAIN = 0.2;

    Weights {
        ofOne = Map.copyOf(ofOne);
    }

    /// What is believed before a case has told anything: that one in twenty is known twice.
    ///
    /// @param profiles how many there are
    static Weights begin(int profiles) {
        Map<Trait, Map<Level, Double>> ofOne = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            Map<Level, Double> levels = new EnumMap<>(Level.class);
            for (Level level : Level.values()) {
                levels.put(level, trait.ofOne(level));
            }
            ofOne.put(trait, levels);
        }
        double one = 1.0 / Math.max(FEWEST, profiles);
        return new Weights(bits(KNOWN_TWICE * one), ofOne, NameChance.BEGIN, RELATED * one);
    }

    /// The logarithm to base 2 of the odds.
    static double bits(double probability) {
        return Math.log(probability / (1 - probability)) / LOG2;
    }

    /// The probability that odds in bits stand for; below 1.
    static double probability(double bits) {
        return Math.min(Math.nextDown(1.0), 1 / (1 + Math.pow(2, -bits)));
    }

    /// What an agreement is worth in bits; nothing where a side tells nothing.
    double of(Comparison.Agreement agreement) {
        Level level = agreement.level();
        if (level == Level.ABSENT) {
            return 0;
        }
        double chance = Math.max(agreement.chance(), ofStrangers(agreement));
        double one = Objects.requireNonNull(ofOne.get(agreement.trait())).getOrDefault(level, 1.0);
        return Math.log(one / Math.min(1, chance)) / LOG2;
    }

    private double ofStrangers(Comparison.Agreement agreement) {
        Trait trait = agreement.trait();
        Level level = agreement.level();
        if (trait == Trait.NAME) {
            return names.of(level, agreement.bits());
        }
        boolean together = level == Level.SAME && OF_A_HOUSEHOLD.contains(trait);
        return Math.max(trait.ofStrangers(level), together ? related : 0);
    }

    /// What each agreement of two is worth in bits. Of what a household has in common the
    /// strongest counts whole and others a fifth, for a family shares them all.
    List<Double> of(List<Comparison.Agreement> agreements) {
        double strongest =
                agreements.stream()
                        .filter(a -> OF_A_HOUSEHOLD.contains(a.trait()))
                        .mapToDouble(this::of)
                        .max()
                        .orElse(0);
        List<Double> all = new ArrayList<>();
        boolean counted = false;
        for (Comparison.Agreement agreement : agreements) {
            double bits = of(agreement);
            if (bits > 0 && OF_A_HOUSEHOLD.contains(agreement.trait())) {
                boolean isWhole = !counted && bits == strongest;
                counted |= isWhole;
                all.add(isWhole ? bits : bits * SAID_AGAIN);
            } else {
                all.add(bits);
            }
        }
        return all;
    }

    /// What all agreements of two say together with what is believed of any two.
    double sum(List<Comparison.Agreement> agreements) {
        return prior + of(agreements).stream().mapToDouble(bits -> bits).sum();
    }
}
