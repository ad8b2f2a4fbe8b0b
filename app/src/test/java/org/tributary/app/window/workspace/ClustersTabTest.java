// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeTableView;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.theme.Theme;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.Period;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Clusters are looked for in a real record, read, and taken into picture and case.
class ClustersTabTest extends WorkspaceTest {

    ClustersTabTest() {
        super(new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }

    /// Everyday payments for three months, and a ring of seven in one week of February.
    @Override
    void begin() {
        Random random = new Random(5);
        StringBuilder ledger = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            int from = random.nextInt(150);
            ledger.append(
                    "p%d -> p%d %d.00 EUR 2026-0%d-%02dT%02d:00\n"
                            .formatted(
                                    from,
                                    (from + 1 + random.nextInt(140)) % 150,
                                    10 + random.nextInt(900),
                                    1 + random.nextInt(3),
                                    1 + random.nextInt(28),
                                    random.nextInt(24)));
        }
        for (int hop = 0; hop < 7; hop++) {
            ledger.append(
                    "r%d -> r%d %d.00 EUR 2026-02-%02dT10:00\n"
                            .formatted(hop, (hop + 1) % 7, 20_000 - 250 * hop, 10 + hop));
        }
        drawn = DrawnCase.in(folder).with("ledger.csv", ledger.toString());
        open();
        onScreen(() -> workspace.showTab("clusters"));
    }

    @Test
    void findsReadsOpensAndMarks() {
        assertThat(lookup("#clusters-empty").tryQuery()).isPresent();
        onScreen(() -> commands.run("clusters.search"));
        until("the list", () -> !list().getItems().isEmpty());
        until("the card", () -> lookup("#cluster-title").tryQuery().isPresent());

        assertThat(lookup("#cluster-title").queryAs(Label.class).getText()).contains("7 accounts");
        assertThat(words()).contains("r3").contains("stayed among them").contains("EUR");
        assertThat(lookup("#clusters-told").queryAs(Label.class).getText()).isNotBlank();

        onScreen(() -> Snapshots.keep("clusters", stage.getScene()));
        onScreen(() -> press("cluster-mark"));
        assertThat(drawn.record().read(CaseReader::subjects)).hasSize(7);

        onScreen(() -> press("cluster-open"));
        until("the picture", () -> workspace.picture().nodes().size() == 7);
        assertThat(workspace.picture().lens().filter()).isNotEqualTo(TransferFilter.NONE);
    }

    @Test
    void keepsNamesNotesRemovesAndOpensAgainWithTheCase() {
        onScreen(() -> commands.run("clusters.search"));
        until("the card", () -> lookup("#cluster-title").tryQuery().isPresent());
        onScreen(() -> press("cluster-keep"));
        until("it is kept", () -> !kept().isEmpty());
        assertThat(kept().getFirst().name()).startsWith("7 accounts");
        assertThat(lookup("#cluster-kept").queryAs(Label.class).getText()).contains("Ann Archer");

        onScreen(
                () -> {
                    lookup("#cluster-note-text").queryAs(TextArea.class).setText("one landlord");
                    press("cluster-note-save");
                });
        assertThat(kept().getFirst().note()).isEqualTo("one landlord");
        onScreen(() -> Snapshots.keep("clusters-kept", stage.getScene()));

        onScreen(() -> press("cluster-remove"));
        assertThat(kept()).isEmpty();
        onScreen(() -> press("clusters-notice-verb"));
        assertThat(kept()).hasSize(1);

        closeWorkspace();
        onScreen(
                () -> {
                    open();
                    workspace.showTab("clusters");
                });
        until("the kept one", () -> list().getItems().size() == 1);
        onScreen(() -> list().getSelectionModel().select(0));
        until("its card", () -> lookup("#cluster-title").tryQuery().isPresent());
        assertThat(lookup("#cluster-note-text").queryAs(TextArea.class).getText())
                .isEqualTo("one landlord");
        assertThat(words()).contains("r3");
    }

    @Test
    void raisesAnAlertThatStandsInTheInbox() {
        onScreen(() -> commands.run("clusters.search"));
        until("the card", () -> lookup("#cluster-title").tryQuery().isPresent());
        onScreen(() -> press("cluster-alert"));
        assertThat(drawn.record().read(CaseReader::alerts)).hasSize(1);
        assertThat(lookup("#clusters-notice").queryAs(Label.class).getText())
                .isEqualTo("Alert 1 raised.");
        onScreen(() -> press("cluster-alert"));
        assertThat(drawn.record().read(CaseReader::alerts)).hasSize(1);

        onScreen(() -> press("clusters-notice-verb"));
        TreeTableView<?> inbox = lookup("#alerts").queryAs(TreeTableView.class);
        until("the alert", () -> inbox.getExpandedItemCount() == 1);
        onScreen(() -> inbox.getSelectionModel().select(0));
        until("its sheet", () -> lookup("#alert-title").tryQuery().isPresent());
        assertThat(lookup("#alert-title").queryAs(Label.class).getText())
                .contains("Suspicious cluster");
        onScreen(() -> Snapshots.keep("clusters-alert", stage.getScene()));
    }

    @Test
    void putsAnotherClusterBesideTheChosenOne() {
        onScreen(() -> commands.run("clusters.search"));
        until("the card", () -> lookup("#cluster-title").tryQuery().isPresent());
        onScreen(
                () ->
                        lookup("#cluster-compare")
                                .queryAs(MenuButton.class)
                                .getItems()
                                .getFirst()
                                .fire());
        until("both", () -> lookup("#cluster-compare-end").tryQuery().isPresent());
        assertThat(words()).contains("No account is in both").contains("Alike: ").contains("30");
        onScreen(() -> Snapshots.keep("clusters-compared", stage.getScene()));
        onScreen(() -> press("cluster-compare-end"));
        assertThat(lookup("#cluster-compare-end").tryQuery()).isEmpty();
        assertThat(words()).contains("1 part, the largest of 7 accounts");
    }

    @Test
    void namesTheKeptClusterFromWhichAFoundOneGrew() {
        Instant before = Instant.parse("2026-02-15T00:00:00Z");
        onScreen(() -> commands.run("clusters.search"));
        until("the card", () -> lookup("#cluster-title").tryQuery().isPresent());
        assertThat(words()).doesNotContain("Shares members");
        onScreen(() -> press("cluster-keep"));
        until("it is kept", () -> !kept().isEmpty());
        onScreen(
                () ->
                        workspace
                                .explorer()
                                .filter(
                                        TransferFilter.NONE.during(
                                                new Period(0, before.toEpochMilli()))));
        onScreen(() -> commands.run("clusters.search"));
        until("a part of it", () -> words().contains("r2") && words().contains("in common"));
        assertThat(words()).contains("Shares members").contains("6 in common");
        assertThat(list().getItems().size()).isGreaterThan(1);
    }

    @Test
    void isSeenInBothThemesAndSizes() {
        onScreen(() -> commands.run("clusters.search"));
        until("the card", () -> lookup("#cluster-title").tryQuery().isPresent());
        onScreen(() -> press("cluster-keep"));
        for (Theme theme : Theme.values()) {
            seen(theme, 1440, 900);
            seen(theme, 1024, 700);
        }
        onScreen(() -> themes.show(Theme.LIGHT));
        assertThat(lookup("#cluster-kept").tryQuery()).isPresent();
    }

    private void seen(Theme theme, int width, int height) {
        onScreen(
                () -> {
                    themes.show(theme);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        onScreen(() -> lookup("#cluster-sheet").<ScrollPane>query().setVvalue(0));
        onScreen(() -> Snapshots.keep(picture("clusters", theme, width, height), stage.getScene()));
        onScreen(() -> lookup("#cluster-sheet").<ScrollPane>query().setVvalue(1));
        onScreen(
                () ->
                        Snapshots.keep(
                                picture("clusters-end", theme, width, height), stage.getScene()));
    }

    private static String picture(String name, Theme theme, int width, int height) {
        return "%s-%dx%d-%s".formatted(name, width, height, theme);
    }

    @Test
    void coloursThePictureByKeptAndFoundClusters() {
        onScreen(() -> commands.run("clusters.search"));
        until("the card", () -> lookup("#cluster-title").tryQuery().isPresent());
        onScreen(() -> press("cluster-open"));
        until("the picture", () -> workspace.picture().nodes().size() == 7);
        onScreen(() -> choose("lens.colour.cluster"));
        until("the found one", () -> !workspace.picture().colours().categories().isEmpty());
        assertThat(workspace.picture().colours().categories()).containsExactly("Found 1, score 42");

        onScreen(
                () -> {
                    workspace.showTab("clusters");
                    press("cluster-keep");
                });
        until(
                "its name",
                () ->
                        workspace
                                .picture()
                                .colours()
                                .categories()
                                .equals(List.of("7 accounts, 2026-02-10 – 2026-02-16")));
        onScreen(() -> workspace.showTab("explorer"));
        onScreen(() -> Snapshots.keep("clusters-coloured", stage.getScene()));
        assertThat(workspace.exploration().clusters().name(drawn.ordinal("r3")))
                .startsWith("7 accounts");
        assertThat(IntStream.range(0, 100).boxed())
                .anyMatch(p -> workspace.exploration().clusters().name(p).isEmpty());
    }

    private void choose(String look) {
        MenuButton looks =
                lookup((Node node) -> "lens.look".equals(node.getId())).queryAs(MenuButton.class);
        looks.getItems().stream()
                .map(Menu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(each -> look.equals(each.getId()))
                .forEach(MenuItem::fire);
    }

    private List<KeptCluster> kept() {
        return drawn.record().read(CaseReader::clusters);
    }

    @Test
    void looksOnlyAtWhatTheFilterOfThePictureLetsThrough() {
        Instant before = Instant.parse("2026-02-09T00:00:00Z");
        onScreen(
                () ->
                        workspace
                                .explorer()
                                .filter(
                                        TransferFilter.NONE.during(
                                                new Period(0, before.toEpochMilli()))));
        onScreen(() -> commands.run("clusters.search"));
        until(
                "what it gave",
                () ->
                        lookup("#clusters-told")
                                .queryAs(Label.class)
                                .getText()
                                .contains("filter of the picture"));
        assertThat(lookup("#cluster-title").tryQuery().isPresent() ? words() : "")
                .doesNotContain("r3");
    }

    @Test
    void findsByAnotherMethodAndAdds() {
        onScreen(
                () ->
                        lookup("#clusters-method")
                                .<ComboBox<ClusterMethod>>query()
                                .setValue(ClusterMethod.COMPONENTS));
        onScreen(() -> commands.run("clusters.search"));
        until("the card", () -> lookup("#cluster-title").tryQuery().isPresent());
        assertThat(words()).contains("r3");
        onScreen(() -> press("cluster-add"));
        until("the picture", () -> workspace.picture().nodes().size() >= 7);
    }

    private String words() {
        ScrollPane sheet = lookup("#cluster-sheet").query();
        StringBuilder words = new StringBuilder();
        sheet.getContent()
                .lookupAll(".label")
                .forEach(node -> words.append(((Label) node).getText()).append('\n'));
        return words.toString();
    }

    private TableView<?> list() {
        return lookup("#cluster-list").queryTableView();
    }

    private void press(String id) {
        lookup("#" + id).queryAs(Button.class).fire();
    }
}
