// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// By when an alert has to be decided, by regime. Days are counted from the day of detection;
/// holidays are not known and count as days.
public enum FilingClock {
    /// FinCEN, 31 CFR 1020.320(b)(3): 30 days after initial detection.
    FINCEN(30, false),
    /// FinCEN, the same rule where no suspect was identified: 60 days.
    FINCEN_NO_SUSPECT(60, false),
    /// FinCEN, FAQ of October 2025: a continuing report at day 120 after the one before.
    FINCEN_CONTINUING(120, false),
    /// AUSTRAC suspicious matter report: 3 business days.
    AUSTRAC(3, true),
    /// AUSTRAC, where terrorism may be financed: 24 hours, told as the day after.
    AUSTRAC_TERRORISM(1, false);

    private final int days;
    private final boolean businessDays;

    FilingClock(int days, boolean businessDays) {
        this.days = days;
        this.businessDays = businessDays;
    }

    /// How it is called in the record, such as `fincen-continuing`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The clock of that key; none for the words of somebody's own rule.
    public static Optional<FilingClock> of(String key) {
        return Arrays.stream(values()).filter(clock -> clock.key().equals(key)).findFirst();
    }

    public int days() {
        return days;
    }

    /// Whether Saturdays and Sundays are left out.
    public boolean isInBusinessDays() {
        return businessDays;
    }

    /// The last day on which it is in time.
    public LocalDate due(LocalDate detected) {
        if (!businessDays) {
            return detected.plusDays(days);
        }
        LocalDate day = detected;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
