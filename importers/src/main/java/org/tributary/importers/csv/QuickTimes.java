// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.csv.bytes.ByteIndex;
import org.tributary.importers.value.TimeReader;
import org.tributary.importers.value.ValueFault;

import java.util.Arrays;

/// Reads times from bytes as [TimeReader] does, most of them from what it read before.
///
/// Rows often repeat the time of the row before, and nearly always the day of an earlier one. So a
/// text that ends with a time of day, `10:30` or `10:30:15`, is taken apart: what stands before it
/// is looked up, and where the reader finds that this day's times count evenly from midnight, only
/// the digits of the time of day are left to read. Not thread-safe.
final class QuickTimes {

    /// The text is no plain time.
    static final long ODD = Long.MIN_VALUE;

    /// Texts remembered; what comes after them is read anew.
    private static final int MOST = 1 << 20;

    private static final int MOST_DAYS = 1 << 16;

    /// What a day that does not count evenly from midnight is remembered as.
    private static final long UNEVEN = Long.MIN_VALUE;

    private final TimeReader reader;
    private final ByteIndex[] days = {new ByteIndex(), new ByteIndex()};
    private final ByteIndex texts = new ByteIndex();
    private long[] midnights = new long[64];
    private int daysKnown;
    private long[] instants = new long[64];
    private byte[] last = {};
    private int lastLength;
    private long lastInstant;

    QuickTimes(TimeReader reader) {
        this.reader = reader;
    }

    /// The instant, or [#ODD].
    ///
    /// @param bytes ASCII, with the slack of [ByteIndex#find]
    long read(byte[] bytes, int from, int to) {
        if (from >= to) {
            return ODD;
        }
        if (Arrays.equals(bytes, from, to, last, 0, lastLength)) {
            return lastInstant;
        }
        long instant = anew(bytes, from, to);
        if (last.length < to - from) {
            last = new byte[to - from];
        }
        lastLength = to - from;
        System.arraycopy(bytes, from, last, 0, lastLength);
        lastInstant = instant;
        return instant;
    }

    private long anew(byte[] bytes, int from, int to) {
        int digits = timeOfDay(bytes, from, to);
        if (digits > 0) {
            int hours = to - digits;
            int millis = digits == 5 ? minutes(bytes, hours) : seconds(bytes, hours);
            long midnight = millis < 0 ? UNEVEN : midnight(bytes, from, hours, digits);
            if (midnight != UNEVEN) {
                return midnight + millis;
            }
        }
        return remembered(bytes, from, to);
    }

    /// How long the time of day at the end of a text is that follows something else than a digit;
    /// 0 if there is none.
    private static int timeOfDay(byte[] bytes, int from, int to) {
        if (to - from < 6 || bytes[to - 3] != ':') {
            return 0;
        }
        int length = to - from >= 9 && bytes[to - 6] == ':' ? 8 : 5;
        int before = bytes[to - length - 1];
        return before >= '0' && before <= ':' ? 0 : length;
    }

    private static int minutes(byte[] bytes, int at) {
        int hours = twoDigits(bytes, at, 24);
        int minutes = twoDigits(bytes, at + 3, 60);
        return (hours | minutes) < 0 ? -1 : (hours * 60 + minutes) * 60_000;
    }

    private static int seconds(byte[] bytes, int at) {
        int minutes = minutes(bytes, at);
        int seconds = twoDigits(bytes, at + 6, 60);
        return (minutes | seconds) < 0 ? -1 : minutes + seconds * 1_000;
    }

    private static int twoDigits(byte[] bytes, int at, int below) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        int value = tens * 10 + ones;
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 || value >= below ? -1 : value;
    }

    private long midnight(byte[] bytes, int from, int hours, int digits) {
        ByteIndex index = days[digits == 5 ? 0 : 1];
        int known = index.find(0, bytes, from, hours);
        if (known >= 0) {
            return midnights[known];
        }
        if (daysKnown == MOST_DAYS) {
            return UNEVEN;
        }
        if (daysKnown == midnights.length) {
            midnights = Arrays.copyOf(midnights, daysKnown * 2);
        }
        long midnight = midnight(StrictText.ascii(bytes, from, hours), digits);
        midnights[index.put(bytes, from, hours, daysKnown++)] = midnight;
        return midnight;
    }

    /// The midnight that the times of a day count from, if the reader says so of times in which
    /// hours, minutes and seconds weigh differently.
    private long midnight(String day, int digits) {
        long midnight = instant(day + "00:00:00".substring(0, digits));
        if (midnight == ODD || !reader.isEvenDay()) {
            return UNEVEN;
        }
        boolean even =
                digits == 5
                        ? instant(day + "01:02") == midnight + 3_720_000
                                && instant(day + "23:59") == midnight + 86_340_000
                        : instant(day + "01:02:03") == midnight + 3_723_000
                                && instant(day + "23:59:59") == midnight + 86_399_000;
        return even ? midnight : UNEVEN;
    }

    private long remembered(byte[] bytes, int from, int to) {
        int known = texts.find(0, bytes, from, to);
        if (known >= 0) {
            return instants[known];
        }
        long instant = instant(StrictText.ascii(bytes, from, to));
        int number = texts.size();
        if (instant != ODD && number < MOST) {
            if (number == instants.length) {
                instants = Arrays.copyOf(instants, number * 2);
            }
            instants[texts.put(bytes, from, to, number)] = instant;
        }
        return instant;
    }

    private long instant(String text) {
        char[] chars = text.toCharArray();
        return reader.read(chars, 0, chars.length) == ValueFault.NONE ? reader.millis() : ODD;
    }
}
