// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import org.tributary.app.quality.DataQuality;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Reads the rows of one import at a time; asking for another stops the one before.
final class QualityInteractor implements AutoCloseable {

    private final QualityModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final CaseFile record;
    private final Clock clock;
    private final Watch watch;
    private Optional<TaskHandle> running = Optional.empty();
    private int asked;

    QualityInteractor(QualityModel model, Texts texts, Tasks tasks, CaseFile record, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.record = record;
        this.clock = clock;
        watch = tasks.watch(this::showProgress);
    }

    /// Looks at the import that came last.
    void lookAtNewest() {
        look(receipt -> true);
    }

    /// Looks at an import, if it counts.
    void lookAt(long importId) {
        look(receipt -> receipt.importId() == importId);
    }

    private void look(Predicate<ImportReceipt> wanted) {
        List<ImportReceipt> imports =
                record.read(CaseReader::imports).reversed().stream()
                        .filter(kept -> kept.state() == ImportState.REAL)
                        .map(KeptImport::receipt)
                        .toList();
        model.imports().setAll(imports);
        imports.stream().filter(wanted).findFirst().ifPresent(this::look);
    }

    /// Looks at an import of the list.
    void look(ImportReceipt receipt) {
        stop();
        int request = ++asked;
        model.chosen().set(Optional.of(receipt));
        model.told().set("");
        model.step().set(texts.of("quality.looking"));
        model.fraction().set(-1);
        model.looked().set(new Looked.Looking());
        TaskHandle handle =
                tasks.start(
                        texts.of("quality.looking"),
                        work ->
                                record.read(
                                        reader ->
                                                DataQuality.of(
                                                        reader,
                                                        receipt.importId(),
                                                        clock.instant(),
                                                        work)),
                        Outcome.of((DataQuality found) -> ended(request, new Looked.Found(found)))
                                .onCancelled(() -> ended(request, new Looked.Stopped()))
                                .onFailure(failure -> failed(request, failure)));
        running = isLooking() ? Optional.of(handle) : Optional.empty();
    }

    /// Looks once more, after it was stopped or failed.
    void lookAgain() {
        model.chosen().get().ifPresent(this::look);
    }

    /// Stops reading.
    void stop() {
        running.ifPresent(TaskHandle::cancel);
    }

    private boolean isLooking() {
        return model.looked().get() instanceof Looked.Looking;
    }

    private void ended(int request, Looked how) {
        if (request == asked) {
            running = Optional.empty();
            model.looked().set(how);
        }
    }

    private void failed(int request, Exception failure) {
        String why =
                failure instanceof CaseFileException told
                        ? String.valueOf(told.getMessage())
                        : texts.of("quality.failed.why");
        ended(request, new Looked.Failed(why));
    }

    private void showProgress(List<RunningTask> all) {
        running.flatMap(handle -> all.stream().filter(t -> t.handle().equals(handle)).findFirst())
                .ifPresent(task -> model.fraction().set(task.fraction().orElse(-1)));
    }

    /// Gives everything found as tab-separated text.
    void copy(Consumer<String> clipboard) {
        if (model.looked().get() instanceof Looked.Found(DataQuality found)) {
            model.chosen()
                    .get()
                    .ifPresent(
                            receipt -> {
                                clipboard.accept(new QualityText(texts).of(receipt, found));
                                model.told().set(texts.of("quality.copied"));
                            });
        }
    }

    @Override
    public void close() {
        asked++;
        stop();
        watch.close();
    }
}
