// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.profile.FilingMeter.State;

class ProfileTextTest {

    @Test
    void readsSettingsFieldsAndCodes() {
        FilingProfile profile =
                ProfileText.read(
                        "mine",
                        """
                        # a remark
                        name = My form
                        narrative.characters = 8000

                        field subject.city | Address/City | or CityUnknown | 50
                        field activity.from | Activity/From | required
                        code gender FEMALE = F
                        """);

        assertThat(profile.name()).isEqualTo("My form");
        assertThat(profile.limit("narrative.characters")).contains(8000);
        assertThat(profile.code("gender", "FEMALE")).contains("F");
        assertThat(profile.code("gender", "MALE")).isEmpty();
        Slot city = profile.slot("subject.city").orElseThrow();
        assertThat(city.element()).isEqualTo("City");
        assertThat(city.unknownSign()).contains("CityUnknown");
        assertThat(city.characters()).hasValue(50);
        assertThat(profile.slot("subject.zip")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "field subject.shoe-size | A | required;there is no field 'subject.shoe-size'",
                "field subject.city | A;a field has a path",
                "field subject.city | A | perhaps;'perhaps' is not required",
                "field subject.city | A | required | many;many",
                "nonsense;neither a setting",
            })
    void namesTheLineItCannotRead(String line, String why) {
        assertThatThrownBy(() -> ProfileText.read("mine", "name = x\n" + line))
                .hasMessageContaining("profile mine, line 2")
                .hasMessageContaining(why);
    }

    @Test
    void saysNothingTwice() {
        assertThatThrownBy(() -> ProfileText.read("mine", "name = a\nname = b"))
                .hasMessageContaining("line 2: name is said twice");
    }

    @Test
    void theMeterTellsWhatIsMissingUnknownAndTooLong() {
        FilingProfile profile =
                ProfileText.read(
                        "mine",
                        """
                        field subject.city | A | or X | 50
                        field subject.occupation | B | required
                        field subject.middle-name | C | optional
                        field narrative.text | D | required | 48
                        """);

        FilingMeter meter = FilingMeter.of(profile, SampleFiling.REPORT);

        assertThat(meter.lines().stream().map(FilingMeter.Line::state))
                .containsExactly(
                        State.TOLD,
                        State.UNKNOWN,
                        State.TOLD,
                        State.MISSING,
                        State.TOLD,
                        State.TOO_LONG);
        assertThat(meter.lines().get(3).value().number()).isEqualTo(2);
        assertThat(meter.count(State.TOLD)).isEqualTo(3);
    }
}
