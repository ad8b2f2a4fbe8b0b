// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.trail.TrailKind;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;

import java.util.ArrayList;
import java.util.List;

/// Looks for a planted trail with mouse and keys over a real record.
class TrailsPageTest extends PageTest<TrailsPage> {

    private static final String LEDGER =
            """
            0012:8000EBD30 -> 0034:80012C4F0 125000.00 EUR 2026-01-01 =Meridian Trade Ltd
            0034:80012C4F0 -> 0119:800A7710 121500.00 EUR 2026-01-03 =Harbour Logistics
            0119:800A7710 -> 0220:8019FF20 119800.00 EUR 2026-01-06 =Orchid Consulting
            0034:80012C4F0 -> 0220:8019FF20 480.00 EUR 2026-02-02
            0301:80FF0011 -> 0220:8019FF20 64000.00 EUR 2025-11-20 =Bo Berg
            0012:8000EBD30 -> 0301:80FF0011 64000.00 EUR 2026-01-14
            0220:8019FF20 -> 0012:8000EBD30 118000.00 EUR 2026-01-09 =Azure Holdings
            """;

    private final List<List<List<Integer>>> shown = new ArrayList<>();

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        return empty.with("ledger.csv", LEDGER);
    }

    @Override
    protected TrailsPage page(Tasks tasks) {
        return new TrailsPage(texts, tasks, drawn.exploration(), shown::add);
    }

    private ListView<TracedTrail> list() {
        return lookup("#trails").queryListView();
    }

    private TableView<TrailHop> hops() {
        return lookup("#trail-hops").queryTableView();
    }

    @Test
    void theFieldsFindTheAccountsAndEnterShowsTheTrail() {
        clickOn("#trails-from").write("8000EBD").type(KeyCode.ENTER);
        assertThat(lookup("#trails-from").queryAs(TextField.class).getText())
                .isEqualTo("0012:8000EBD30");
        clickOn("#trails-to").write("azure").type(KeyCode.ENTER);
        clickOn("#trails-find");

        assertThat(list().getItems()).hasSize(2);
        assertThat(hops().getItems()).hasSize(2);
        onScreen(() -> list().getSelectionModel().clearAndSelect(1));
        assertThat(hops().getItems())
                .extracting(hop -> hop.transfer().source().citation())
                .containsExactly("ledger.csv:1", "ledger.csv:2", "ledger.csv:3");
        onScreen(() -> list().requestFocus());
        type(KeyCode.ENTER);

        assertThat(shown)
                .containsExactly(
                        List.of(
                                ordinals(
                                        "0012:8000EBD30",
                                        "0034:80012C4F0",
                                        "0119:800A7710",
                                        "0220:8019FF20")));
    }

    @Test
    void aConnectionOutOfOrderIsFoundOnlyWhenAskedFor() {
        onScreen(() -> page.ask(ordinals("0034:80012C4F0", "0301:80FF0011")));
        clickOn("#trails-swap");
        assertThat(lookup("#trails").tryQuery()).isEmpty();
        clickOn("#trails-relax");

        assertThat(list().getItems()).extracting(TracedTrail::isInOrder).containsExactly(false);
    }

    @Test
    void severalTrailsGoIntoThePictureAsOne() {
        onScreen(() -> page.ask(ordinals("0012:8000EBD30", "0220:8019FF20")));
        onScreen(() -> list().getSelectionModel().selectAll());
        assertThat(label("#trails-show")).isEqualTo("Show 2 trails in picture");
        clickOn("#trails-show");

        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst()).hasSize(2);
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    var view = page.view();
                    view.getScene().setRoot(new javafx.scene.layout.Pane());
                    var snapshots = new Snapshots(themes);
                    snapshots.take("trails-start", view, 700, 740);
                    page.ask(ordinals("0012:8000EBD30", "0220:8019FF20"));
                    snapshots.take("trails", view);
                    snapshots.take("trails-window", view, 700, 740);
                });
        show(TrailKind.HOPS, "trails-connected");
        show(TrailKind.MONEY, "trails-nothing");
        assertThat(page.view()).isNotNull();
    }

    private void show(TrailKind kind, String picture) {
        onScreen(
                () -> {
                    var view = page.view();
                    ((RadioButton) view.lookup("#trails-kind-" + TrailText.key(kind)))
                            .setSelected(true);
                    page.ask(
                            kind == TrailKind.HOPS
                                    ? ordinals("0012:8000EBD30", "0220:8019FF20")
                                    : ordinals("0301:80FF0011", "0012:8000EBD30"));
                    new Snapshots(themes).take(picture, view, 700, 740);
                });
    }
}
