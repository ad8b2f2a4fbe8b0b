// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.Period;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Brushes time below the picture with mouse and keys, over a real record.
class TimelineInPictureTest extends WorkspaceTest {

    private static final String SMALL =
            """
            01:aaa -> 02:bbb 100.00 EUR 2026-01-01 =Meridian Trade
            01:aaa -> 02:bbb 50.00 USD 2026-01-02
            02:bbb -> 03:ccc 90.00 EUR 2026-01-03
            03:ccc -> 01:aaa 80.00 EUR 2026-01-04
            04:ddd -> 01:aaa 10.00 EUR 2026-01-05
            """;
    private static final double GUTTER = 84;
    private static final double DAY = 64;

    @Override
    void begin() {
        drawn = DrawnCase.in(folder).with("small.csv", SMALL);
        open();
        stage.setHeight(900);
    }

    private String words() {
        return lookup("#timeline-words").<Label>queryAs(Label.class).getText();
    }

    private Period period() {
        return workspace.picture().lens().filter().period();
    }

    private int rows() {
        return lookup("#transfers").queryAs(TableView.class).getItems().size();
    }

    private static Period days(int first, int end) {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        return Period.between(
                newYear.plusDays(first).atStartOfDay(ZoneOffset.UTC).toInstant(),
                newYear.plusDays(end).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Node byId(String id) {
        return lookup((Node node) -> id.equals(node.getId())).query();
    }

    /// A place on the chart, counted in days.
    private Point2D at(double day) {
        Node chart = lookup("#timeline-chart").query();
        return chart.localToScreen(GUTTER + day * DAY, 30);
    }

    private void showMeridian() {
        onScreen(() -> workspace.show(List.of(drawn.ordinal("01:aaa"))));
        until("bars", () -> words().startsWith("4 transactions"));
        until("rows", () -> rows() == 4);
    }

    @Test
    void brushingFiltersPictureAndTableInOneStepThatUndoTakesBack() {
        showMeridian();
        PictureState whole = workspace.picture();
        drag(at(0.5), MouseButton.PRIMARY).moveTo(at(1.2)).dropTo(at(1.6));
        until("the filter", () -> period().equals(days(0, 2)));
        until("two rows", () -> rows() == 2);
        until("what is left out", () -> words().contains("2 of 4 transactions"));
        drag(at(1), MouseButton.PRIMARY).moveTo(at(2)).dropTo(at(3.1));
        until("the brush two days on", () -> period().equals(days(2, 4)));

        push(KeyCode.CONTROL, KeyCode.Z);
        until("the first brush again", () -> period().equals(days(0, 2)));
        until("said as well", () -> words().startsWith("2026-01-01 – 2026-01-02"));
        push(KeyCode.CONTROL, KeyCode.Z);
        until("no brush", () -> workspace.picture().equals(whole));
        until("all rows", () -> rows() == 4);
    }

    @Test
    void pointingSaysExactFiguresAndAClickBrushesTheBar() {
        showMeridian();
        moveTo(at(3.5));
        until("figures", () -> words().equals("2026-01-04  ·  in EUR 80.00 (1)"));
        clickOn(at(3.5));
        until("one day", () -> period().equals(days(3, 4)));
        moveTo(at(0.5));
        until(
                "what is left out",
                () ->
                        words().equals(
                                        "2026-01-01  ·  left out by the filter: out EUR 100.00"
                                                + " (1)"));
    }

    @Test
    void keysMoveResizeAndLetGo() {
        showMeridian();
        onScreen(() -> lookup("#timeline-chart").query().requestFocus());
        push(KeyCode.RIGHT);
        until("the first day", () -> period().equals(days(0, 1)));
        push(KeyCode.RIGHT);
        until("the second", () -> period().equals(days(1, 2)));
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        until("two days", () -> period().equals(days(1, 3)));
        push(KeyCode.ESCAPE);
        until("all time", () -> period().equals(Period.ALWAYS));
    }

    @Test
    void playingEndsAtTheLastDayAndIsOneStep() {
        showMeridian();
        PictureState whole = workspace.picture();
        clickOn(byId("timeline.play"));
        until("the first day is looked at", () -> period().equals(days(0, 1)));
        until("the second", () -> period().equals(days(1, 2)));
        onScreen(() -> commands.run("timeline.play"));
        until("stopped", () -> !byId("picture.undo").isDisabled());
        Period stopped = period();
        assertThat(stopped).isNotEqualTo(Period.ALWAYS);
        push(KeyCode.CONTROL, KeyCode.Z);

        until("one step back", () -> workspace.picture().equals(whole));
    }

    @Test
    void theTimelineFoldsAway() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(lookup("#timeline").query().isVisible()).isFalse();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(lookup("#timeline").query().isVisible()).isTrue();
    }
}
