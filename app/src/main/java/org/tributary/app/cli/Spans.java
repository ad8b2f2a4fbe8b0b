// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.trails.SpanText;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads lengths of time, fractions and words of choice as a user types them.
final class Spans {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Spans() {}

    /// @param text `3d`, `12h`, `90m` or ISO 8601 such as `PT36H`
    /// @throws UsageException if it is none of these
    static Duration duration(String option, String text) {
        return SpanText.read(text)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "%s: '%s' is no length of time. Write 3d, 12h or 90m."
                                                .formatted(option, text)));
    }

    /// @param text `5%`, `0.05`, or `5` for five percent
    /// @throws UsageException if it is none of these
    static BigDecimal fraction(String option, String text) {
        String plain = text.strip();
        boolean percent = plain.endsWith("%");
        try {
            BigDecimal number =
                    new BigDecimal(percent ? plain.substring(0, plain.length() - 1) : plain);
            return percent || number.compareTo(BigDecimal.ONE) >= 0
                    ? number.divide(HUNDRED)
                    : number;
        } catch (NumberFormatException e) {
            throw new UsageException(
                    "%s: '%s' is no share. Write 5%% or 0.05.".formatted(option, text));
        }
    }

    /// @param text the word for one of the constants, whatever its case
    /// @throws UsageException if it is none of them
    static <E extends Enum<E>> E choice(String option, String text, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "%s: '%s' is none of %s."
                                                .formatted(option, text, words(choices))));
    }

    private static <E extends Enum<E>> String words(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
