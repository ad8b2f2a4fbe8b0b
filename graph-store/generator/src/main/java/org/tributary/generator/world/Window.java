// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The days a ledger covers.
///
/// @param start first day
/// @param days number of days, at least one
public record Window(LocalDate start, int days) {

    public static final int MINUTES_PER_DAY = 24 * 60;

    public long minutes() {
        return days * (long) MINUTES_PER_DAY;
    }

    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    public boolean businessDay(int day) {
        DayOfWeek weekday = date(day).getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    }

    /// The most often any one day of the month, 1 to 28, comes up.
    public int mostMonthlyRuns() {
        int[] runs = new int[32];
        int most = 0;
        for (int day = 0; day < days; day++) {
            most = Math.max(most, ++runs[date(day).getDayOfMonth()]);
        }
        return most;
    }

    /// How many business days there are.
    public int businessDays() {
        int count = 0;
        for (int day = 0; day < days; day++) {
            if (businessDay(day)) {
                count++;
            }
        }
        return count;
    }
}
