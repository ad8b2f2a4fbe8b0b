// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many transfers from and to others there were in each hour of the week, in the case's zone.
/// Immutable.
public final class HourMap {

    private final Map<Integer, BreakdownLine> cells;
    private final long withoutHour;
    private final long largest;
    private final long all;

    private HourMap(List<BreakdownLine> lines) {
        cells =
                lines.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        BreakdownLine::key, Function.identity()));
        all = lines.stream().mapToLong(HourMap::count).sum();
        withoutHour = lines.stream().filter(HourMap::lacksHour).mapToLong(HourMap::count).sum();
        largest = lines.stream().mapToLong(HourMap::count).max().orElse(0);
    }

    static HourMap of(Legs legs) {
        return new HourMap(legs.breakdown(Aspect.HOUR_OF_WEEK));
    }

    private static boolean lacksHour(BreakdownLine line) {
        return line.key() % (Legs.NO_HOUR + 1) == Legs.NO_HOUR;
    }

    /// Number of transfers of a cell.
    public static long count(BreakdownLine cell) {
        return cell.in().count() + cell.out().count();
    }

    /// The transfers of an hour of the week.
    ///
    /// @param weekday 0 for Monday to 6
    /// @param hour 0 to 23, or [Legs#NO_HOUR]
    public Optional<BreakdownLine> cell(int weekday, int hour) {
        return Optional.ofNullable(cells.get(weekday * (Legs.NO_HOUR + 1) + hour));
    }

    /// How many transfers there are.
    public long all() {
        return all;
    }

    /// For how many only the day is known.
    public long withoutHour() {
        return withoutHour;
    }

    /// The count of the fullest cell.
    public long largest() {
        return largest;
    }
}
