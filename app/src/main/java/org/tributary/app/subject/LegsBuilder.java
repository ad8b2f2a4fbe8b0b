// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Fills the columns of [Legs] from a subject's transfers. Used once.
final class LegsBuilder {

    private static final long DAY = 86_400_000L;
    private static final long HOUR = 3_600_000L;
    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = 10 * TENS[i - 1];
        }
    }

    private final OwnTransfers own;
    private final FlowGraph graph;
    private final CurrencyCode currency;
    private final ZoneRules rules;
    private final Map<String, Integer> channels = new HashMap<>();
    private final Legs.Columns columns;
    private long midnights;
    private int lastDay = Integer.MIN_VALUE;
    private int lastMonth;

    LegsBuilder(OwnTransfers own, String code) {
        this.own = own;
        graph = own.graph();
        rules = own.zone().getRules();
        currency =
                graph.currencies().stream()
                        .filter(each -> each.code().equals(code))
                        .max(Comparator.comparingInt(CurrencyCode::exponent))
                        .orElseGet(() -> new CurrencyCode(code, 0));
        for (int i = 0; i < graph.channels().size(); i++) {
            channels.putIfAbsent(graph.channels().get(i), i);
        }
        columns = new Legs.Columns(own.count());
    }

    Legs legs() {
        for (int position : own.all()) {
            add(position);
        }
        forgetMidnights();
        return new Legs(graph, currency, columns);
    }

    private void add(int position) {
        boolean paidHere = isHere(graph.paidCurrency(position));
        boolean receivedHere = isHere(graph.receivedCurrency(position));
        boolean fromOwn = own.owns(graph.from(position));
        boolean toOwn = own.owns(graph.to(position));
        if (fromOwn && toOwn && paidHere) {
            add(position, Side.OWN, graph.from(position), Legs.NOBODY);
        } else if (fromOwn && toOwn && receivedHere) {
            add(position, Side.EXCHANGED, graph.to(position), Legs.NOBODY);
        } else if (fromOwn && !toOwn && paidHere) {
            add(position, Side.OUT, graph.from(position), graph.to(position));
        } else if (!fromOwn && receivedHere) {
            add(position, Side.IN, graph.to(position), graph.from(position));
        }
    }

    private boolean isHere(CurrencyCode code) {
        return code.code().equals(currency.code());
    }

    private void add(int position, Side side, int account, int other) {
        boolean left = side == Side.OUT || side == Side.OWN;
        CurrencyCode counted =
                left ? graph.paidCurrency(position) : graph.receivedCurrency(position);
        int leg = columns.size++;
        columns.position[leg] = position;
        columns.side[leg] = side;
        columns.minor[leg] = left ? graph.paid(position) : graph.received(position);
        columns.times[leg] = TENS[currency.exponent() - counted.exponent()];
        columns.account[leg] = account;
        columns.other[leg] = other;
        columns.channel[leg] = channels.getOrDefault(graph.channel(position), 0);
        time(leg, graph.at(position));
    }

    private void time(int leg, long at) {
        long local = at + 1_000L * rules.getOffset(Instant.ofEpochMilli(at)).getTotalSeconds();
        int day = (int) Math.floorDiv(local, DAY);
        long within = Math.floorMod(local, DAY);
        if (day != lastDay) {
            LocalDate date = LocalDate.ofEpochDay(day);
            lastDay = day;
            lastMonth = 12 * date.getYear() + date.getMonthValue() - 1;
        }
        columns.day[leg] = day;
        columns.month[leg] = lastMonth;
        columns.hour[leg] = (byte) (within == 0 ? Legs.NO_HOUR : within / HOUR);
        midnights += within == 0 ? 1 : 0;
    }

    /// Where midnight is rare, it is a time like any other.
    private void forgetMidnights() {
        if (midnights > columns.size * Legs.MIDNIGHTS_OF_DATES) {
            return;
        }
        for (int i = 0; i < columns.size; i++) {
            if (columns.hour[i] == Legs.NO_HOUR) {
                columns.hour[i] = 0;
            }
        }
    }
}
