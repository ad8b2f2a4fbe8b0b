// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/// A word at the beginning of a bucket on the axis of time.
///
/// @param bucket index of the bucket
/// @param text ISO date, month, quarter, year or time of day
public record AxisMark(int bucket, String text) {

    /// Counts up with every new year, quarter, month and so on, the coarsest first.
    private static final List<ToLongFunction<ZonedDateTime>> UNITS =
            List.of(
                    ZonedDateTime::getYear,
                    at -> at.getYear() * 4L + (at.getMonthValue() - 1) / 3,
                    at -> at.getYear() * 12L + at.getMonthValue(),
                    at -> Math.floorDiv(at.toLocalDate().toEpochDay() + 3, 7L),
                    at -> at.toLocalDate().toEpochDay(),
                    at -> at.toLocalDate().toEpochDay() * 4 + at.getHour() / 6);

    /// The words that have room: beginnings of years before those of months before those of days.
    ///
    /// @param room how many buckets one word takes
    public static List<AxisMark> of(Buckets buckets, double room) {
        TreeSet<Integer> marked = new TreeSet<>();
        for (ToLongFunction<ZonedDateTime> unit : UNITS) {
            TreeSet<Integer> more = new TreeSet<>(marked);
            for (int i = 1; i < buckets.size(); i++) {
                if (unit.applyAsLong(buckets.start(i)) != unit.applyAsLong(buckets.start(i - 1))) {
                    more.add(i);
                }
            }
            if (!fit(more, room)) {
                break;
            }
            marked = more;
        }
        if (marked.isEmpty() || marked.first() >= room) {
            marked.add(0);
        }
        if (marked.size() < 2) {
            marked = everySo(buckets.size(), room);
        }
        List<AxisMark> marks = new ArrayList<>();
        for (int bucket : marked) {
            if (bucket + room <= buckets.size() || marks.isEmpty()) {
                marks.add(new AxisMark(bucket, text(buckets, bucket)));
            }
        }
        return marks;
    }

    private static String text(Buckets buckets, int bucket) {
        return bucket == 0 && buckets.grain() == Grain.HOUR
                ? buckets.start(0).toLocalDate().toString()
                : buckets.grain().mark(buckets.start(bucket));
    }

    private static boolean fit(TreeSet<Integer> marked, double room) {
        int before = -1;
        for (int bucket : marked) {
            if (before >= 0 && bucket - before < room) {
                return false;
            }
            before = bucket;
        }
        return true;
    }

    private static TreeSet<Integer> everySo(int size, double room) {
        TreeSet<Integer> marked = new TreeSet<>(Comparator.naturalOrder());
        int step = Math.max(1, (int) Math.ceil(room));
        for (int bucket = 0; bucket < size; bucket += step) {
            marked.add(bucket);
        }
        return marked;
    }
}
