// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import org.tributary.app.filing.FilingOrder;
import org.tributary.app.filing.FilingPack;
import org.tributary.app.filing.FilingReview;
import org.tributary.app.filing.FormShelf;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Watch;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes the files a person files into a folder the user chooses.
final class PrepareInteractor {

    private final FilingModel model;
    private final FilingKit kit;
    private final FilingReview review;
    private final FilingInteractor filing;
    private final OneAtATime jobs;
    private final Watch progress;

    PrepareInteractor(
            FilingModel model, FilingKit kit, FilingReview review, FilingInteractor filing) {
        this.model = model;
        this.kit = kit;
        this.review = review;
        this.filing = filing;
        jobs = new OneAtATime(kit.tasks(), model.preparing()::set);
        progress = kit.tasks().watch(this::follow);
    }

    /// Asks for a folder and prepares the files there; files of the same name are replaced.
    void prepare() {
        kit.files()
                .folder(kit.texts().of("filing.prepare.title"))
                .ifPresent(folder -> prepare(folder));
    }

    private void prepare(Path folder) {
        String form = model.form().get();
        Author author = filing.author();
        model.step().set(kit.texts().of("filing.task.prepare"));
        model.fraction().set(-1);
        model.problem().set("");
        jobs.start(
                kit.texts().of("filing.task.prepare"),
                work -> pack(form, folder, author, work),
                prepared -> model.prepared().set(Optional.of(prepared)),
                IOException.class,
                e -> model.problem().set(kit.texts().of("filing.prepare.failed")));
    }

    private FilingPack.Prepared pack(String form, Path folder, Author author, Work work)
            throws IOException {
        FilingOrder order = filing.order(form, author);
        return new FilingPack(review.record(), review.graphs(), review.clock())
                .prepare(
                        order,
                        folder.resolve(kit.texts().of("filing.file")),
                        kit.shelf().own(form, FormShelf.Own.SCHEMA),
                        work);
    }

    /// Shows the folder of the files in the computer's own browser.
    void openFolder() {
        model.prepared()
                .get()
                .flatMap(prepared -> prepared.files().stream().findFirst())
                .map(Path::getParent)
                .ifPresent(kit.files()::show);
    }

    void stop() {
        jobs.stop();
    }

    private void follow(List<RunningTask> all) {
        jobs.in(all)
                .filter(task -> !task.step().isEmpty())
                .ifPresent(
                        task -> {
                            model.step().set(task.step());
                            model.fraction().set(task.fraction().orElse(-1));
                        });
    }

    void close() {
        stop();
        progress.close();
    }
}
