// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The same answers as JGraphT's on networks of chance.
class BesideJGraphTTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ',',
            value = {"1,0,1", "7,5,2", "60,50,3", "60,200,4", "300,290,5", "300,2500,6"})
    void findsTheSameComponents(int accounts, int links, long seed) {
        AccountNetwork network = ChanceNetwork.of(accounts, links, seed);
        int[] component = Components.of(network);
        Set<Set<Integer>> own =
                Set.copyOf(
                        IntStream.range(0, accounts)
                                .boxed()
                                .collect(
                                        Collectors.groupingBy(
                                                a -> component[a], Collectors.toSet()))
                                .values());
        var inspector = new ConnectivityInspector<>(ChanceNetwork.asJGraphT(network));
        assertThat(own).isEqualTo(Set.copyOf(inspector.connectedSets()));
        assertThat(component[0]).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1,0,1", "7,5,2", "60,50,3", "60,200,4", "300,290,5", "300,2500,6"})
    void findsTheSameCores(int accounts, int links, long seed) {
        AccountNetwork network = ChanceNetwork.of(accounts, links, seed);
        var plain = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        IntStream.range(0, accounts).forEach(plain::addVertex);
        for (int a = 0; a < accounts; a++) {
            for (int partner : network.partners(a)) {
                plain.addEdge(a, partner);
            }
        }
        int[] core = Cores.of(network);
        new Coreness<>(plain)
                .getScores()
                .forEach((a, k) -> assertThat(core[a]).as("account %d", a).isEqualTo(k));
    }

    @ParameterizedTest
    @CsvSource({"1,0,1", "7,5,2", "60,50,3", "60,200,4", "300,2500,6"})
    void findsTheSameRanks(int accounts, int links, long seed) {
        AccountNetwork network = ChanceNetwork.of(accounts, links, seed);
        double[] rank = MoneyRank.of(network, Work.UNOBSERVED);
        new PageRank<>(ChanceNetwork.asJGraphT(network), 0.85, 1_000, 1e-12)
                .getScores()
                .forEach((a, r) -> assertThat(rank[a]).isCloseTo(r, within(1e-8)));
    }

    @ParameterizedTest
    @CsvSource({"1,0,1", "7,5,2", "60,50,3", "60,200,4", "120,700,6"})
    void findsTheSameBetweennessFromAllAccounts(int accounts, int links, long seed) {
        AccountNetwork network = ChanceNetwork.of(accounts, links, seed);
        double[] own = Betweenness.sampled(network, accounts, seed, Work.UNOBSERVED);
        var graph = ChanceNetwork.asJGraphT(network);
        graph.edgeSet().forEach(edge -> graph.setEdgeWeight(edge, 1));
        new BetweennessCentrality<>(graph)
                .getScores()
                .forEach((a, b) -> assertThat(own[a]).isCloseTo(b, within(1e-6)));
    }

    @ParameterizedTest
    @CsvSource({"60,200,4", "300,2500,6"})
    void keepsEveryLinkFromBothSides(int accounts, int links, long seed) {
        AccountNetwork network = ChanceNetwork.of(accounts, links, seed);
        var undirected = new AsUndirectedGraph<>(ChanceNetwork.asJGraphT(network));
        for (int a = 0; a < accounts; a++) {
            Set<Integer> partners = new TreeSet<>();
            for (int partner : network.partners(a)) {
                partners.add(partner);
            }
            assertThat(partners)
                    .isEqualTo(org.jgrapht.Graphs.neighborSetOf(undirected, a))
                    .hasSize(network.partners(a).length);
        }
        assertThat(IntStream.range(0, accounts).map(a -> network.degree(a, Direction.IN)).sum())
                .isEqualTo(links);
    }
}
