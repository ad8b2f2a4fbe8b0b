// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import java.time.Instant;
import java.util.Optional;

/// A stretch of time, in milliseconds since 1970-01-01T00:00Z.
///
/// @param fromMillis first moment, inclusive
/// @param toMillis end, exclusive
public record Period(long fromMillis, long toMillis) {

    public static final Period ALWAYS = new Period(Long.MIN_VALUE, Long.MAX_VALUE);

    public Period {
        if (fromMillis > toMillis) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    public static Period between(Instant from, Instant to) {
        return new Period(from.toEpochMilli(), to.toEpochMilli());
    }

    public boolean contains(long millis) {
        return millis >= fromMillis && millis < toMillis;
    }

    /// What both have in common, if anything.
    public Optional<Period> and(Period other) {
        long from = Math.max(fromMillis, other.fromMillis);
        long to = Math.min(toMillis, other.toMillis);
        return from < to ? Optional.of(new Period(from, to)) : Optional.empty();
    }
}
