// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeSize;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SamplePictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class PlacementTest {

    private final SamplePictures samples = new SamplePictures(5);

    @Test
    void payersStandLeftAndPayeesRight() {
        PictureState state =
                expand(PictureState.EMPTY, 0, List.of(samples.edge(1, 0), samples.edge(0, 2)));
        assertThat(place(state, 0)).isEqualTo(Place.ORIGIN);
        assertThat(place(state, 1).x()).isLessThan(-200);
        assertThat(place(state, 2).x()).isGreaterThan(200);
        assertThat(place(state, 1).y()).isEqualTo(0);
        assertThat(place(state, 2).y()).isEqualTo(0);
    }

    @Test
    void whoPaysAndIsPaidStandsAboveOrBelow() {
        PictureState state =
                expand(PictureState.EMPTY, 0, List.of(samples.edge(1, 0), samples.edge(0, 1)));
        assertThat(place(state, 1).x()).isEqualTo(0);
        assertThat(Math.abs(place(state, 1).y())).isGreaterThan(100);
    }

    @Test
    void largerAmountsStandAboveSmallerOnesAndTheRestIsLast() {
        List<PictureEdge> edges = new ArrayList<>();
        for (int i = 1; i < 12; i++) {
            edges.add(samples.edge(0, i));
        }
        NodeKey rest = NodeKey.restOfPayees(0);
        var flow = samples.edge(EdgeKey.flow(NodeKey.of(0), rest));
        List<PictureNode> nodes = nodes(0, edges);
        nodes.add(PictureNode.rest(rest, "412 more", "", 412));
        edges.add(flow);
        PictureState state = expand(PictureState.EMPTY, 0, nodes, edges);
        List<PictureEdge> fromTop =
                edges.stream()
                        .filter(e -> !e.key().to().isRest())
                        .sorted(
                                Comparator.comparingDouble(
                                        e -> state.place(e.key().to()).orElseThrow().y()))
                        .toList();
        assertThat(fromTop)
                .isSortedAccordingTo(Comparator.comparingDouble(PictureEdge::weight).reversed());
        double lowest = state.place(rest).orElseThrow().y();
        assertThat(fromTop).allMatch(e -> state.place(e.key().to()).orElseThrow().y() < lowest);
    }

    @Test
    void expandingTwoThousandCounterpartiesOverlapsNothing() {
        PictureState state =
                expand(PictureState.EMPTY, 0, List.of(samples.edge(1, 0), samples.edge(0, 2)));
        List<PictureEdge> edges = new ArrayList<>();
        for (int i = 3; i < 2_003; i++) {
            edges.add(i % 3 == 0 ? samples.edge(i, 2) : samples.edge(2, i));
        }
        PictureState after = expand(state, 2, edges);
        assertThat(after.nodes()).hasSize(2_003);
        assertNothingOverlaps(after);
    }

    @Test
    void aWholeLedgerOfTwoThousandAccountsOverlapsNothing() {
        assertNothingOverlaps(new SamplePictures(9).crowd(2_000, 3_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void afterFiftyExpansionsNoPlotsOverlapAndNobodyHasMoved(long seed) {
        Random random = new Random(seed);
        Map<Integer, PictureNode> ledger = new HashMap<>();
        PictureState state = PictureState.EMPTY;
        for (int step = 0; step < 50; step++) {
            int anchor = random.nextInt(400);
            List<PictureEdge> edges = new ArrayList<>();
            for (int i = random.nextInt(45); i >= 0; i--) {
                int other = random.nextInt(400);
                edges.add(
                        random.nextBoolean()
                                ? samples.edge(anchor, other)
                                : samples.edge(other, anchor));
            }
            List<PictureNode> nodes = new ArrayList<>();
            for (PictureNode node : nodes(anchor, edges)) {
                nodes.add(
                        ledger.computeIfAbsent(
                                node.key().account(), ordinal -> named(ordinal, random)));
            }
            PictureState before = state;
            state = expand(state, anchor, nodes, edges);
            for (PlacedNode there : before.nodes().values()) {
                assertThat(state.place(there.key())).hasValue(there.place());
            }
        }
        assertThat(state.nodes()).hasSizeGreaterThan(300);
        assertPlotsAreApart(state);
    }

    /// An account with a name and an amount that may be short or long, small or large.
    private PictureNode named(int ordinal, Random random) {
        String name = "Harbour Light Trading and Forwarding Ltd".substring(0, random.nextInt(40));
        return PictureNode.account(
                ordinal, "80%07d".formatted(ordinal), name, samples.amount() * random.nextInt(99));
    }

    /// Every node with its label beside it, in letters of six pixels.
    private static void assertPlotsAreApart(PictureState state) {
        List<PlacedNode> nodes = List.copyOf(state.nodes().values());
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                PlacedNode a = nodes.get(i);
                PlacedNode b = nodes.get(j);
                boolean apart =
                        Math.abs(a.place().x() - b.place().x()) >= halfPlot(a) + halfPlot(b)
                                || Math.abs(a.place().y() - b.place().y()) >= 44;
                assertThat(apart).as("%s and %s", a, b).isTrue();
            }
        }
    }

    private static double halfPlot(PlacedNode placed) {
        PictureNode node = placed.node();
        int letters = Math.max(node.label().length(), node.detail().length());
        return NodeSize.radius(node) + 5 + letters * 6 / 2.0;
    }

    @Test
    void theSameExpansionGivesTheSamePlaces() {
        assertThat(new SamplePictures(4).crowd(400, 700))
                .isEqualTo(new SamplePictures(4).crowd(400, 700));
    }

    @Test
    void accountsThatDealWithNobodyGetAPlaceOfTheirOwn() {
        List<PictureNode> nodes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            nodes.add(samples.node(i));
        }
        PictureChange.Add add = Placement.arrange(PictureState.EMPTY, nodes, List.of());
        assertNothingOverlaps(add.applyTo(PictureState.EMPTY));
        assertThat(add.nodes()).hasSize(50);
    }

    @Test
    void anAccountThatOnlyPaysItselfStandsAlone() {
        PictureState state = expand(PictureState.EMPTY, 0, List.of(samples.edge(0, 0)));
        assertThat(place(state, 0)).isEqualTo(Place.ORIGIN);
        assertThat(state.edges()).hasSize(1);
    }

    private static Place place(PictureState state, int account) {
        return state.place(NodeKey.of(account)).orElseThrow();
    }

    private PictureState expand(PictureState state, int anchor, List<PictureEdge> edges) {
        return expand(state, anchor, nodes(anchor, edges), edges);
    }

    private static PictureState expand(
            PictureState state, int anchor, List<PictureNode> nodes, List<PictureEdge> edges) {
        return Placement.expand(state, NodeKey.of(anchor), nodes, edges).applyTo(state);
    }

    private List<PictureNode> nodes(int anchor, List<PictureEdge> edges) {
        List<PictureNode> nodes = new ArrayList<>();
        nodes.add(samples.node(anchor));
        for (PictureEdge edge : edges) {
            nodes.add(samples.node(edge.key().from().account()));
            nodes.add(samples.node(edge.key().to().account()));
        }
        return nodes;
    }

    private static void assertNothingOverlaps(PictureState state) {
        List<PlacedNode> nodes = List.copyOf(state.nodes().values());
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Place a = nodes.get(i).place();
                Place b = nodes.get(j).place();
                // Two labelled nodes at zoom 1: two lines of text high, a number wide.
                boolean apart = Math.abs(a.x() - b.x()) >= 120 || Math.abs(a.y() - b.y()) >= 44;
                assertThat(apart).as("%s and %s", nodes.get(i), nodes.get(j)).isTrue();
            }
        }
    }
}
