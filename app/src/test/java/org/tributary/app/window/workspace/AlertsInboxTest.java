// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.tributary.app.alerts.Inbox;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.work.Work;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Detectors run over a real record, their alerts are looked at and decided.
class AlertsInboxTest extends WorkspaceTest {

    AlertsInboxTest() {
        super(new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }

    @Override
    void begin() {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            ring.append("a%d -> hub 9400.00 EUR 2026-01-0%dT10:00\n".formatted(i, 3 + i / 3));
        }
        for (int i = 0; i < 6; i++) {
            ring.append("hub -> b%d 9300.00 EUR 2026-01-06T1%d:00\n".formatted(i, i));
        }
        drawn = DrawnCase.in(folder).with("ring.csv", ring.toString());
        open();
        onScreen(() -> workspace.showTab("alerts"));
    }

    private List<Alert> alerts() {
        return drawn.record().read(CaseReader::alerts);
    }

    @Test
    void findsLooksAndDecides() {
        assertThat(lookup("#alerts-empty").tryQuery()).isPresent();
        onScreen(() -> commands.run("alerts.run"));

        assertThat(alerts()).isNotEmpty();
        until("the list", () -> tree().getExpandedItemCount() == alerts().size());
        until("the sheet", () -> lookup("#alert-title").tryQueryAs(Label.class).isPresent());
        assertThat(lookup("#alert-title").queryAs(Label.class).getText()).contains("new");

        until("the picture", () -> lookup("#alert-picture").<ImageView>query().getImage() != null);
        assertThat(rows().getItems()).isNotEmpty();
        assertThat(figuresOfSheet())
                .as("what was measured is read beside its limit")
                .isNotEmpty()
                .allMatch(label -> label.getWidth() >= label.prefWidth(-1) - 1);
        assertThat(history()).hasSize(1);

        onScreen(() -> press("alert-mark"));
        assertThat(drawn.record().read(CaseReader::subjects))
                .extracting(Subject::account)
                .contains(alerts().getFirst().draft().subject());

        onScreen(() -> press("alerts-close-false"));
        assertThat(alerts()).allMatch(alert -> alert.state() == AlertState.NEW);
        assertThat(lookup("#alert-problem").queryAs(Label.class).getText()).isNotBlank();

        int all = alerts().size();
        onScreen(() -> lookup("#alert-reason").queryAs(TextField.class).setText("a club"));
        onScreen(() -> press("alerts-close-false"));
        assertThat(alerts()).filteredOn(a -> a.state() == AlertState.CLOSED).hasSize(1);
        assertThat(tree().getExpandedItemCount()).isEqualTo(all - 1);

        onScreen(() -> commands.run("alerts.run"));
        assertThat(alerts()).as("what was decided is not raised again").hasSize(all);
    }

    @Test
    void saysHowManyABulkDecisionReachesAndListsAlertsOfSelectedAccounts() {
        onScreen(() -> commands.run("alerts.run"));
        int all = alerts().size();
        until("the list", () -> tree().getExpandedItemCount() == all);
        onScreen(() -> tree().getSelectionModel().selectAll());
        onScreen(() -> lookup("#alert-reason").queryAs(TextField.class).setText("a club"));
        onScreen(() -> press("alerts-close-false"));
        assertThat(alerts()).allMatch(alert -> alert.state() == AlertState.CLOSED);
        onScreen(
                () ->
                        lookup("#alerts-states")
                                .<ComboBox<?>>query()
                                .getSelectionModel()
                                .selectLast());
        assertThat(tree().getExpandedItemCount()).isEqualTo(all);
        assertThat(history()).as("raised, then decided").hasSize(2);

        onScreen(() -> lookup("#alert-reason").queryAs(TextField.class).setText("too soon"));
        onScreen(() -> press("alert-reopen"));
        assertThat(alerts()).anyMatch(alert -> alert.state() == AlertState.IN_REVIEW);

        onScreen(() -> commands.run("alerts.ofSelected"));
        assertThat(lookup("#alerts-about").queryButton().isVisible())
                .as("nothing is selected, so nothing is filtered")
                .isFalse();
        assertThat(told()).startsWith("No account is selected.");
        int runs = drawn.record().read(CaseReader::detectionRuns).size();
        onScreen(() -> commands.run("alerts.runSelected"));
        assertThat(drawn.record().read(CaseReader::detectionRuns))
                .as("nothing is selected, so nothing is run")
                .hasSize(runs);

        int hub = drawn.ordinal("hub");
        onScreen(() -> workspace.show(List.of(hub)));
        long open =
                alerts().stream()
                        .filter(alert -> alert.state().isOpen())
                        .filter(alert -> alert.draft().accounts().contains(hub))
                        .count();
        assertThat(lookup("#inspector-alerts").queryAs(Hyperlink.class).getText())
                .startsWith(open + " open alert");
        onScreen(() -> lookup("#inspector-alerts").queryAs(Hyperlink.class).fire());
        assertThat(lookup("#alerts-about").queryButton().isVisible()).isTrue();
    }

    @Test
    void anAlertWhoseImportWasTakenBackSaysSo() {
        onScreen(() -> commands.run("alerts.run"));
        until("the list", () -> tree().getExpandedItemCount() == alerts().size());
        long imported = drawn.record().read(CaseReader::imports).getFirst().receipt().importId();
        drawn.record().undoImport(imported, "wrong file", DrawnCase.ANN, Work.UNOBSERVED);
        onScreen(() -> workspace.caseChanged());

        assertThat(drawn.record().read(Inbox::read).gone())
                .containsOnlyKeys(alerts().stream().map(Alert::id).toList());
        until(
                "the rows to say so",
                () ->
                        lookup("#alerts .alert-below").queryAllAs(Label.class).stream()
                                .anyMatch(
                                        label ->
                                                label.getText()
                                                        .equals(
                                                                "All its transactions were taken"
                                                                        + " back")));
        assertThat(told()).startsWith("Other transactions count now");
    }

    private String told() {
        return lookup("#alerts-told").queryAs(Label.class).getText();
    }

    private List<Node> history() {
        return lookup("#alert-history").queryAs(VBox.class).getChildren();
    }

    private TableView<?> rows() {
        return lookup("#alert-rows").queryTableView();
    }

    private Set<Label> figuresOfSheet() {
        return lookup(".alert-measures .amount").queryAllAs(Label.class);
    }

    private void press(String id) {
        lookup("#" + id).queryAs(Button.class).fire();
    }

    private TreeTableView<?> tree() {
        return lookup("#alerts").queryAs(TreeTableView.class);
    }
}
