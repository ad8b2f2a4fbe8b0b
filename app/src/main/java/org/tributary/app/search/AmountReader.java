// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.search.AmountLimit;
import org.tributary.analysis.search.AmountPattern;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads amounts as people type them: `9,8xx.00`, `9.8xx,00`, `9800..9900`, `>10000`. Pure
/// functions.
public final class AmountReader {

    private static final String NUMBER = "[0-9xX](?:[0-9xX.,'\u2019]*[0-9xX])?";
    private static final Pattern RANGE =
            Pattern.compile("(" + NUMBER + ")?(?:\\.\\.|\u2026)(" + NUMBER + ")?");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|≥|≤)(" + NUMBER + ")");

    private AmountReader() {}

    /// A pattern without a currency.
    ///
    /// @return empty if the text is no amount
    public static Optional<AmountPattern> read(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(range.group(1), range.group(2));
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return plain(compared.group(2)).map(value -> compared(compared.group(1), value));
        }
        return text.matches(NUMBER)
                ? digits(text).flatMap(AmountReader::pattern)
                : Optional.empty();
    }

    /// One amount, without any pattern.
    ///
    /// @return empty if the text is no such amount
    public static Optional<BigDecimal> exact(String text) {
        return text.matches(NUMBER) ? plain(text) : Optional.empty();
    }

    /// Whether a text is a whole number without any mark, which may be an amount or a part of an
    /// account's number.
    static boolean isBare(String text) {
        return text.matches("[0-9]{1,18}");
    }

    private static Optional<AmountPattern> range(@Nullable String from, @Nullable String to) {
        Optional<AmountLimit> least = limit(from);
        Optional<AmountLimit> most = limit(to);
        return least.isEmpty() || most.isEmpty() || (from == null && to == null)
                ? Optional.empty()
                : Optional.of(AmountPattern.between(least.get(), most.get()));
    }

    private static Optional<AmountLimit> limit(@Nullable String text) {
        return text == null
                ? Optional.of(new AmountLimit.None())
                : plain(text).map(AmountLimit.Including::new);
    }

    private static AmountPattern compared(String sign, BigDecimal value) {
        var including = new AmountLimit.Including(value);
        var excluding = new AmountLimit.Excluding(value);
        return switch (sign) {
            case ">" -> AmountPattern.between(excluding, new AmountLimit.None());
            case "<" -> AmountPattern.between(new AmountLimit.None(), excluding);
            case "<=", "≤" -> AmountPattern.between(new AmountLimit.None(), including);
            default -> AmountPattern.between(including, new AmountLimit.None());
        };
    }

    private static Optional<AmountPattern> pattern(String digits) {
        if (!digits.matches(".*[0-9].*")) {
            return Optional.empty();
        }
        return Optional.of(
                digits.contains("x")
                        ? AmountPattern.like(digits)
                        : AmountPattern.exactly(new BigDecimal(digits)));
    }

    private static Optional<BigDecimal> plain(String text) {
        return digits(text).filter(d -> !d.contains("x")).map(BigDecimal::new);
    }

    /// The digits with a point before the decimals and no other mark. Of two kinds of marks the
    /// last is the decimal one; a single mark before exactly three digits groups.
    private static Optional<String> digits(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "");
        int point = plain.lastIndexOf('.');
        int comma = plain.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return Optional.of(plain);
        }
        char mark = plain.charAt(last);
        boolean both = point >= 0 && comma >= 0;
        boolean often = plain.indexOf(mark) != last;
        boolean groups = !both && (often || plain.length() - last == 4);
        String whole = groups ? plain : plain.substring(0, last);
        if (!whole.matches("[0-9x]{1,3}([.,][0-9x]{3})*|[0-9x]+") || (both && often)) {
            return Optional.empty();
        }
        String units = whole.replaceAll("[.,]", "");
        return Optional.of(groups ? units : units + "." + plain.substring(last + 1));
    }
}
