// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import java.util.function.IntPredicate;

/// Which clusters to look for. Equal questions about the same ledger get equal answers.
///
/// @param everyday what becomes of everyday payments; coincidences and dense flows always leave
///     them out
/// @param counted the filter: which transfers are looked at, by position
/// @param resolution of communities: 1 is plain, more makes smaller ones
/// @param seed of everything that is drawn by lot
/// @param most how many clusters are listed; 0 for as many as are worth a look
public record ClusterQuestion(
        ClusterMethod method,
        Everyday everyday,
        IntPredicate counted,
        double resolution,
        long seed,
        int most) {

    /// The seed where nobody asks for another.
    public static final long SEED = 1;

    /// The whole case, everyday payments left out.
    public static ClusterQuestion of(ClusterMethod method) {
        return new ClusterQuestion(method, Everyday.LEFT_OUT, p -> true, 1, SEED, 0);
    }

    public ClusterQuestion where(IntPredicate filter) {
        return new ClusterQuestion(method, everyday, filter, resolution, seed, most);
    }

    public ClusterQuestion with(Everyday payments) {
        return new ClusterQuestion(method, payments, counted, resolution, seed, most);
    }

    public ClusterQuestion atResolution(double value) {
        return new ClusterQuestion(method, everyday, counted, value, seed, most);
    }

    public ClusterQuestion seeded(long value) {
        return new ClusterQuestion(method, everyday, counted, resolution, value, most);
    }

    public ClusterQuestion atMost(int clusters) {
        return new ClusterQuestion(method, everyday, counted, resolution, seed, clusters);
    }
}
