// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/// Tells of the transfers of a flow graph which a filter lets through. Amounts are compared
/// exactly. Thread-safe.
public final class FilterCondition implements IntPredicate {

    private final FlowGraph graph;
    private final TransferFilter filter;
    private final Supplier<AccountTraits> traits;
    private final Set<Integer> subjects;
    private final long[] least;
    private final long[] most;
    private final boolean[] currency;

    /// @param traits tells the countries of accounts; asked only if the filter names countries
    /// @param subjects ordinals of the subjects' accounts
    public FilterCondition(
            FlowGraph graph,
            TransferFilter filter,
            Supplier<AccountTraits> traits,
            Set<Integer> subjects) {
        this.graph = graph;
        this.filter = filter;
        this.traits = traits;
        this.subjects = subjects;
        List<CurrencyCode> currencies = graph.currencies();
        least = new long[currencies.size()];
        most = new long[currencies.size()];
        currency = new boolean[currencies.size()];
        AmountRange range = filter.amount();
        for (int code = 0; code < currencies.size(); code++) {
            int digits = currencies.get(code).exponent();
            least[code] = minor(range.least(), digits, RoundingMode.CEILING, Long.MIN_VALUE);
            most[code] = minor(range.most(), digits, RoundingMode.FLOOR, Long.MAX_VALUE);
            currency[code] =
                    filter.currencies().isEmpty()
                            || filter.currencies().contains(currencies.get(code).code());
        }
    }

    private static long minor(
            Optional<BigDecimal> bound, int digits, RoundingMode inwards, long none) {
        if (bound.isEmpty()) {
            return none;
        }
        BigDecimal units = bound.get().movePointRight(digits).setScale(0, inwards);
        return units.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    /// Whether the transfer at a position is let through.
    @Override
    public boolean test(int position) {
        int code = graph.paidCode(position);
        long paid = graph.paid(position);
        return filter.period().contains(graph.at(position))
                && currency[code]
                && paid >= least[code]
                && paid <= most[code]
                && (filter.channels().isEmpty()
                        || filter.channels().contains(graph.channel(position)))
                && isTowards(position)
                && isThere(position);
    }

    private boolean isTowards(int position) {
        return switch (filter.towards()) {
            case ANYWHERE -> true;
            case INTO_SUBJECTS -> subjects.contains(graph.to(position));
            case OUT_OF_SUBJECTS -> subjects.contains(graph.from(position));
        };
    }

    private boolean isThere(int position) {
        if (filter.countries().isEmpty()) {
            return true;
        }
        AccountTraits known = traits.get();
        return filter.countries().contains(known.country(graph.from(position)))
                || filter.countries().contains(known.country(graph.to(position)));
    }
}
