// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
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

    /// One amount with its currency.
    public String of(Money money) {
        return money.currency().code() + " " + digits(money.decimal());
    }

    /// One line per currency, the largest number of units first.
    public List<String> lines(CurrencyTotals totals) {
        return totals.totals().stream()
                .sorted((a, b) -> b.sum().decimal().abs().compareTo(a.sum().decimal().abs()))
                .map(total -> of(total.sum()))
                .toList();
    }

    /// A number of things, grouped.
    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /// The figures of an amount without its currency.
    public String digits(Money money) {
        return digits(money.decimal());
    }

    private String digits(BigDecimal decimal) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(decimal.scale());
        format.setMaximumFractionDigits(decimal.scale());
        return format.format(decimal);
    }
}
