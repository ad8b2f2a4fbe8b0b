// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.flow.LongSum;
import org.tributary.ledger.money.Money;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Money in and out month by month, and what it adds up to.
///
/// @param legs the transfers
record Balances(Legs legs) {

    /// A hundred years of months; a wrong date in the middle ages makes no page of empty ones.
    private static final int MOST_EMPTY_MONTHS = 1_200;

    List<MonthLine> months() {
        Map<Integer, BreakdownLine> active =
                legs.breakdown(Aspect.MONTH).stream()
                        .collect(Collectors.toMap(BreakdownLine::key, Function.identity()));
        TreeMap<Integer, BigInteger> nets = nets();
        List<MonthLine> lines = new ArrayList<>();
        if (nets.isEmpty()) {
            return lines;
        }
        boolean sparse = nets.lastKey() - nets.firstKey() > MOST_EMPTY_MONTHS;
        for (int month = nets.firstKey(); month <= nets.lastKey(); month++) {
            if (!sparse || nets.containsKey(month)) {
                BreakdownLine line = active.getOrDefault(month, empty(month));
                Money net = new Money(nets.floorEntry(month).getValue(), legs.currency());
                lines.add(new MonthLine(month(month), line.in(), line.out(), net));
            }
        }
        return List.copyOf(lines);
    }

    static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }

    private BreakdownLine empty(int month) {
        Money nothing = Money.zero(legs.currency());
        return new BreakdownLine(
                month,
                new Figure(Slice.of(Set.of(Side.IN), Aspect.MONTH, month), 0, nothing),
                new Figure(Slice.of(Set.of(Side.OUT), Aspect.MONTH, month), 0, nothing));
    }

    /// What all transfers up to the end of each month with one add up to.
    private TreeMap<Integer, BigInteger> nets() {
        TreeMap<Integer, BigInteger> nets = new TreeMap<>();
        LongSum running = new LongSum();
        for (int leg = 0; leg < legs.size(); leg++) {
            legs.leave(leg, running);
            legs.arrive(leg, running);
            int month = legs.key(Aspect.MONTH, leg);
            if (leg + 1 == legs.size() || legs.key(Aspect.MONTH, leg + 1) != month) {
                nets.put(month, running.total());
            }
        }
        return nets;
    }

    /// One line for each account, in the order of `ordinals`.
    List<AccountLine> accounts(List<Integer> ordinals) {
        Map<Integer, BreakdownLine> lines =
                legs.breakdown(Aspect.ACCOUNT).stream()
                        .collect(Collectors.toMap(BreakdownLine::key, Function.identity()));
        Map<Integer, LongSum> nets = new HashMap<>();
        ordinals.forEach(account -> nets.put(account, new LongSum()));
        LongSum others = new LongSum();
        for (int leg = 0; leg < legs.size(); leg++) {
            legs.leave(leg, nets.getOrDefault(legs.from(leg), others));
            legs.arrive(leg, nets.getOrDefault(legs.to(leg), others));
        }
        return ordinals.stream()
                .map(
                        account -> {
                            BreakdownLine line = lines.getOrDefault(account, none(account));
                            BigInteger net = nets.getOrDefault(account, others).total();
                            return new AccountLine(
                                    account,
                                    line.in(),
                                    line.out(),
                                    new Money(net, legs.currency()));
                        })
                .toList();
    }

    private BreakdownLine none(int account) {
        Money nothing = Money.zero(legs.currency());
        return new BreakdownLine(
                account,
                new Figure(Slice.of(Set.of(Side.IN), Aspect.ACCOUNT, account), 0, nothing),
                new Figure(Slice.of(Set.of(Side.OUT), Aspect.ACCOUNT, account), 0, nothing));
    }
}
