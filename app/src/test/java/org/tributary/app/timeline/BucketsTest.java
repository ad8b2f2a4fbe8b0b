// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.ledger.flow.Period;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class BucketsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static long at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant().toEpochMilli();
    }

    private static Buckets buckets(Grain grain, String first, String last, ZoneId zone) {
        return Buckets.of(grain, at(first, zone), at(last, zone), zone);
    }

    private static List<String> starts(Buckets buckets) {
        return IntStream.rangeClosed(0, buckets.size())
                .mapToObj(i -> Instant.ofEpochMilli(buckets.edge(i)).toString())
                .toList();
    }

    @Test
    void aDayOnWhichClocksGoForwardHasTwentyThreeHours() {
        Buckets days = buckets(Grain.DAY, "2026-03-28T12:00", "2026-03-30T12:00", BERLIN);

        assertThat(starts(days))
                .containsExactly(
                        "2026-03-27T23:00:00Z",
                        "2026-03-28T23:00:00Z",
                        "2026-03-29T22:00:00Z",
                        "2026-03-30T22:00:00Z");
    }

    @Test
    void theHourThatClocksShowTwiceIsTwoBucketsWithTwoNames() {
        Buckets hours =
                Buckets.of(
                        Grain.HOUR,
                        Instant.parse("2026-10-25T00:10:00Z").toEpochMilli(),
                        Instant.parse("2026-10-25T01:59:00Z").toEpochMilli(),
                        BERLIN);

        assertThat(hours.size()).isEqualTo(2);
        assertThat(hours.title(0)).isEqualTo("2026-10-25 02:00–02:00 (UTC+02:00)");
        assertThat(hours.title(1)).isEqualTo("2026-10-25 02:00–03:00 (UTC+01:00)");
    }

    @Test
    void theLastMomentOfAYearIsInThatYear() {
        Buckets years = buckets(Grain.YEAR, "2025-12-31T23:59:59", "2026-01-01T00:00", BERLIN);

        assertThat(years.size()).isEqualTo(2);
        assertThat(years.indexOf(at("2025-12-31T23:59:59", BERLIN))).isZero();
        assertThat(years.indexOf(at("2026-01-01T00:00", BERLIN))).isEqualTo(1);
        assertThat(years.title(1)).isEqualTo("2026");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    WEEK,    2026-01-01T10:00, 2025-12-29 – 2026-01-04
                    MONTH,   2026-02-28T23:59, 2026-02
                    QUARTER, 2026-06-30T23:59, 2026-Q2
                    DAY,     2028-02-29T00:00, 2028-02-29
                    HOUR,    2026-01-01T10:59, 2026-01-01 10:00–11:00
                    """)
    void bucketsAreCalledByTheirTime(Grain grain, String moment, String title) {
        assertThat(buckets(grain, moment, moment, BERLIN).title(0)).isEqualTo(title);
    }

    @Test
    void aDayWithoutAMidnightBeginsWhenItBegins() {
        ZoneId beirut = ZoneId.of("Asia/Beirut");
        Buckets days = buckets(Grain.DAY, "2026-03-28T10:00", "2026-03-29T10:00", beirut);

        assertThat(starts(days))
                .containsExactly(
                        "2026-03-27T22:00:00Z", "2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void everyMomentIsInItsBucketWhateverTheZone(Grain grain) {
        Random random = new Random(7);
        for (String name :
                List.of(
                        "Europe/Berlin",
                        "Pacific/Chatham",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Asia/Kathmandu",
                        "UTC")) {
            ZoneId zone = ZoneId.of(name);
            for (int i = 0; i < 60; i++) {
                long first = at("2011-12-20T00:00", zone) + random.nextInt(1_000_000_000);
                long last = first + random.nextInt(2_000_000_000);
                Buckets made = Buckets.of(grain, first, last, zone);
                assertThat(made.edge(0)).isLessThanOrEqualTo(first);
                assertThat(made.edge(1)).isGreaterThan(first);
                assertThat(made.edge(made.size() - 1)).isLessThanOrEqualTo(last);
                assertThat(made.edge(made.size())).isGreaterThan(last);
                for (int edge = 0; edge < made.size(); edge++) {
                    assertThat(made.edge(edge + 1)).isGreaterThan(made.edge(edge));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-01-01T09:00, 2026-01-01T17:00, 100, HOUR
                    2026-01-01T09:00, 2026-02-01T17:00, 100, DAY
                    2026-01-01T09:00, 2026-12-01T17:00, 100, WEEK
                    2020-01-01T09:00, 2026-12-01T17:00, 100, MONTH
                    2010-01-01T09:00, 2026-12-01T17:00, 100, QUARTER
                    1970-01-01T09:00, 2026-12-01T17:00, 100, YEAR
                    1970-01-01T09:00, 2026-12-01T17:00, 10,  YEAR
                    """)
    void theFinestGrainThatFitsIsTaken(String first, String last, int most, Grain grain) {
        assertThat(Buckets.fitting(at(first, BERLIN), at(last, BERLIN), most, Grain.HOUR, BERLIN))
                .extracting(Buckets::grain)
                .isEqualTo(grain);
    }

    @Test
    void daysAreNotCutIntoHoursWhereNothingIsKnownOfHours() {
        long day = at("2026-01-01T00:00", BERLIN);

        assertThat(Buckets.fitting(day, day, 100, Grain.DAY, BERLIN).grain()).isEqualTo(Grain.DAY);
    }

    @Test
    void exactlyAsManyAsFitStillFit() {
        long first = at("2026-01-01T00:00", BERLIN);
        long last = at("2026-01-10T23:59", BERLIN);

        assertThat(Buckets.fitting(first, last, 10, Grain.DAY, BERLIN).grain())
                .isEqualTo(Grain.DAY);
        assertThat(Buckets.fitting(first, last, 9, Grain.DAY, BERLIN).grain())
                .isEqualTo(Grain.WEEK);
    }

    @Test
    void aMistypedDateDoesNotFillTheMemory() {
        Buckets years = Buckets.fitting(0, 200_000_000_000_000L * 100, 100, Grain.HOUR, BERLIN);

        assertThat(years.size()).isLessThanOrEqualTo(Buckets.MOST + 1);
        assertThat(years.edge(years.size())).isGreaterThan(200_000_000_000_000L * 100);
    }

    @Test
    void aPeriodIsFoundAgainAmongTheBuckets() {
        Buckets days = buckets(Grain.DAY, "2026-03-01T00:00", "2026-03-31T12:00", BERLIN);
        BucketRange range = new BucketRange(3, 9);

        assertThat(days.nearest(days.period(range))).isEqualTo(range);
        assertThat(days.nearest(Period.ALWAYS)).isEqualTo(new BucketRange(0, 31));
        assertThat(days.nearest(new Period(0, 1))).isEqualTo(new BucketRange(0, 1));
        assertThat(days.placeOf(at("2026-03-02T12:00", BERLIN))).isEqualTo(1.5);
    }

    @Test
    void aRangeStaysWithinTheBuckets() {
        BucketRange range = new BucketRange(2, 5);

        assertThat(range.moved(-9, 10)).isEqualTo(new BucketRange(0, 3));
        assertThat(range.moved(9, 10)).isEqualTo(new BucketRange(7, 10));
        assertThat(range.resized(-9, 10)).isEqualTo(new BucketRange(2, 3));
        assertThat(range.resized(99, 10)).isEqualTo(new BucketRange(2, 10));
        assertThat(BucketRange.between(7, 7, 10)).isEqualTo(new BucketRange(7, 8));
        assertThat(BucketRange.between(10, 10, 10)).isEqualTo(new BucketRange(9, 10));
        assertThatThrownBy(() -> new BucketRange(3, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAxisNamesWhatHasRoom() {
        Buckets days = buckets(Grain.DAY, "2026-01-20T00:00", "2026-04-10T12:00", BERLIN);

        assertThat(AxisMark.of(days, 12))
                .containsExactly(
                        new AxisMark(0, "2026-01-20"),
                        new AxisMark(12, "2026-02-01"),
                        new AxisMark(40, "2026-03-01"));
        Buckets one = buckets(Grain.DAY, "2026-01-20T00:00", "2026-01-20T12:00", BERLIN);
        assertThat(AxisMark.of(one, 3)).containsExactly(new AxisMark(0, "2026-01-20"));
        Buckets years = buckets(Grain.YEAR, "1990-01-20T00:00", "2026-01-20T12:00", BERLIN);
        assertThat(AxisMark.of(years, 10))
                .extracting(AxisMark::text)
                .containsExactly("1990", "2000", "2010");
    }
}
