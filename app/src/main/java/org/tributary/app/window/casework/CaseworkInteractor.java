// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import org.tributary.app.alerts.FilingClock;
import org.tributary.app.casework.CaseChecklist;
import org.tributary.app.casework.PriorReports;
import org.tributary.app.casework.ProgressDesk;
import org.tributary.app.casework.ProgressDesk.Refusal;
import org.tributary.app.window.casework.CaseworkModel.Standing;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.FiledReport;
import org.tributary.ledger.casework.Subject;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does what the user asks of the work on a case.
final class CaseworkInteractor {

    private final CaseworkModel model;
    private final CaseworkKit kit;
    private final CaseFile record;
    private final ProgressDesk desk;
    private final CaseworkHost host;
    private final LatestWins looks;
    private final OneAtATime searches;

    CaseworkInteractor(CaseworkModel model, CaseworkKit kit, CaseFile record, CaseworkHost host) {
        this.model = model;
        this.kit = kit;
        this.record = record;
        this.host = host;
        desk = new ProgressDesk(record);
        searches = new OneAtATime(kit.tasks(), model.searching()::set);
        looks = kit.tasks().latestWins(kit.texts().of("casework.task.read"));
        model.folders().set(kit.preferences().get().caseFolders());
    }

    LocalDate today() {
        return LocalDate.ofInstant(kit.clock().instant(), record.manifest().zone());
    }

    void refresh() {
        LocalDate today = today();
        looks.submit(work -> record.read(reader -> read(reader, today)), model.standing()::set);
    }

    private static Standing read(CaseReader reader, LocalDate today) {
        CaseProgress progress = reader.progress();
        return new Standing(
                progress, CaseChecklist.of(reader, today), progress.inOrder(reader.exhibits()));
    }

    /// Takes a step, for the reason that is typed.
    void move(CaseStatus to) {
        String note = model.note().get();
        step(author -> desk.move(to, note, author));
    }

    /// Says that a report was filed.
    void file(FiledReport filed) {
        String note = model.note().get();
        step(author -> desk.file(filed, note, author));
    }

    private void step(Function<Author, Optional<Refusal>> step) {
        Author author = kit.author().get();
        kit.tasks()
                .start(
                        kit.texts().of("casework.task.write"),
                        work -> step.apply(author),
                        Outcome.of(this::stepped));
    }

    private void stepped(Optional<Refusal> refusal) {
        model.problem()
                .set(refusal.map(why -> kit.texts().of("casework.refusal." + key(why))).orElse(""));
        if (refusal.isEmpty()) {
            model.note().set("");
            made();
        }
    }

    void addTask(String text, String assignee, Optional<LocalDate> due) {
        if (!text.isBlank()) {
            write(author -> desk.addTask(text, assignee, due, author));
        }
    }

    void done(int task, boolean done) {
        write(
                author -> {
                    if (done) {
                        desk.done(task, "", author);
                    } else {
                        desk.reopen(task, "", author);
                    }
                });
    }

    void dropTask(int task) {
        write(author -> desk.drop(task, "", author));
    }

    void setDeadline(FilingClock clock, LocalDate from) {
        write(author -> desk.setDeadline(clock, from, author));
    }

    void setDeadline(String rule, LocalDate due) {
        if (!rule.isBlank()) {
            write(author -> desk.setDeadline(rule, today(), due, author));
        }
    }

    void dropDeadline(String clock) {
        write(author -> desk.dropDeadline(clock, "", author));
    }

    /// Moves an exhibit before or behind its neighbour.
    ///
    /// @param by -1 or 1
    void moveExhibit(int place, int by) {
        List<Long> order =
                new ArrayList<>(
                        model.standing().get().exhibits().stream().map(e -> e.id()).toList());
        if (place + by >= 0 && place + by < order.size()) {
            Collections.swap(order, place, place + by);
            write(author -> desk.order(order, author));
        }
    }

    private void write(Consumer<Author> change) {
        Author author = kit.author().get();
        kit.tasks()
                .start(
                        kit.texts().of("casework.task.write"),
                        work -> {
                            change.accept(author);
                            return true;
                        },
                        Outcome.of(written -> made()));
    }

    private void made() {
        refresh();
        host.entryMade();
    }

    /// Lets the user choose a folder cases are kept in.
    void addFolder() {
        kit.files()
                .folder(kit.texts().of("casework.prior.choose"))
                .filter(folder -> !model.folders().get().contains(folder))
                .ifPresent(
                        folder -> {
                            List<Path> more = new ArrayList<>(model.folders().get());
                            more.add(folder);
                            keep(more);
                        });
    }

    void removeFolder(Path folder) {
        keep(model.folders().get().stream().filter(f -> !f.equals(folder)).toList());
    }

    private void keep(List<Path> folders) {
        model.folders().set(List.copyOf(folders));
        kit.preferences().update(now -> now.withCaseFolders(folders));
    }

    /// Looks for earlier cases about the same subjects.
    void search() {
        if (model.searching().get() || model.folders().get().isEmpty()) {
            return;
        }
        List<Path> folders = model.folders().get();
        searches.start(
                kit.texts().of("casework.task.prior"),
                work ->
                        PriorReports.search(
                                folders,
                                record.manifest().caseId(),
                                record.read(CaseworkInteractor::sought),
                                work),
                found -> model.prior().set(Optional.of(found)));
    }

    private static List<PriorReports.Sought> sought(CaseReader reader) {
        List<Subject> subjects = reader.subjects();
        return subjects.stream()
                .map(s -> PriorReports.sought(s, reader.account(s.account()).id().key()))
                .toList();
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void close() {
        looks.close();
        searches.stop();
    }
}
