// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.theme.Theme;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What customer files say of a holder, and every statement that shows a payment, over a real
/// record.
class SourcesInInspectorTest extends WorkspaceTest {

    /// Where the sources stand in the table.
    private static final int SOURCE = 8;

    SourcesInInspectorTest() {
        super(new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }

    @Override
    void begin() throws IOException {
        drawn =
                DrawnCase.in(folder)
                        .with(
                                "payer.txt",
                                "1001 -> 2002 1250.00 EUR 2026-01-03 =Mara Lind\n"
                                        + "1001 -> 2002 75.00 EUR 2026-01-09\n"
                                        + "2002 -> 1001 980.00 EUR 2026-01-12 =Orchid Trading Ltd")
                        .with("receiver.txt", "1001 -> 2002 1250.00 EUR 2026-01-05");
        take("customers.csv", "C-1001,Mara Lind,1001,1971-04-30,Havnegade 4 Aarhus,High");
        take("review.csv", "C-1001,Mara Lind,1001,1971-04-30,Strandvej 9 Skagen,High");
        List<LegPair> pairs = pairs();
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer -> {
                            writer.joinLegs(LegRule.USUAL, pairs);
                            return pairs;
                        });
        open();
        workspace.show(List.of(drawn.ordinal("1001")));
    }

    private List<LegPair> pairs() {
        return drawn
                .record()
                .read(reader -> reader.legCandidates(LegRule.USUAL, 9, Work.UNOBSERVED))
                .stream()
                .map(LegCandidate::pair)
                .toList();
    }

    private void take(String name, String row) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve(name),
                        "Customer ID,Customer Name,Account Number,Date of Birth,Address,Risk"
                                + " Rating\n"
                                + row
                                + "\n");
        Importers importers = Importers.shipped();
        ImportProfile profile = importers.recognise(file).profile();
        drawn.with(importers.plan(file, profile, Work.UNOBSERVED), importers.rows(file, profile));
    }

    private List<String> inspector() {
        return lookup("#inspector .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private TableView<?> table() {
        return lookup("#transfers").queryTableView();
    }

    @Test
    void whatCustomerFilesSayStandsInTheInspectorWithItsSources() {
        assertThat(inspector())
                .containsSequence("Customer files on Mara Lind", "Name", "customers.csv:2  +1")
                .containsSequence("Birth date", "customers.csv:2  +1", "1971-04-30")
                .containsSequence(
                        "Address (2 values)",
                        "customers.csv:2",
                        "Havnegade 4 Aarhus",
                        "Address (2 values)",
                        "review.csv:2",
                        "Strandvej 9 Skagen");

        onScreen(() -> workspace.show(List.of(drawn.ordinal("2002"))));

        assertThat(inspector()).noneMatch(text -> text.startsWith("Customer files"));
    }

    @Test
    void aPaymentTwoStatementsShowCitesBothAndKeysLeadBack() {
        onScreen(() -> table().scrollToColumnIndex(SOURCE));
        assertThat(lookup("payer.txt:1  +1 source").tryQuery()).isPresent();
        assertThat(lookup("payer.txt:2").tryQuery()).isPresent();
        onScreen(
                () -> {
                    table().requestFocus();
                    table().getSelectionModel().select(0);
                });

        assertThat(inspector())
                .contains("EUR 1,250.00", "Mara Lind")
                .containsSequence(
                        "Source",
                        "payer.txt:1",
                        "The same payment, counted once, also stands in",
                        "receiver.txt:1");

        onScreen(() -> lookup("#inspector-leave").query().requestFocus());
        push(KeyCode.SPACE);

        assertThat(inspector()).contains("Customer files on Mara Lind");
        assertThat(table().getSelectionModel().getSelectedIndices()).isEmpty();
    }

    @Test
    void aPaymentOneStatementShowsCitesThatAlone() {
        onScreen(() -> table().getSelectionModel().select(1));

        assertThat(inspector())
                .endsWith("Source", "payer.txt:2")
                .doesNotContain("The same payment, counted once, also stands in");
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(() -> commands.run("picture.expand"));
        keep("inspector-holder", 1440, 900);
        keep("inspector-holder", 1024, 700);
        onScreen(() -> table().getSelectionModel().select(0));
        keep("inspector-transaction", 1440, 900);
        keep("inspector-transaction", 1024, 700);
        assertThat(inspector()).contains("receiver.txt:1");
    }

    private void keep(String name, int width, int height) {
        for (Theme theme : Theme.values()) {
            onScreen(
                    () -> {
                        themes.show(theme);
                        stage.getScene().setRoot(new StackPane());
                        var scene = new Scene(new StackPane(workspace.view()), width, height);
                        themes.dress(scene);
                        stage.setScene(scene);
                        workspace.explorer().fit();
                    });
            WaitForAsyncUtils.waitForFxEvents(20);
            onScreen(
                    () ->
                            Snapshots.keep(
                                    name + "-" + width + "x" + height + "-" + theme,
                                    stage.getScene()));
        }
        onScreen(() -> themes.show(Theme.LIGHT));
    }
}
