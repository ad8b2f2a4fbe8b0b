// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.importers.csv.bytes.RowSlicer;
import org.tributary.importers.value.TimePattern;
import org.tributary.importers.value.TimeReader;
import org.tributary.importers.value.ValueFault;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/// Holds what is remembered of times against a reader that remembers nothing.
class QuickTimesTest {

    private static final String[] ODD = {
        "24:00",
        "23:60",
        "23:59:60",
        "1:30",
        "10:3",
        "ab:cd",
        "10:30 ",
        "10:30Z",
        "",
        ":",
        "10:30:5"
    };

    private static long quick(QuickTimes times, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(ascii, ascii.length + RowSlicer.slack());
        return times.read(bytes, 0, ascii.length);
    }

    private static long plain(TimeReader reader, String text) {
        char[] chars = text.toCharArray();
        return reader.read(chars, 0, chars.length) == ValueFault.NONE
                ? reader.millis()
                : QuickTimes.ODD;
    }

    /// Days with clocks put forward or back at night, at midnight, by half an hour; a day that
    // never
    /// was; days before zones were.
    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-03-28",
        "+05:30, 2026-03-28",
        "Europe/Berlin, 2026-03-28",
        "Europe/Berlin, 2026-10-24",
        "America/Sao_Paulo, 2018-11-03",
        "America/Sao_Paulo, 2018-02-16",
        "Australia/Lord_Howe, 2026-10-03",
        "Australia/Lord_Howe, 2026-04-04",
        "Pacific/Apia, 2011-12-29",
        "America/Havana, 2026-03-07",
        "America/Havana, 2026-10-31",
        "Asia/Beirut, 2023-03-24",
        "Africa/Monrovia, 1972-01-06",
        "Asia/Kolkata, 1905-12-31",
        "Antarctica/Troll, 2026-03-28"
    })
    void readsEveryTimeAsTheReaderDoes(String zone, String from) {
        SplittableRandom random = new SplittableRandom(11);
        String[] patterns = {
            "yyyy-MM-dd HH:mm",
            "dd.MM.yyyy HH:mm:ss",
            "iso",
            "M/d/yy H:mm",
            "yyyy-MM-dd'T'HH:mm",
            "d MMM yyyy HH:mm",
            "yyyy/MM/dd HH:ss:mm",
            "MM dd HH:mm:yy",
            "yyyy-MM-ddHH:mm",
            "dd-MM-yyyy hh:mm a",
            "yyyyMMdd:HH:mm",
            "yyyy-MM-dd [0]H:mm",
            "ss:mm:HH yyyy-MM-dd"
        };
        for (String pattern : patterns) {
            TimePattern parts = TimePattern.of(pattern.replace("'", ""));
            TimeReader reader = new TimeReader(parts, ZoneId.of(zone));
            QuickTimes times = new QuickTimes(new TimeReader(parts, ZoneId.of(zone)));
            String written = pattern.equals("iso") ? "yyyy-MM-dd'T'HH:mm:ss" : pattern;
            String rid = written.replace("[0]", "");
            DateTimeFormatter format = DateTimeFormatter.ofPattern(rid, Locale.ENGLISH);
            LocalDateTime start = LocalDateTime.parse(from + "T00:00:00");
            for (int i = 0; i < 3_000; i++) {
                String text = format.format(start.plusSeconds(random.nextInt(4 * 86_400)));
                if (random.nextInt(20) == 0) {
                    int keep = random.nextInt(text.length() + 1);
                    text = text.substring(0, keep) + ODD[random.nextInt(ODD.length)];
                }
                assertThat(quick(times, text))
                        .as("'%s' as %s in %s", text, pattern, zone)
                        .isEqualTo(plain(reader, text));
            }
        }
    }

    @Test
    void knowsThatADateHasSeveralSpellings() {
        TimePattern pattern = TimePattern.of("yyyy-MM-dd HH:mm[:ss]");
        TimeReader reader = new TimeReader(pattern, ZoneId.of("Europe/Berlin"));
        QuickTimes times = new QuickTimes(reader);

        assertThat(quick(times, "2026-01-05 10:30")).isEqualTo(quick(times, "2026-01-05 10:30:00"));
        assertThat(quick(times, "2026-01-05 10:31:59"))
                .isEqualTo(quick(times, "2026-01-05 10:31") + 59_000);
        assertThat(quick(times, "2026-02-30 10:30")).isEqualTo(QuickTimes.ODD);
        assertThat(quick(times, "2026-02-30 10:30")).isEqualTo(QuickTimes.ODD);
    }
}
