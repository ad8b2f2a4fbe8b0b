// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.imports.ImportReceipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Takes one file after another through the page. Every correction makes the page anew in the
/// background; of several the last one wins.
final class ImportInteractor implements AutoCloseable {

    private final ImportModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final KnownProfiles profiles;
    private final ImportActions actions;
    private final Look.At look;
    private final LatestWins looking;
    private final Forecast forecast;
    private final ProfileKeeping keeping;
    private final Watch watch;
    private Correction correction = Correction.NONE;
    private List<String> headersBefore = List.of();
    private Optional<TaskHandle> running = Optional.empty();

    ImportInteractor(
            ImportModel model,
            Texts texts,
            Tasks tasks,
            KnownProfiles profiles,
            ImportActions actions) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.profiles = profiles;
        this.actions = actions;
        look = new Look.At(profiles, texts);
        looking = tasks.latestWins(texts.of("import.looking"));
        forecast = new Forecast(model, texts, tasks, actions);
        keeping = new ProfileKeeping(model, texts, tasks, profiles, this::correct);
        watch = tasks.watch(this::showProgress);
        model.obstacle().set(texts.of("import.obstacle.noFile"));
        model.verb().set(texts.of("import.verb"));
    }

    /// Puts files at the end of the queue, those of folders in the order of their names; those
    /// that already wait there stay once.
    void add(List<Path> files) {
        if (files.stream().noneMatch(Files::isDirectory)) {
            queue(files);
            return;
        }
        tasks.start(
                texts.of("import.listing"),
                work -> new FilesWithin(work).of(files),
                Outcome.of(this::queue)
                        .onFailure(failure -> model.refusal().set(texts.of("import.unlistable"))));
    }

    private void queue(List<Path> files) {
        for (Path file : files) {
            if (model.files().stream().noneMatch(known -> known.waitsFor(file))) {
                model.files().add(QueuedFile.waiting(file));
            }
        }
        if (shown().isEmpty()) {
            showNext();
        }
    }

    /// Puts an original of the case at the front, to be read anew in the place of its import.
    void again(Path original, long importId) {
        if (model.importing().get()) {
            return;
        }
        shown().ifPresent(file -> replace(file, new QueuedFile.State.Waiting()));
        model.files()
                .addFirst(
                        new QueuedFile(
                                original,
                                new QueuedFile.State.Waiting(),
                                OptionalLong.of(importId)));
        showNext();
    }

    /// Takes rows that were copied in a spreadsheet.
    void paste(String rows) {
        if (!rows.isBlank() && !model.importing().get()) {
            tasks.start(
                    texts.of("import.pasting"),
                    work -> actions.keepPasted(rows),
                    Outcome.of((Path file) -> queue(List.of(file))));
        }
    }

    /// Keeps how the file on the page is read as a profile of that name, to be found again where it
    /// fits.
    void saveProfile(String name) {
        keeping.save(name);
    }

    /// Takes over a profile somebody shared, and reads the file on the page by it.
    void loadProfile(Path file) {
        keeping.load(file);
    }

    /// Another value of something that was guessed.
    void choose(Part part, String value) {
        Correction next =
                part == Part.PROFILE
                        ? Correction.of(profiles.importers().library().named(value))
                        : correction.with(part, value.strip());
        correct(next);
    }

    /// Another meaning of a column.
    void map(int position, Optional<Field> field) {
        model.sheet()
                .get()
                .ifPresent(
                        sheet ->
                                correct(
                                        correction.with(
                                                position,
                                                sheet.columns().get(position).field(),
                                                field)));
    }

    /// Forgets every correction.
    void startOver() {
        correct(Correction.NONE);
    }

    private void correct(Correction next) {
        shown().ifPresent(
                        file -> {
                            correction = next;
                            model.corrected().set(!next.equals(Correction.NONE));
                            model.obstacle().set(texts.of("import.obstacle.looking"));
                            looking.submit(work -> look.file(file.file(), next), this::take);
                        });
    }

    private void showNext() {
        Optional<QueuedFile> next =
                model.files().stream()
                        .filter(file -> file.state() instanceof QueuedFile.State.Waiting)
                        .findFirst();
        model.sheet().set(Optional.empty());
        model.refusal().set("");
        model.forecast().set("");
        model.notice().set("");
        model.corrected().set(false);
        model.verb().set(texts.of("import.verb"));
        model.looking().set(next.map(QueuedFile::name).orElse(""));
        model.obstacle()
                .set(
                        texts.of(
                                next.isPresent()
                                        ? "import.obstacle.looking"
                                        : "import.obstacle.noFile"));
        next.ifPresent(this::show);
    }

    private void show(QueuedFile file) {
        replace(file, new QueuedFile.State.Shown());
        Correction before = correction;
        List<String> headers = headersBefore;
        looking.submit(work -> look.next(file.file(), before, headers), this::take);
    }

    private void take(Look result) {
        model.looking().set("");
        model.forecast().set("");
        switch (result) {
            case Look.Refused(String reason) -> {
                model.refusal().set(reason);
                model.obstacle().set(reason);
            }
            case Look.Seen(Sheet sheet, Correction used) -> {
                correction = used;
                model.corrected().set(!used.equals(Correction.NONE));
                model.refusal().set("");
                model.sheet().set(Optional.of(sheet));
                model.verb().set(texts.of("import.verb.file", sheet.fileName()));
                List<String> missing = sheet.recognised().missing();
                model.obstacle().set(String.join(" ", missing));
                if (missing.isEmpty()) {
                    forecast.of(sheet, replaced());
                }
            }
        }
    }

    /// Imports the file on the page.
    void importFile() {
        Optional<Sheet> sheet = model.sheet().get();
        if (sheet.isEmpty() || !model.obstacle().get().isEmpty() || model.importing().get()) {
            return;
        }
        Path file = sheet.get().file();
        ImportProfile profile = sheet.get().recognised().profile();
        OptionalLong replaces = replaced();
        // Two readings at a time would only slow each other down.
        forecast.stop();
        model.importing().set(true);
        model.step().set("");
        model.fraction().set(-1);
        actions.importing(file, profile);
        TaskHandle handle =
                tasks.start(
                        texts.of("import.running"),
                        work -> actions.importFile(file, profile, replaces, work),
                        Outcome.of(this::imported)
                                .onFailure(this::failed)
                                .onCancelled(() -> notImported(texts.of("import.cancelled"))));
        if (model.importing().get()) {
            running = Optional.of(handle);
        }
    }

    /// Asks the running import to stop; nothing of the file will remain in the case.
    void cancel() {
        running.ifPresent(
                handle -> {
                    model.step().set(texts.of("import.cancelling"));
                    handle.cancel();
                });
    }

    private void imported(ImportReceipt receipt) {
        stopped("");
        model.sheet()
                .get()
                .ifPresent(sheet -> headersBefore = sheet.recognised().preview().headers());
        shown().ifPresent(file -> replace(file, new QueuedFile.State.Imported(receipt)));
        actions.imported(receipt);
        showNext();
    }

    private void failed(Exception failure) {
        switch (failure) {
            case CaseFileException told -> notImported(String.valueOf(told.getMessage()));
            case IOException unread -> notImported(texts.of("import.unreadable"));
            case RuntimeException fault -> {
                notImported("");
                throw fault;
            }
            default -> {
                notImported("");
                throw new IllegalStateException(failure);
            }
        }
    }

    private void notImported(String reason) {
        stopped(reason);
        actions.notImported();
    }

    private void stopped(String reason) {
        running = Optional.empty();
        model.importing().set(false);
        model.refusal().set(reason);
    }

    /// Leaves the file on the page out and goes to the next.
    void leaveOut() {
        if (!model.importing().get()) {
            shown().ifPresent(file -> replace(file, new QueuedFile.State.LeftOut()));
            showNext();
        }
    }

    private void showProgress(List<RunningTask> all) {
        running.flatMap(handle -> all.stream().filter(t -> t.handle().equals(handle)).findFirst())
                .ifPresent(
                        task -> {
                            model.step().set(task.step());
                            model.fraction().set(task.fraction().orElse(-1));
                        });
    }

    /// The import that the file on the page takes the place of.
    private OptionalLong replaced() {
        return shown().map(QueuedFile::replaces).orElseGet(OptionalLong::empty);
    }

    private Optional<QueuedFile> shown() {
        return model.files().stream()
                .filter(file -> file.state() instanceof QueuedFile.State.Shown)
                .findFirst();
    }

    private void replace(QueuedFile file, QueuedFile.State state) {
        model.files().set(model.files().indexOf(file), file.in(state));
    }

    @Override
    public void close() {
        watch.close();
        looking.close();
        forecast.close();
    }
}
