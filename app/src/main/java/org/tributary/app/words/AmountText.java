// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.words;

import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// Writes amounts as people read them: currency first, grouped, all digits: `EUR 412,900.00`.
/// Immutable and thread-safe.
///
/// @param locale whose grouping and decimal signs are used
public record AmountText(Locale locale) {

    private static final BigDecimal FULL = BigDecimal.valueOf(10_000);
    private static final MathContext THREE_FIGURES = new MathContext(3, RoundingMode.HALF_UP);
    private static final int DECIMALS = 2;
    private static final int FIGURES = 4;
    private static final String[] STEPS = {"k", "m", "bn", "tn"};

    /// One amount with its currency.
    public String of(Money money) {
        return money.currency().code() + " " + digits(money.decimal());
    }

    /// One line per currency, the largest number of units first.
    public List<String> lines(CurrencyTotals totals) {
        return ordered(totals).stream().map(total -> of(total.sum())).toList();
    }

    /// The totals, the largest number of units first.
    public List<CurrencyTotal> ordered(CurrencyTotals totals) {
        return totals.totals().size() < 2
                ? totals.totals()
                : totals.totals().stream()
                        .sorted(
                                (a, b) ->
                                        b.sum().decimal().abs().compareTo(a.sum().decimal().abs()))
                        .toList();
    }

    /// An amount to be read at a glance: below ten thousand units in full, or with two decimals
    /// or four figures where a currency has more: `BTC 9,418.89`, `BTC 0.004216`; else rounded to
    /// three figures: `EUR 413 k`, `EUR 1.24 m`, `EUR 3.1 bn`. The exact one stands where it is
    /// asked for.
    public String brief(Money money) {
        BigDecimal units = atAGlance(money.decimal());
        if (units.abs().compareTo(FULL) < 0) {
            return money.currency().code() + " " + digits(units);
        }
        BigDecimal rounded = units.round(THREE_FIGURES);
        int step = Math.min(STEPS.length, (rounded.precision() - rounded.scale() - 1) / 3);
        BigDecimal shown = rounded.movePointLeft(3 * step).stripTrailingZeros();
        BigDecimal plain = shown.scale() < 0 ? shown.setScale(0) : shown;
        return money.currency().code() + " " + digits(plain) + " " + STEPS[step - 1];
    }

    private static BigDecimal atAGlance(BigDecimal units) {
        if (units.scale() <= DECIMALS) {
            return units;
        }
        int figures = units.scale() - units.precision() + FIGURES;
        int scale = Math.min(units.scale(), Math.max(DECIMALS, figures));
        BigDecimal rounded = units.setScale(scale, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < DECIMALS ? rounded.setScale(DECIMALS) : rounded;
    }

    /// A number of things, grouped.
    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /// The figures of an amount without its currency.
    public String digits(Money money) {
        return digits(money.decimal());
    }

    /// A number without a currency, with all its digits.
    public String number(BigDecimal number) {
        return digits(number);
    }

    private String digits(BigDecimal decimal) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(decimal.scale());
        format.setMaximumFractionDigits(decimal.scale());
        return format.format(decimal);
    }
}
