// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The dated exchange rates of a case. Without a rate nothing is converted and currencies stay
/// apart; of two rates of one pair and day the later in the list holds. Immutable and thread-safe.
public final class RateTable {

    public static final RateTable EMPTY = new RateTable(List.of());

    // By code alone: a rate is per unit of the currency, however finely a source counts it.
    private record Pair(String from, String to) {

        static Pair of(CurrencyCode from, CurrencyCode to) {
            return new Pair(from.code(), to.code());
        }
    }

    private final List<Rate> rates;
    private final Map<Pair, TreeMap<LocalDate, BigDecimal>> byPair = new HashMap<>();

    public RateTable(List<Rate> rates) {
        this.rates = List.copyOf(rates);
        for (Rate rate : this.rates) {
            byPair.computeIfAbsent(Pair.of(rate.from(), rate.to()), pair -> new TreeMap<>())
                    .put(rate.day(), rate.rate());
        }
    }

    public List<Rate> rates() {
        return rates;
    }

    /// The rate of that day or, failing that, the latest one before it.
    public Optional<BigDecimal> rate(CurrencyCode from, CurrencyCode to, LocalDate day) {
        if (from.code().equals(to.code())) {
            return Optional.of(BigDecimal.ONE);
        }
        TreeMap<LocalDate, BigDecimal> dated = byPair.get(Pair.of(from, to));
        return dated == null
                ? Optional.empty()
                : Optional.ofNullable(dated.floorEntry(day)).map(Map.Entry::getValue);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RateTable table && table.rates.equals(rates);
    }

    @Override
    public int hashCode() {
        return rates.hashCode();
    }

    /// The exact product of amount and rate, with all its decimals: whoever shows it rounds it for
    /// the eye and says so.
    public Optional<BigDecimal> convert(Money amount, CurrencyCode to, LocalDate day) {
        return rate(amount.currency(), to, day).map(rate -> amount.decimal().multiply(rate));
    }
}
