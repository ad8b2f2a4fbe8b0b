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
    private ImportReceipt faulty;

    @Override
    public void start(Stage stage) {
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

        clickOn("#receipt-save");

        assertThat(folder.resolve("saved.csv")).exists();
        assertThat(lookup("#receipt-told").queryLabeled().getText()).startsWith("Saved to");
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(() -> new Snapshots(themes).take("receipt-faults", page(faulty).view()));
        ImportReceipt ledger = open.take(SampleFiles.ledger());
        onScreen(() -> new Snapshots(themes).take("receipt", page(ledger).view()));
        assertThat(ledger.rows().accepted()).isEqualTo(28_317);
    }

    private ReceiptPage page(ImportReceipt receipt) {
        return new ReceiptPage(
                texts,
                new InlineTasks(ImportedCase.CLOCK),
                new GivenFiles().answer(folder.resolve("saved.csv")),
                ZoneOffset.UTC,
                receipt,
                (offset, limit) ->
                        open.record()
                                .read(
                                        reader ->
                                                reader.problems(
                                                        receipt.importId(), offset, limit)));
    }
}
