// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.money.CurrencyCode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The figures of a trace computed again from nothing but its journal. Immutable.
///
/// @param remaining traced money mixed into accounts, by ordinal and currency code, in minor
///     units; accounts with none are not there
/// @param setAside traced money followed no further, likewise
/// @param lost by currency code
/// @param transit traced money that is nowhere, by currency code: empty after every transfer
public record Replay(
        Map<Integer, Map<String, Long>> remaining,
        Map<Integer, Map<String, Long>> setAside,
        Map<String, Long> lost,
        Map<String, Long> transit) {

    /// Replays a journal, or the first steps of one.
    public static Replay of(List<TraceStep> steps) {
        Replay replay =
                new Replay(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        steps.forEach(replay::take);
        replay.remaining.values().removeIf(Map::isEmpty);
        return replay;
    }

    private void take(TraceStep step) {
        switch (step) {
            case TraceStep.Begun(int p, int account, CurrencyCode unit, long amount) ->
                    add(transit, unit, amount);
            case TraceStep.Left left -> {
                add(of(remaining, left.account()), left.unit(), -left.amount());
                add(transit, left.unit(), left.amount());
            }
            case TraceStep.Exchanged changed -> {
                add(transit, changed.unit(), -changed.amount());
                add(transit, changed.into(), changed.becomes());
            }
            case TraceStep.Arrived arrived -> {
                add(transit, arrived.unit(), -arrived.amount());
                add(of(remaining, arrived.account()), arrived.unit(), arrived.amount());
            }
            case TraceStep.SetAside aside -> {
                add(transit, aside.unit(), -aside.amount());
                add(of(setAside, aside.account()), aside.unit(), aside.amount());
            }
            case TraceStep.Lost gone -> {
                switch (gone.loss()) {
                    case FEE -> add(transit, gone.unit(), -gone.amount());
                    case OVERDRAFT ->
                            add(of(remaining, gone.account()), gone.unit(), -gone.amount());
                }
                add(lost, gone.unit(), gone.amount());
            }
            case TraceStep.SameMoment(int p, int account) -> {}
        }
    }

    private static Map<String, Long> of(Map<Integer, Map<String, Long>> places, int account) {
        return places.computeIfAbsent(account, key -> new TreeMap<>());
    }

    private static void add(Map<String, Long> sums, CurrencyCode unit, long amount) {
        if (amount == 0) {
            return;
        }
        sums.merge(unit.code(), amount, (one, other) -> one + other == 0 ? null : one + other);
    }
}
