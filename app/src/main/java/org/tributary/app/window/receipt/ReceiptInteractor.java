// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Job;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads what was not accepted page by page, and writes the receipt for the clipboard and for
/// files.
final class ReceiptInteractor {

    static final int PAGE = 500;

    private final ReceiptModel model;
    private final ImportReceipt receipt;
    private final ReceiptRows rows;
    private final Texts texts;
    private final Tasks tasks;
    private final FileChoice files;

    ReceiptInteractor(
            ReceiptModel model,
            ImportReceipt receipt,
            ReceiptRows rows,
            Texts texts,
            Tasks tasks,
            FileChoice files) {
        this.model = model;
        this.receipt = receipt;
        this.rows = rows;
        this.texts = texts;
        this.tasks = tasks;
        this.files = files;
    }

    /// Reads a page of a page's parts.
    @FunctionalInterface
    private interface Pages<T> {
        List<T> page(long offset, int limit);
    }

    /// Reads the next page of problems.
    void readProblems() {
        read(model.problems(), rows::problems);
    }

    /// Reads the next page of duplicates.
    void readDuplicates() {
        read(model.duplicates(), rows::duplicates);
    }

    private <T> void read(PagedRows<T> into, Pages<T> pages) {
        into.more().set(false);
        long offset = into.shown().size();
        tasks.start(
                texts.of("receipt.reading"),
                work -> pages.page(offset, PAGE),
                Outcome.of(
                        (List<T> page) -> {
                            into.shown().addAll(page);
                            into.more().set(page.size() == PAGE);
                        }));
    }

    /// Gives the whole receipt, all problems and duplicates included, as tab-separated text.
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
        choose("receipt.save.title", "receipt.save.name")
                .ifPresent(
                        target ->
                                write(
                                        target,
                                        work -> {
                                            try (Writer out = open(target)) {
                                                write(new ReceiptText(texts, ','), out, work);
                                            }
                                            return texts.of("receipt.saved", target);
                                        }));
    }

    /// Asks for a file and writes the rejected rows there, to be corrected.
    void saveRejected() {
        choose("receipt.saveRejected.title", "receipt.saveRejected.name")
                .ifPresent(
                        target ->
                                write(
                                        target,
                                        work -> {
                                            try (Writer out = open(target)) {
                                                return texts.of(
                                                        "receipt.saveRejected.saved",
                                                        rows.writeRejected(out),
                                                        target);
                                            }
                                        }));
    }

    private Optional<Path> choose(String title, String name) {
        return files.save(
                texts.of(title),
                texts.of(name, String.valueOf(receipt.importId())),
                new FileKind(texts.of("receipt.save.kind"), List.of("*.csv")));
    }

    private static Writer open(Path target) throws IOException {
        Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
        // Spreadsheets take a CSV for UTF-8 only with this mark.
        out.write('\uFEFF');
        return out;
    }

    private void write(Path target, Job<String> job) {
        tasks.start(
                texts.of("receipt.saving"),
                job,
                Outcome.of(model.told()::set)
                        .onFailure(
                                failure -> model.told().set(texts.of("receipt.notSaved", target))));
    }

    private void write(ReceiptText text, Appendable out, Work work) throws IOException {
        text.writeHead(receipt, out);
        List<RowProblem> problems = rows.problems(0, PAGE);
        for (long offset = problems.size(); !problems.isEmpty(); offset += problems.size()) {
            work.checkCancelled();
            text.writeProblems(problems, out);
            problems = rows.problems(offset, PAGE);
        }
        List<DuplicateRow> duplicates = rows.duplicates(0, PAGE);
        if (!duplicates.isEmpty()) {
            text.writeDuplicatesHead(out);
        }
        for (long offset = duplicates.size(); !duplicates.isEmpty(); offset += duplicates.size()) {
            work.checkCancelled();
            text.writeDuplicates(duplicates, out);
            duplicates = rows.duplicates(offset, PAGE);
        }
    }
}
