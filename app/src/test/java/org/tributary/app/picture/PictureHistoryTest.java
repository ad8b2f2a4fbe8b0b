// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PictureHistoryTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoGivesBackEveryPictureToTheLastBit(long seed) {
        var random = new RandomPictures(seed);
        var history = new PictureHistory(PictureState.EMPTY);
        List<PictureState> seen = new ArrayList<>(List.of(history.state()));
        for (int step = 0; step < 40; step++) {
            PictureState after = history.apply(random.change(history.state()));
            if (!after.equals(seen.getLast())) {
                seen.add(after);
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
        for (int i = seen.size() - 2; i >= 0; i--) {
            assertThat(history.undo()).isEqualTo(seen.get(i));
        }
        assertThat(history.canUndo()).isFalse();
        for (int i = 1; i < seen.size(); i++) {
            assertThat(history.redo()).isEqualTo(seen.get(i));
        }
        assertThat(history.canRedo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void addingNodesMovesNoneThatAreThere(long seed) {
        var random = new RandomPictures(seed);
        PictureState state = PictureState.EMPTY;
        for (int step = 0; step < 25; step++) {
            PictureState before = random.change(state).applyTo(state);
            PictureState after = random.expansion(before).applyTo(before);
            before.nodes()
                    .forEach(
                            (key, node) -> {
                                assertThat(after.place(key)).contains(node.place());
                                assertThat(after.nodes().get(key).node().mark())
                                        .isEqualTo(node.node().mark());
                            });
            state = after;
        }
        assertThat(state.nodes()).hasSizeGreaterThan(30);
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        var history = new PictureHistory(new SamplePictures(1).five());
        history.apply(new PictureChange.Hide(Set.of(NodeKey.of(99))));
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aNewChangeEndsWhatCouldBeMadeAgain() {
        var history = new PictureHistory(new SamplePictures(1).five());
        history.apply(new PictureChange.Hide(Set.of(NodeKey.of(1))));
        history.undo();
        history.apply(new PictureChange.Hide(Set.of(NodeKey.of(2))));
        assertThat(history.canRedo()).isFalse();
        assertThat(history.state().shows(NodeKey.of(1))).isTrue();
    }

    @Test
    void undoingAMarkAfterAMoveLeavesTheMove() {
        var history = new PictureHistory(new SamplePictures(1).five());
        Place there = new Place(0.1 + 0.2, -1e-9);
        history.apply(new PictureChange.Move(Map.of(NodeKey.of(1), there)));
        history.apply(new PictureChange.Mark(Set.of(NodeKey.of(1)), NodeMark.SUBJECT));
        assertThat(history.undo().place(NodeKey.of(1))).contains(there);
    }

    @Test
    void openingARestIsOneStep() {
        PictureState start = new SamplePictures(1).thirty();
        var history = new PictureHistory(start);
        PictureNode found = new SamplePictures(2).node(500);
        history.apply(
                PictureChange.Together.of(
                        new PictureChange.Hide(Set.of(NodeKey.restOfPayees(0))),
                        new PictureChange.Add(
                                List.of(new PlacedNode(found, new Place(5, 5))), List.of())));
        assertThat(history.state().shows(NodeKey.restOfPayees(0))).isFalse();
        assertThat(history.state().shows(NodeKey.of(500))).isTrue();
        assertThat(history.undo()).isEqualTo(start);
        assertThat(history.canUndo()).isFalse();
    }
}
