// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/// Reads times of one pattern to milliseconds since 1970-01-01T00:00Z, without making objects on
/// its usual way.
///
/// A time without an offset is read in the zone of the import. Where clocks went back and a local
/// time came twice, the earlier instant is taken; where they went forward and it never came, the
/// text is refused. Not thread-safe: the last result is kept in the reader.
public final class TimeReader {

    /// The last millisecond of the year 9999.
    private static final long LAST = 253_402_300_799_999L;

    private static final long DAY = 86_400_000;

    private final TimePattern pattern;
    private final ZoneRules rules;
    private final boolean fixed;
    private final int fixedSeconds;

    private char[] chars = {};
    private int at;
    private int end;
    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private int milli;
    private int halfDay;
    private boolean hasOffset;
    private int offsetSeconds;
    private long millis;

    public TimeReader(TimePattern pattern, ZoneId zone) {
        this.pattern = pattern;
        rules = zone.getRules();
        fixed = rules.isFixedOffset();
        fixedSeconds = fixed ? rules.getOffset(Instant.EPOCH).getTotalSeconds() : 0;
    }

    /// Reads `text[from, to)`, which has no surrounding blanks.
    ///
    /// @return [ValueFault#NONE] if [#millis()] now holds the instant
    public ValueFault read(char[] text, int from, int to) {
        if (from == to) {
            return ValueFault.EMPTY;
        }
        chars = text;
        at = from;
        end = to;
        clear();
        if (pattern.parts().getFirst() instanceof TimePattern.Part.Count count) {
            return count(count);
        }
        if (!sequence(pattern.parts()) || at != end || !valid()) {
            return ValueFault.MALFORMED;
        }
        return toInstant();
    }

    /// Reads a date to which the time of day in another column belongs.
    ///
    /// @param millisOfDay since midnight
    /// @return [ValueFault#NONE] if [#millis()] now holds the instant
    public ValueFault read(char[] text, int from, int to, int millisOfDay) {
        ValueFault fault = read(text, from, to);
        boolean readable = fault == ValueFault.NONE || fault == ValueFault.GAP;
        if (!readable || pattern.parts().getFirst() instanceof TimePattern.Part.Count) {
            millis += millisOfDay;
            return fault;
        }
        if (hour != 0 || minute != 0 || second != 0 || milli != 0) {
            return ValueFault.MALFORMED;
        }
        hour = millisOfDay / 3_600_000;
        minute = millisOfDay / 60_000 % 60;
        second = millisOfDay / 1_000 % 60;
        milli = millisOfDay % 1_000;
        return toInstant();
    }

    /// The local date last read as ISO text, `2024-03-31`, whatever the zone.
    public String isoDate() {
        return "%04d-%02d-%02d".formatted(year, month, day);
    }

    /// Whether clocks ran evenly through the local day last read, so that any time of it is its
    /// midnight and the time of day.
    public boolean isEvenDay() {
        if (hasOffset || fixed) {
            return !hasOffset;
        }
        LocalDateTime midnight =
                LocalDateTime.ofEpochSecond(
                        daysFromCivil(year, month, day) * 86_400, 0, ZoneOffset.UTC);
        List<ZoneOffset> offsets = rules.getValidOffsets(midnight);
        if (offsets.size() != 1) {
            return false;
        }
        ZoneOffsetTransition next = rules.nextTransition(midnight.toInstant(offsets.getFirst()));
        return next == null || !next.getDateTimeBefore().isBefore(midnight.plusDays(1));
    }

    /// The instant last read.
    public long millis() {
        return millis;
    }

    private void clear() {
        year = 0;
        month = 0;
        day = 0;
        hour = 0;
        minute = 0;
        second = 0;
        milli = 0;
        halfDay = -1;
        hasOffset = false;
    }

    private ValueFault count(TimePattern.Part.Count count) {
        long value = 0;
        int i = at;
        for (; i < end && chars[i] != '.'; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9 || i - at >= 15) {
                return ValueFault.MALFORMED;
            }
            value = value * 10 + digit;
        }
        boolean whole = i == end;
        boolean countsDays = i > at && count.unitMillis() == DAY;
        long part = whole ? 0 : countsDays ? partOfDay(i + 1) : -1;
        if (part < 0 || value > (LAST - count.epochMillis()) / count.unitMillis()) {
            return ValueFault.MALFORMED;
        }
        millis = count.epochMillis() + value * count.unitMillis() + part;
        return ValueFault.NONE;
    }

    /// The fraction of a day in whole seconds, which is how exact spreadsheets keep it; below zero
    /// if it is none.
    private long partOfDay(int from) {
        long value = 0;
        long scale = 1;
        for (int i = from; i < end; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            if (scale < 1_000_000_000_000L) {
                value = value * 10 + digit;
                scale *= 10;
            }
        }
        return scale == 1 ? -1 : (value * 86_400 + scale / 2) / scale * 1_000;
    }

    private boolean sequence(List<TimePattern.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!part(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean part(TimePattern.Part part) {
        return switch (part) {
            case TimePattern.Part.Digits digits -> digits(digits);
            case TimePattern.Part.Literal literal -> at < end && chars[at++] == literal.c();
            case TimePattern.Part.MonthName ignored -> monthName();
            case TimePattern.Part.HalfDay ignored -> halfDay();
            case TimePattern.Part.Offset ignored -> offset();
            case TimePattern.Part.Maybe maybe -> !opens(maybe) || sequence(maybe.parts());
            case TimePattern.Part.Count ignored -> false;
        };
    }

    private boolean opens(TimePattern.Part.Maybe maybe) {
        if (at == end) {
            return false;
        }
        return !(maybe.parts().getFirst() instanceof TimePattern.Part.Literal literal)
                || chars[at] == literal.c();
    }

    private boolean digits(TimePattern.Part.Digits digits) {
        int value = 0;
        int n = 0;
        int limit = digits.max();
        while (n < limit && at < end) {
            int digit = chars[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
            at++;
            n++;
        }
        if (n < digits.min()) {
            return false;
        }
        switch (digits.field()) {
            case 'y' -> year = n == 2 ? (value < 70 ? 2000 + value : 1900 + value) : value;
            case 'M' -> month = value;
            case 'd' -> day = value;
            case 'H', 'h' -> hour = value;
            case 'm' -> minute = value;
            case 's' -> second = value;
            default -> milli = toMillis(value, n);
        }
        return true;
    }

    private static int toMillis(int fraction, int digits) {
        int value = fraction;
        for (int i = digits; i < 3; i++) {
            value *= 10;
        }
        for (int i = digits; i > 3; i--) {
            value /= 10;
        }
        return value;
    }

    private boolean monthName() {
        int from = at;
        while (at < end && Character.isLetter(chars[at])) {
            at++;
        }
        if (at - from < 3) {
            return false;
        }
        month = MonthNames.month(new String(chars, from, at - from));
        return month > 0;
    }

    private boolean halfDay() {
        if (end - at < 2 || (chars[at + 1] | 0x20) != 'm') {
            return false;
        }
        int letter = chars[at] | 0x20;
        halfDay = letter == 'p' ? 1 : 0;
        at += 2;
        return (letter == 'a' || letter == 'p') && hour >= 1 && hour <= 12;
    }

    private boolean offset() {
        int start = at;
        if (at < end && chars[at] == ' ') {
            at++;
        }
        if (at == end) {
            at = start;
            return true;
        }
        char c = chars[at++];
        hasOffset = true;
        offsetSeconds = 0;
        if (c == 'Z' || c == 'z' || isUniversal()) {
            return true;
        }
        if (c != '+' && c != '-') {
            return false;
        }
        int hours = twoDigits();
        if (at < end && chars[at] == ':') {
            at++;
        }
        int minutes = at < end ? twoDigits() : 0;
        offsetSeconds = (hours * 60 + minutes) * (c == '-' ? -60 : 60);
        return hours >= 0 && hours <= 18 && minutes >= 0 && minutes < 60;
    }

    /// `UTC` or `GMT` at the end, whose first letter was just read.
    private boolean isUniversal() {
        if (end - at != 2) {
            return false;
        }
        String text = new String(chars, at - 1, 3);
        boolean universal = text.equals("UTC") || text.equals("GMT");
        at = universal ? end : at;
        return universal;
    }

    private int twoDigits() {
        if (end - at < 2) {
            return -1;
        }
        int tens = chars[at] - '0';
        int ones = chars[at + 1] - '0';
        at += 2;
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private boolean valid() {
        if (halfDay >= 0) {
            hour = hour % 12 + 12 * halfDay;
        }
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysIn(year, month)
                && hour < 24
                && minute < 60
                && second < 60;
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private ValueFault toInstant() {
        long local = (((daysFromCivil(year, month, day) * 24 + hour) * 60 + minute) * 60 + second);
        long offset;
        if (hasOffset) {
            offset = offsetSeconds;
        } else if (fixed) {
            offset = fixedSeconds;
        } else {
            List<ZoneOffset> offsets =
                    rules.getValidOffsets(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC));
            if (offsets.isEmpty()) {
                return ValueFault.GAP;
            }
            offset = offsets.getFirst().getTotalSeconds();
        }
        millis = (local - offset) * 1_000 + milli;
        return ValueFault.NONE;
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar; the algorithm is Howard
    /// Hinnant's days_from_civil, which counts years from March so that February is last.
    private static long daysFromCivil(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(y, 400);
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097L + dayOfEra - 719_468;
    }
}
