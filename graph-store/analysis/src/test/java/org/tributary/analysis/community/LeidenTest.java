// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.analysis.network.AccountNetwork;
import org.tributary.analysis.network.ChanceNetwork;
import org.tributary.analysis.network.Components;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

class LeidenTest {

    private static int[] communities(AccountNetwork network, double resolution, long seed) {
        return Leiden.communities(network, resolution, seed, Work.UNOBSERVED);
    }

    @Test
    void tellsPlantedGroupsApart() {
        int[] community = communities(ChanceNetwork.ofGroups(12, 20, 7), 1, 1);
        for (int group = 0; group < 12; group++) {
            int[] own = Arrays.copyOfRange(community, group * 20, group * 20 + 20);
            assertThat(own).as("group %d", group).containsOnly(own[0]);
        }
        assertThat(Arrays.stream(community).distinct().count()).isEqualTo(12);
    }

    /// Money that goes round one way is a community; that pairs only share a payer is none.
    @Test
    void heedsDirections() {
        // Two rings of three, joined by one link each way; 6 pays into both.
        AccountNetwork network =
                AccountNetwork.of(
                        7,
                        new int[] {0, 1, 2, 2, 3, 4, 5, 6, 6},
                        new int[] {1, 2, 0, 3, 4, 5, 3, 0, 3},
                        new double[] {5, 5, 5, 1, 5, 5, 5, 1, 1});
        int[] community = communities(network, 1, 3);
        assertThat(community[0]).isEqualTo(community[1]).isEqualTo(community[2]);
        assertThat(community[3]).isEqualTo(community[4]).isEqualTo(community[5]);
        assertThat(community[0]).isNotEqualTo(community[3]);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverFallsApartWithin(long seed) {
        AccountNetwork network = ChanceNetwork.of(200, 420, seed);
        int[] community = communities(network, 1, seed);
        int largest = Arrays.stream(community).max().orElseThrow();
        for (int c = 0; c <= largest; c++) {
            int one = c;
            int[] members = IntStream.range(0, 200).filter(a -> community[a] == one).toArray();
            assertThat(Components.of(network.among(members))).containsOnly(0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isNoWorseThanEverybodyAloneOrAllTogether(long seed) {
        AccountNetwork network = ChanceNetwork.of(150, 600, seed);
        double found = Leiden.modularity(network, communities(network, 1, seed), 1);
        assertThat(found)
                .isGreaterThan(Leiden.modularity(network, IntStream.range(0, 150).toArray(), 1))
                .isGreaterThan(Leiden.modularity(network, new int[150], 1))
                .isGreaterThan(0.2);
    }

    /// No account gains by leaving for a neighbour's community: worked out slowly.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void leavesNobodyWhoWouldGainByMoving(long seed) {
        AccountNetwork network = ChanceNetwork.ofGroups(5, 8, seed);
        int[] community = communities(network, 1, seed);
        double found = Leiden.modularity(network, community, 1);
        for (int a = 0; a < community.length; a++) {
            for (int partner : network.partners(a)) {
                int[] moved = community.clone();
                moved[a] = community[partner];
                assertThat(Leiden.modularity(network, moved, 1)).isLessThan(found + 1e-9);
            }
        }
    }

    @Test
    void givesTheSameForTheSameSeedWhateverTheThreads() {
        AccountNetwork network = ChanceNetwork.of(500, 2_000, 5);
        int[] first = communities(network, 1, 42);
        assertThat(communities(network, 1, 42)).isEqualTo(first);
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool seven = new ForkJoinPool(7)) {
            assertThat(one.submit(() -> communities(network, 1, 42)).join()).isEqualTo(first);
            assertThat(seven.submit(() -> communities(network, 1, 42)).join()).isEqualTo(first);
        }
    }

    @Test
    void makesMoreCommunitiesAtAHigherResolution() {
        AccountNetwork network = ChanceNetwork.ofGroups(6, 30, 9);
        long coarse = Arrays.stream(communities(network, 0.2, 1)).distinct().count();
        long fine = Arrays.stream(communities(network, 20, 1)).distinct().count();
        assertThat(coarse).isLessThan(fine);
        assertThatIllegalArgumentException().isThrownBy(() -> communities(network, 0, 1));
    }

    @Test
    void takesTheEmptyTheSingleAndTheUnlinked() {
        assertThat(communities(ChanceNetwork.of(0, 0, 1), 1, 1)).isEmpty();
        assertThat(communities(ChanceNetwork.of(1, 0, 1), 1, 1)).containsExactly(0);
        assertThat(communities(ChanceNetwork.of(3, 0, 1), 1, 1)).containsExactly(0, 1, 2);
        assertThat(Leiden.modularity(ChanceNetwork.of(3, 0, 1), new int[3], 1)).isZero();
    }
}
