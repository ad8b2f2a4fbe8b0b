// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.timeline.BucketRange;
import org.tributary.app.timeline.Measure;
import org.tributary.app.timeline.Side;
import org.tributary.app.timeline.Standing;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

class TimelineInteractorTest {

    private static final String DRAWING =
            """
            01:a -> 02:b 100.00 EUR 2026-01-01
            01:a -> 02:b 50.00 USD 2026-01-02
            02:b -> 03:c 90.00 EUR 2026-01-03
            03:c -> 01:a 80.00 EUR 2026-01-04
            01:a -> 01:a 5.00 EUR 2026-01-05
            """;

    @TempDir private Path folder;
    private final TimelineModel model = new TimelineModel();
    private final List<TransferFilter> filters = new ArrayList<>();
    private final List<TransferFilter> looks = new ArrayList<>();
    private DrawnCase drawn;
    private TimelineInteractor timeline;
    private Player player;
    private boolean still;
    private int pauses;

    @BeforeEach
    void openCase() {
        drawn = DrawnCase.in(folder).with("drawn.csv", DRAWING);
        var host =
                new TimelineHost() {
                    @Override
                    public void filter(TransferFilter filter) {
                        filters.add(filter);
                    }

                    @Override
                    public void preview(TransferFilter filter) {
                        looks.add(filter);
                    }
                };
        timeline =
                new TimelineInteractor(
                        model,
                        drawn.exploration(),
                        new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                        new Texts(Locale.ENGLISH),
                        host);
        player = new Player(model, timeline, host, () -> still, () -> pauses++);
    }

    @AfterEach
    void closeCase() {
        drawn.close();
    }

    private NodeKey node(String key) {
        return NodeKey.of(drawn.ordinal(key));
    }

    private PictureState picture(TransferFilter filter) {
        try {
            var ledger = drawn.exploration().picture(Work.UNOBSERVED);
            List<Integer> all =
                    List.of(drawn.ordinal("01:a"), drawn.ordinal("02:b"), drawn.ordinal("03:c"));
            PictureState shown = ledger.show(PictureState.EMPTY, all).applyTo(PictureState.EMPTY);
            var look = new PictureChange.Look(shown.lens().with(filter));
            return ledger.settled(shown, look).applyTo(shown);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TransferFilter day(int first, int end) {
        return TransferFilter.NONE.during(
                Period.between(
                        Instant.parse("2026-01-0" + first + "T00:00:00Z"),
                        Instant.parse("2026-01-0" + end + "T00:00:00Z")));
    }

    private static Selection selected(NodeKey node) {
        return new Selection(Set.of(node), Set.of());
    }

    @Test
    void nothingShownIsNoChart() {
        timeline.show(Selection.NOTHING, PictureState.EMPTY);

        assertThat(model.chart().get()).isEmpty();
        assertThat(model.measures()).isEmpty();
        assertThat(model.playable().get()).isFalse();
        assertThat(model.words().get()).isEmpty();
        player.toggle();
        assertThat(model.playing().get()).isFalse();
    }

    @Test
    void anAccountHasAnInAndAnOut() {
        timeline.show(selected(node("01:a")), picture(TransferFilter.NONE));

        assertThat(model.measures())
                .containsExactly(Measure.of("EUR"), Measure.of("USD"), Measure.COUNT);
        assertThat(model.words().get())
                .isEqualTo(
                        "4 transactions of the selected account, drawn are those in EUR"
                                + "  ·  by day");
        timeline.point(OptionalInt.of(4));
        assertThat(model.words().get())
                .isEqualTo("2026-01-05  ·  in EUR 5.00 (1)  ·  out EUR 5.00 (1)");
        timeline.measure(Measure.COUNT);
        timeline.point(OptionalInt.of(1));
        assertThat(model.words().get()).isEqualTo("2026-01-02  ·  out 1");
        timeline.point(OptionalInt.of(2));
        assertThat(model.words().get()).isEqualTo("2026-01-03  ·  no transactions");
    }

    @Test
    void anArrowHasOneSeries() {
        var arrow = EdgeKey.flow(node("01:a"), node("02:b"));
        timeline.show(new Selection(Set.of(), Set.of(arrow)), picture(TransferFilter.NONE));
        timeline.point(OptionalInt.of(0));

        assertThat(model.words().get()).isEqualTo("2026-01-01  ·  EUR 100.00 (1)");
    }

    @Test
    void withNothingSelectedThePictureShowsWhatTheFilterLeavesOut() {
        timeline.show(Selection.NOTHING, picture(day(3, 5)));

        assertThat(model.words().get()).startsWith("2026-01-03 – 2026-01-04  ·  2 of ");
        var histogram = model.chart().get().orElseThrow().histogram();
        assertThat(histogram.count(0, Side.UP, Standing.LEFT_OUT)).isEqualTo(1);
        assertThat(histogram.count(2, Side.UP, Standing.COUNTED)).isEqualTo(1);
        assertThat(model.brush().get()).contains(day(3, 5).period());
    }

    @Test
    void aBrushIsOneFilterWhenItIsLetGo() {
        timeline.show(selected(node("01:a")), picture(TransferFilter.NONE));
        timeline.brush(new BucketRange(0, 1));
        timeline.brush(new BucketRange(0, 2));
        assertThat(filters).isEmpty();
        timeline.brushed();

        assertThat(filters).containsExactly(day(1, 3));
    }

    @Test
    void aBrushThatEndsWhereItWasFiltersNothing() {
        timeline.show(selected(node("01:a")), picture(day(1, 3)));
        timeline.brush(new BucketRange(0, 2));
        timeline.brushed();

        assertThat(filters).isEmpty();
        timeline.clear();
        assertThat(filters).containsExactly(TransferFilter.NONE);
    }

    @Test
    void playingOnlyLooksAndFiltersWhereItEnds() {
        timeline.show(selected(node("01:a")), picture(TransferFilter.NONE));
        timeline.brush(new BucketRange(2, 4));
        player.toggle();
        assertThat(looks).containsExactly(day(4, 6));
        assertThat(filters).isEmpty();
        follow(day(4, 6));
        assertThat(pauses).isEqualTo(1);
        player.step();

        assertThat(filters).containsExactly(day(4, 6));
        assertThat(model.playing().get()).isFalse();
    }

    private void follow(TransferFilter filter) {
        PictureState seen = picture(filter);
        timeline.pictureChanged(seen);
        player.pictureChanged(seen);
    }

    @Test
    void playingBeginsAnewAtTheEnd() {
        timeline.show(selected(node("01:a")), picture(day(5, 6)));
        player.toggle();

        assertThat(looks).containsExactly(day(1, 2));
    }

    @Test
    void leavingThePlayGoesBackToWhatWasSeen() {
        timeline.show(selected(node("01:a")), picture(day(1, 2)));
        player.toggle();
        assertThat(player.cancel()).isTrue();

        assertThat(looks).containsExactly(day(2, 3), day(1, 2));
        assertThat(filters).isEmpty();
        assertThat(model.brush().get()).isEqualTo(Optional.of(day(1, 2).period()));
        assertThat(player.cancel()).isFalse();
    }

    @Test
    void whoeverChangesThePictureMeanwhileEndsThePlay() {
        timeline.show(selected(node("01:a")), picture(TransferFilter.NONE));
        player.toggle();
        follow(day(3, 4));

        assertThat(model.playing().get()).isFalse();
        assertThat(filters).isEmpty();
        assertThat(pauses).isZero();
    }

    @Test
    void whereNothingIsToMoveByItselfPlayIsOneStep() {
        still = true;
        timeline.show(selected(node("01:a")), picture(day(1, 2)));
        player.toggle();

        assertThat(filters).containsExactly(day(2, 3));
        assertThat(looks).isEmpty();
        assertThat(model.playing().get()).isFalse();
    }
}
