// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Tasks;
import org.tributary.importers.Fingerprint;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads a file to its end beforehand, so that the button can say what it will do.
final class Forecast implements AutoCloseable {

    private final ImportModel model;
    private final Texts texts;
    private final ImportActions actions;
    private final LatestWins counting;

    Forecast(ImportModel model, Texts texts, Tasks tasks, ImportActions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        counting = tasks.latestWins(texts.of("import.counting"));
    }

    /// What is known of a file after it was read to its end.
    private record Known(RowCounts rows, List<ImportReceipt> earlier) {}

    /// Counts what an import of the file on the page would take.
    ///
    /// @param replaced the import it takes the place of
    void of(Sheet sheet, OptionalLong replaced) {
        model.forecast().set(texts.of("import.forecast.counting"));
        ImportProfile profile = sheet.recognised().profile();
        counting.submit(
                work -> read(sheet.file(), profile, work),
                known -> {
                    if (model.sheet().get().equals(Optional.of(sheet))) {
                        model.forecast().set("");
                        known.ifPresent(counted -> show(counted, replaced));
                    }
                });
    }

    private Optional<Known> read(Path file, ImportProfile profile, Work work) {
        try {
            return Optional.of(
                    new Known(
                            actions.count(file, profile, work),
                            actions.earlierImports(Fingerprint.of(file, work))));
        } catch (IOException e) {
            // The import itself will say so.
            return Optional.empty();
        }
    }

    private void show(Known known, OptionalLong replaced) {
        RowCounts rows = known.rows();
        model.forecast()
                .set(
                        texts.of(
                                "import.forecast",
                                rows.read(),
                                rows.accepted(),
                                rows.rejected(),
                                rows.skipped()));
        model.verb().set(texts.of("import.verb.rows", rows.accepted()));
        if (replaced.isPresent()) {
            model.notice().set(texts.of("import.inPlaceOf", replaced.getAsLong()));
        } else if (!known.earlier().isEmpty()) {
            model.notice().set(texts.of("import.already", known.earlier().getFirst().importId()));
        }
        if (rows.accepted() == 0) {
            model.obstacle().set(texts.of("import.obstacle.noRow"));
        }
    }

    /// Gives up counting: two readings at a time would only slow each other down.
    void stop() {
        counting.submit(work -> Optional.empty(), nothing -> {});
    }

    @Override
    public void close() {
        counting.close();
    }
}
