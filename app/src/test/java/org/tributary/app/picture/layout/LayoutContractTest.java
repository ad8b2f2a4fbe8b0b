// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.LayoutGraphBuilder;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What every layout keeps to, whatever it is for.
class LayoutContractTest {

    static Stream<String> names() {
        return new Layouts(Layouts.SEED).names().stream();
    }

    private static Points laid(String name, LayoutGraph graph) {
        return layout(name).of(graph, Work.UNOBSERVED);
    }

    private static Layout layout(String name) {
        return new Layouts(Layouts.SEED).named(name).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void laysOutNothingOneAndTwo(String name) {
        assertThat(laid(name, SampleGraphs.nodes(0).build()).size()).isZero();
        assertIsSound(SampleGraphs.nodes(1).build(), laid(name, SampleGraphs.nodes(1).build()));
        assertIsSound(SampleGraphs.path(2), laid(name, SampleGraphs.path(2)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsEveryPlotClearOfTheOthers(String name) {
        for (LayoutGraph graph :
                List.of(
                        SampleGraphs.path(30),
                        SampleGraphs.star(80),
                        SampleGraphs.grid(9),
                        SampleGraphs.tree(121),
                        SampleGraphs.crowd(400, 900, 3))) {
            assertIsSound(graph, laid(name, graph));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void takesSeveralPartsLonersAndManyArrowsBetweenTwo(String name) {
        LayoutGraphBuilder builder = SampleGraphs.nodes(60);
        for (int i = 0; i < 20; i++) {
            builder.arrow(i, (i + 1) % 20, 500, i);
            builder.arrow(i, i, 500, i);
            builder.arrow((i + 1) % 20, i, 500, LayoutGraph.TIMELESS);
        }
        for (int i = 20; i < 40; i += 4) {
            builder.arrow(i, i + 1, 0, i);
            builder.arrow(i, i + 1, 9, i);
            builder.arrow(i + 2, i + 1, 0, i);
        }
        LayoutGraph graph = builder.focus(25).build();
        assertIsSound(graph, laid(name, graph));
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesTheSamePlacesEveryTime(String name) {
        LayoutGraph graph = SampleGraphs.crowd(700, 1_500, 5);
        Points once = laid(name, graph);
        Points again = laid(name, SampleGraphs.crowd(700, 1_500, 5));
        assertThat(again.x).isEqualTo(once.x);
        assertThat(again.y).isEqualTo(once.y);
    }

    @ParameterizedTest
    @MethodSource("names")
    void liesAroundTheOrigin(String name) {
        LayoutGraph graph = SampleGraphs.crowd(100, 150, 5);
        Points points = laid(name, graph);
        double[] x = points.x.clone();
        points.centre();
        for (int i = 0; i < x.length; i++) {
            assertThat(x[i]).isCloseTo(points.x[i], org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void stopsWheneverItIsAskedTo(String name) {
        LayoutGraph graph = SampleGraphs.crowd(600, 1_200, 5);
        List<Integer> asked = new ArrayList<>();
        layout(name).of(graph, stoppingAfter(Integer.MAX_VALUE, asked));
        int times = asked.size();
        assertThat(times).as("times it asks whether to go on").isGreaterThan(10);
        for (int after : new int[] {0, 1, times / 2, times - 1}) {
            asked.clear();
            assertThatThrownBy(() -> layout(name).of(graph, stoppingAfter(after, asked)))
                    .isInstanceOf(WorkCancelledException.class);
            assertThat(asked).hasSize(after + 1);
        }
    }

    private static Work stoppingAfter(int times, List<Integer> asked) {
        return new Work() {
            @Override
            public void begin(String step, long volume) {}

            @Override
            public void done(long amount) {}

            @Override
            public void checkCancelled() {
                asked.add(asked.size());
                if (asked.size() > times) {
                    throw new WorkCancelledException();
                }
            }
        };
    }

    private static void assertIsSound(LayoutGraph graph, Points points) {
        assertThat(points.size()).isEqualTo(graph.size());
        assertThat(points.x).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        assertThat(points.y).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        assertThat(LayoutQuality.overlappingPlots(graph, points)).as("plots that overlap").isZero();
    }
}
