// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.window.imports.ImportedCase;
import org.tributary.app.window.imports.SampleFiles;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.imports.ImportReceipt;

import java.nio.file.Path;
import java.time.ZoneOffset;

class ReceiptPageTest extends ScreenTest {

    @TempDir Path folder;

    private ImportedCase open;
    private Stage stage;
    private int asked;
    private ImportReceipt faulty;

    @Override
    public void start(Stage shown) {
        stage = shown;
        prepare();
        open = ImportedCase.in(folder);
        faulty = open.take(SampleFiles.faulty(folder));
        show(stage, page(faulty).view());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theEquationAddsUp() {
        var numbers =
                lookup("#receipt-equation .equation-number").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .map(Long::valueOf)
                        .toList();

        assertThat(numbers).containsExactly(61L, 57L, 3L, 0L, 1L);
        assertThat(numbers.stream().skip(1).mapToLong(Long::longValue).sum())
                .isEqualTo(numbers.getFirst());
    }

    @Test
    void listsTheProblemsAndSavesThem() {
        TableView<?> problems = lookup("#receipt-problems").queryTableView();
        assertThat(problems.getItems()).hasSize(4);
        onScreen(() -> problems.getSelectionModel().select(1));
        assertThat(lookup("#receipt-problem").queryLabeled().getText())
                .startsWith("Line 7, Amount Received: '12.5.7' is not an amount. Map another");

        clickOn("#receipt-save");

        assertThat(folder.resolve("saved.csv")).exists();
        assertThat(lookup("#receipt-told").queryLabeled().getText()).startsWith("Saved to");
    }

    @Test
    void rejectedRowsAreSavedAndTheDataQualityIsAskedFor() {
        clickOn("#receipt-rejected");
        clickOn("#receipt-quality");

        assertThat(folder.resolve("saved.csv")).content().contains("Why rejected");
        assertThat(lookup("#receipt-told").queryLabeled().getText())
                .startsWith("3 rejected rows saved to");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void saysWhichEarlierRowADuplicateCountsAs() {
        ImportReceipt again = open.take(SampleFiles.overlapping(folder));
        onScreen(() -> show(stage, page(again).view()));

        assertThat(lookup("#receipt-duplicates").queryTableView().getItems()).hasSize(2);
        assertThat(lookup("export-with-faults.csv:3").tryQuery()).isPresent();
        assertThat(lookup("#receipt-rejected").tryQuery()).isEmpty();
    }

    @Test
    void countsPartiesApartFromTransactions() {
        ImportReceipt customers = open.take(SampleFiles.customers(folder));
        onScreen(() -> show(stage, page(customers).view()));

        assertThat(customers.parties()).isEqualTo(2);
        assertThat(lookup("#receipt-parties").queryLabeled().getText())
                .isEqualTo("Of the 2 accepted rows, 2 are about parties and 0 are transactions.");
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(() -> new Snapshots(themes).take("receipt-faults", page(faulty).view()));
        ImportReceipt again = open.take(SampleFiles.overlapping(folder));
        onScreen(() -> new Snapshots(themes).take("receipt-duplicates", page(again).view()));
        ImportReceipt customers = open.take(SampleFiles.customers(folder));
        onScreen(() -> new Snapshots(themes).take("receipt-parties", page(customers).view()));
        ImportReceipt ledger = open.take(SampleFiles.ledger());
        onScreen(() -> new Snapshots(themes).take("receipt", page(ledger).view()));
        assertThat(ledger.rows().accepted()).isGreaterThan(28_000);
    }

    private ReceiptPage page(ImportReceipt receipt) {
        return new ReceiptPage(
                texts,
                new InlineTasks(ImportedCase.CLOCK),
                new GivenFiles().answer(folder.resolve("saved.csv")),
                ZoneOffset.UTC,
                receipt,
                new RecordedRows(open, receipt),
                () -> asked++);
    }
}
