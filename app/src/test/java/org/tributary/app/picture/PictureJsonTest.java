// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.NodeColouring;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.transfer.TransferId;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

class PictureJsonTest {

    private final PictureState picture = new SamplePictures(7).thirty();

    @Test
    void aSavedPictureComesBackToTheLastBit() {
        SavedPicture saved = SavedPicture.of(picture);
        assertThat(PictureJson.read(PictureJson.write(saved))).isEqualTo(saved);
    }

    @Test
    void pinsGroupsWhatWasHiddenAndTheLensComeBack() {
        SequencedMap<Integer, Place> members = new LinkedHashMap<>();
        members.put(7, new Place(0.1, -0.2));
        members.put(3, new Place(1e-9, 1e9));
        NodeGroup group = NodeGroup.of(NodeGroup.GroupedBy.BANK, "bank 012", members);
        TransferFilter filter =
                new TransferFilter(
                        new Period(5, 9),
                        new AmountRange(Optional.of(new BigDecimal("9000.50")), Optional.empty()),
                        Set.of("EUR"),
                        Set.of("Wire"),
                        Set.of("", "DE"),
                        Towards.OUT_OF_SUBJECTS);
        SavedPicture saved =
                new SavedPicture(
                        List.of(
                                new SavedPicture.SavedNode(NodeKey.of(1), Place.ORIGIN, true),
                                new SavedPicture.SavedNode(group.key(), Place.ORIGIN, false)),
                        List.of(group),
                        Set.of(
                                EdgeKey.flow(NodeKey.of(1), group.key()),
                                EdgeKey.transfer(
                                        NodeKey.of(1),
                                        NodeKey.of(2),
                                        new TransferId(5_000_000_000L))),
                        Lens.PLAIN.with(filter).with(ArrowMode.TRANSFERS).with(NodeColouring.ROLE));
        assertThat(PictureJson.read(PictureJson.write(saved))).isEqualTo(saved);
    }

    @Test
    void readsWhatEarlierVersionsKept() {
        SavedPicture read =
                PictureJson.read(
                        "{\"version\":1,\"nodes\":[[\"12\",0.5,1]],\"edges\":[[\"12\",\"12\",0]]}");
        assertThat(read.nodes())
                .containsExactly(
                        new SavedPicture.SavedNode(NodeKey.of(12), new Place(0.5, 1), false));
        assertThat(read.lens()).isEqualTo(Lens.PLAIN);
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
    void whatIsNoSavedPictureIsRefused() {
        assertThatThrownBy(() -> PictureJson.read("{\"version\":3}"))
                .hasMessage("a saved picture has version 3, this program reads up to version 2");
        assertThatThrownBy(() -> PictureJson.read("{\"version\":1,\"nodes\":[[]]}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PictureJson.read("nonsense"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
