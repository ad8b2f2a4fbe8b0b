// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.legs;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.casefile.CaseReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;

/// Counts payments once that two statements show, with the mouse over a real record.
class LegsPageTest extends ScreenTest {

    private Path folder;
    private DrawnCase drawn;
    private LegsPage page;
    private int changes;

    @Override
    public void start(Stage stage) throws IOException {
        prepare();
        folder = Files.createTempDirectory("legs");
        drawn =
                DrawnCase.in(folder)
                        .with(
                                "payer.txt",
                                "1:A -> 2:B 100.00 EUR 2026-01-03\n1:A -> 2:B 7.00 EUR 2026-01-09")
                        .with(
                                "receiver.txt",
                                "1:A -> 2:B 100.00 EUR 2026-01-05\n9:Z -> 2:B 7.00 EUR 2026-01-09");
        page =
                new LegsPage(
                        texts,
                        new InlineTasks(Clock.systemUTC()),
                        drawn.record(),
                        () -> DrawnCase.ANN,
                        () -> changes++);
        show(stage, page.view());
    }

    @AfterEach
    void close() throws IOException {
        drawn.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private long counted() {
        return drawn.record().read(CaseReader::totals).transfers();
    }

    private String told() {
        return lookup("#legs-told").queryAs(Labeled.class).getText();
    }

    @Test
    void aPaymentBothStatementsShowIsCountedOnceAndTwiceAgain() {
        assertThat(lookup("#legs").queryTableView().getItems()).hasSize(1);
        assertThat(told()).startsWith("1 pair to decide on");
        onScreen(() -> lookup("#legs").queryTableView().getSelectionModel().selectAll());
        clickOn("#legs-join");
        assertThat(counted()).isEqualTo(3);
        assertThat(told()).isEqualTo("0 pairs to decide on, 1 counted once already");

        clickOn("#legs-separate");

        assertThat(counted()).isEqualTo(4);
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    var view = page.view();
                    view.getScene().setRoot(new javafx.scene.layout.Pane());
                    new Snapshots(themes).take("legs", view);
                });
        assertThat(page.view()).isNotNull();
    }
}
