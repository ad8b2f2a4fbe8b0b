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
import org.tributary.ledger.imports.DuplicateRow;
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
            interactor(receipt, problemsOf(open, receipt)).readProblems();

            assertThat(model.problems().shown())
                    .extracting(RowProblem::line)
                    .containsExactly(4L, 7L, 12L, 12L);
            assertThat(model.problems().more().get()).isFalse();
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
            interactor.readProblems();
            assertThat(model.problems().shown()).hasSize(ReceiptInteractor.PAGE);
            assertThat(model.problems().more().get()).isTrue();

            interactor.readProblems();
            assertThat(model.problems().shown()).isEqualTo(all);
            assertThat(model.problems().more().get()).isFalse();
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

    @Test
    void copiesWhichEarlierRowsDuplicatesCountAs() throws IOException {
        var copied = new ArrayList<String>();
        try (ImportedCase open = ImportedCase.in(folder)) {
            open.take(SampleFiles.faulty(folder));
            ImportReceipt again = open.take(SampleFiles.overlapping(folder));
            interactor(again, problemsOf(open, again)).copy(copied::add);
        }

        assertThat(copied.getFirst())
                .contains("accepted\t1\r\nrejected\t0\r\nduplicate\t2")
                .endsWith(
                        "Line here\tIs counted as\tFound by\r\n"
                                + "2\texport-with-faults.csv:2\tAll mapped fields\r\n"
                                + "3\texport-with-faults.csv:3\tAll mapped fields\r\n");
    }

    @Test
    void rejectedRowsAreSavedToBeCorrectedAndImportedAgain() throws IOException {
        Path target = folder.resolve("rejected.csv");
        files.answer(target);
        try (ImportedCase open = ImportedCase.in(folder)) {
            ImportReceipt receipt = open.take(SampleFiles.faulty(folder));
            interactor(receipt, problemsOf(open, receipt)).saveRejected();
            String text = Files.readString(target);
            assertThat(text.lines()).hasSize(4);
            assertThat(text).contains("Why rejected").contains("yesterday").contains("12.5.7");
            Files.writeString(target, text.replace("12.5.7", "12.57"));

            ImportReceipt again = open.take(target);

            assertThat(again.rows().accepted()).isEqualTo(1);
            assertThat(again.rows().rejected()).isEqualTo(2);
        }
        assertThat(files.suggested()).containsExactly("rejected-rows-1.csv");
        assertThat(model.told().get()).startsWith("3 rejected rows saved to ");
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() {
        files.answer(folder.resolve("no-such-folder").resolve("rejected.csv"));
        try (ImportedCase open = ImportedCase.in(folder)) {
            ImportReceipt receipt = open.take(SampleFiles.faulty(folder));
            interactor(receipt, problemsOf(open, receipt)).saveRejected();
        }

        assertThat(model.told().get()).startsWith("Not saved to ").contains("no-such-folder");
    }

    private ReceiptInteractor interactor(ImportReceipt receipt, ReceiptRows rows) {
        return new ReceiptInteractor(
                model, receipt, rows, texts, new InlineTasks(ImportedCase.CLOCK), files);
    }

    private static ReceiptRows problemsOf(ImportedCase open, ImportReceipt receipt) {
        return new RecordedRows(open, receipt);
    }

    private static ReceiptRows pages(List<RowProblem> all) {
        return new ReceiptRows() {
            @Override
            public List<RowProblem> problems(long offset, int limit) {
                return all.stream().skip(offset).limit(limit).toList();
            }

            @Override
            public List<DuplicateRow> duplicates(long offset, int limit) {
                return List.of();
            }

            @Override
            public long writeRejected(Appendable out) {
                return 0;
            }
        };
    }
}
