// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.importers.SpecFile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class TimeReaderTest {

    static List<Map<String, String>> cases() {
        return SpecFile.cases("value/times.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsTheSpecFileSays(Map<String, String> spec) {
        TimeReader reader =
                new TimeReader(TimePattern.of(spec.get("pattern")), ZoneId.of(spec.get("zone")));
        char[] chars = spec.get("text").toCharArray();
        ValueFault fault = reader.read(chars, 0, chars.length);
        String read =
                fault == ValueFault.NONE
                        ? Instant.ofEpochMilli(reader.millis()).toString()
                        : fault.name();
        assertThat(read).as(spec.get("id")).isEqualTo(spec.get("expected"));
    }

    @Test
    void agreesWithTheCalendarOnEveryDayOfFourCenturies() {
        TimeReader reader = new TimeReader(TimePattern.of("yyyy-MM-dd"), ZoneOffset.UTC);
        for (long day = -80_000; day < 80_000; day++) {
            char[] chars = LocalDate.ofEpochDay(day).toString().toCharArray();
            assertThat(reader.read(chars, 0, chars.length)).isEqualTo(ValueFault.NONE);
            assertThat(reader.millis()).isEqualTo(day * 86_400_000);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    HH:mm;'HH:mm' needs a year, a month and a day, as in yyyy-MM-dd HH:mm
                    yyyy-MM-dd[ HH:mm;'yyyy-MM-dd[ HH:mm' never closes a [
                    yyyy-MM-dd];'yyyy-MM-dd]' closes a ] it never opened
                    yyyy-MM-ddd;'yyyy-MM-ddd' has 3 d in a row
                    yyyy-MM-dd[];'yyyy-MM-dd[]' has nothing within [ ]
                    yyMMdd[[[[[[[[[;'yyMMdd[[[[[[[[[' has [ within [ more than 8 times
                    days since +10000-01-01;'+10000-01-01' is not a date such as 2017-01-01
                    days since yesterday;'yesterday' is not a date such as 2017-01-01
                    """)
    void saysWhatIsWrongWithAPattern(String pattern, String message) {
        assertThatThrownBy(() -> TimePattern.of(pattern)).hasMessage(message);
    }

    /// A year taken over from the row before would be a wrong date that nobody sees.
    @Test
    void takesNothingOverFromTheTextBefore() {
        TimeReader reader = new TimeReader(TimePattern.of("[yyyy-]MM-dd"), ZoneOffset.UTC);
        assertThat(reader.read("2024-01-31".toCharArray(), 0, 10)).isEqualTo(ValueFault.NONE);
        assertThat(reader.read("01-31".toCharArray(), 0, 5)).isEqualTo(ValueFault.MALFORMED);
    }
}
