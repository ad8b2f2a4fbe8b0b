// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.picture.raster.NoteMarks.OnAccount;
import org.tributary.app.picture.raster.NoteMarks.OnFlow;
import org.tributary.app.picture.raster.NoteMarks.OnRegion;
import org.tributary.app.picture.raster.NoteMarks.Remark;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.ledger.casework.NoteAnchor.Area;

import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.List;

class NoteSpotsTest {

    private static final Camera CAMERA = Camera.of(800, 600, 1);
    private static final PictureState STATE = state();

    private static PictureState state() {
        List<PlacedNode> nodes = List.of(node(0, -200, 0), node(1, 200, 0), node(2, 200, 200));
        return PictureState.of(nodes, List.of(edge(0, 1), edge(2, 1)));
    }

    private static PlacedNode node(int account, double x, double y) {
        return new PlacedNode(
                PictureNode.account(account, "n" + account, "", 1_000), new Place(x, y));
    }

    private static PictureEdge edge(int from, int to) {
        return new PictureEdge(
                EdgeKey.flow(NodeKey.of(from), NodeKey.of(to)),
                1,
                List.of("EUR 1.00"),
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Remark remark(long note) {
        return new Remark(note, "note " + note);
    }

    private static List<NoteSpots.Spot> spots(NoteMarks marks) {
        return NoteSpots.of(Scene.of(STATE), marks).seenBy(CAMERA);
    }

    @Test
    void notesOnOneThingAreOneSheetThatCountsThem() {
        NoteMarks marks =
                new NoteMarks(
                        List.of(new OnAccount(0, remark(1)), new OnAccount(0, remark(2))),
                        List.of(new OnFlow(0, 1, remark(3))),
                        List.of());
        List<NoteSpots.Spot> spots = spots(marks);
        assertThat(spots)
                .extracting(NoteSpots.Spot::remarks)
                .containsExactly(List.of(remark(1), remark(2)), List.of(remark(3)));
        assertThat(spots.getLast().box().getCenterX()).isBetween(395.0, 405.0);
        assertThat(spots.getLast().box().getCenterY()).isBetween(295.0, 305.0);
    }

    @Test
    void aSheetDoesNotCoverItsNodesMiddle() {
        NoteMarks marks = new NoteMarks(List.of(new OnAccount(0, remark(1))), List.of(), List.of());
        assertThat(spots(marks).getFirst().box().contains(200, 300)).isFalse();
    }

    @Test
    void aNoteOnAFlowSitsOnTheArrowBackWhereOnlyThatIsShown() {
        NoteMarks marks = new NoteMarks(List.of(), List.of(new OnFlow(1, 2, remark(1))), List.of());
        assertThat(spots(marks)).hasSize(1);
    }

    @Test
    void notesOnWhatIsNotShownAreNotDrawn() {
        NoteMarks marks =
                new NoteMarks(
                        List.of(new OnAccount(9, remark(1))),
                        List.of(new OnFlow(0, 2, remark(2))),
                        List.of());
        assertThat(spots(marks)).isEmpty();
    }

    @Test
    void aSheetIsFoundUnderItselfAndNowhereElse() {
        NoteMarks marks =
                new NoteMarks(
                        List.of(),
                        List.of(),
                        List.of(new OnRegion(new Area(-100, -100, 200, 50), List.of(), remark(5))));
        NoteSpots spots = NoteSpots.of(Scene.of(STATE), marks);
        assertThat(spots.at(CAMERA, 500, 200).orElseThrow().remarks()).containsExactly(remark(5));
        assertThat(spots.at(CAMERA, 400, 220)).isEmpty();
        assertThat(spots.at(Camera.of(800, 600, 2), 500, 200)).isPresent();
    }

    @Test
    void aRegionIsRoundItsAccountsWhereverTheyStand() {
        OnRegion region = new OnRegion(new Area(-999, -999, 10, 10), List.of(1, 2, 9), remark(1));
        var area = spots(new NoteMarks(List.of(), List.of(), List.of(region))).getFirst().area();
        double margin = NoteSpots.MARGIN;
        assertThat(area)
                .contains(
                        new Rectangle2D.Double(
                                600 - margin, 300 - margin, 2 * margin, 200 + 2 * margin));
    }

    @Test
    void aRegionWhoseAccountsAreNotShownIsNotDrawn() {
        OnRegion region = new OnRegion(new Area(-100, -100, 200, 50), List.of(7, 9), remark(1));
        assertThat(spots(new NoteMarks(List.of(), List.of(), List.of(region)))).isEmpty();
    }

    @Test
    void theLegendSpeaksOfNotesOnlyWhereOneIsShown() {
        assertThat(legendHeight(new OnAccount(0, remark(1))))
                .isGreaterThan(legendHeight(new OnAccount(9, remark(1))));
    }

    private static int legendHeight(OnAccount note) {
        PictureColours colours = PictureColours.of(ThemeTokens.of(Theme.LIGHT));
        NoteMarks notes = new NoteMarks(List.of(note), List.of(), List.of());
        return new PictureRaster(PictureFonts.bundled(), colours, SamplePictures.LEGEND, notes)
                .legend(Scene.of(STATE), CAMERA)
                .orElseThrow()
                .box()
                .height;
    }

    @Test
    void aPictureWithNotesIsAnotherAndOneWithoutStaysTheSame() {
        PictureColours colours = PictureColours.of(ThemeTokens.of(Theme.LIGHT));
        PictureRaster plain =
                new PictureRaster(PictureFonts.bundled(), colours, SamplePictures.LEGEND);
        NoteMarks marks = new NoteMarks(List.of(new OnAccount(0, remark(1))), List.of(), List.of());
        byte[] without = PicturePng.write(STATE, 400, 300, 1, plain);
        assertThat(PicturePng.write(STATE, 400, 300, 1, plain.with(marks))).isNotEqualTo(without);
        assertThat(PicturePng.write(STATE, 400, 300, 1, plain.with(NoteMarks.NONE)))
                .isEqualTo(without);
    }
}
