// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of day that stands in a column of its own: `9:05`, `09:05:33`, `09:05:33.120`,
/// `9:05 PM`, and without signs `0905` or `090533`, of which a spreadsheet may have dropped the
/// leading zeros.
public final class TimeOfDay {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?([AaPp])\\.?"
                            + "[Mm]\\.?)?");

    private static final int DAY = 86_400_000;

    private TimeOfDay() {}

    /// Milliseconds since midnight; empty if `text` is no time of day.
    public static OptionalInt millis(String text) {
        String plain = text.strip();
        if (plain.matches("\\d{3,6}")) {
            boolean seconds = plain.length() > 4;
            String full = "0".repeat((seconds ? 6 : 4) - plain.length()) + plain;
            return millis(
                    number(full.substring(0, 2)),
                    number(full.substring(2, 4)),
                    seconds ? number(full.substring(4)) : 0,
                    0);
        }
        Matcher written = WRITTEN.matcher(plain);
        if (!written.matches()) {
            return OptionalInt.empty();
        }
        int hour = number(written.group(1));
        String half = written.group(5);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return OptionalInt.empty();
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String fraction = written.group(4);
        int milli = fraction == null ? 0 : number((fraction + "00").substring(0, 3));
        int second = written.group(3) == null ? 0 : number(written.group(3));
        return millis(hour, number(written.group(2)), second, milli);
    }

    private static OptionalInt millis(int hour, int minute, int second, int milli) {
        int millis = ((hour * 60 + minute) * 60 + second) * 1_000 + milli;
        return minute < 60 && second < 60 && millis < DAY
                ? OptionalInt.of(millis)
                : OptionalInt.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
