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
