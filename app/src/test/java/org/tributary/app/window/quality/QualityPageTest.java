// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.window.imports.ImportedCase;
import org.tributary.app.window.imports.SampleFiles;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Reads the quality page over a real record.
class QualityPageTest extends ScreenTest {

    private static final String ODD =
            """
            Time,From Bank,From Account,To Bank,To Account,Amount,Currency,Reference,Desk
            2026-01-01 10:00,1,A,2,B,0.00,EUR,rent,7
            2026-01-02 10:00,1,A,1,A,20.00,EUR,,
            2026-01-03 10:00,1,A,2,B,30.00,EUR,rent,
            2026-01-04 10:00,1,A,2,B,0.00,EUR,,
            """;

    @TempDir Path folder;

    private final List<Long> receipts = new ArrayList<>();
    private ImportedCase open;
    private ImportReceipt odd;
    private QualityPage page;

    @Override
    public void start(Stage stage) throws IOException {
        prepare();
        open = ImportedCase.in(folder);
        odd = open.take(Files.writeString(folder.resolve("odd.csv"), ODD));
        page = page();
        page.lookAtNewest();
        show(stage, page.view());
    }

    private QualityPage page() {
        return new QualityPage(
                texts,
                new InlineTasks(ImportedCase.CLOCK),
                open.record(),
                ImportedCase.CLOCK,
                receipts::add);
    }

    @AfterEach
    void close() {
        onScreen(page::close);
        open.close();
    }

    private List<String> cells(String table) {
        return lookup(table + " .table-cell .text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void tellsWhatIsOddAndWhereItStands() {
        assertThat(lookup("#quality-odd .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly(
                        "2 rows",
                        "50%",
                        "The amount is zero.",
                        "Lines 2, 5",
                        "1 row",
                        "25%",
                        "Payer and receiver are the same account.",
                        "Line 3");
    }

    @Test
    void tellsHowFullFieldsAreAndWhereColumnsWent() {
        assertThat(cells("#quality-fills"))
                .containsSequence("Reference", "50%", "2", "2")
                .containsSequence("Label", "Not in the file", "–", "–")
                .containsSequence("Desk", "25%", "1", "3");
        assertThat(cells("#quality-origins"))
                .startsWith("1", "Time", "Time", "2", "From Bank", "Paying bank")
                .endsWith("–", "Desk", "Kept under its header");
    }

    @Test
    void anotherImportIsChosenAndItsReceiptOpenedByKeys() {
        ImportReceipt customers = open.take(SampleFiles.customers(folder));
        onScreen(() -> page.lookAt(odd.importId()));
        ComboBox<?> choice = lookup("#quality-import").queryComboBox();
        onScreen(choice::requestFocus);
        push(KeyCode.UP);

        assertThat(lookup("#quality-rows").queryLabeled().getText())
                .startsWith("The 2 accepted rows of this import are about parties");
        assertThat(cells("#quality-origins")).contains("Date of Birth", "Birth date");
        onScreen(() -> lookup("#quality-receipt").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(receipts).containsExactly(customers.importId());
    }

    @Test
    void everythingIsCopiedAsText() {
        clickOn("#quality-copy");
        AtomicReference<String> copied = new AtomicReference<>("");
        onScreen(() -> copied.set(Clipboard.getSystemClipboard().getString()));

        assertThat(copied.get())
                .startsWith("File\todd.csv\r\n")
                .contains("The amount is zero.\t2\todd.csv:2 odd.csv:5\r\n")
                .contains("Reference\t2\t2\r\n")
                .contains("1\tTime\tTime\r\n");
    }

    @Test
    void aCaseWithoutImportsSaysSo() {
        open.record()
                .undoImport(odd.importId(), "by mistake", ImportedCase.AUTHOR, Work.UNOBSERVED);
        onScreen(
                () -> {
                    page.close();
                    page = page();
                    page.lookAtNewest();
                    scene().setRoot(page.view());
                });

        assertThat(lookup(texts.of("quality.nothing")).tryQuery()).isPresent();
    }

    private Scene scene() {
        return lookup("#quality").query().getScene();
    }

    @Test
    void looksRightInBothThemesAndSizes() {
        onScreen(
                () -> {
                    page.view().getScene().setRoot(new Pane());
                    new Snapshots(themes).take("quality-odd", page.view());
                });
        open.take(SampleFiles.ledger());
        onScreen(
                () -> {
                    page.lookAtNewest();
                    new Snapshots(themes).take("quality", page.view());
                });
        open.take(SampleFiles.customers(folder));
        onScreen(
                () -> {
                    page.lookAtNewest();
                    new Snapshots(themes).take("quality-parties", page.view());
                });
        assertThat(page.view()).isNotNull();
    }
}
