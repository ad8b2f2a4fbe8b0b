// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import java.math.BigDecimal;
import java.util.Optional;

/// Takes an amount apart that comes with more than its digits: a sign before or after, brackets for
/// a negative one, a currency before or after, D, C, DR, DB, CR, S or H for debit and credit.
///
/// Nothing is guessed: a text with two signs, or with anything else around its digits, is refused.
/// Not thread-safe: the last amount taken apart is kept here.
public final class AmountText {

    /// Digits an 18-decimal token may have and still be one amount.
    private static final int MOST_DIGITS = 60;

    /// What the letters after an amount say.
    public enum Mark {
        NONE,
        DEBIT,
        CREDIT
    }

    private final NumberSigns signs;
    private final AmountReader reader;
    private boolean negative;
    private Mark mark = Mark.NONE;
    private String currency = "";
    private String digits = "";

    public AmountText(NumberSigns signs) {
        this.signs = signs;
        reader = new AmountReader(signs);
    }

    /// Takes `text` apart.
    ///
    /// @return [ValueFault#NONE] if it is one amount, whatever its sign
    public ValueFault take(String text) {
        negative = false;
        mark = Mark.NONE;
        currency = "";
        digits = text.strip();
        if (digits.isEmpty()) {
            return ValueFault.EMPTY;
        }
        takeMark();
        if (digits.startsWith("(") && digits.endsWith(")")) {
            digits = digits.substring(1, digits.length() - 1).strip();
            negative = true;
        }
        boolean taken = takeSign() && takeCurrency() && takeSign();
        boolean plain = taken && !digits.isEmpty() && isDigits();
        return plain && (mark == Mark.NONE || !negative) ? ValueFault.NONE : ValueFault.MALFORMED;
    }

    private boolean isDigits() {
        if (digits.length() > MOST_DIGITS) {
            return false;
        }
        char[] chars = digits.toCharArray();
        char first = chars[0];
        ValueFault fault = reader.read(chars, 0, chars.length, 18);
        boolean number =
                fault == ValueFault.NONE || (fault == ValueFault.TOO_LARGE && isNumberThroughout());
        return first != '-'
                && first != '+'
                && first != '\u2212'
                && (number || fault == ValueFault.NEEDS_ROUNDING);
    }

    /// The reader stops where a number outgrows it and does not look at what follows.
    private boolean isNumberThroughout() {
        return digits.chars().allMatch(c -> isOfNumber((char) c))
                && digits.chars().filter(c -> c == signs.decimal()).count() <= 1;
    }

    private boolean isOfNumber(char c) {
        return isAsciiDigit(c) || c == signs.decimal() || signs.groups(c);
    }

    private void takeMark() {
        int end = digits.length();
        int start = end;
        while (start > 0 && Character.isLetter(digits.charAt(start - 1))) {
            start--;
        }
        if (start == 0 || start == end) {
            return;
        }
        Mark found =
                switch (digits.substring(start)) {
                    case "D", "DR", "Dr", "dr", "DB", "Db", "db", "S" -> Mark.DEBIT;
                    case "C", "CR", "Cr", "cr", "H" -> Mark.CREDIT;
                    default -> Mark.NONE;
                };
        if (found != Mark.NONE) {
            mark = found;
            digits = digits.substring(0, start).strip();
        }
    }

    /// False if there is a second sign.
    private boolean takeSign() {
        if (digits.isEmpty()) {
            return true;
        }
        char first = digits.charAt(0);
        char last = digits.charAt(digits.length() - 1);
        boolean before = isMinus(first) || first == '+';
        boolean after = digits.length() > 1 && (isMinus(last) || last == '+');
        if (before && after) {
            return false;
        }
        boolean minus = before ? isMinus(first) : after && isMinus(last);
        if (minus && negative) {
            return false;
        }
        negative |= minus;
        if (before) {
            digits = digits.substring(1).strip();
        } else if (after) {
            digits = digits.substring(0, digits.length() - 1).strip();
        }
        return true;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013' || c == '\uFF0D';
    }

    /// False if there is a currency on both sides.
    private boolean takeCurrency() {
        int start = 0;
        int end = digits.length();
        while (start < end && !startsNumber(start)) {
            start++;
        }
        while (end > start && !isAsciiDigit(digits.charAt(end - 1))) {
            end--;
        }
        String before = digits.substring(0, start).strip();
        String after = trailing(end);
        if (!before.isEmpty() && !after.isEmpty()) {
            return false;
        }
        currency = before.isEmpty() ? after : before;
        digits = digits.substring(start, end).strip();
        return currency.isEmpty() || currency.codePoints().anyMatch(AmountText::namesCurrency);
    }

    /// What follows the digits; a sign among it belongs to the number (`12.00- EUR` is refused).
    private String trailing(int end) {
        String after = digits.substring(end);
        boolean point = after.length() == 1 && after.charAt(0) == signs.decimal();
        return point ? "" : after.strip();
    }

    private static boolean namesCurrency(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private boolean startsNumber(int at) {
        char c = digits.charAt(at);
        boolean decimal =
                c == signs.decimal()
                        && at + 1 < digits.length()
                        && isAsciiDigit(digits.charAt(at + 1));
        return isAsciiDigit(c) || isMinus(c) || c == '+' || decimal;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether the amount was written below zero.
    public boolean isNegative() {
        return negative;
    }

    public Mark mark() {
        return mark;
    }

    /// The word or sign of a currency beside the digits, empty if there is none.
    public String currency() {
        return currency;
    }

    /// Reads the digits in a unit of `exponent` decimals.
    ///
    /// @return [ValueFault#NONE] if [#minor()] now holds the amount without its sign
    public ValueFault read(int exponent) {
        char[] chars = digits.toCharArray();
        return reader.read(chars, 0, chars.length, exponent);
    }

    /// The amount last read, in minor units, never below zero.
    public long minor() {
        return reader.minor();
    }

    /// The signed value of what was taken apart; empty if it was no amount.
    public Optional<BigDecimal> decimal() {
        if (digits.isEmpty() || !isDigits()) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(negative ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == signs.decimal()) {
                plain.append('.');
            } else if (!signs.groups(c)) {
                plain.append(c);
            }
        }
        return Optional.of(new BigDecimal(plain.toString()));
    }
}
