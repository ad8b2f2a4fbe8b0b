// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.stream.Stream;

class HighRiskCountriesTest {

    private static final HighRiskCountries SHIPPED = HighRiskCountries.shipped();

    @Test
    void tellsCallForActionFromMonitoring() {
        assertThat(SHIPPED.isCallForAction("KP")).isTrue();
        assertThat(SHIPPED.isListed("kw")).isTrue();
        assertThat(SHIPPED.isCallForAction("KW")).isFalse();
    }

    @Test
    void aCountryOnNoListIsNotListed() {
        assertThat(SHIPPED.isListed("DE")).isFalse();
        assertThat(SHIPPED.isListed("")).isFalse();
    }

    @Test
    void theListsCarryTheirDate() {
        assertThat(LocalDate.parse(SHIPPED.date())).isAfter(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aUsersListTakesTheirPlace() {
        HighRiskCountries own =
                HighRiskCountries.read(
                        Stream.of(
                                "# as of 2027-02-20",
                                "country,list,name",
                                "XX,call-for-action,Nowhere"));
        assertThat(own.isCallForAction("XX")).isTrue();
        assertThat(own.isListed("KP")).isFalse();
        assertThat(own.date()).isEqualTo("2027-02-20");
    }
}
