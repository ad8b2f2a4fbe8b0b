// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class PictureJsonTest {

    private final PictureState picture = new SamplePictures(7).thirty();

    @Test
    void aSavedPictureComesBackToTheLastBit() {
        SavedPicture read = PictureJson.read(PictureJson.write(SavedPicture.of(picture)));
        PictureState restored =
                read.restore(
                        key -> Optional.of(picture.nodes().get(key).node()),
                        key -> Optional.of(picture.edges().get(key)));
        assertThat(restored).isEqualTo(picture);
    }

    @Test
    void aSavedPictureHoldsNoNumberAndNoName() {
        String json = PictureJson.write(SavedPicture.of(picture));
        for (PlacedNode node : picture.nodes().values()) {
            assertThat(json).doesNotContain(node.node().label());
        }
        assertThat(json).doesNotContain("Bank").doesNotContain("EUR");
    }

    @Test
    void whatTheCaseNoLongerHasIsLeftOut() {
        PictureState restored =
                SavedPicture.of(picture)
                        .restore(
                                key ->
                                        Optional.of(picture.nodes().get(key).node())
                                                .filter(node -> key.account() != 0),
                                key -> Optional.of(picture.edges().get(key)));
        assertThat(restored.shows(NodeKey.of(0))).isFalse();
        assertThat(restored.edges().keySet())
                .isNotEmpty()
                .noneMatch(e -> e.from().account() == 0 || e.to().account() == 0);
    }

    @Test
    void whatIsNoSavedPictureIsRefused() {
        assertThatThrownBy(() -> PictureJson.read("{\"version\":2}"))
                .hasMessage("a saved picture has version 2, this program reads version 1");
        assertThatThrownBy(() -> PictureJson.read("{\"version\":1,\"nodes\":[[]]}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PictureJson.read("nonsense"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
