// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Reads the problems page by page, and writes the receipt for the clipboard and for files.
final class ReceiptInteractor {

    static final int PAGE = 500;

    private final ReceiptModel model;
    private final ImportReceipt receipt;
    private final Problems problems;
    private final Texts texts;
    private final Tasks tasks;
    private final FileChoice files;

    ReceiptInteractor(
            ReceiptModel model,
            ImportReceipt receipt,
            Problems problems,
            Texts texts,
            Tasks tasks,
            FileChoice files) {
        this.model = model;
        this.receipt = receipt;
        this.problems = problems;
        this.texts = texts;
        this.tasks = tasks;
        this.files = files;
    }

    /// Reads the next page of problems.
    void readMore() {
        model.more().set(false);
        long offset = model.problems().size();
        tasks.start(
                texts.of("receipt.reading"),
                work -> problems.page(offset, PAGE),
                Outcome.of(
                        (List<RowProblem> page) -> {
                            model.problems().addAll(page);
                            model.more().set(page.size() == PAGE);
                        }));
    }

    /// Gives the whole receipt, all problems included, as tab-separated text.
    void copy(Consumer<String> clipboard) {
        tasks.start(
                texts.of("receipt.copying"),
                work -> {
                    var text = new StringBuilder();
                    write(new ReceiptText(texts, '\t'), text, work);
                    return text.toString();
                },
                Outcome.of(
                        (String text) -> {
                            clipboard.accept(text);
                            model.told().set(texts.of("receipt.copied"));
                        }));
    }

    /// Asks for a file and writes the whole receipt there.
    void save() {
        files.save(
                        texts.of("receipt.save.title"),
                        texts.of("receipt.save.name", String.valueOf(receipt.importId())),
                        new FileKind(texts.of("receipt.save.kind"), List.of("*.csv")))
                .ifPresent(this::saveTo);
    }

    private void saveTo(Path target) {
        tasks.start(
                texts.of("receipt.saving"),
                work -> {
                    try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                        // Spreadsheets take a CSV for UTF-8 only with this mark.
                        out.write('\uFEFF');
                        write(new ReceiptText(texts, ','), out, work);
                    }
                    return target;
                },
                Outcome.of((Path saved) -> model.told().set(texts.of("receipt.saved", saved)))
                        .onFailure(failure -> model.told().set(texts.of("receipt.notSaved"))));
    }

    private void write(ReceiptText text, Appendable out, Work work) throws IOException {
        text.writeHead(receipt, out);
        long offset = 0;
        List<RowProblem> page = problems.page(offset, PAGE);
        while (!page.isEmpty()) {
            work.checkCancelled();
            text.writeProblems(page, out);
            offset += page.size();
            page = problems.page(offset, PAGE);
        }
    }
}
