// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.work.InlineTasks;

import java.time.Clock;
import java.util.List;

/// From what is selected in the picture to the windows beside it, and back into the picture.
class TrailsInPictureTest extends WorkspaceTest {

    private static final String LEDGER =
            """
            01:aaa -> 02:bbb 100.00 EUR 2026-01-01
            02:bbb -> 03:ccc 95.00 EUR 2026-01-02
            03:ccc -> 04:ddd 94.00 EUR 2026-01-03
            05:eee -> 04:ddd 7.00 EUR 2026-01-01
            01:aaa -> 05:eee 7.00 EUR 2026-01-04
            """;

    TrailsInPictureTest() {
        super(new InlineTasks(Clock.systemUTC()));
    }

    @Override
    void begin() {
        drawn = DrawnCase.in(folder).with("ledger.csv", LEDGER);
        open();
    }

    private NodeKey node(String key) {
        return NodeKey.of(drawn.ordinal(key));
    }

    @Test
    void theTrailBetweenTwoSelectedAccountsIsOneStepThatMovesNothing() {
        onScreen(() -> workspace.show(List.of(drawn.ordinal("01:aaa"), drawn.ordinal("04:ddd"))));
        PictureState before = workspace.picture();
        onScreen(() -> commands.run("picture.trails"));
        ListView<?> trails = lookup("#trails").queryListView();
        assertThat(trails.getItems()).hasSize(1);
        onScreen(trails::requestFocus);
        type(KeyCode.ENTER);

        PictureState after = workspace.picture();
        assertThat(after.nodes()).hasSize(4);
        assertThat(after.edges())
                .containsKeys(
                        EdgeKey.flow(node("01:aaa"), node("02:bbb")),
                        EdgeKey.flow(node("02:bbb"), node("03:ccc")),
                        EdgeKey.flow(node("03:ccc"), node("04:ddd")));
        before.nodes()
                .keySet()
                .forEach(key -> assertThat(after.place(key)).isEqualTo(before.place(key)));
        assertThat(workspace.explorer().pointedOut()).hasSize(3);
        onScreen(() -> commands.run("picture.undo"));
        assertThat(workspace.picture()).isEqualTo(before);
    }

    @Test
    void oneAccountGoesIntoTheFormAndTheWindowGoesWithTheCase() {
        onScreen(() -> workspace.show(List.of(drawn.ordinal("01:aaa"))));
        onScreen(() -> commands.run("picture.trails"));

        assertThat(lookup("#trails-from").queryAs(TextField.class).getText()).isEqualTo("01:aaa");
        assertThat(lookup("#trails-to").queryAs(TextField.class).getText()).isEmpty();
        onScreen(() -> workspace.explorer().select(Selection.NOTHING));
        onScreen(() -> commands.run("picture.trails"));
        assertThat(lookup("#trails-from").queryAs(TextField.class).getText()).isEqualTo("01:aaa");
        onScreen(() -> workspace.close());
        assertThat(lookup("#trails-from").tryQuery()).isEmpty();
        onScreen(this::open);
    }

    @Test
    void theSubjectPageOpensForWhatIsSelectedAndGoesWithTheCase() {
        onScreen(() -> workspace.explorer().select(Selection.NOTHING));
        onScreen(() -> commands.run("picture.subject"));
        assertThat(lookup("#subject-name").tryQuery()).isEmpty();
        onScreen(() -> workspace.show(List.of(drawn.ordinal("04:ddd"))));
        onScreen(() -> commands.run("picture.subject"));

        assertThat(lookup("#subject-name").queryAs(Labeled.class).getText()).isEqualTo("04:ddd");
        assertThat(lookup("#subject-total-in").queryAs(Labeled.class).getAccessibleText())
                .isEqualTo("Money in, EUR 101.00 in 2 transactions");
        onScreen(() -> workspace.close());
        assertThat(lookup("#subject-name").tryQuery()).isEmpty();
        onScreen(this::open);
    }
}
