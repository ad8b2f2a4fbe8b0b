// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Amounts, times and patterns of any text: what is read is what the text says, and nothing is
/// carried over from one text to the next.
@Timeout(20)
class ValueFuzzTest {

    private static final List<NumberSigns> SIGNS =
            List.of(
                    NumberSigns.PLAIN,
                    new NumberSigns(',', "."),
                    new NumberSigns('.', ","),
                    new NumberSigns(',', " "),
                    new NumberSigns('.', "'"));

    private static final List<String> TEXTS =
            List.of(
                    "2026-01-31 10:00",
                    "1999-12-31T23:59:58.123456+07:00",
                    "31.01.26",
                    "5 Jan 2024 3:07 pm",
                    "01-31",
                    "20260131",
                    "10:00",
                    "1769853600");

    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static String text(byte[] bytes, int from) {
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8).strip();
    }

    /// The first byte chooses the signs, the second the decimals of the currency.
    @FuzzTest
    void readsWhatAnyAmountSays(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        NumberSigns signs = SIGNS.get((bytes[0] & 0xFF) % SIGNS.size());
        int exponent = (bytes[1] & 0xFF) % 19;
        String text = text(bytes, 2);

        AmountReader reader = new AmountReader(signs);
        ValueFault fault = reader.read(text.toCharArray(), 0, text.length(), exponent);
        if (fault == ValueFault.NONE) {
            assertThat(BigDecimal.valueOf(reader.minor(), exponent))
                    .isEqualByComparingTo(plain(text, signs));
        }
        AmountText amount = new AmountText(signs);
        if (amount.take(text) == ValueFault.NONE) {
            Optional<BigDecimal> decimal = amount.decimal();
            assertThat(decimal).isPresent();
            if (amount.read(exponent) == ValueFault.NONE) {
                assertThat(BigDecimal.valueOf(amount.minor(), exponent))
                        .isEqualByComparingTo(decimal.get().abs());
            }
        }
    }

    /// The number as it would be written with a decimal point and no groups.
    private static BigDecimal plain(String text, NumberSigns signs) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!signs.groups(c)) {
                plain.append(c == signs.decimal() ? '.' : c == '\u2212' ? '-' : c);
            }
        }
        return new BigDecimal(plain.toString());
    }

    @FuzzTest
    void readsWhatTheCalendarReads(byte[] bytes) {
        String text = text(bytes, 0);
        TimeReader reader = new TimeReader(TimePattern.of("yyyy-MM-dd HH:mm"), ZoneOffset.UTC);
        ValueFault fault = reader.read(text.toCharArray(), 0, text.length());

        Optional<Instant> expected = calendar(text);
        assertThat(fault == ValueFault.NONE).isEqualTo(expected.isPresent());
        expected.ifPresent(at -> assertThat(Instant.ofEpochMilli(reader.millis())).isEqualTo(at));
    }

    private static Optional<Instant> calendar(String text) {
        try {
            LocalDateTime at = LocalDateTime.parse(text, CALENDAR);
            return at.getYear() >= 1 && text.charAt(0) != '+'
                    ? Optional.of(at.toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @FuzzTest
    void readsWithAnyPattern(byte[] bytes) {
        TimePattern pattern;
        try {
            pattern = TimePattern.of(text(bytes, 0));
        } catch (IllegalArgumentException e) {
            assertThat(e).message().isNotBlank();
            return;
        }
        TimeReader used = new TimeReader(pattern, ZoneId.of("Europe/Berlin"));
        for (String text : TEXTS) {
            TimeReader unused = new TimeReader(pattern, ZoneId.of("Europe/Berlin"));
            ValueFault fault = used.read(text.toCharArray(), 0, text.length());
            assertThat(unused.read(text.toCharArray(), 0, text.length())).isEqualTo(fault);
            if (fault == ValueFault.NONE) {
                assertThat(used.millis()).isEqualTo(unused.millis());
                assertThat(Instant.ofEpochMilli(used.millis()).atOffset(ZoneOffset.UTC).getYear())
                        .isBetween(0, 10_000);
            }
        }
    }
}
