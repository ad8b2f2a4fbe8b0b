// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowSum;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Figures as the sentences of findings write them: `12,300.00 USD`, `2 d 4 h`, `82 %`.
public final class Figures {

    private static final MathContext READ = new MathContext(4);
    private static final long TENFOLD = 10 * Parameter.WHOLE;

    private Figures() {}

    /// What was paid in the transfers at those positions, per currency: amounts as they stand in
    /// the files, never converted.
    public static CurrencyTotals paid(CaseLedger ledger, int[] positions) {
        FlowSum sum = new FlowSum(ledger.graph());
        Arrays.stream(positions).forEach(sum::add);
        return sum.totals();
    }

    public static String of(CurrencyTotals totals) {
        return totals.totals().stream()
                .map(total -> of(total.sum()))
                .collect(Collectors.joining(" + "));
    }

    public static String of(Money money) {
        return plain(money.decimal()) + " " + money.currency().code();
    }

    private static String plain(BigDecimal decimal) {
        DecimalFormat format =
                new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimal.scale());
        return format.format(decimal);
    }

    public static String of(Duration time) {
        long days = time.toDays();
        if (days > 0) {
            return time.toHoursPart() == 0
                    ? "%d d".formatted(days)
                    : "%d d %d h".formatted(days, time.toHoursPart());
        }
        if (time.toHours() > 0) {
            return time.toMinutesPart() == 0
                    ? "%d h".formatted(time.toHours())
                    : "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0 || time.isZero()
                ? "%d min".formatted(time.toMinutes())
                : "%d s".formatted(time.toSeconds());
    }

    /// A share in millionths as a percentage to be read: four figures of it, and from tenfold on
    /// how many times the whole it is.
    public static String percent(long millionths) {
        if (millionths >= TENFOLD) {
            return String.format(
                    Locale.ROOT, "%,d times", Math.round((double) millionths / Parameter.WHOLE));
        }
        BigDecimal share = BigDecimal.valueOf(millionths, 4).round(READ);
        return share.signum() == 0 ? "0 %" : share.stripTrailingZeros().toPlainString() + " %";
    }

    /// A share in millionths as a percentage that is read back as it was.
    public static String exactPercent(long millionths) {
        return BigDecimal.valueOf(millionths, 4).stripTrailingZeros().toPlainString() + " %";
    }

    /// A value of a parameter, in words; money in the yardstick's currency.
    public static String of(Parameter parameter, long value, CaseLedger ledger) {
        return switch (parameter.unit()) {
            case MONEY -> of(Money.of(value, ledger.yardstick().unit()));
            case COUNT -> Long.toString(value);
            case SHARE -> percent(value);
            case TIME -> of(Duration.ofMillis(value));
        };
    }
}
