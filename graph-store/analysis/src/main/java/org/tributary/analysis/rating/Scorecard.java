// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.ledger.alert.RatingLevel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// One version of how customers are rated. Immutable and thread-safe.
///
/// @param version its name, one line
/// @param levels the lowest score of each level; [RatingLevel#LOW] begins at 0
/// @param weights weight of each factor; 0 for what does not count
/// @param trades words of occupations and industries with their worth
/// @param segments words of segments with their worth
public record Scorecard(
        String version,
        Map<RatingLevel, Integer> levels,
        Map<Factor, Integer> weights,
        List<Listed> trades,
        List<Listed> segments) {

    /// The share of the weights, in per cent, that must have been judged before anybody is rated
    /// above [#ON_LITTLE]. Source: own proposal, not calibrated. On a tenth of the weights two
    /// factors alone may give any score, so that a high one would tell of what is unknown.
    public static final int ENOUGH = 30;

    /// The highest level on less than [#ENOUGH]. Source: own proposal.
    public static final RatingLevel ON_LITTLE = RatingLevel.MEDIUM;

    /// A word and what a factor is worth where it stands.
    ///
    /// @param word in lower case
    /// @param value 0 to 1
    public record Listed(String word, double value) {}

    public Scorecard {
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        trades = List.copyOf(trades);
        segments = List.copyOf(segments);
    }

    /// The scorecard the product ships with.
    public static Scorecard standard() {
        try (InputStream in = Scorecard.class.getResourceAsStream("scorecard.txt")) {
            if (in == null) {
                throw new IllegalStateException("the scorecard is missing from the program");
            }
            return ScorecardText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The weight of a factor.
    public int weight(Factor factor) {
        return weights.getOrDefault(factor, 0);
    }

    /// The level of a score.
    public RatingLevel level(int score) {
        RatingLevel level = RatingLevel.LOW;
        for (RatingLevel next : RatingLevel.values()) {
            if (score >= levels.getOrDefault(next, 0)) {
                level = next;
            }
        }
        return level;
    }

    /// The level of a score when only a share of the weights could be judged.
    ///
    /// @param judged in whole per cent, not rounded up
    public RatingLevel level(int score, int judged) {
        RatingLevel plain = level(score);
        return judged < ENOUGH && plain.compareTo(ON_LITTLE) > 0 ? ON_LITTLE : plain;
    }

    /// What the worst listed word in a text is worth; 0 if there is none, empty if there is no
    /// text.
    static OptionalDouble worth(List<Listed> listed, String text) {
        if (text.isBlank()) {
            return OptionalDouble.empty();
        }
        String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return OptionalDouble.of(
                listed.stream()
                        .filter(word -> padded.contains(" " + word.word()))
                        .mapToDouble(Listed::value)
                        .max()
                        .orElse(0));
    }
}
