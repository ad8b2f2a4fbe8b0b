// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In what amounts are counted: each currency by itself, in the finest unit it comes in, or by
/// rates in one currency. Not thread-safe.
///
/// A currency is counted in the common one only if there is a rate for all of its transfers,
/// so that no account has some of a currency apart and some not. Rates are of UTC days, as in
/// every other sum by rates.
final class Units {

    private static final long DAY = 86_400_000;

    private final FlowGraph graph;
    private final RateTable rates;
    private final CurrencyCode base;
    private final List<CurrencyCode> units = new ArrayList<>();
    private final int[] unitOf;
    private final boolean[] converted;
    private final long[] scale;
    private final Map<Long, BigDecimal> factors = new HashMap<>();

    Units(FlowGraph graph, RateTable rates, CurrencyCode base) {
        this.graph = graph;
        this.rates = rates;
        this.base = finest(base);
        int codes = graph.currencies().size();
        unitOf = new int[codes];
        converted = new boolean[codes];
        scale = new long[codes];
        LocalDate[] first = firstDays();
        for (int code = 0; code < codes; code++) {
            CurrencyCode currency = graph.currencies().get(code);
            converted[code] =
                    !currency.code().equals(base.code())
                            && first[code] != null
                            && rates.rate(currency, base, first[code]).isPresent();
            CurrencyCode unit = converted[code] ? this.base : finest(currency);
            unitOf[code] = numberOf(unit);
            scale[code] = power(unit.exponent() - currency.exponent());
        }
    }

    private static long power(int exponent) {
        return exponent <= 0 ? 1 : BigDecimal.ONE.movePointRight(exponent).longValueExact();
    }

    private LocalDate[] firstDays() {
        LocalDate[] first = new LocalDate[graph.currencies().size()];
        int missing = first.length;
        for (int p = 0; p < graph.transferCount() && missing > 0; p++) {
            for (int code : new int[] {graph.paidCode(p), graph.receivedCode(p)}) {
                if (first[code] == null) {
                    first[code] = day(graph.at(p));
                    missing--;
                }
            }
        }
        return first;
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    private CurrencyCode finest(CurrencyCode currency) {
        CurrencyCode finest = currency;
        for (CurrencyCode other : graph.currencies()) {
            if (other.code().equals(currency.code()) && other.exponent() > finest.exponent()) {
                finest = other;
            }
        }
        return finest;
    }

    private int numberOf(CurrencyCode unit) {
        int known = units.indexOf(unit);
        if (known >= 0) {
            return known;
        }
        units.add(unit);
        return units.size() - 1;
    }

    /// All units, by number.
    List<CurrencyCode> all() {
        return List.copyOf(units);
    }

    /// Currencies that are counted in another one.
    List<CurrencyCode> converted() {
        List<CurrencyCode> list = new ArrayList<>();
        for (int code = 0; code < converted.length; code++) {
            if (converted[code]) {
                list.add(graph.currencies().get(code));
            }
        }
        return list;
    }

    int unitOf(int code) {
        return unitOf[code];
    }

    /// An amount in its unit, without its sign.
    ///
    /// @throws ArithmeticException if it does not fit 64 bits
    long amount(long minor, int code, long millis) {
        long size = Math.absExact(minor);
        if (!converted[code]) {
            return scale[code] == 1 ? size : Math.multiplyExact(size, scale[code]);
        }
        long day = Math.floorDiv(millis, DAY);
        BigDecimal factor =
                factors.computeIfAbsent(day << 16 | code, key -> factor(code, day(millis)));
        return BigDecimal.valueOf(size)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private BigDecimal factor(int code, LocalDate day) {
        CurrencyCode currency = graph.currencies().get(code);
        return rates.rate(currency, base, day)
                .orElseThrow()
                .scaleByPowerOfTen(base.exponent() - currency.exponent());
    }

    /// An amount told by hand in minor units of the unit with that number; empty if it is of
    /// another currency and there is no rate.
    Optional<Long> told(Money amount, int unit, long millis) {
        CurrencyCode wanted = units.get(unit);
        if (amount.currency().code().equals(wanted.code())) {
            return Optional.of(amount.decimal().movePointRight(wanted.exponent()).longValueExact());
        }
        return rates.convert(amount, wanted, day(millis))
                .filter(worth -> wanted.equals(base))
                .map(
                        worth ->
                                worth.movePointRight(wanted.exponent())
                                        .setScale(0, RoundingMode.HALF_EVEN)
                                        .longValueExact());
    }
}
