// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Measures amounts of any currency by one, so that a threshold means about the same in all.
///
/// A rate of the case for the day comes first. Without one a shipped table of round figures
/// decides: good enough to tell 200 from 20,000, and used for nothing but comparing an amount with
/// a threshold or with another amount. No converted amount is ever shown or summed up in a report
/// from it. A currency that neither knows has no measure. Immutable and thread-safe.
public final class Yardstick {

    /// The worth of an amount whose currency has no measure.
    public static final long UNKNOWN = -1;

    private static final Map<String, BigDecimal> PER_DOLLAR = readShipped();
    private static final String DOLLAR = "USD";
    private static final int DIGITS = 18;

    private final CurrencyCode unit;
    private final RateTable rates;

    /// @param unit the currency in which everything is measured
    public Yardstick(CurrencyCode unit, RateTable rates) {
        this.unit = unit;
        this.rates = rates;
    }

    /// The currency in which everything is measured.
    public CurrencyCode unit() {
        return unit;
    }

    /// Whether a measure of this currency comes from the case's own rates on a day.
    public boolean isByRate(CurrencyCode currency, LocalDate day) {
        return rates.rate(currency, unit, day).isPresent();
    }

    /// How many minor units of the measuring currency one minor unit is worth on a day; nothing if
    /// the currency has no measure.
    public Optional<BigDecimal> factor(CurrencyCode currency, LocalDate day) {
        return rates.rate(currency, unit, day)
                .or(() -> shipped(currency))
                .map(rate -> rate.scaleByPowerOfTen(unit.exponent() - currency.exponent()));
    }

    private Optional<BigDecimal> shipped(CurrencyCode currency) {
        BigDecimal from = PER_DOLLAR.get(currency.code());
        BigDecimal to = PER_DOLLAR.get(unit.code());
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(to.divide(from, DIGITS, RoundingMode.HALF_EVEN));
    }

    /// What an amount is worth, in minor units of the measuring currency, rounded to the nearest;
    /// [#UNKNOWN] if its currency has no measure.
    public long worth(Money amount, LocalDate day) {
        return factor(amount.currency(), day)
                .map(
                        factor ->
                                new BigDecimal(amount.minor())
                                        .multiply(factor)
                                        .setScale(0, RoundingMode.HALF_EVEN)
                                        .longValue())
                .orElse(UNKNOWN);
    }

    /// What that many US dollars are worth, in minor units of the measuring currency, by the
    /// shipped table: thresholds do not move with the day's rate.
    ///
    /// @throws IllegalStateException if the table does not know the measuring currency
    public long ofDollars(BigDecimal dollars) {
        BigDecimal perDollar = PER_DOLLAR.get(unit.code());
        if (perDollar == null) {
            throw new IllegalStateException("no measure is known for " + unit);
        }
        return dollars.multiply(perDollar)
                .movePointRight(unit.exponent())
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValue();
    }

    /// Whether the shipped table knows a currency, so that it can be the unit.
    public static boolean knows(CurrencyCode currency) {
        return PER_DOLLAR.containsKey(currency.code());
    }

    private static Map<String, BigDecimal> readShipped() {
        Map<String, BigDecimal> perDollar = new HashMap<>();
        try (InputStream in = Yardstick.class.getResourceAsStream("yardstick.csv")) {
            if (in == null) {
                throw new IllegalStateException("the yardstick is missing from the program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> perDollar.put(cells[0], new BigDecimal(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        perDollar.put(DOLLAR, BigDecimal.ONE);
        return Map.copyOf(perDollar);
    }
}
