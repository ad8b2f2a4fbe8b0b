// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each term of a score weighs: a logistic regression whose weights stand in
/// `weights.txt`, one readable line each. Immutable.
public final class ScoreWeights {

    private static final double HIGHEST = 0.999;
    private static final double HIGHEST_OF_NAME = 0.975;

    private final double[] weights;

    private ScoreWeights(double[] weights) {
        this.weights = weights;
    }

    /// The weights the program brings.
    ///
    /// @throws UncheckedIOException if they cannot be read
    public static ScoreWeights standard() {
        try (InputStream in = ScoreWeights.class.getResourceAsStream("weights.txt")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its table weights.txt");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lines `term weight` each; `#` begins a comment
    /// @throws IllegalArgumentException if a term is missing, unknown or not followed by a
    ///     number
    public static ScoreWeights of(List<String> lines) {
        Map<String, Double> read = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceAll("#.*", "").strip();
            if (!line.isEmpty()) {
                String[] cells = line.split("\\s+");
                if (cells.length != 2 || !cells[1].matches("-?[0-9]+(\\.[0-9]+)?")) {
                    throw new IllegalArgumentException(
                            "line %d: write a term and its weight".formatted(i + 1));
                }
                read.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        double[] weights = new double[ScoreTerm.values().length];
        for (ScoreTerm term : ScoreTerm.values()) {
            Double weight = read.remove(term.key());
            if (weight == null) {
                throw new IllegalArgumentException("The weight of " + term.key() + " is missing");
            }
            weights[term.place()] = weight;
        }
        if (!read.isEmpty()) {
            throw new IllegalArgumentException("Nobody asks for the weight of " + read.keySet());
        }
        return new ScoreWeights(weights);
    }

    public double of(ScoreTerm term) {
        return weights[term.place()];
    }

    /// The natural logarithm of the odds.
    double logOdds(double[] terms) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += terms[i] * weights[i];
        }
        return sum;
    }

    /// How probable it is that two names name one, by nothing but the names.
    public double probability(NameComparison comparison) {
        return probability(comparison.terms());
    }

    /// @return below 1 whatever agrees, and below 0.98 if only names do
    double probability(double[] terms) {
        boolean more =
                terms[ScoreTerm.BIRTH_AGREES.place()] > 0
                        || terms[ScoreTerm.IDENTIFIER_AGREES.place()] > 0;
        return Math.min(more ? HIGHEST : HIGHEST_OF_NAME, logistic(logOdds(terms)));
    }

    static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
