// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.sparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class SparseIntsTest {

    @Test
    void hasNothingWhereNothingWasPut() {
        SparseInts sparse = new SparseInts(5_000);

        sparse.put(1_024, 0);

        assertThat(sparse.of(1_024)).isZero();
        assertThat(sparse.of(1_023)).isEqualTo(SparseInts.NONE);
        assertThat(sparse.of(1_025)).isEqualTo(SparseInts.NONE);
        assertThat(sparse.of(4_999)).isEqualTo(SparseInts.NONE);
    }

    @Test
    void keepsTheFirstAndTheLastPlaceAndTheGreatestNumber() {
        SparseInts sparse = new SparseInts(1_025);

        sparse.put(0, Integer.MAX_VALUE);
        sparse.put(1_024, 7);

        assertThat(sparse.of(0)).isEqualTo(Integer.MAX_VALUE);
        assertThat(places(sparse)).containsExactly(0, 1_024);
    }

    @Test
    void noneTakesAway() {
        SparseInts sparse = new SparseInts(10);
        sparse.put(3, 4);

        sparse.put(3, SparseInts.NONE);

        assertThat(places(sparse)).isEmpty();
    }

    @Test
    void agreesWithAMap() {
        Random random = new Random(1);
        SparseInts sparse = new SparseInts(100_000);
        Map<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            int place = random.nextInt(100_000);
            sparse.put(place, i);
            map.put(place, i);
        }

        assertThat(places(sparse)).containsExactlyElementsOf(map.keySet());
        map.forEach((place, number) -> assertThat(sparse.of(place)).isEqualTo(number));
    }

    @Test
    void noPlacesAtAllIsFine() {
        assertThat(places(new SparseInts(0))).isEmpty();
    }

    private static List<Integer> places(SparseInts sparse) {
        List<Integer> places = new ArrayList<>();
        sparse.places(places::add);
        return places;
    }
}
