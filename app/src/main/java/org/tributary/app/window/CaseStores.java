// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.opencase.CasePicture;
import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.DemoCase;
import org.tributary.app.opencase.FileImport;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.retention.CaseDeletion;
import org.tributary.app.retention.DeletionCertificate;
import org.tributary.app.window.kit.TextPhrases;
import org.tributary.app.window.kit.Texts;
import org.tributary.importers.Importers;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Opens and closes the stores of cases, one after the other, so that a case that is still being
/// closed can be opened again at once. Every method but [#unexpected] takes seconds and belongs in
/// the background. Thread-safe.
final class CaseStores {

    private final Cases cases;
    private final Texts texts;
    private final BiConsumer<String, Throwable> errors;
    private Optional<PictureFonts> fonts = Optional.empty();

    /// @param texts words of the picture the demo case begins with
    /// @param errors shows failures nobody expects
    CaseStores(Cases cases, Texts texts, BiConsumer<String, Throwable> errors) {
        this.cases = cases;
        this.texts = texts;
        this.errors = errors;
    }

    /// How cases are made and opened, for what lays one out in a new folder.
    Cases cases() {
        return cases;
    }

    /// Deletes a case that was closed.
    ///
    /// @throws IOException if it may not go, or something cannot be read, written or deleted
    synchronized DeletionCertificate delete(
            CaseDeletion.Order order, Author author, Clock clock, Work work) throws IOException {
        return new CaseDeletion(cases, clock).delete(order, author, work);
    }

    /// The fonts of pictures, read when the first case is opened. Quick afterwards.
    synchronized PictureFonts fonts() {
        PictureFonts loaded = fonts.orElseGet(PictureFonts::bundled);
        fonts = Optional.of(loaded);
        return loaded;
    }

    synchronized OpenCase open(Path folder, Work work) {
        fonts();
        return cases.open(folder.toAbsolutePath().normalize(), work);
    }

    synchronized OpenCase create(
            Path folder, Cases.NewCase settings, RateTable rates, Author author) {
        fonts();
        OpenCase made = cases.create(folder.toAbsolutePath().normalize(), settings, author);
        if (!rates.rates().isEmpty()) {
            made.record()
                    .write(
                            author,
                            writer -> {
                                writer.replaceRates(rates);
                                return rates;
                            });
        }
        return made;
    }

    /// Makes the demo case, with a first picture in it.
    ///
    /// @throws IOException if its files cannot be laid out or read
    synchronized OpenCase demo(Path folder, Author author, Work work) throws IOException {
        fonts();
        Path ledger = folder.resolveSibling("Demo ledger");
        OpenCase made =
                new DemoCase(cases, new FileImport(Importers.shipped()))
                        .make(ledger, folder, author, work)
                        .open();
        String picture =
                new CasePicture(made, texts.locale(), TextPhrases.of(texts), work)
                        .expand(
                                ordinal(made, DemoCase.SCATTERS),
                                EnumSet.allOf(Direction.class),
                                25)
                        .expand(ordinal(made, DemoCase.PASSES), EnumSet.of(Direction.OUT), 25)
                        .saved();
        made.record()
                .write(
                        author,
                        writer -> {
                            writer.saveLayout("explorer", picture);
                            return picture;
                        });
        return made;
    }

    private static int ordinal(OpenCase open, AccountId id) {
        return open.record().read(reader -> reader.account(id).orElseThrow().ordinal());
    }

    synchronized void close(OpenCase open) {
        open.close();
    }

    /// Shows a failure nobody expects. On the screen thread.
    void unexpected(String happened, Throwable failure) {
        errors.accept(happened, failure);
    }
}
