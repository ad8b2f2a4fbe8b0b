// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class TimeStepsTest {

    private static TimeSteps steps(String first, String last) {
        return TimeSteps.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void goesByDaysUpToTwoMonthsAndLeavesNoDayOut() {
        assertThat(steps("2026-02-27", "2026-03-01").names())
                .containsExactly("2026-02-27", "2026-02-28", "2026-03-01");
        assertThat(steps("2026-01-01", "2026-03-03").step()).isEqualTo("day");
        assertThat(steps("2026-01-01", "2026-03-04").step()).isEqualTo("month");
    }

    @Test
    void goesByMonthsUpToFiveYearsAndByYearsBeyond() {
        assertThat(steps("2025-11-30", "2026-02-01").names())
                .containsExactly("2025-11", "2025-12", "2026-01", "2026-02");
        assertThat(steps("2021-01-31", "2025-12-01").steps()).isEqualTo(60);
        assertThat(steps("2021-01-31", "2026-01-01").names()).startsWith("2021").hasSize(6);
    }

    @Test
    void findsTheStepOfADay() {
        assertThat(steps("2026-01-31", "2026-12-01").of(LocalDate.parse("2026-03-01")))
                .isEqualTo(2);
        assertThat(steps("2026-01-31", "2026-01-31").of(LocalDate.parse("2026-01-31"))).isZero();
        assertThat(steps("2010-05-05", "2026-01-31").of(LocalDate.parse("2026-01-01")))
                .isEqualTo(16);
    }
}
