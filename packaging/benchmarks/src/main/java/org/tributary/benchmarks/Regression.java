// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.screening.ScoreTerm;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Logistic regression of the terms of a score, with a small penalty on large weights and
/// bounds on what a weight may be: what speaks against a match may not be made to speak for
/// it.
final class Regression {

    private static final Set<ScoreTerm> FREE =
            EnumSet.of(
                    ScoreTerm.BASE,
                    ScoreTerm.REPLACED_IN_ORGANISATION,
                    ScoreTerm.MISSING_IN_ORGANISATION,
                    ScoreTerm.ACRONYM);
    private static final double PENALTY = 0.15;
    private static final int STEPS = 6_000;

    private final List<double[]> rows;
    private final List<double[]> labels;

    /// @param labels of each row, whether it is a match (1 or 0) and how much it counts
    Regression(List<double[]> rows, List<double[]> labels) {
        this.rows = rows;
        this.labels = labels;
    }

    double[] fit() {
        int n = ScoreTerm.values().length;
        double[] weights = new double[n];
        double[] momentum = new double[n];
        double[] square = new double[n];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = slope(weights);
            double rate = 0.05 / Math.sqrt(1 + step / 200.0);
            for (int i = 0; i < n; i++) {
                momentum[i] = 0.9 * momentum[i] + 0.1 * slope[i];
                square[i] = 0.999 * square[i] + 0.001 * slope[i] * slope[i];
                double mean = momentum[i] / (1 - Math.pow(0.9, step));
                double spread = Math.sqrt(square[i] / (1 - Math.pow(0.999, step)));
                double next = weights[i] - rate * mean / (spread + 1e-8);
                weights[i] = bounded(ScoreTerm.values()[i], next);
            }
        }
        return weights;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = 2 * (i == 0 ? 0.01 : PENALTY) * weights[i];
        }
        for (int r = 0; r < rows.size(); r++) {
            double[] row = rows.get(r);
            double sum = 0;
            for (int i = 0; i < row.length; i++) {
                sum += row[i] * weights[i];
            }
            double miss = labels.get(r)[1] * (1 / (1 + Math.exp(-sum)) - labels.get(r)[0]);
            for (int i = 0; i < row.length; i++) {
                slope[i] += miss * row[i];
            }
        }
        return slope;
    }

    private static double bounded(ScoreTerm term, double weight) {
        if (FREE.contains(term)) {
            return weight;
        }
        return switch (term) {
            case RARITY -> Math.max(0, weight);
            // Another order and another legal form may each cost no more: few pairs have them.
            case TURNED -> Math.clamp(weight, -0.4, 0);
            case TURNED_COMMON -> Math.clamp(weight, -1.2, 0);
            case FORM_DIFFERS -> Math.clamp(weight, -1.5, 0);
            default -> Math.min(0, weight);
        };
    }
}
