// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.shop;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A few buyers behind one device or address order again and again at one shop, to make it look
/// busy. Source of the ratio of orders to buyers: Shopee's rules against order brushing.
public final class Brushing implements AccountDetector {

    static final Parameter BUYERS =
            Parameter.count(
                    "buyers",
                    3,
                    2,
                    "buyers behind one device, network address or shipping address",
                    Parameter.PROPOSAL);

    static final Parameter ORDERS_PER_BUYER =
            Parameter.count(
                    "orders-per-buyer",
                    3,
                    1,
                    "orders of each of them, on average",
                    "Shopee: 3 orders per unique buyer");

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(1), "time of all orders", Parameter.PROPOSAL);

    private static final int WEAK = -15;
    private static final int PAID_BACK = 25;

    @Override
    public String typology() {
        return "brushing";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(BUYERS, ORDERS_PER_BUYER, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.ORDER_IDENTIFIERS);
    }

    @Override
    public Stream<Candidate> around(int shop, CaseLedger ledger, Limits limits) {
        Moves moves = Moves.of(ledger, shop);
        return OrderCluster.among(moves.in(), ledger, 2)
                .flatMap(
                        cluster ->
                                Windows.strides(
                                                ledger.graph(),
                                                cluster.positions(),
                                                limits.of(WINDOW),
                                                2)
                                        .stream()
                                        .map(w -> cluster.only(w.from(), w.to())))
                .map(cluster -> candidate(shop, cluster, moves));
    }

    private static Candidate candidate(int shop, OrderCluster cluster, Moves moves) {
        CaseLedger ledger = moves.ledger();
        int[] orders = cluster.positions();
        int buyers = cluster.buyers(ledger);
        return new Candidate(
                shop,
                Accounts.of(shop, ledger, orders),
                orders,
                Measures.of(BUYERS, buyers).and(ORDERS_PER_BUYER, orders.length / buyers),
                signs(cluster, moves),
                "%d buyers behind one %s placed %d orders of %s at %s."
                        .formatted(
                                buyers,
                                cluster.shared(),
                                orders.length,
                                Figures.of(Figures.paid(ledger, orders)),
                                Mention.account(shop)));
    }

    private static List<Sign> signs(OrderCluster cluster, Moves moves) {
        CaseLedger ledger = moves.ledger();
        List<Sign> signs = new ArrayList<>();
        if (cluster.isWeak()) {
            signs.add(new Sign(WEAK, "strangers may share a network address"));
        }
        Set<Long> buyers =
                Arrays.stream(cluster.positions())
                        .mapToObj(p -> Customers.key(ledger, ledger.graph().from(p)))
                        .collect(Collectors.toSet());
        int after = moves.firstFrom(moves.out(), ledger.graph().at(cluster.positions()[0]));
        long back =
                Arrays.stream(moves.out(), after, moves.out().length)
                        .filter(p -> buyers.contains(Customers.key(ledger, ledger.graph().to(p))))
                        .count();
        if (back > 0) {
            signs.add(
                    new Sign(PAID_BACK, "the shop paid them back in %d payments".formatted(back)));
        }
        return signs;
    }
}
