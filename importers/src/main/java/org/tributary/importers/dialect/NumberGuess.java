// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.dialect;

import org.tributary.importers.value.AmountText;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.ValueFault;

import java.util.List;

/// Finds decimal and grouping signs from the values of an amount column.
///
/// Every customary pair is tried on every value; the pair that reads most wins, the plainest where
/// several do. A file whose amounts all read both ways (`1.250`) stays a guess of low confidence.
public final class NumberGuess {

    private static final List<NumberSigns> CUSTOMARY =
            List.of(
                    NumberSigns.PLAIN,
                    new NumberSigns(',', ""),
                    new NumberSigns('.', ","),
                    new NumberSigns(',', "."),
                    new NumberSigns(',', " "),
                    new NumberSigns('.', "'"),
                    new NumberSigns('.', " "));

    private NumberGuess() {}

    /// @param values cells of the amount column
    public static Guess<NumberSigns> of(List<String> values) {
        return of(values, Integer.MAX_VALUE);
    }

    /// @param values cells of the amount column
    /// @param decimals how many decimals the currencies of these amounts have at most
    public static Guess<NumberSigns> of(List<String> values, int decimals) {
        List<String> filled =
                values.stream().map(String::strip).filter(NumberGuess::hasDigit).toList();
        if (filled.isEmpty()) {
            return new Guess<>(NumberSigns.PLAIN, 0.2, "there are no amounts to look at");
        }
        NumberSigns best = NumberSigns.PLAIN;
        long most = -1;
        for (NumberSigns signs : CUSTOMARY) {
            long read = filled.stream().filter(value -> reads(value, signs)).count();
            if (read > most) {
                most = read;
                best = signs;
            }
        }
        return judge(best, most, filled, decimals);
    }

    private static boolean hasDigit(String value) {
        return value.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static Guess<NumberSigns> judge(
            NumberSigns best, long read, List<String> values, int decimals) {
        String found =
                "%d of %d amounts read with decimal %s"
                        .formatted(read, values.size(), word(best.decimal()));
        if (read < values.size()) {
            return new Guess<>(best, 0.8 * read / values.size(), found);
        }
        if (values.stream().allMatch(NumberGuess::readsBothWays)) {
            boolean points = values.stream().anyMatch(v -> v.indexOf('.') >= 0);
            boolean commas = values.stream().anyMatch(v -> v.indexOf(',') >= 0);
            if (points != commas && decimals < 3) {
                return new Guess<>(
                        points ? new NumberSigns(',', ".") : new NumberSigns('.', ","),
                        0.65,
                        "every %s stands before three digits, more than the currency has decimals"
                                .formatted(points ? "point" : "comma"));
            }
            boolean digitsOnly = !points && !commas;
            return digitsOnly
                    ? new Guess<>(best, 0.9, "all amounts are whole numbers")
                    : new Guess<>(
                            best,
                            0.5,
                            found + ", but a sign before three digits may also group thousands");
        }
        return new Guess<>(best, 0.95, found);
    }

    /// Whether a value can be read with its sign as decimal sign as well as with it as grouping.
    private static boolean readsBothWays(String value) {
        return (reads(value, new NumberSigns('.', "")) && reads(value, new NumberSigns(',', ".")))
                || (reads(value, new NumberSigns(',', ""))
                        && reads(value, new NumberSigns('.', ",")));
    }

    /// Whether the value is an amount, of whatever sign, when written so.
    public static boolean reads(String value, NumberSigns signs) {
        return new AmountText(signs).take(value) == ValueFault.NONE;
    }

    /// Whether the value is an amount in some customary way of writing it.
    public static boolean looksLike(String value) {
        return hasDigit(value) && CUSTOMARY.stream().anyMatch(signs -> reads(value, signs));
    }

    /// The word for a decimal sign.
    public static String word(char decimal) {
        return decimal == ',' ? "comma" : "point";
    }
}
