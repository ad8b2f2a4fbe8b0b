// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of parameters as rule files write them: `5`, `80 %`, `72 h`, `10000 USD`.
public final class ValueText {

    private static final Pattern VALUE = Pattern.compile("([0-9][0-9,_]*(?:\\.[0-9]+)?)\\s*(\\S*)");
    private static final List<TimeUnit> UNITS =
            List.of(
                    new TimeUnit("d", Duration.ofDays(1).toMillis()),
                    new TimeUnit("h", Duration.ofHours(1).toMillis()),
                    new TimeUnit("min", Duration.ofMinutes(1).toMillis()),
                    new TimeUnit("s", Duration.ofSeconds(1).toMillis()));
    private static final int PERCENT_DIGITS = 4;

    private record TimeUnit(String name, long millis) {}

    private ValueText() {}

    /// Reads a value in the parameter's own unit, money in cents of US dollars.
    ///
    /// @throws IllegalArgumentException if it is no value of that unit; the message says what one
    ///     looks like
    public static long parse(Parameter parameter, String text) {
        Matcher m = VALUE.matcher(text.strip());
        if (m.matches()) {
            BigDecimal number = new BigDecimal(m.group(1).replaceAll("[,_]", ""));
            try {
                return switch (parameter.unit()) {
                    case MONEY -> money(number, m.group(2));
                    case COUNT -> count(number, m.group(2));
                    case SHARE -> share(number, m.group(2));
                    case TIME -> time(number, m.group(2));
                };
            } catch (ArithmeticException | IllegalArgumentException notOfThatUnit) {
                throw refused(parameter, text);
            }
        }
        throw refused(parameter, text);
    }

    private static IllegalArgumentException refused(Parameter parameter, String text) {
        return new IllegalArgumentException(
                "%s: '%s' is not %s"
                        .formatted(
                                parameter.key(),
                                text,
                                switch (parameter.unit()) {
                                    case MONEY -> "an amount such as 10000 USD";
                                    case COUNT -> "a whole number such as 5";
                                    case SHARE -> "a share such as 80 %";
                                    case TIME -> "a time such as 10 min, 72 h or 7 d";
                                }));
    }

    private static long money(BigDecimal number, String unit) {
        require(unit.equals("USD"));
        return number.movePointRight(2).longValueExact();
    }

    private static long count(BigDecimal number, String unit) {
        require(unit.isEmpty());
        return number.longValueExact();
    }

    private static long share(BigDecimal number, String unit) {
        require(unit.isEmpty() || unit.equals("%"));
        return number.movePointRight(unit.isEmpty() ? PERCENT_DIGITS + 2 : PERCENT_DIGITS)
                .longValueExact();
    }

    private static long time(BigDecimal number, String name) {
        TimeUnit unit =
                UNITS.stream()
                        .filter(u -> u.name.equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("another unit"));
        return number.multiply(BigDecimal.valueOf(unit.millis)).longValueExact();
    }

    private static void require(boolean isOfThatUnit) {
        if (!isOfThatUnit) {
            throw new IllegalArgumentException("another unit");
        }
    }

    /// Writes a value so that [#parse] reads it again.
    public static String write(Parameter parameter, long value) {
        return switch (parameter.unit()) {
            case MONEY -> BigDecimal.valueOf(value, 2).toPlainString() + " USD";
            case COUNT -> Long.toString(value);
            case SHARE -> Figures.exactPercent(value);
            case TIME -> time(value);
        };
    }

    private static String time(long millis) {
        return UNITS.stream()
                .filter(unit -> millis % unit.millis == 0)
                .findFirst()
                .map(unit -> millis / unit.millis + " " + unit.name)
                .orElseGet(() -> BigDecimal.valueOf(millis, 3).toPlainString() + " s");
    }
}
