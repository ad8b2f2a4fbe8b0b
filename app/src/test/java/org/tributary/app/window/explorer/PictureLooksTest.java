// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeGroup.GroupedBy;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange.Pin.Hold;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.app.picture.lens.NodeColouring;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Period;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks at a picture in other ways, folds, selects and arranges it, and takes all of it back.
class PictureLooksTest {

    private static final String SMALL =
            """
            01:a -> 02:b 100.00 EUR 2026-01-01 =Meridian Trade
            01:a -> 02:b 50.00 USD 2026-01-02
            02:b -> 01:a 90.00 EUR 2026-01-03
            02:c -> 01:a 80.00 EUR 2026-01-04
            03:d -> 03:e 10.00 EUR 2026-01-05
            04:f -> 04:f 1.00 EUR 2026-01-05
            """;

    @TempDir private Path folder;
    private OpenPicture open;

    @BeforeEach
    void openCase() {
        open = new OpenPicture(DrawnCase.in(folder).with("drawn.csv", SMALL));
    }

    @AfterEach
    void closeCase() {
        open.drawn.close();
    }

    private void showAll() {
        open.show("01:a", "02:b", "02:c", "03:d", "03:e", "04:f");
        open.desk.select(Set.of(), Set.of());
    }

    private static TransferFilter atLeast(String amount) {
        return new TransferFilter(
                Period.ALWAYS,
                new AmountRange(Optional.of(new BigDecimal(amount)), Optional.empty()),
                Set.of(),
                Set.of(),
                Set.of(),
                Towards.ANYWHERE);
    }

    @Test
    void everyWayToDrawArrowsIsOneStepThatUndoTakesBack() {
        showAll();
        PictureState flows = open.picture();
        open.lens.arrows(ArrowMode.TRANSFERS);
        PictureState transfers = open.picture();
        assertThat(transfers.edges()).hasSize(6);
        assertThat(transfers.edges().keySet()).allMatch(key -> key.transfer().isPresent());
        open.lens.arrows(ArrowMode.RELATIONSHIPS);
        assertThat(open.picture().edges()).hasSize(4);
        assertThat(open.picture().edges().keySet()).allMatch(EdgeKey::isRelationship);
        open.desk.undo();
        assertThat(open.picture()).isEqualTo(transfers);
        open.desk.undo();

        assertThat(open.picture()).isEqualTo(flows);
        assertThat(open.model.note().get()).isEmpty();
    }

    @Test
    void theSameLookAgainIsNoStep() {
        showAll();
        open.lens.arrows(ArrowMode.FLOWS);
        open.lens.filter(TransferFilter.NONE);

        assertThat(open.steps()).hasSize(2);
    }

    @Test
    void aFilterTellsWhatItHidesAndUndoRestoresAll() {
        showAll();
        PictureState before = open.picture();
        open.lens.filter(atLeast("80"));
        assertThat(open.picture().edges()).hasSize(3);
        assertThat(open.picture().hidden().byFilter().transfers()).isEqualTo(3);
        assertThat(open.picture().hidden().byFilter().totals())
                .containsExactly("USD 50.00", "EUR 11.00");
        open.desk.undo();

        assertThat(open.picture()).isEqualTo(before);
    }

    @Test
    void expandingFollowsOnlyWhatCounts() {
        open.show("01:a");
        open.lens.filter(atLeast("85"));
        open.expansions.expand(Set.of(Direction.IN));

        assertThat(open.shown()).contains("b");
        assertThat(open.picture().edges().keySet())
                .containsExactlyInAnyOrder(
                        EdgeKey.flow(open.node("02:b"), open.node("01:a")),
                        EdgeKey.flow(open.node("01:a"), open.node("02:b")));
        assertThat(open.model.question().get()).isEmpty();
    }

    @Test
    void oneTransferIsHiddenByHandAndComesBack() {
        showAll();
        open.lens.arrows(ArrowMode.TRANSFERS);
        PictureState before = open.picture();
        EdgeKey first = before.edges().firstEntry().getKey();
        open.desk.select(Set.of(), Set.of(first));
        open.explorer.hide();
        assertThat(open.picture().hidden().byHand().transfers()).isEqualTo(1);
        open.lens.arrows(ArrowMode.FLOWS);
        assertThat(open.picture().edges().get(first.flow()).count()).isEqualTo(1);
        open.lens.arrows(ArrowMode.TRANSFERS);
        open.lens.showWithheld();

        assertThat(open.picture()).isEqualTo(before);
    }

    @Test
    void whatAFilterCanChooseIsThereUntilTheQuestionIsClosed() {
        showAll();
        open.lens.prepareFilter();
        assertThat(open.model.filterable().get().orElseThrow().currencies())
                .isEqualTo(Map.of("EUR", 5L, "USD", 1L));
        open.lens.closeFilter();

        assertThat(open.model.filterable().get()).isEmpty();
    }

    @Test
    void theSliderFoldsPartOfItAndTakingApartGivesBackTheVeryPicture() {
        showAll();
        PictureState before = open.picture();
        open.folds.fold(GroupedBy.BANK);
        assertThat(open.picture().groups()).hasSize(2);
        assertThat(open.model.folding().get()).contains(GroupedBy.BANK);
        open.folds.share(0.5);
        assertThat(open.shown()).containsExactly("a", "b", "bank 03", "c", "f");
        open.folds.share(0);
        assertThat(open.picture()).isEqualTo(before);
        open.folds.share(1);
        open.folds.unfold();

        assertThat(open.picture()).isEqualTo(before);
        assertThat(open.model.folding().get()).isEmpty();
    }

    @Test
    void theSliderKeepsToTheAccountsThatWereSelected() {
        showAll();
        open.select("02:b", "02:c");
        open.folds.fold(GroupedBy.BANK);
        assertThat(open.shown()).containsExactly("a", "bank 02", "d", "e", "f");
        open.folds.share(0.9);

        assertThat(open.shown()).containsExactly("a", "bank 02", "d", "e", "f");
    }

    @Test
    void nothingInCommonSaysSoAndIsNoStep() {
        showAll();
        PictureState before = open.picture();
        open.folds.fold(GroupedBy.COUNTRY);

        assertThat(open.picture()).isEqualTo(before);
        assertThat(open.steps()).hasSize(2);
        assertThat(open.model.note().get()).isEqualTo(open.texts.of("fold.nothing"));
        assertThat(open.model.folding().get()).isEmpty();
        open.lens.arrows(ArrowMode.TRANSFERS);
        assertThat(open.model.note().get()).isEmpty();
    }

    @Test
    void theSelectedBecomeOneGroupAndASingleOneNone() {
        showAll();
        open.select("01:a");
        open.folds.foldSelected();
        assertThat(open.picture().groups()).isEmpty();
        open.select("01:a", "03:d");
        open.folds.foldSelected();

        assertThat(open.shown()).containsExactly("2 accounts", "b", "c", "e", "f");
        open.show("01:a");
        assertThat(open.selected()).containsExactly("2 accounts");
    }

    @Test
    void picksByWhatNodesAre() {
        showAll();
        open.desk.subjects(Set.of(open.drawn.ordinal("02:c")));
        open.select("02:b");
        open.picks.neighbours();
        assertThat(open.selected()).containsExactly("a", "b");
        open.picks.neighbours();
        assertThat(open.selected()).containsExactly("a", "b", "c");
        open.picks.invert();
        assertThat(open.selected()).containsExactly("d", "e", "f");
        open.picks.subjects();
        assertThat(open.selected()).containsExactly("c");
        open.picks.containing(" MERIDIAN ");
        assertThat(open.selected()).containsExactly("a");
        open.picks.containing("nobody");
        assertThat(open.selected()).isEmpty();
        open.picks.all();
        assertThat(open.selected()).hasSize(6);
        open.lens.filter(atLeast("80"));
        open.picks.unconnected();
        assertThat(open.selected()).containsExactly("d", "e", "f");
        open.lens.look(l -> l.with(NodeColouring.BANK), "step.look");
        open.select("02:b");
        open.picks.sameColour();
        assertThat(open.selected()).containsExactly("b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"force", "flow", "radial", "lanes", "overview"})
    void pinnedNodesStayAndNothingButPlacesChanges(String layout) {
        showAll();
        open.explorer.moved(Map.of(open.node("01:a"), new Place(4321, -1234)));
        open.select("01:a");
        open.arranging.hold(Hold.PINNED);
        PictureState before = open.picture();
        int steps = open.steps().size();
        open.arranging.arrange(layout);

        PictureState after = open.picture();
        assertThat(after.place(open.node("01:a"))).contains(new Place(4321, -1234));
        assertThat(after).isNotEqualTo(before);
        assertThat(after.edges()).isEqualTo(before.edges());
        for (PlacedNode node : before.nodes().values()) {
            PlacedNode moved = after.nodes().get(node.key());
            assertThat(moved.at(node.place())).isEqualTo(node);
        }
        assertThat(open.steps()).hasSize(steps + 1);
        open.desk.undo();
        assertThat(open.picture()).isEqualTo(before);
    }

    @Test
    void twoExpansionsAtOnceLoseNothing() {
        open.show("01:a", "03:d");
        open.tasks.hold();
        open.expansions.expand(open.node("01:a"));
        open.expansions.expand(open.node("03:d"));
        assertThat(open.shown()).containsExactly("a", "d");
        open.tasks.letGo();

        assertThat(open.shown()).containsExactly("a", "b", "c", "d", "e");
        assertThat(open.steps()).hasSize(4);
        open.desk.undo();
        assertThat(open.shown()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aFilterThatWasWorkedOutWhileThePictureGrewHoldsForTheNewcomersToo() {
        open.show("03:d");
        open.tasks.hold();
        open.lens.filter(atLeast("85"));
        open.show("01:a", "02:b");
        open.tasks.letGo();

        assertThat(open.shown()).containsExactly("a", "b", "d");
        assertThat(open.picture().lens().filter()).isEqualTo(atLeast("85"));
        assertThat(open.picture().edges().keySet())
                .containsExactlyInAnyOrder(
                        EdgeKey.flow(open.node("01:a"), open.node("02:b")),
                        EdgeKey.flow(open.node("02:b"), open.node("01:a")));
    }

    @Test
    void anyStepCanBeGoneBackToAndTheNextChangeForgetsThoseAfterIt() {
        open.show("01:a");
        PictureState first = open.picture();
        open.show("02:b");
        open.show("03:d");
        PictureState third = open.picture();
        open.desk.goTo(1);
        assertThat(open.picture()).isEqualTo(first);
        open.desk.goTo(3);
        assertThat(open.picture()).isEqualTo(third);
        open.desk.goTo(0);
        assertThat(open.picture().isEmpty()).isTrue();
        assertThat(open.model.undoable().get()).isFalse();
        open.desk.goTo(1);
        open.show("04:f");

        assertThat(open.steps()).hasSize(3);
        assertThat(open.model.step().get()).isEqualTo(2);
        assertThat(open.model.redoable().get()).isFalse();
        assertThat(List.copyOf(open.picture().nodes().keySet()))
                .containsExactly(open.node("01:a"), NodeKey.of(open.drawn.ordinal("04:f")));
    }
}
