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
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Detail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Many accounts behind one device or address order with promotions only, each as if it were a new
/// customer.
public final class IncentiveAbuse implements AccountDetector {

    static final Parameter BUYERS =
            Parameter.count(
                    "buyers",
                    5,
                    3,
                    "buyers with a promotion behind one device or address",
                    Parameter.PROPOSAL);

    static final Parameter PROMOTED =
            Parameter.share(
                    "promoted",
                    "0.8",
                    "0.3",
                    "share of the orders from there that carry a promotion",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(30), "time of all orders", Parameter.PROPOSAL);

    private static final int WEAK = -15;
    private static final int NEW = 20;

    @Override
    public String typology() {
        return "incentive-abuse";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(BUYERS, PROMOTED, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.PROMOTIONS, Input.ORDER_IDENTIFIERS);
    }

    @Override
    public Stream<Candidate> around(int shop, CaseLedger ledger, Limits limits) {
        return OrderCluster.among(Moves.of(ledger, shop).in(), ledger, 2)
                .flatMap(
                        cluster ->
                                Windows.strides(
                                                ledger.graph(),
                                                cluster.positions(),
                                                limits.of(WINDOW),
                                                2)
                                        .stream()
                                        .map(w -> cluster.only(w.from(), w.to())))
                .map(cluster -> candidate(shop, cluster, ledger));
    }

    private static Candidate candidate(int shop, OrderCluster cluster, CaseLedger ledger) {
        int[] orders = cluster.positions();
        int[] promoted =
                Arrays.stream(orders)
                        .filter(p -> ledger.transfers().code(Detail.PROMOTION, p) != 0)
                        .toArray();
        int buyers = Customers.count(ledger, Arrays.stream(promoted).map(ledger.graph()::from));
        return new Candidate(
                shop,
                Accounts.of(shop, ledger, orders),
                orders,
                Measures.of(BUYERS, buyers)
                        .and(PROMOTED, Measures.share(promoted.length, orders.length)),
                signs(cluster, ledger),
                "%d buyers behind one %s placed %d orders of %s at %s, %d of them with a promotion."
                        .formatted(
                                buyers,
                                cluster.shared(),
                                orders.length,
                                Figures.of(Figures.paid(ledger, orders)),
                                Mention.account(shop),
                                promoted.length));
    }

    private static List<Sign> signs(OrderCluster cluster, CaseLedger ledger) {
        List<Sign> signs = new ArrayList<>();
        if (cluster.isWeak()) {
            signs.add(new Sign(WEAK, "strangers may share a network address"));
        }
        FlowGraph graph = ledger.graph();
        int[] orders = cluster.positions();
        boolean seenBefore =
                Arrays.stream(orders)
                        .map(graph::from)
                        .anyMatch(buyer -> graph.position(buyer, Direction.OUT, 0) < orders[0]);
        if (!seenBefore) {
            signs.add(new Sign(NEW, "none of them had paid anybody before"));
        }
        return signs;
    }
}
