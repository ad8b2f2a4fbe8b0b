// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Adds up the amounts of a statement or batch, to check what it says of itself. Exact. Not
/// thread-safe.
public final class Sums {

    /// More digits than any amount has; what is longer is no amount.
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,40}\\.?|\\.(?=[0-9]))[0-9]{0,40}");

    private BigDecimal sum = BigDecimal.ZERO;
    private String currency = "";
    private long count;
    private boolean mixed;

    /// An amount as a number; empty if the text is none.
    public static Optional<BigDecimal> number(String digits) {
        String text = digits.strip();
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /// Counts an amount in. What is no number, or of a second currency, makes the sum unknown.
    public void add(Payment.Amount amount) {
        add(amount, 1);
    }

    /// Counts an amount out.
    public void subtract(Payment.Amount amount) {
        add(amount, -1);
    }

    private void add(Payment.Amount amount, int sign) {
        count++;
        Optional<BigDecimal> number = number(amount.digits());
        if (number.isEmpty() || !(currency.isEmpty() || currency.equals(amount.currency()))) {
            mixed = true;
            return;
        }
        currency = amount.currency();
        sum = sign > 0 ? sum.add(number.get()) : sum.subtract(number.get());
    }

    /// How many amounts were counted in or out.
    public long count() {
        return count;
    }

    /// The sum, where every amount was one, and all of one currency.
    public Optional<BigDecimal> sum() {
        return mixed ? Optional.empty() : Optional.of(sum);
    }

    /// How many amounts there were, in words.
    public String entries() {
        return count == 1 ? "1 entry" : count + " entries";
    }

    /// The one currency; empty as long as nothing was added.
    public String currency() {
        return currency;
    }

    /// A number as people write it.
    public static String text(BigDecimal number, String currency) {
        return (number.toPlainString() + " " + currency).strip();
    }
}
