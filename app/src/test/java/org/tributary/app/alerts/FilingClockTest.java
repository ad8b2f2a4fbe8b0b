// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class FilingClockTest {

    @Test
    void calendarDaysAreCountedFromTheDayOfDetection() {
        LocalDate detected = LocalDate.of(2026, 1, 31);

        assertThat(FilingClock.FINCEN.due(detected)).isEqualTo("2026-03-02");
        assertThat(FilingClock.FINCEN_CONTINUING.due(detected)).isEqualTo("2026-05-31");
    }

    @Test
    void businessDaysPassOverTheWeekend() {
        LocalDate thursday = LocalDate.of(2026, 11, 19);

        assertThat(FilingClock.AUSTRAC.due(thursday)).isEqualTo("2026-11-24");
        assertThat(FilingClock.AUSTRAC.due(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-25");
    }
}
