// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.money.CurrencyCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What several methods say of one question, and where they disagree. Immutable.
///
/// @param traces by method
/// @param transfers all that any method traces money through, in the order of the flow graph
/// @param accounts all that any method traces money into, those on which they disagree most
///     first
public record SideBySide(
        Map<TraceMethod, Trace> traces, List<Line> transfers, List<Line> accounts) {

    /// One transfer or account under each method. Amounts are minor units of `unit`.
    ///
    /// @param key position of the transfer in the flow graph, or ordinal of the account
    /// @param amounts traced money in the transfer, or held in the account at the end
    public record Line(int key, CurrencyCode unit, Map<TraceMethod, Long> amounts) {
        public Line {
            EnumMap<TraceMethod, Long> copy = new EnumMap<>(TraceMethod.class);
            copy.putAll(amounts);
            amounts = Collections.unmodifiableMap(copy);
        }

        /// Traced money under a method; 0 if it sees none.
        public long amount(TraceMethod method) {
            return amounts.getOrDefault(method, 0L);
        }

        /// By how much the methods disagree.
        public long spread() {
            return most() - least();
        }

        public long most() {
            return amounts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        }

        public long least() {
            return amounts.values().stream().mapToLong(Long::longValue).min().orElse(0);
        }
    }

    private record Place(int account, CurrencyCode unit) {}

    public SideBySide {
        EnumMap<TraceMethod, Trace> copy = new EnumMap<>(TraceMethod.class);
        copy.putAll(traces);
        traces = Collections.unmodifiableMap(copy);
        transfers = List.copyOf(transfers);
        accounts = List.copyOf(accounts);
    }

    /// @param traces answers to one question, one for each method
    public static SideBySide of(List<Trace> traces) {
        Map<TraceMethod, Trace> byMethod = new EnumMap<>(TraceMethod.class);
        traces.forEach(trace -> byMethod.put(trace.method(), trace));
        return new SideBySide(byMethod, transfers(traces), accounts(traces));
    }

    private static List<Line> transfers(List<Trace> traces) {
        Map<Integer, CurrencyCode> units = new TreeMap<>();
        Map<Integer, Map<TraceMethod, Long>> amounts = new HashMap<>();
        for (Trace trace : traces) {
            for (TracedTransfer transfer : trace.transfers()) {
                units.putIfAbsent(transfer.position(), transfer.unit());
                amounts.computeIfAbsent(transfer.position(), position -> zeros(traces))
                        .put(trace.method(), transfer.tainted());
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<Integer, CurrencyCode> entry : units.entrySet()) {
            lines.add(
                    new Line(
                            entry.getKey(),
                            entry.getValue(),
                            amounts.getOrDefault(entry.getKey(), Map.of())));
        }
        return lines;
    }

    private static List<Line> accounts(List<Trace> traces) {
        Map<Place, Map<TraceMethod, Long>> amounts = new LinkedHashMap<>();
        for (Trace trace : traces) {
            for (TracedAccount account : trace.accounts()) {
                amounts.computeIfAbsent(
                                new Place(account.account(), account.unit()),
                                place -> zeros(traces))
                        .put(trace.method(), account.held());
            }
        }
        List<Line> lines = new ArrayList<>();
        amounts.forEach((place, held) -> lines.add(new Line(place.account(), place.unit(), held)));
        lines.sort(
                Comparator.comparingLong((Line line) -> -line.spread())
                        .thenComparingLong(line -> -line.most())
                        .thenComparingInt(Line::key));
        return lines;
    }

    private static Map<TraceMethod, Long> zeros(List<Trace> traces) {
        Map<TraceMethod, Long> zeros = new EnumMap<>(TraceMethod.class);
        traces.forEach(trace -> zeros.put(trace.method(), 0L));
        return zeros;
    }
}
