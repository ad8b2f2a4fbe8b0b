// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.transfer.SourceFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/// What is done with the imports a case has already: looking for the same file among them, taking
/// one back, reading one anew. Background parts may run on any thread, the rest on the screen's.
final class CaseImports {

    private final OpenCase open;
    private final CaseKit kit;
    private final Texts texts;

    CaseImports(OpenCase open, CaseKit kit) {
        this.open = open;
        this.kit = kit;
        texts = kit.texts();
    }

    /// Imports of the very same file that count.
    List<ImportReceipt> of(SourceFile file) {
        return open.record().read(CaseReader::imports).stream()
                .filter(kept -> kept.state() == ImportState.REAL)
                .map(KeptImport::receipt)
                .filter(receipt -> receipt.file().sha256().equals(file.sha256()))
                .toList();
    }

    /// Keeps pasted rows as a file until it is imported.
    Path keepPasted(String rows) throws IOException {
        String time =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT)
                        .withZone(kit.surroundings().zone())
                        .format(kit.surroundings().clock().instant());
        return Files.writeString(temp().resolve("pasted %s.tsv".formatted(time)), rows);
    }

    private Path temp() throws IOException {
        return Files.createDirectories(open.record().folder().resolve("temp"));
    }

    /// Asks for the reason and takes an import back.
    void undo(ImportReceipt receipt, Runnable undone) {
        kit.questions()
                .askText(
                        texts.of(
                                "desk.undo.title",
                                receipt.file().name(),
                                receipt.rows().accepted()),
                        "",
                        texts.of("desk.undo.verb"),
                        reason ->
                                kit.tasks()
                                        .start(
                                                texts.of("desk.undo.running"),
                                                work ->
                                                        open.record()
                                                                .undoImport(
                                                                        receipt.importId(),
                                                                        reason,
                                                                        kit.author(),
                                                                        work),
                                                Outcome.of((KeptImport kept) -> undone.run())));
    }

    /// Gets the original of an import out of the case.
    void original(ImportReceipt receipt, BiConsumer<Path, Long> ready) {
        kit.tasks()
                .start(
                        texts.of("desk.again.running"),
                        work -> {
                            Path folder = Files.createTempDirectory(temp(), "again");
                            Path copy = folder.resolve(receipt.file().name());
                            open.record().copyOriginal(receipt.file().sha256(), copy, work);
                            return copy;
                        },
                        Outcome.of((Path copy) -> ready.accept(copy, receipt.importId()))
                                .onFailure(
                                        failure ->
                                                kit.questions()
                                                        .tell(
                                                                texts.of("desk.again.not"),
                                                                String.valueOf(
                                                                        failure.getMessage()))));
    }
}
