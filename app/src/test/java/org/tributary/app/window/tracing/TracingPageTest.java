// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TracedTransfer;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.tracing.KeptTrace;
import org.tributary.app.tracing.KeptTraces;
import org.tributary.app.tracing.Origin;
import org.tributary.app.window.beside.PageTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// Traces planted money with mouse and keys over a real record.
class TracingPageTest extends PageTest<TracingPage> {

    private static final String LEDGER =
            """
            0012:8000EBD30 -> 0034:80012C4F0 125000.00 EUR 2026-01-01 =Meridian Trade Ltd
            0301:80FF0011 -> 0034:80012C4F0 64000.00 EUR 2026-01-02 =Bo Berg
            0034:80012C4F0 -> 0119:800A7710 121500.00 EUR 2026-01-03 =Harbour Logistics
            0034:80012C4F0 -> 0445:80113355 6000.00 EUR 2026-01-03
            0119:800A7710 -> 0220:8019FF20 119800.00 EUR 2026-01-06 =Orchid Consulting
            0034:80012C4F0 -> 0220:8019FF20 48000.00 EUR 2026-02-02
            0220:8019FF20 -> 0012:8000EBD30 118000.00 EUR 2026-02-09 =Azure Holdings
            0220:8019FF20 -> 0512:80220011 31000.00 EUR 2026-02-11
            """;

    private final List<List<List<Integer>>> shown = new ArrayList<>();
    private int entries;
    private final List<TransferId> opened = new ArrayList<>();

    private final class Host implements TracingHost {
        @Override
        public void showFlows(List<List<Integer>> ends) {
            shown.add(ends);
        }

        @Override
        public void openTransfer(TransferId transfer) {
            opened.add(transfer);
        }

        @Override
        public Set<Integer> subjects() {
            return Set.copyOf(ordinals("0119:800A7710"));
        }

        @Override
        public void entryMade() {
            entries++;
        }

        @Override
        public void openGuide(String file) {}
    }

    @Override
    protected DrawnCase fill(DrawnCase empty) {
        return empty.with("ledger.csv", LEDGER);
    }

    @Override
    protected TracingPage page(Tasks tasks) {
        return new TracingPage(
                new TracingKit(texts, tasks, PictureFonts.bundled(), themes, () -> DrawnCase.ANN),
                drawn.exploration(),
                new Host());
    }

    private TableView<AccountsPane.Row> accounts() {
        return lookup("#tracing-accounts").queryTableView();
    }

    private Map<TraceMethod, Long> held(String key) {
        int ordinal = drawn.ordinal(key);
        return accounts().getItems().stream()
                .filter(row -> row.line().key() == ordinal)
                .findFirst()
                .orElseThrow()
                .line()
                .amounts();
    }

    private void tab(String id) {
        onScreen(() -> select(id));
    }

    @Test
    void allMethodsStandSideBySideForATransactionAndRestOnOpeningBalances() {
        onScreen(() -> page.ask(new Origin.OfTransfer(new TransferId(1))));

        assertThat(held("0512:80220011"))
                .containsEntry(TraceMethod.FIFO, 180_000L)
                .containsEntry(TraceMethod.LOWEST_BALANCE, 3_100_000L);
        assertThat(label("#tracing-disagreement")).contains("The methods disagree on");
        assertThat(label("#tracing-told")).contains("EUR 125,000.00 traced through");
        assertThat(label("#tracing-caveat")).contains("presumption");

        onScreen(
                () -> {
                    var rows = accounts().getItems();
                    int at = drawn.ordinal("0034:80012C4F0");
                    for (int i = 0; i < rows.size(); i++) {
                        if (rows.get(i).line().key() == at) {
                            accounts().getSelectionModel().select(i);
                        }
                    }
                });
        clickOn("#tracing-opening").write("200000");
        clickOn("#tracing-opening-set");
        assertThat(held("0119:800A7710")).containsEntry(TraceMethod.FIFO, 0L);
        clickOn("#tracing-opening").write("two").type(KeyCode.ENTER);
        assertThat(label("#tracing-problem")).isEmpty();
    }

    @Test
    void anAccountIsTypedAndItsSourcesAreLookedFor() {
        clickOn("#tracing-account").write("azure").type(KeyCode.ENTER);
        clickOn("#tracing-backward");
        clickOn("#tracing-trace");

        assertThat(label("#tracing-told")).contains("traced back through");
        assertThat(accounts().getItems()).isNotEmpty();
        onScreen(() -> lookup("#tracing-share").queryAs(TextField.class).clear());
        clickOn("#tracing-share").write("0").type(KeyCode.ENTER);
        assertThat(label("#tracing-problem")).contains("is no share");
    }

    @Test
    void theTraceIsPlayedFromItsFirstTransactionToItsLast() {
        onScreen(() -> page.ask(new Origin.OfTransfer(new TransferId(1))));
        tab("picture");
        String whole = label("#tracing-moment-told");

        onScreen(() -> lookup("#tracing-moment").queryAs(Slider.class).setValue(0));
        assertThat(label("#tracing-moment-told")).contains("until 2026-01-01").contains("1 of ");

        List<String> told = new ArrayList<>();
        var played = new CountDownLatch(1);
        onScreen(
                () ->
                        lookup("#tracing-moment-told")
                                .queryAs(Label.class)
                                .textProperty()
                                .subscribe(
                                        now -> {
                                            told.add(now);
                                            if (now.equals(whole)) {
                                                played.countDown();
                                            }
                                        }));
        clickOn("#tracing-play");
        await(played);
        assertThat(told).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @Test
    void aTrailIsWalkedHopByHopAndAnotherWayCanBeTaken() {
        onScreen(() -> page.ask(new Origin.OfTransfer(new TransferId(1))));
        tab("walk");
        ListView<TracedTransfer> stations = lookup("#tracing-stations").queryListView();
        ListView<TracedTransfer> ways = lookup("#tracing-ways").queryListView();
        assertThat(stations.getItems()).hasSize(4);
        assertThat(ways.getItems()).hasSize(2);
        onScreen(
                () -> {
                    ways.getSelectionModel().select(1);
                    ways.requestFocus();
                });
        type(KeyCode.ENTER);
        assertThat(stations.getItems()).hasSize(2);
        assertThat(stations.getItems().getLast().tainted()).isEqualTo(350_000L);
    }

    @Test
    void followingEndsAtSubjectsAndTheFlowsGoIntoThePicture() {
        onScreen(() -> page.ask(new Origin.OfTransfer(new TransferId(1))));
        clickOn("#tracing-subjects");
        clickOn("#tracing-trace");
        assertThat(label("#tracing-told")).contains("reached a place where following ends");
        tab("picture");
        clickOn("#tracing-show");
        assertThat(shown.getLast()).contains(ordinals("0012:8000EBD30", "0034:80012C4F0"));
        tab("transfers");
        TableView<TransfersPane.Row> rows = lookup("#tracing-transfers").queryTableView();
        onScreen(
                () -> {
                    rows.getSelectionModel().select(0);
                    rows.requestFocus();
                });
        type(KeyCode.ENTER);
        assertThat(opened).containsExactly(new TransferId(1));
    }

    @Test
    void aTraceIsKeptForTheReportAskedAgainAndDropped() {
        onScreen(() -> page.ask(new Origin.OfTransfer(new TransferId(1))));
        clickOn("#tracing-kept");
        clickOn("#tracing-keep");
        var kept = new KeptTraces(drawn.record()).all();
        assertThat(kept).extracting(KeptTrace::name).containsExactly("Trace 1");
        assertThat(entries).isEqualTo(1);
        new KeptTraces(drawn.record()).drop(kept.getFirst(), DrawnCase.ANN);
        assertThat(new KeptTraces(drawn.record()).all()).isEmpty();
        assertThat(
                        new KeptTraces(drawn.record())
                                .keep(kept.getFirst().question(), TraceMethod.LIFO, DrawnCase.ANN)
                                .number())
                .isEqualTo(2);
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(() -> page.view().getScene().setRoot(new Pane()));
        take("tracing-start", 1080, 780);
        onScreen(() -> page.ask(new Origin.OfTransfer(new TransferId(1))));
        for (String tab :
                List.of("transfers", "walk", "sankey", "journal", "rules", "picture", "accounts")) {
            onScreen(() -> select(tab));
            take("tracing-" + tab, 1080, 780);
        }
        take("tracing-small", 1024, 700);
        take("tracing-large", 1440, 900);
        assertThat(page.view()).isNotNull();
    }

    private void take(String name, int width, int height) {
        onScreen(() -> new Snapshots(themes).take(name, page.view(), width, height));
    }

    private void select(String id) {
        TabPane tabs = (TabPane) page.view().lookup("#tracing-tabs");
        tabs.getTabs().stream()
                .filter(tab -> ("tracing-tab-" + id).equals(tab.getId()))
                .findFirst()
                .ifPresent(tab -> tabs.getSelectionModel().select(tab));
    }
}
