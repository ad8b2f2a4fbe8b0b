// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.ledger.alert.ScorePart;

import java.util.List;
import java.util.stream.Stream;

/// Cards in plain sentences. Stateless.
public final class CardWords {

    private static final int UNUSUAL = 95;

    private CardWords() {}

    /// Why a cluster is worth a look: the parts of its score, and what few groups of its size drawn
    /// by lot reach.
    public static List<String> reasons(ClusterCard card) {
        return Stream.concat(card.cluster().parts().stream().map(CardWords::part), unusual(card))
                .toList();
    }

    /// A part of the score: `+31 coincidence: 12 payments …`.
    public static String part(ScorePart part) {
        return "%+d %s: %s".formatted(part.points(), part.what(), part.why());
    }

    /// What makes accounts a cluster.
    static String joined(ClusterMethod method) {
        return switch (method) {
            case COINCIDENCE -> "joined by coincidences";
            case LEIDEN -> "a community of money";
            case COMPONENTS -> "joined by any tie";
            case CORES -> "at least three ties each";
            case DENSE -> "dense flow";
        };
    }

    /// What a member does.
    static String part(ClusterCard.Part part) {
        return switch (part) {
            case SOURCE -> "only pays";
            case MIDDLE -> "passes on";
            case SINK -> "only receives";
        };
    }

    private static Stream<String> unusual(ClusterCard card) {
        return card.compared().stream()
                .filter(c -> c.above() >= UNUSUAL)
                .map(
                        c ->
                                "%s: %s, more than in %d of 100 groups of that size drawn by lot"
                                        .formatted(c.measure(), c.value(), c.above()));
    }
}
