// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.shop;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Detail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Buyers behind one device or address take a good part of what is sold of a product in its first
/// minutes.
public final class Scalper implements AccountDetector {

    static final Parameter ORDERS =
            Parameter.count(
                    "orders",
                    5,
                    3,
                    "orders from one device, network address or shipping address",
                    Parameter.PROPOSAL);

    static final Parameter BUYERS =
            Parameter.count("buyers", 3, 1, "buyers behind it", Parameter.PROPOSAL);

    static final Parameter SHARE =
            Parameter.share(
                    "share",
                    "0.05",
                    "0.01",
                    "their share of all orders of the product in that time",
                    Parameter.PROPOSAL);

    static final Parameter OPENING =
            Parameter.window(
                    "opening",
                    Duration.ofMinutes(10),
                    "time from the first order of the product",
                    Parameter.PROPOSAL);

    private static final int WEAK = -15;
    private static final int SOUGHT = 15;
    private static final int MANY = 20;

    @Override
    public String typology() {
        return "scalper";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ORDERS, BUYERS, SHARE, OPENING);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.PRODUCTS, Input.ORDER_IDENTIFIERS);
    }

    @Override
    public Stream<Candidate> around(int shop, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        return Arrays.stream(Moves.of(ledger, shop).in())
                .filter(p -> ledger.transfers().code(Detail.PRODUCT, p) != 0)
                .boxed()
                .collect(
                        Collectors.groupingBy(
                                p -> ledger.transfers().code(Detail.PRODUCT, p),
                                TreeMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(
                        orders ->
                                orders.stream()
                                        .mapToInt(Integer::intValue)
                                        .takeWhile(
                                                p ->
                                                        graph.at(p) - graph.at(orders.getFirst())
                                                                <= limits.of(OPENING))
                                        .toArray())
                .flatMap(
                        opening ->
                                OrderCluster.among(opening, ledger, 2)
                                        .map(c -> candidate(shop, c, opening.length, ledger)));
    }

    private static Candidate candidate(
            int shop, OrderCluster cluster, int opening, CaseLedger ledger) {
        int[] orders = cluster.positions();
        int buyers = cluster.buyers(ledger);
        return new Candidate(
                shop,
                Accounts.of(shop, ledger, orders),
                orders,
                Measures.of(ORDERS, orders.length)
                        .and(BUYERS, buyers)
                        .and(SHARE, Measures.share(orders.length, opening)),
                signs(cluster, opening),
                "%d buyers behind one %s placed %d of the first %d orders of a product at %s, for %s."
                        .formatted(
                                buyers,
                                cluster.shared(),
                                orders.length,
                                opening,
                                Mention.account(shop),
                                Figures.of(Figures.paid(ledger, orders))));
    }

    private static List<Sign> signs(OrderCluster cluster, int opening) {
        List<Sign> signs = new ArrayList<>();
        if (cluster.isWeak()) {
            signs.add(new Sign(WEAK, "strangers may share a network address"));
        }
        if (opening - cluster.positions().length >= MANY) {
            signs.add(new Sign(SOUGHT, "many others wanted the product in these minutes"));
        }
        return signs;
    }
}
