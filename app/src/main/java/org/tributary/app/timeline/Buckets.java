// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import org.tributary.ledger.flow.Period;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;

/// A span of time cut into buckets of one [Grain], without gaps. Moments are milliseconds since
/// 1970-01-01T00:00Z. Immutable and thread-safe.
public final class Buckets {

    /// Years past this many share the last bucket: nobody looks at them, but a mistyped date must
    /// not fill the memory.
    static final int MOST = 4_000;

    private final Grain grain;
    private final ZoneId zone;
    private final long[] edges;

    private Buckets(Grain grain, ZoneId zone, long[] edges) {
        this.grain = grain;
        this.zone = zone;
        this.edges = edges;
    }

    /// The buckets of a grain from the one with `first` to the one with `last`.
    ///
    /// @throws IllegalArgumentException if `last` is before `first`
    public static Buckets of(Grain grain, long first, long last, ZoneId zone) {
        if (last < first) {
            throw new IllegalArgumentException("a span ends after it begins");
        }
        int wanted = (int) Math.min(MOST, grain.count(first, last, zone));
        long[] edges = new long[wanted + 2];
        int used = 0;
        edges[used++] = grain.floor(first, zone);
        while (edges[used - 1] <= last && used < edges.length) {
            edges[used] = grain.next(edges[used - 1], zone);
            used++;
        }
        if (edges[used - 1] <= last) {
            edges[used - 1] = grain.next(grain.floor(last, zone), zone);
        }
        return new Buckets(grain, zone, Arrays.copyOf(edges, used));
    }

    /// The finest buckets of which a span has no more than `most`; years if none are coarse
    /// enough.
    ///
    /// @param finest the finest grain that makes sense
    public static Buckets fitting(long first, long last, int most, Grain finest, ZoneId zone) {
        for (Grain grain : Grain.values()) {
            if (grain.compareTo(finest) >= 0 && grain.count(first, last, zone) <= most) {
                return of(grain, first, last, zone);
            }
        }
        return of(Grain.YEAR, first, last, zone);
    }

    public Grain grain() {
        return grain;
    }

    public ZoneId zone() {
        return zone;
    }

    /// How many buckets there are, at least one.
    public int size() {
        return edges.length - 1;
    }

    /// When a bucket begins; of [#size], when the last one ends.
    public long edge(int index) {
        return edges[index];
    }

    ZonedDateTime start(int index) {
        return Instant.ofEpochMilli(edges[index]).atZone(zone);
    }

    /// The bucket a moment is in; the first or last one for moments outside.
    public int indexOf(long millis) {
        int found = Arrays.binarySearch(edges, millis);
        int index = found >= 0 ? found : -found - 2;
        return Math.clamp(index, 0, size() - 1);
    }

    /// Where a moment is, counted in buckets from the beginning: 2.5 is the middle of the third.
    /// Moments outside are at the ends.
    public double placeOf(long millis) {
        if (millis <= edges[0]) {
            return 0;
        }
        if (millis >= edges[size()]) {
            return size();
        }
        int index = indexOf(millis);
        return index + (double) (millis - edges[index]) / (edges[index + 1] - edges[index]);
    }

    /// The time of these buckets.
    public Period period(BucketRange range) {
        return new Period(edges[range.first()], edges[range.end()]);
    }

    /// The buckets whose edges are nearest to those of a period, at least one.
    public BucketRange nearest(Period period) {
        int first = (int) Math.round(placeOf(period.fromMillis()));
        int end = (int) Math.round(placeOf(period.toMillis()));
        return BucketRange.between(first, end, size());
    }

    /// What a bucket is called in full.
    public String title(int index) {
        return grain.title(start(index), start(index + 1));
    }
}
