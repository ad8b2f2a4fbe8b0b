// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.PictureState;

import java.util.List;
import java.util.stream.Stream;

/// Looks at the picture in other ways by the bar above it, over a real record.
class LensBarInPictureTest extends WorkspaceTest {

    private static final String SMALL =
            """
            01:aaa -> 02:bbb 100.00 EUR 2026-01-01 =Meridian Trade
            01:aaa -> 02:bbb 50.00 USD 2026-01-02
            02:bbb -> 03:ccc 90.00 EUR 2026-01-03
            03:ccc -> 01:aaa 80.00 EUR 2026-01-04
            04:ddd -> 01:aaa 10.00 EUR 2026-01-05
            02:eee -> 04:ddd 7.00 EUR 2026-01-06
            """;

    @Override
    void begin() {
        drawn = DrawnCase.in(folder).with("small.csv", SMALL);
        open("Shell");
        stage.setHeight(900);
    }

    private Node byId(String id) {
        return lookup((Node node) -> id.equals(node.getId())).query();
    }

    private void press(String id) {
        until(id + " can be pressed", () -> byId(id).isVisible() && !byId(id).isDisabled());
        onScreen(() -> ((ButtonBase) byId(id)).fire());
    }

    private void showAll() {
        List<Integer> all =
                Stream.of("01:aaa", "02:bbb", "03:ccc", "04:ddd", "02:eee")
                        .map(drawn::ordinal)
                        .toList();
        onScreen(() -> workspace.show(all));
        until("five nodes", () -> workspace.picture().nodes().size() == 5);
        until(
                "bars",
                () -> !lookup("#timeline-words").<Label>queryAs(Label.class).getText().isEmpty());
    }

    private String remarks() {
        return lookup("#picture-remarks").<Label>queryAs(Label.class).getText();
    }

    private void choose(String menu, String words) {
        var button = (MenuButton) byId(menu);
        onScreen(button::show);
        until("the menu " + menu, button::isShowing);
        MenuItem item =
                button.getItems().stream()
                        .filter(i -> words.equals(i.getText()))
                        .findFirst()
                        .orElseThrow();
        onScreen(
                () -> {
                    item.fire();
                    button.hide();
                });
    }

    @Test
    void thePressedToggleSaysWhatAnArrowIs() {
        showAll();
        PictureState flows = workspace.picture();
        press("mode-transfers");
        until("an arrow for each", () -> workspace.picture().edges().size() == 6);
        assertThat(workspace.picture().edges().keySet()).allMatch(k -> k.transfer().isPresent());
        until("pressed", () -> ((ToggleButton) byId("mode-transfers")).isSelected());
        push(KeyCode.ALT, KeyCode.DIGIT3);
        until(
                "relationships",
                () ->
                        workspace.picture().edges().keySet().stream()
                                .allMatch(EdgeKey::isRelationship));
        until("the other pressed", () -> ((ToggleButton) byId("mode-relationships")).isSelected());
        assertThat(((ToggleButton) byId("mode-transfers")).isSelected()).isFalse();
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);

        until("flows", () -> workspace.picture().equals(flows));
        until("pressed again", () -> ((ToggleButton) byId("mode-flows")).isSelected());
    }

    @Test
    void aFilterByAmountSaysWhatItHidesUntilAllIsShown() {
        showAll();
        PictureState whole = workspace.picture();
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        until("the card", () -> byId("filter-card").isVisible());
        clickOn("#filter-least").write("much");
        clickOn("#filter-apply");
        assertThat(workspace.picture()).isEqualTo(whole);
        onScreen(() -> ((TextField) byId("filter-least")).clear());
        clickOn("#filter-least").write("80");
        clickOn("#filter-apply");
        until(
                "the banner",
                () ->
                        remarks()
                                .equals(
                                        "Only at least 80: 3 transactions hidden,"
                                                + " USD 50.00 · EUR 17.00"));
        assertThat(byId("filter-card").isVisible()).isFalse();
        assertThat(workspace.picture().edges()).hasSize(3);
        press("clear-filter");

        until("all", () -> workspace.picture().equals(whole));
        until("no words", () -> remarks().isEmpty());
    }

    @Test
    void banksAreFoldedByMenuAndTakenApart() {
        showAll();
        PictureState whole = workspace.picture();
        choose("lens.group", texts.of("command.fold.bank"));
        until("a group", () -> workspace.picture().groups().size() == 1);
        until("the words", () -> remarks().equals("2 accounts are folded into 1 group"));
        until("the slider", () -> byId("fold-share").isVisible());
        choose("lens.group", texts.of("command.fold.apart"));

        until("the very picture", () -> workspace.picture().equals(whole));
    }

    @Test
    void aBranchIsLeftByTheHistoryMenuAndTheMainPictureIsAsItWas() {
        showAll();
        PictureState main = workspace.picture();
        push(KeyCode.CONTROL, KeyCode.B);
        until("the branch", () -> ((MenuButton) byId("history")).getText().equals("Shell"));
        assertThat(workspace.picture()).isEqualTo(main);
        press("mode-transfers");
        until("transfers", () -> workspace.picture().edges().size() == 6);
        PictureState branch = workspace.picture();
        choose("history", "Main picture");
        until("the main picture", () -> workspace.picture().equals(main));
        choose("history", "Shell");

        until("the branch again", () -> workspace.picture().equals(branch));
    }
}
