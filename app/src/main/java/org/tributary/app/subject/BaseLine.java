// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.money.RateTable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Totals over several currencies in the case's base currency, by the rates of the case on the day
/// of the subject's last transfer or the latest before it.
///
/// @param base the case's base currency
/// @param in money from others, rounded to the base currency's digits
/// @param out money to others, rounded likewise
/// @param oldest the oldest day of a rate that was used
/// @param newest the newest
/// @param missing codes of currencies without a rate; then nothing is added
public record BaseLine(
        CurrencyCode base,
        BigDecimal in,
        BigDecimal out,
        LocalDate oldest,
        LocalDate newest,
        List<String> missing) {

    public BaseLine {
        missing = List.copyOf(missing);
    }

    /// Empty where the case has no rates, or there is nothing to convert.
    static Optional<BaseLine> of(
            List<CurrencyLine> lines, RateTable rates, CurrencyCode base, LocalDate day) {
        boolean foreign = lines.stream().anyMatch(line -> !line.code().equals(base.code()));
        if (rates.rates().isEmpty() || !foreign) {
            return Optional.empty();
        }
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal out = BigDecimal.ZERO;
        List<String> missing = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (CurrencyLine line : lines) {
            CurrencyCode currency = line.in().sum().currency();
            Optional<BigDecimal> rate = rates.rate(currency, base, day);
            if (rate.isEmpty()) {
                missing.add(line.code());
                continue;
            }
            in = in.add(line.in().sum().decimal().multiply(rate.get()));
            out = out.add(line.out().sum().decimal().multiply(rate.get()));
            rates.rates().stream()
                    .filter(each -> each.from().code().equals(line.code()))
                    .filter(each -> each.to().code().equals(base.code()))
                    .map(Rate::day)
                    .filter(each -> !each.isAfter(day))
                    .max(LocalDate::compareTo)
                    .ifPresent(days::add);
        }
        return Optional.of(
                new BaseLine(
                        base,
                        in.setScale(base.exponent(), RoundingMode.HALF_UP),
                        out.setScale(base.exponent(), RoundingMode.HALF_UP),
                        days.stream().min(LocalDate::compareTo).orElse(day),
                        days.stream().max(LocalDate::compareTo).orElse(day),
                        missing));
    }
}
