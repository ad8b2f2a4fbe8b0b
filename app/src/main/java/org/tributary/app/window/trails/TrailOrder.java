// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import org.tributary.app.trails.TracedTrail;

import java.util.Comparator;
import java.util.List;

/// In which order trails are listed. Trails out of order of time come last in all of them.
enum TrailOrder {
    /// Fewest hops first, as they were found.
    SHORTEST,
    /// Least time from the first payment to the last first.
    QUICKEST,
    /// Largest amount that can have gone the whole way first; currencies apart.
    LARGEST;

    List<TracedTrail> sorted(List<TracedTrail> found) {
        return switch (this) {
            case SHORTEST -> found;
            case QUICKEST ->
                    found.stream()
                            .sorted(inOrder().thenComparing(trail -> trail.facts().duration()))
                            .toList();
            case LARGEST ->
                    found.stream()
                            .sorted(
                                    inOrder()
                                            .thenComparing(TrailOrder::currency)
                                            .thenComparing(TrailOrder::larger))
                            .toList();
        };
    }

    private static Comparator<TracedTrail> inOrder() {
        return Comparator.comparing(trail -> !trail.isInOrder());
    }

    /// Trails through several currencies, which have no such amount, come after the others.
    private static String currency(TracedTrail trail) {
        return trail.binding().map(least -> least.received().currency().code()).orElse("~");
    }

    private static int larger(TracedTrail a, TracedTrail b) {
        return a.binding().isEmpty() || b.binding().isEmpty()
                ? 0
                : b.binding()
                        .get()
                        .received()
                        .decimal()
                        .compareTo(a.binding().get().received().decimal());
    }
}
