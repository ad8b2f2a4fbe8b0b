// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.RejectedRows;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.legs.LegsPage;
import org.tributary.app.window.quality.QualityPage;
import org.tributary.app.window.receipt.ReceiptPage;
import org.tributary.app.window.receipt.ReceiptRows;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.RowProblem;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The pages about a case's imports that stand in windows of their own: receipts, data quality,
/// payments that two statements show. To be used on the screen thread.
final class CasePages {

    private static final double HEIGHT = 720;

    private final OpenCase open;
    private final CaseKit kit;
    private final Texts texts;
    private final Runnable recordChanged;
    private final Set<String> shown = new HashSet<>();
    private Optional<QualityPage> quality = Optional.empty();

    /// @param recordChanged told when what counts in the record has changed
    CasePages(OpenCase open, CaseKit kit, Runnable recordChanged) {
        this.open = open;
        this.kit = kit;
        texts = kit.texts();
        this.recordChanged = recordChanged;
    }

    List<Command> commands() {
        return List.of(
                Command.of("import.legs", "command.import.legs", this::legs),
                Command.of("import.quality", "command.import.quality", this::newestQuality)
                        .keys("Shortcut+Alt+I"));
    }

    private void legs() {
        show(
                "legs",
                "legs.title",
                1000,
                () -> new LegsPage(texts, kit.tasks(), open.record(), kit::author, recordChanged));
    }

    /// Shows the receipt of an import.
    void receipt(long importId) {
        open.record().read(CaseReader::imports).stream()
                .map(KeptImport::receipt)
                .filter(receipt -> receipt.importId() == importId)
                .findFirst()
                .ifPresent(this::receipt);
    }

    void receipt(ImportReceipt receipt) {
        show(
                "receipt-" + receipt.importId(),
                "desk.receipt.title",
                900,
                () ->
                        new ReceiptPage(
                                texts,
                                kit.tasks(),
                                kit.files(),
                                open.record().manifest().zone(),
                                receipt,
                                new RecordedRows(receipt.importId()),
                                () -> quality(receipt.importId())));
    }

    private void newestQuality() {
        showQuality();
        quality.ifPresent(QualityPage::lookAtNewest);
    }

    /// Shows what the columns of an import hold.
    void quality(long importId) {
        showQuality();
        quality.ifPresent(page -> page.lookAt(importId));
    }

    private void showQuality() {
        show(
                "quality",
                "quality.title",
                1000,
                () -> {
                    var page =
                            new QualityPage(
                                    texts,
                                    kit.tasks(),
                                    open.record(),
                                    kit.surroundings().clock(),
                                    this::receipt);
                    quality = Optional.of(page);
                    return page;
                });
    }

    private void show(String id, String titleKey, double width, Supplier<Screen> page) {
        shown.add(id);
        kit.windows().show(id, texts.of(titleKey), width, HEIGHT, page);
    }

    /// Closes the windows, since a closed case answers nothing.
    void close() {
        shown.forEach(kit.windows()::close);
    }

    /// Rows of an import in the record.
    private final class RecordedRows implements ReceiptRows {

        private final long importId;

        private RecordedRows(long importId) {
            this.importId = importId;
        }

        @Override
        public List<RowProblem> problems(long offset, int limit) {
            return open.record().read(reader -> reader.problems(importId, offset, limit));
        }

        @Override
        public List<DuplicateRow> duplicates(long offset, int limit) {
            return open.record().read(reader -> reader.duplicates(importId, offset, limit));
        }

        @Override
        public long writeRejected(Appendable out) throws IOException {
            return open.answer(reader -> RejectedRows.write(reader, importId, out));
        }
    }
}
