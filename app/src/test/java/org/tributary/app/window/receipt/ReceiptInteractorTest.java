// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.window.imports.ImportedCase;
import org.tributary.app.window.imports.SampleFiles;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class ReceiptInteractorTest {

    @TempDir Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final ReceiptModel model = new ReceiptModel();
    private final GivenFiles files = new GivenFiles();

    @Test
    void readsTheProblemsOfAnImportFromTheRecord() {
        try (ImportedCase open = ImportedCase.in(folder)) {
            ImportReceipt receipt = open.take(SampleFiles.faulty(folder));
            interactor(receipt, problemsOf(open, receipt)).readMore();

            assertThat(model.problems())
                    .extracting(RowProblem::line)
                    .containsExactly(4L, 7L, 12L, 12L);
            assertThat(model.more().get()).isFalse();
        }
    }

    @Test
    void readsManyProblemsPageByPage() {
        List<RowProblem> all =
                IntStream.range(0, ReceiptInteractor.PAGE + 1)
                        .mapToObj(i -> new RowProblem(i, "Amount", "x", "Wrong.", "Mend it."))
                        .toList();
        try (ImportedCase open = ImportedCase.in(folder)) {
            var interactor = interactor(open.take(SampleFiles.faulty(folder)), pages(all));
            interactor.readMore();
            assertThat(model.problems()).hasSize(ReceiptInteractor.PAGE);
            assertThat(model.more().get()).isTrue();

            interactor.readMore();
            assertThat(model.problems()).isEqualTo(all);
            assertThat(model.more().get()).isFalse();
        }
    }

    @Test
    void copiesEverythingAsTabSeparatedText() {
        var copied = new ArrayList<String>();
        try (ImportedCase open = ImportedCase.in(folder)) {
            ImportReceipt receipt = open.take(SampleFiles.faulty(folder));
            interactor(receipt, problemsOf(open, receipt)).copy(copied::add);

            assertThat(copied.getFirst())
                    .contains("SHA-256\t" + receipt.file().sha256())
                    .contains("read\t61\r\naccepted\t57\r\nrejected\t3\r\nduplicate\t0")
                    .contains("\r\nUSD\t57\t")
                    .contains("\r\n7\tAmount Received\t12.5.7\t");
            assertThat(model.told().get()).isEqualTo("Copied");
        }
    }

    @Test
    void savesUnderANeutralNameAndKeepsFormulasHarmless() throws IOException {
        Path target = folder.resolve("receipt.csv");
        files.answer(target);
        try (ImportedCase open = ImportedCase.in(folder)) {
            ImportReceipt receipt = open.take(SampleFiles.faulty(folder));
            var formula =
                    new RowProblem(9, "Amount", "=HYPERLINK(\"x\")", "'=' is no amount.", "Mend.");
            interactor(receipt, pages(List.of(formula))).save();
        }

        assertThat(files.suggested()).containsExactly("receipt-1.csv");
        assertThat(Files.readString(target))
                .startsWith("\uFEFFFile,export-with-faults.csv\r\n")
                .endsWith("9,Amount,\"'=HYPERLINK(\"\"x\"\")\",'=' is no amount.,Mend.\r\n");
    }

    private ReceiptInteractor interactor(ImportReceipt receipt, Problems problems) {
        return new ReceiptInteractor(
                model, receipt, problems, texts, new InlineTasks(ImportedCase.CLOCK), files);
    }

    private static Problems problemsOf(ImportedCase open, ImportReceipt receipt) {
        return (offset, limit) ->
                open.record().read(reader -> reader.problems(receipt.importId(), offset, limit));
    }

    private static Problems pages(List<RowProblem> all) {
        return (offset, limit) -> all.stream().skip(offset).limit(limit).toList();
    }
}
