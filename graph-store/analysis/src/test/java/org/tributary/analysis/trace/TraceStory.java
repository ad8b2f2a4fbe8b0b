// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A drawn ledger that is asked, with answers by name: transfers by their line, from 1.
final class TraceStory {

    private final FlowGraphText text;
    private final TraceLedger ledger;
    private final Map<Integer, List<Money>> openings = new HashMap<>();
    private Openings.Assumption otherwise = Openings.Assumption.AS_NEEDED;
    private List<StopRule> stops = List.of();
    private Share share = Share.WHOLE;

    TraceStory(String drawn) {
        text = FlowGraphText.parse(drawn);
        ledger = TraceLedger.of(text.graph());
    }

    TraceStory opening(String account, String amount, String currency) {
        openings.put(text.ordinal(account), List.of(Money.parse(amount, Currencies.of(currency))));
        return this;
    }

    TraceStory fromNothing() {
        otherwise = Openings.Assumption.NOTHING;
        return this;
    }

    TraceStory stop(StopRule... rules) {
        stops = List.of(rules);
        return this;
    }

    TraceStory share(long millionths) {
        share = new Share(millionths);
        return this;
    }

    TraceLedger ledger() {
        return ledger;
    }

    int ordinal(String account) {
        return text.ordinal(account);
    }

    /// The position of the transfer drawn in a line.
    int position(int line) {
        for (int p = 0; p < text.graph().transferCount(); p++) {
            if (text.graph().transferId(p) == line) {
                return p;
            }
        }
        throw new AssertionError("no line " + line);
    }

    Trace from(int line, TraceMethod method) {
        return ask(new TraceStart.Transfers(List.of(position(line)), share), Direction.OUT, method);
    }

    Trace back(int line, TraceMethod method) {
        return ask(new TraceStart.Transfers(List.of(position(line)), share), Direction.IN, method);
    }

    Trace of(String account, TraceMethod method) {
        return ask(new TraceStart.OfAccount(text.ordinal(account), share), Direction.OUT, method);
    }

    Trace ask(TraceStart start, Direction direction, TraceMethod method) {
        return ledger.trace(question(start, direction), method, Work.UNOBSERVED);
    }

    TraceQuestion question(TraceStart start, Direction direction) {
        return new TraceQuestion(start, direction, new Openings(openings, otherwise), stops);
    }

    /// Traced money by line, in plain decimals: `1=100.00 3=20.00`.
    String tainted(Trace trace) {
        Map<Long, String> lines = new TreeMap<>();
        trace.transfers()
                .forEach(
                        t ->
                                lines.put(
                                        text.graph().transferId(t.position()),
                                        Money.of(t.tainted(), t.unit()).plain()));
        return told(lines);
    }

    /// What accounts hold at the end: `b=20.00 c=80.00`.
    String held(Trace trace) {
        Map<String, String> names = new TreeMap<>();
        for (TracedAccount account : trace.accounts()) {
            if (account.held() > 0) {
                names.merge(
                        name(account.account()),
                        Money.of(account.held(), account.unit()).plain(),
                        (one, other) -> one + "+" + other);
            }
        }
        return told(names);
    }

    private String name(int ordinal) {
        return text.ordinals().entrySet().stream()
                .filter(entry -> entry.getValue() == ordinal)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static <K> String told(Map<K, String> parts) {
        StringBuilder told = new StringBuilder();
        parts.forEach((key, value) -> told.append(' ').append(key).append('=').append(value));
        return told.toString().strip();
    }

    void holds(int line, TraceMethod method, String held) {
        assertThat(held(from(line, method))).as(method.name()).isEqualTo(held);
    }
}
