// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.excel;

import org.apache.poi.ss.usermodel.DateUtil;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// What a sheet holds as a number, as text.
///
/// A sheet counts in binary with 15 decimal digits (support.microsoft.com, Excel specifications and
/// limits); what it shows of `0.1 + 0.2` is `0.3`. Numbers are given with those 15 digits, so that
/// computed amounts read as they are seen.
final class CellText {

    /// Decimal digits a sheet keeps of a number.
    static final int DIGITS = 15;

    private static final MathContext AS_SEEN = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(DIGITS);

    /// Smaller than any number a sheet can hold; a file may claim one of a billion zeros.
    private static final int MOST_DECIMALS = 400;

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private CellText() {}

    /// Plain digits, empty if the sheet has dropped some of them.
    static Optional<String> number(BigDecimal value) {
        if (value.abs().compareTo(TOO_LONG) >= 0) {
            return Optional.empty();
        }
        BigDecimal seen = value.round(AS_SEEN).stripTrailingZeros();
        if (seen.scale() > MOST_DECIMALS) {
            return Optional.of(seen.toString());
        }
        return Optional.of(
                seen.scale() < 0 ? seen.setScale(0).toPlainString() : seen.toPlainString());
    }

    /// ISO 8601 without an offset: a date, a date with its time, or a time of day.
    static String date(double value, boolean from1904) {
        if (value >= 0 && value < 1) {
            return LocalTime.ofNanoOfDay(millis(value) % 86_400_000L * 1_000_000L).format(TIME);
        }
        LocalDateTime at = DateUtil.getLocalDateTime(Math.floor(value), from1904);
        if (at == null) {
            return String.valueOf(value);
        }
        LocalDate day = at.toLocalDate();
        long millis = millis(value - Math.floor(value));
        if (millis == 0) {
            return day.toString();
        }
        LocalDateTime exact = day.atStartOfDay().plusNanos(millis * 1_000_000L);
        return exact.format(millis % 1_000 == 0 ? SECONDS : MILLIS);
    }

    /// A day has so many milliseconds that a sheet's fraction of it is exact to one.
    private static long millis(double fraction) {
        long millis = Math.round(fraction * 86_400_000d);
        long within = millis % 1_000;
        // Sheets write 12:00:00 as a fraction that is a millisecond off after a computation.
        return within <= 2 || within >= 998 ? Math.round(millis / 1_000d) * 1_000 : millis;
    }
}
