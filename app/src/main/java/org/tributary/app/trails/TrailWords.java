// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.trails;

import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;

import java.time.Duration;
import java.util.function.Function;

/// Says of a trail what makes it plausible, and what limits it. Thread-safe if what it is made
/// with is.
///
/// @param texts the words, by key
/// @param amounts how amounts are written
public record TrailWords(Phrases texts, Function<Money, String> amounts) {

    /// Gives words by their key in the program's texts.
    @FunctionalInterface
    public interface Phrases {
        String of(String key, Object... arguments);
    }

    /// What there is to say of a trail, in one sentence without a full stop.
    public String of(TracedTrail trail) {
        String hops = texts.of("trail.hops", trail.hops());
        if (trail.late().isPresent()) {
            int late = trail.late().getAsInt();
            return texts.of("trail.late", hops, late + 1, late);
        }
        if (trail.hops() == 1) {
            Transfer only = trail.transfers().getFirst();
            return texts.of("trail.direct", amounts.apply(only.received()));
        }
        String way = way(trail, hops);
        return trail.binding()
                .map(
                        least ->
                                texts.of(
                                        "trail.whole",
                                        way,
                                        amounts.apply(least.received()),
                                        trail.facts().binding().getAsInt() + 1))
                .orElseGet(() -> texts.of("trail.currencies", way));
    }

    private String way(TracedTrail trail, String hops) {
        Duration duration = trail.facts().duration();
        if (duration.isZero()) {
            return texts.of("trail.atOnce", hops);
        }
        return trail.hops() == 2
                ? texts.of("trail.within", hops, span(duration))
                : texts.of(
                        "trail.resting", hops, span(duration), span(trail.facts().longestRest()));
    }

    /// A length of time in the two units that matter: `3 d 23 h`.
    public String span(Duration span) {
        if (span.toDays() > 0) {
            return span.toHoursPart() == 0
                    ? texts.of("trail.span.days", span.toDays())
                    : texts.of("trail.span.daysHours", span.toDays(), span.toHoursPart());
        }
        if (span.toHours() > 0) {
            return span.toMinutesPart() == 0
                    ? texts.of("trail.span.hours", span.toHours())
                    : texts.of("trail.span.hoursMinutes", span.toHours(), span.toMinutesPart());
        }
        return span.toMinutes() == 0 && !span.isZero()
                ? texts.of("trail.span.moment")
                : texts.of("trail.span.minutes", span.toMinutes());
    }
}
