// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.work.InlineTasks;

import java.time.Clock;
import java.util.List;

/// From what is selected in the picture to the window in which funds are traced, and back.
class TracingInPictureTest extends WorkspaceTest {

    private static final String LEDGER =
            """
            01:aaa -> 02:bbb 100.00 EUR 2026-01-01
            02:bbb -> 03:ccc 95.00 EUR 2026-01-02
            03:ccc -> 04:ddd 94.00 EUR 2026-01-03
            """;

    TracingInPictureTest() {
        super(new InlineTasks(Clock.systemUTC()));
    }

    @Override
    void begin() {
        drawn = DrawnCase.in(folder).with("ledger.csv", LEDGER);
        open();
    }

    @Test
    void theMoneyOfTheSelectedAccountIsTracedAndShownInThePicture() {
        onScreen(() -> workspace.show(List.of(drawn.ordinal("01:aaa"))));
        onScreen(() -> commands.run("trace.funds"));

        assertThat(lookup("#tracing-account").queryAs(TextField.class).getText())
                .isEqualTo("01:aaa");
        assertThat(lookup("#tracing-told").queryAs(Labeled.class).getText())
                .startsWith("EUR 100.00 traced through 3 transactions into 3 accounts.");
        onScreen(
                () -> lookup("#tracing-tabs").queryAs(TabPane.class).getSelectionModel().select(3));
        onScreen(() -> lookup("#tracing-show").queryButton().fire());
        assertThat(workspace.picture().nodes()).containsKey(NodeKey.of(drawn.ordinal("04:ddd")));
        onScreen(() -> workspace.close());
        assertThat(lookup("#tracing-tabs").tryQuery()).isEmpty();
        onScreen(this::open);
    }

    @Test
    void anEmptyFormSaysWhatToChoose() {
        onScreen(() -> commands.run("trace.funds"));
        clickOn("#tracing-trace");
        assertThat(lookup("#tracing-problem").queryAs(Labeled.class).getText())
                .contains("Choose an account");
        type(KeyCode.ESCAPE);
    }
}
