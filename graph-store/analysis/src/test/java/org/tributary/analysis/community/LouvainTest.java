// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class LouvainTest {

    private final List<int[]> links = new ArrayList<>();

    private void link(int from, int to) {
        links.add(new int[] {from, to});
    }

    private void clique(int first, int size) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                link(first + i, first + j);
            }
        }
    }

    private int[] communities(int nodes) {
        double[] even = new double[links.size()];
        Arrays.fill(even, 1);
        return communities(nodes, even);
    }

    private int[] communities(int nodes, double[] weight) {
        return Louvain.communities(
                nodes,
                links.stream().mapToInt(l -> l[0]).toArray(),
                links.stream().mapToInt(l -> l[1]).toArray(),
                weight);
    }

    @Test
    void findsCliquesThatOneLinkJoinsTheLargestFirst() {
        clique(0, 4);
        clique(4, 6);
        link(3, 4);

        assertThat(communities(10)).containsExactly(1, 1, 1, 1, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void aChainOfTenCliquesIsTenCommunitiesOrPairsOfThemButNoCliqueIsTorn() {
        for (int i = 0; i < 10; i++) {
            clique(5 * i, 5);
            link(5 * i, (5 * i + 6) % 50);
        }
        int[] found = communities(50);

        for (int i = 0; i < 50; i++) {
            assertThat(found[i]).isEqualTo(found[i / 5 * 5]);
        }
        assertThat(Arrays.stream(found).distinct().count()).isBetween(5L, 10L);
    }

    @Test
    void strengthDecidesWhoBelongsTogether() {
        link(0, 1);
        link(1, 2);
        link(2, 3);

        assertThat(communities(4, new double[] {9, 1, 9})).containsExactly(0, 0, 1, 1);
        assertThat(communities(4, new double[] {1, 9, 1})[1])
                .isEqualTo(communities(4, new double[] {1, 9, 1})[2]);
    }

    @Test
    void everybodyDealingWithEverybodyIsOneCommunity() {
        clique(0, 12);

        assertThat(communities(12)).containsOnly(0);
    }

    @Test
    void ofAShortRingNobodyIsLeftAlone() {
        for (int i = 0; i < 6; i++) {
            link(i, (i + 1) % 6);
        }
        int[] found = communities(6);

        for (int i = 0; i < 6; i++) {
            boolean before = found[i] == found[(i + 5) % 6];
            assertThat(before || found[i] == found[(i + 1) % 6]).isTrue();
        }
    }

    @Test
    void withoutLinksEverybodyIsAloneInTheOrderOfNumbers() {
        assertThat(communities(3)).containsExactly(0, 1, 2);
        assertThat(communities(0)).isEmpty();
    }

    @Test
    void linksThatWeighNothingJoinNobody() {
        link(0, 1);

        assertThat(communities(2, new double[] {0})).containsExactly(0, 1);
    }

    @Test
    void whatAnAccountPaysToItselfJoinsNobody() {
        link(0, 0);
        link(1, 1);
        link(2, 3);
        link(3, 2);

        assertThat(communities(4)).containsExactly(1, 2, 0, 0);
    }

    @Test
    void theDirectionOfLinksDoesNotMatter() {
        clique(0, 4);
        clique(4, 4);
        link(0, 7);
        int[] there = communities(8);
        links.forEach(
                l -> {
                    int from = l[0];
                    l[0] = l[1];
                    l[1] = from;
                });

        assertThat(communities(8)).containsExactly(there);
        assertThat(there).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    @Timeout(20)
    void twentyThousandNodesEndAndGetTheSameAnswerTwice() {
        var random = new Random(7);
        for (int i = 0; i < 60_000; i++) {
            int from = random.nextInt(20_000);
            boolean near = random.nextInt(10) > 0;
            link(from, near ? from / 100 * 100 + random.nextInt(100) : random.nextInt(20_000));
        }
        int[] found = communities(20_000);

        assertThat(communities(20_000)).containsExactly(found);
        assertThat(Arrays.stream(found).distinct().count()).isBetween(50L, 5_000L);
        long[] size = new long[(int) Arrays.stream(found).max().orElseThrow() + 1];
        Arrays.stream(found).forEach(c -> size[c]++);
        assertThat(size).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }
}
