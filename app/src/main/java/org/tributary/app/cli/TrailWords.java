// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.analysis.trail.Trail;
import org.tributary.analysis.trail.TrailFacts;

import java.time.Duration;
import java.util.List;

/// Says of a trail what makes it plausible, and what limits it.
final class TrailWords {

    private TrailWords() {}

    static String of(Trail trail, TrailFacts facts, List<TransferJson> transfers) {
        StringBuilder words = new StringBuilder();
        words.append(trail.hops() == 1 ? "1 hop" : trail.hops() + " hops");
        if (!trail.isInOrder()) {
            return words.append(", not in order of time: connected, but money did not go this way")
                    .toString();
        }
        if (trail.hops() > 1) {
            words.append(" within ").append(span(facts.duration()));
            words.append(", resting at most ").append(span(facts.longestRest()));
        }
        if (facts.binding().isPresent()) {
            TransferJson least = transfers.get(facts.binding().getAsInt());
            words.append(
                    "; at most %s %s went the whole way (hop %d)"
                            .formatted(
                                    least.received(),
                                    least.receivedCurrency(),
                                    facts.binding().getAsInt() + 1));
        }
        return words.toString();
    }

    private static String span(Duration duration) {
        if (duration.toDays() > 0) {
            return "%d d %d h".formatted(duration.toDays(), duration.toHoursPart());
        }
        return duration.toHours() > 0
                ? "%d h %d min".formatted(duration.toHours(), duration.toMinutesPart())
                : duration.toMinutes() + " min";
    }
}
