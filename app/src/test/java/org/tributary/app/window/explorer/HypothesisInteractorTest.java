// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;

import java.nio.file.Path;
import java.util.Map;

/// Branches off, tries something else, and returns.
class HypothesisInteractorTest {

    private static final String SMALL =
            """
            01:a -> 02:b 100.00 EUR 2026-01-01
            02:b -> 03:c 90.00 EUR 2026-01-03
            """;

    @TempDir private Path folder;
    private DrawnCase drawn;
    private OpenPicture open;

    @BeforeEach
    void openCase() {
        drawn = DrawnCase.in(folder).with("drawn.csv", SMALL);
        open = new OpenPicture(drawn);
        open.show("01:a");
    }

    @AfterEach
    void closeCase() {
        drawn.close();
    }

    private void reopen() {
        open.explorer.close(() -> {});
        drawn.reopened();
        open = new OpenPicture(drawn);
    }

    @Test
    void aBranchBeginsWithTheSamePictureAndLeavesTheMainOneAsItWas() {
        PictureState main = open.picture();
        open.hypotheses.branch("Shell");
        assertThat(open.picture()).isEqualTo(main);
        assertThat(open.model.hypothesis().get()).isEqualTo("Shell");
        assertThat(open.model.undoable().get()).isFalse();
        open.show("02:b");
        PictureState branch = open.picture();
        open.hypotheses.goTo("");

        assertThat(open.picture()).isEqualTo(main);
        assertThat(open.model.undoable().get()).isTrue();
        open.hypotheses.goTo("Shell");
        assertThat(open.picture()).isEqualTo(branch);
        open.desk.undo();
        assertThat(open.picture()).isEqualTo(main);
    }

    @Test
    void afterReopeningBothAreThere() {
        PictureState main = open.picture();
        open.hypotheses.branch("Shell");
        open.show("02:b", "03:c");
        PictureState branch = open.picture();
        reopen();

        assertThat(open.model.hypotheses()).containsExactly("Shell");
        assertThat(open.model.hypothesis().get()).isEqualTo("Shell");
        assertThat(open.picture()).isEqualTo(branch);
        open.hypotheses.goTo("");
        assertThat(open.picture()).isEqualTo(main);
        reopen();
        assertThat(open.model.hypothesis().get()).isEmpty();
        assertThat(open.picture()).isEqualTo(main);
    }

    @Test
    void afterReopeningChangesGoIntoThePictureTheCaseWasLeftOn() {
        PictureState main = open.picture();
        open.hypotheses.branch("Shell");
        open.hypotheses.rename("Shell company");
        reopen();
        open.show("02:b", "03:c");
        PictureState branch = open.picture();
        reopen();

        assertThat(open.model.hypothesis().get()).isEqualTo("Shell company");
        assertThat(open.picture()).isEqualTo(branch);
        open.hypotheses.goTo("");
        assertThat(open.picture()).isEqualTo(main);
    }

    @Test
    void whoDropsAPictureComesBackToTheMainOne() {
        PictureState main = open.picture();
        open.hypotheses.branch("Shell");
        open.hypotheses.drop();
        reopen();

        assertThat(open.model.hypothesis().get()).isEmpty();
        assertThat(open.picture()).isEqualTo(main);
    }

    @Test
    void whatWasNotWrittenYetIsWrittenToThePictureThatWasLeft() {
        open.hypotheses.branch("Shell");
        open.show("02:b");
        PictureState branch = open.picture();
        open.tasks.hold();
        open.desk.undo();
        open.desk.redo();
        open.hypotheses.goTo("");
        open.tasks.letGo();
        PictureState main = open.picture();
        reopen();

        assertThat(open.picture()).isEqualTo(main);
        open.hypotheses.goTo("Shell");
        assertThat(open.picture()).isEqualTo(branch);
    }

    @Test
    void afterAnImportTheOtherPictureHasTodaysAmounts() {
        open.show("02:b");
        open.hypotheses.branch("Shell");
        drawn.with("more.csv", "01:a -> 02:b 900.00 EUR 2026-01-05");
        open.hypotheses.caseChanged();
        open.explorer.refresh();
        open.hypotheses.goTo("");

        assertThat(open.picture().edges().values())
                .extracting(edge -> edge.totals().getFirst())
                .containsExactly("EUR 1,000.00");
    }

    @Test
    void noTextSelectsNothing() {
        open.select("01:a");
        open.picks.containing("  ");
        assertThat(open.selected()).isEmpty();
        open.picks.containing("A");
        assertThat(open.selected()).containsExactly("a");
    }

    @Test
    void aNameThatIsTakenOrEmptyIsRefusedAndNothingHappens() {
        open.hypotheses.branch("Shell");
        open.hypotheses.branch("Shell");
        assertThat(open.model.note().get()).contains("“Shell”");
        open.hypotheses.branch(" ");
        open.hypotheses.rename("");
        open.hypotheses.rename("Shell");

        assertThat(open.model.hypotheses()).containsExactly("Shell");
        assertThat(open.model.hypothesis().get()).isEqualTo("Shell");
    }

    @Test
    void aNewNameTakesThePictureAlongAndWhatIsStillToBeWritten() {
        open.hypotheses.branch("Shell");
        open.tasks.hold();
        open.show("02:b");
        open.tasks.letGo();
        open.tasks.hold();
        open.explorer.moved(Map.of(open.node("02:b"), new Place(7, 9)));
        PictureState moved = open.picture();
        open.hypotheses.rename("Mules");
        open.tasks.letGo();
        reopen();

        assertThat(open.model.hypotheses()).containsExactly("Mules");
        open.hypotheses.goTo("Mules");
        assertThat(open.picture()).isEqualTo(moved);
    }

    @Test
    void theMainPictureCanNeitherBeRenamedNorDropped() {
        PictureState main = open.picture();
        open.hypotheses.rename("Main");
        open.hypotheses.drop();

        assertThat(open.picture()).isEqualTo(main);
        assertThat(open.model.hypotheses()).isEmpty();
    }

    @Test
    void whatWasDroppedStaysGoneEvenIfItWasStillToBeWritten() {
        PictureState main = open.picture();
        open.hypotheses.branch("Shell");
        open.tasks.hold();
        open.explorer.moved(Map.of(open.node("01:a"), new Place(7, 9)));
        open.hypotheses.drop();
        open.tasks.letGo();
        assertThat(open.picture()).isEqualTo(main);
        assertThat(open.model.hypothesis().get()).isEmpty();
        assertThat(open.model.hypotheses()).isEmpty();
        reopen();

        assertThat(open.picture()).isEqualTo(main);
        assertThat(open.model.hypotheses()).isEmpty();
        open.hypotheses.branch("Shell");
        assertThat(open.picture()).isEqualTo(main);
    }
}
