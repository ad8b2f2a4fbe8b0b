// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Job;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;
import org.tributary.importers.Fingerprint;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.GraphFormat;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes workbook and graph and checks the case, one at a time.
final class ReportInteractor implements AutoCloseable {

    private final ReportModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final FileChoice files;
    private final ReportActions actions;
    private final Watch watch;
    private Optional<TaskHandle> running = Optional.empty();

    ReportInteractor(
            ReportModel model, Texts texts, Tasks tasks, FileChoice files, ReportActions actions) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.files = files;
        this.actions = actions;
        watch = tasks.watch(this::showProgress);
    }

    /// Looks at the case anew.
    void refresh() {
        tasks.start(texts.of("report.looking"), actions::facts, Outcome.of(this::show));
    }

    private void show(ReportFacts facts) {
        List<ReportModel.Holding> items = new ArrayList<>();
        items.add(item("report.item.subjects", facts.subjects()));
        String transfers =
                facts.subjects() > 0 ? "report.item.ofSubjects" : "report.item.transfers";
        items.add(item(transfers, facts.transfers()));
        items.add(item("report.item.imports", facts.imports()));
        items.add(item("report.item.exhibits", facts.exhibits()));
        items.add(item("report.item.notes", facts.notes()));
        items.add(new ReportModel.Holding(texts.of("report.item.verified"), true));
        model.items().setAll(items);
        List<String> warnings = new ArrayList<>();
        if (facts.transfers() > 0 && facts.subjects() == 0) {
            warnings.add(texts.of("report.warn.subjects", facts.transfers()));
        }
        if (facts.exhibits() == 0) {
            warnings.add(texts.of("report.warn.exhibits"));
        }
        if (facts.rejected() > 0) {
            warnings.add(texts.of("report.warn.rejected", facts.rejected()));
        }
        model.warnings().setAll(warnings);
        model.obstacle().set(facts.transfers() == 0 ? texts.of("report.obstacle.empty") : "");
    }

    private ReportModel.Holding item(String key, long count) {
        return new ReportModel.Holding(texts.of(key, count), count > 0);
    }

    /// Asks for a file and writes the workbook there. The suggested name tells nothing of the case.
    void exportWorkbook() {
        if (isPossible()) {
            Labels labels = model.labels().get();
            files.save(
                            texts.of("report.workbook.title"),
                            texts.of("report.workbook.name"),
                            new FileKind(texts.of("report.workbook.kind"), List.of("*.xlsx")))
                    .ifPresent(
                            out ->
                                    run(
                                            texts.of("report.workbook.writing"),
                                            work -> workbook(out, labels, work)));
        }
    }

    private Result workbook(Path out, Labels labels, Work work) throws IOException {
        RecordCheck check = actions.writeWorkbook(out, labels, work);
        return check.ok()
                ? new Result.Written(out, Fingerprint.of(out, work).sha256(), check.checks())
                : new Result.Checked(check.checks());
    }

    /// Asks for a file and writes the graph there.
    void exportGraph(GraphFormat format) {
        if (isPossible()) {
            String ending = ending(format);
            files.save(
                            texts.of("report.graph.title"),
                            texts.of("report.graph.name") + ending,
                            new FileKind(words(format), List.of("*" + ending)))
                    .ifPresent(
                            out ->
                                    run(
                                            texts.of("report.graph.writing"),
                                            work -> graph(format, out, work)));
        }
    }

    private Result graph(GraphFormat format, Path out, Work work) throws IOException {
        actions.exportGraph(format, out, work);
        return new Result.Written(out, Fingerprint.of(out, work).sha256(), List.of());
    }

    String words(GraphFormat format) {
        return texts.of("report.format." + format.name().toLowerCase(Locale.ROOT));
    }

    private static String ending(GraphFormat format) {
        return switch (format) {
            case GRAPHML -> ".graphml";
            case GEXF -> ".gexf";
            case CSV -> ".zip";
            case ANX -> ".anx";
        };
    }

    /// Checks the whole case.
    void verify() {
        if (!model.busy().get()) {
            run(
                    texts.of("report.verifying"),
                    work -> new Result.Checked(List.copyOf(actions.verify(work))));
        }
    }

    private boolean isPossible() {
        return model.obstacle().get().isEmpty() && !model.busy().get();
    }

    private void run(String name, Job<Result> job) {
        model.busy().set(true);
        model.step().set(name);
        model.fraction().set(-1);
        model.result().set(new Result.Nothing());
        TaskHandle handle =
                tasks.start(
                        name,
                        job,
                        Outcome.of(this::ended)
                                .onFailure(this::failed)
                                .onCancelled(() -> ended(new Result.Nothing())));
        if (model.busy().get()) {
            running = Optional.of(handle);
        }
    }

    void cancel() {
        running.ifPresent(
                handle -> {
                    model.step().set(texts.of("report.cancelling"));
                    handle.cancel();
                });
    }

    private void ended(Result result) {
        running = Optional.empty();
        model.busy().set(false);
        model.result().set(result);
    }

    private void failed(Exception failure) {
        switch (failure) {
            case CaseFileException told ->
                    ended(new Result.Failed(String.valueOf(told.getMessage())));
            case IOException unwritten -> ended(new Result.Failed(texts.of("report.notWritten")));
            case RuntimeException fault -> {
                ended(new Result.Nothing());
                throw fault;
            }
            default -> {
                ended(new Result.Nothing());
                throw new IllegalStateException(failure);
            }
        }
    }

    private void showProgress(List<RunningTask> all) {
        running.flatMap(handle -> all.stream().filter(t -> t.handle().equals(handle)).findFirst())
                .ifPresent(
                        task -> {
                            model.step().set(task.step().isEmpty() ? task.name() : task.step());
                            model.fraction().set(task.fraction().orElse(-1));
                        });
    }

    @Override
    public void close() {
        watch.close();
    }
}
