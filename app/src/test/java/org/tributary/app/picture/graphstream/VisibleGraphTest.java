// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.graphstream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.RandomPictures;
import org.tributary.app.picture.SamplePictures;

import java.util.ArrayList;
import java.util.List;

class VisibleGraphTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eventsAloneTellWhatIsVisible(long seed) {
        var random = new RandomPictures(seed);
        var graph = VisibleGraph.empty();
        PictureState state = PictureState.EMPTY;
        for (int step = 0; step < 40; step++) {
            state = random.change(state).applyTo(state);
            graph.show(state);
            assertThat(graph.shown()).isEqualTo(state);
        }
        assertThat(state.edges()).isNotEmpty();
        graph.show(PictureState.EMPTY);
        assertThat(graph.shown()).isEqualTo(PictureState.EMPTY);
    }

    @Test
    void observersHearOnlyOfWhatChanged() {
        var graph = VisibleGraph.empty();
        List<PictureState> heard = new ArrayList<>();
        graph.observe(heard::add);
        PictureState five = new SamplePictures(3).five();
        graph.show(five);
        graph.show(five);
        assertThat(heard).containsExactly(five);
    }
}
