// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import org.tributary.reports.filing.narrative.Figure.Kind;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the figures of a text and says what they mean. Days are read in the languages narratives
/// are drafted in. Stateless.
final class FigureReader {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = String.join("|", longestFirst(MONTHS.keySet()));
    private static final String DAY =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|(?i:[0-9]{1,2} (?:"
                    + MONTH
                    + ") [0-9]{4}|(?:"
                    + MONTH
                    + ") [0-9]{1,2}, ?[0-9]{4})";
    private static final String DECIMAL = "[0-9][0-9,]*(?:\\.[0-9]+)?";
    private static final String AMOUNT =
            DECIMAL
                    + " ?(?:[A-Z]{3,5})(?![A-Za-z0-9])|[A-Z]{3,5} "
                    + DECIMAL
                    + "(?![A-Za-z0-9])|[$€£¥] ?"
                    + DECIMAL;
    private static final String WORD = "[A-Za-z0-9](?:[A-Za-z0-9.,:_/#%+-]*[A-Za-z0-9])?";
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![A-Za-z0-9])(?:(?<day>"
                            + DAY
                            + ")|(?<amount>"
                            + AMOUNT
                            + ")|(?<word>"
                            + WORD
                            + "))");
    private static final Pattern NUMBER = Pattern.compile(DECIMAL);
    private static final Pattern PARTS = Pattern.compile("[0-9]+|\\p{L}+");
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private FigureReader() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (NarrativeLanguage language : NarrativeLanguage.values()) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, language.locale());
                    if (name.matches("[A-Za-z]+")) {
                        months.put(name.toLowerCase(Locale.ROOT), month.getValue());
                    }
                }
            }
        }
        return months;
    }

    private static List<String> longestFirst(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
                .toList();
    }

    /// The figures of a text, in reading order.
    ///
    /// @param known codes of currencies beside those of ISO 4217
    static List<Figure> in(String text, Set<String> known) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            String found = matcher.group();
            int to = matcher.end();
            Kind kind = Kind.NUMBER;
            if (matcher.group("day") != null) {
                kind = day(found).isPresent() ? Kind.DAY : Kind.NUMBER;
            } else if (matcher.group("amount") != null) {
                String code = code(found);
                boolean isMoney =
                        code.isEmpty() || CURRENCIES.contains(code) || known.contains(code);
                kind = isMoney ? Kind.AMOUNT : Kind.NUMBER;
                if (!isMoney && Character.isLetter(found.charAt(0))) {
                    // A word in capitals before a number, such as `ACH 5`: the number comes next.
                    to = matcher.start() + code.length();
                    found = code;
                } else if (!isMoney) {
                    found = decimal(found);
                    to = matcher.start() + found.length();
                }
            }
            if (found.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                figures.add(new Figure(kind, matcher.start(), to, found));
            }
            from = to;
        }
        return figures;
    }

    /// The currency an amount names; empty if it has only a sign.
    static String code(String amount) {
        return amount.replaceAll("[^A-Z]", "");
    }

    /// The digits of an amount as they stand there.
    private static String decimal(String amount) {
        Matcher number = NUMBER.matcher(amount);
        return number.find() ? number.group() : amount;
    }

    static BigDecimal value(String amount) {
        return new BigDecimal(decimal(amount).replace(",", ""));
    }

    /// The value of a plain number: `1,284` or `12.5`.
    static Optional<BigDecimal> number(String word) {
        return NUMBER.matcher(word).matches() ? Optional.of(value(word)) : Optional.empty();
    }

    /// The day a figure names; empty if there is no such day.
    static Optional<LocalDate> day(String figure) {
        List<String> parts = PARTS.matcher(figure).results().map(r -> r.group()).toList();
        try {
            return Optional.of(day(parts));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(List<String> parts) {
        List<Integer> numbers =
                parts.stream().filter(p -> p.matches("[0-9]+")).map(Integer::valueOf).toList();
        Optional<Integer> month =
                parts.stream()
                        .map(p -> MONTHS.get(p.toLowerCase(Locale.ROOT)))
                        .filter(m -> m != null)
                        .findFirst();
        return month.isPresent()
                ? LocalDate.of(numbers.get(1), month.get(), numbers.getFirst())
                : LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}
