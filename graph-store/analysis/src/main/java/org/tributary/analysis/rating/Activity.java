// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.analysis.facts.Codes;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Detail;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What one customer's transfers amount to, all of its accounts together; what it pays to itself is
/// left out. Amounts are doubles of the yardstick's minor units: they are only divided by one
/// another. Used once, on one thread.
final class Activity {

    private static final Set<Keyword> UPKEEP =
            EnumSet.of(Keyword.PAYROLL, Keyword.RENT, Keyword.TAX, Keyword.UTILITY);

    private final Ground ground;
    private final int customer;
    private final int[] positions;
    private final int received;
    private final Map<Channel, Double> byChannel = new EnumMap<>(Channel.class);
    private double all;
    private double crypto;
    private double placed;
    private double listed;
    private double located;
    private double abroad;
    private int round;
    private boolean upkeep;

    private Activity(Ground ground, int customer) {
        this.ground = ground;
        this.customer = customer;
        int[] in = positions(Direction.IN);
        int[] out = positions(Direction.OUT);
        received = in.length;
        positions = new int[in.length + out.length];
        System.arraycopy(in, 0, positions, 0, in.length);
        System.arraycopy(out, 0, positions, in.length, out.length);
        Arrays.sort(positions);
    }

    static Activity of(Ground ground, int customer) {
        Activity activity = new Activity(ground, customer);
        for (int position : activity.positions) {
            activity.add(position);
        }
        return activity;
    }

    private int[] positions(Direction direction) {
        CaseLedger ledger = ground.ledger();
        FlowGraph graph = ledger.graph();
        int[] accounts = ground.customers().get(customer);
        int degrees = 0;
        for (int account : accounts) {
            degrees += graph.degree(account, direction);
        }
        int[] found = new int[degrees];
        int size = 0;
        for (int account : accounts) {
            for (int i = 0; i < graph.degree(account, direction); i++) {
                int p = graph.position(account, direction, i);
                int other = direction == Direction.IN ? graph.from(p) : graph.to(p);
                if (ground.customerOf(other) != customer && ledger.moves(p)) {
                    found[size++] = p;
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void add(int p) {
        CaseLedger ledger = ground.ledger();
        double amount = amount(p);
        all += amount;
        Channel channel = ledger.channel(p);
        byChannel.merge(channel, amount, Double::sum);
        FlowGraph graph = ledger.graph();
        if (channel == Channel.CRYPTO || isWallet(graph.from(p)) || isWallet(graph.to(p))) {
            crypto += amount;
        }
        round += isRound(p) ? 1 : 0;
        upkeep |= isPaid(p) && UPKEEP.stream().anyMatch(k -> ledger.transfers().says(k, p));
        String there = country(other(p), isPaid(p) ? Detail.TO_COUNTRY : Detail.FROM_COUNTRY, p);
        if (!there.isEmpty()) {
            located += amount;
            listed += amount * ground.worth(there);
            String here = country(own(p), isPaid(p) ? Detail.FROM_COUNTRY : Detail.TO_COUNTRY, p);
            placed += here.isEmpty() ? 0 : amount;
            abroad += here.isEmpty() || here.equals(there) ? 0 : amount;
        }
    }

    private boolean isWallet(int account) {
        AccountKind kind = ground.ledger().accounts().kind(account);
        return kind == AccountKind.WALLET || kind == AccountKind.TRANSACTION;
    }

    /// Whole thousands of the currency it was paid in.
    private boolean isRound(int p) {
        FlowGraph graph = ground.ledger().graph();
        return graph.paid(p) % ground.thousand(graph.paidCode(p)) == 0;
    }

    private String country(int account, Detail detail, int p) {
        Codes told = ground.ledger().transfers().detail(detail);
        int code = told.at(p);
        if (code != 0) {
            return told.word(code);
        }
        Codes countries = ground.ledger().accounts().countries();
        return countries.word(countries.at(account));
    }

    private int own(int p) {
        FlowGraph graph = ground.ledger().graph();
        return isPaid(p) ? graph.from(p) : graph.to(p);
    }

    /// The account at the other end.
    int other(int p) {
        FlowGraph graph = ground.ledger().graph();
        return isPaid(p) ? graph.to(p) : graph.from(p);
    }

    /// Whether the customer paid it, else received it.
    boolean isPaid(int p) {
        return ground.customerOf(ground.ledger().graph().from(p)) == customer;
    }

    /// What the customer paid or received in the transfer at a position.
    double amount(int p) {
        return isPaid(p) ? ground.ledger().paid(p) : ground.ledger().received(p);
    }

    long at(int p) {
        return ground.ledger().graph().at(p);
    }

    /// Positions of all its transfers, in order of time; not to be changed.
    int[] positions() {
        return positions;
    }

    int count() {
        return positions.length;
    }

    int receivedCount() {
        return received;
    }

    int paidCount() {
        return positions.length - received;
    }

    /// All that moved.
    double all() {
        return all;
    }

    /// The share of what moved that went by a channel.
    double share(Channel channel) {
        return byChannel.getOrDefault(channel, 0.0) / all;
    }

    double cryptoShare() {
        return crypto / all;
    }

    double roundShare() {
        return (double) round / positions.length;
    }

    /// Whether the country of the other end is known of anything.
    boolean isLocated() {
        return located > 0;
    }

    double listedShare() {
        return listed / located;
    }

    /// Whether both countries are known of anything.
    boolean isPlaced() {
        return placed > 0;
    }

    double abroadShare() {
        return abroad / placed;
    }

    /// Whether anything it paid speaks of wages, rent, tax or utilities.
    boolean paysUpkeep() {
        return upkeep;
    }
}
