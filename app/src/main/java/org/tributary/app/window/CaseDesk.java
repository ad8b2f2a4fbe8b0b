// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.tributary.app.opencase.Cases;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.preferences.RecentCase;
import org.tributary.app.retention.CaseDeletion;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.newcase.NewCaseForm;
import org.tributary.app.window.newcase.WantedCase;
import org.tributary.app.window.sealing.CaseHost;
import org.tributary.app.window.shell.ShellModel;
import org.tributary.app.window.welcome.WelcomeActions;
import org.tributary.app.work.Job;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.money.Currencies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where cases are made, opened and closed: answers the welcome screen and the *Case* menu, shows
/// the room of the open case, and empties it again. One case is open at a time.
final class CaseDesk implements WelcomeActions, CaseHost {

    private final CaseKit kit;
    private final CaseStores stores;
    private final ShellModel shell;
    private final Runnable showWelcome;
    private final CaseTravels travels;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private boolean arriving;
    private Optional<CaseRoom> room = Optional.empty();
    private Optional<Screen> form = Optional.empty();
    private volatile Optional<OpenCase> leaving = Optional.empty();

    CaseDesk(CaseKit kit, CaseStores stores, ShellModel shell, Runnable showWelcome) {
        this.kit = kit;
        this.stores = stores;
        this.shell = shell;
        this.showWelcome = showWelcome;
        travels = new CaseTravels(kit, stores.cases(), this::openRecent);
    }

    /// The commands for sealed files.
    Command[] travelCommands() {
        return travels.commands();
    }

    /// The commands that are there with and without a case.
    Command[] commands() {
        return new Command[] {
            Command.of("case.new", "command.case.new", this::newCase)
                    .icon(MaterialDesignF.FOLDER_PLUS_OUTLINE)
                    .keys("Shortcut+N"),
            Command.of("case.open", "command.case.open", this::openCase)
                    .icon(MaterialDesignF.FOLDER_OPEN_OUTLINE)
                    .keys("Shortcut+O"),
            Command.of("case.demo", "command.case.demo", this::openDemo),
            Command.of("case.close", "command.case.close", this::backToWelcome)
                    .keys("Shortcut+W")
                    .when(open)
        };
    }

    @Override
    public void openDemo() {
        Path folder = kit.surroundings().cases().resolve("Demo case");
        if (Files.isRegularFile(folder.resolve("case.json"))) {
            openRecent(folder);
        } else {
            start(
                    texts().of("desk.demo"),
                    work -> stores.demo(folder, kit.author(), work),
                    texts().of("desk.notMade"),
                    CaseRoom.Arrival.NEW);
        }
    }

    @Override
    public void newCase() {
        askForCase(List.of());
    }

    private void askForCase(List<Path> files) {
        leave();
        var asked =
                new NewCaseForm(
                        texts(),
                        tasks(),
                        kit.files(),
                        new NewCaseForm.Start(
                                kit.surroundings().cases(),
                                Currencies.of("USD"),
                                kit.surroundings().zone(),
                                (wanted, work) -> make(wanted, files),
                                this::backToWelcome));
        form = Optional.of(asked);
        shell.content().set(asked.view());
    }

    private Runnable make(WantedCase wanted, List<Path> files) {
        OpenCase made =
                stores.create(
                        wanted.folder(),
                        new Cases.NewCase(wanted.name(), wanted.base(), wanted.zone()),
                        wanted.rates(),
                        kit.author());
        return () -> show(made, CaseRoom.Arrival.NEW, files);
    }

    @Override
    public void openCase() {
        kit.files().folder(texts().of("case.choose")).ifPresent(this::openRecent);
    }

    @Override
    public void openRecent(Path folder) {
        start(
                texts().of("desk.opening"),
                work -> stores.open(folder, work),
                texts().of("desk.notOpened"),
                CaseRoom.Arrival.KNOWN);
    }

    @Override
    public void forget(Path folder) {
        kit.preferences().update(p -> p.withRecentCases(p.recentCases().without(folder)));
        showWelcome.run();
    }

    @Override
    public void dropped(List<Path> files) {
        if (files.size() == 1 && Files.isRegularFile(files.getFirst().resolve("case.json"))) {
            openRecent(files.getFirst());
        } else {
            askForCase(files);
        }
    }

    /// Saves what is not saved yet and lets go of the screens, then runs `left`. What holds files
    /// is still open then.
    void leaveForGood(Runnable left) {
        leaving = room.map(CaseRoom::openCase);
        if (room.isPresent()) {
            room.get().close(left);
        } else {
            left.run();
        }
    }

    /// Closes what holds files; takes seconds. Called in the background when the program ends.
    void closeStores() {
        leaving.ifPresent(stores::close);
    }

    private void closeStores(OpenCase left) {
        tasks().start(
                        texts().of("desk.closing"),
                        work -> {
                            stores.close(left);
                            return left;
                        },
                        Outcome.ignored());
    }

    /// A case that is asked for while another is on its way is not opened: a double click is one
    /// wish.
    private void start(String name, Job<OpenCase> job, String notDone, CaseRoom.Arrival arrival) {
        if (arriving) {
            return;
        }
        arriving = true;
        leave();
        tasks().start(
                        name,
                        job,
                        Outcome.<OpenCase>of(
                                        opened -> {
                                            arriving = false;
                                            show(opened, arrival, List.of());
                                        })
                                .onFailure(
                                        failure -> {
                                            arriving = false;
                                            refuse(notDone, failure);
                                        })
                                .onCancelled(
                                        () -> {
                                            arriving = false;
                                            showWelcome.run();
                                        }));
    }

    private void refuse(String notDone, Exception failure) {
        showWelcome.run();
        if (failure instanceof CaseFileException told) {
            kit.questions().tell(notDone, String.valueOf(told.getMessage()));
        } else {
            stores.unexpected(notDone, failure);
        }
    }

    private void show(OpenCase opened, CaseRoom.Arrival arrival, List<Path> files) {
        leave();
        var folder = opened.record().folder();
        var name = opened.record().manifest().name();
        var now = kit.surroundings().clock().instant();
        kit.preferences()
                .update(
                        p ->
                                p.withRecentCases(
                                        p.recentCases().opened(new RecentCase(folder, name, now))));
        var shown = new CaseRoom(opened, kit, stores.fonts(), shell);
        room = Optional.of(shown);
        open.set(true);
        travels.arrived(opened, this);
        shell.content().set(shown.view());
        shown.start(arrival, files);
        List<String> unfinished = opened.record().unfinishedImports();
        if (!unfinished.isEmpty()) {
            kit.questions()
                    .tell(
                            texts().of("desk.unfinished"),
                            texts().of("desk.unfinished.files", String.join(", ", unfinished)));
        }
    }

    private void backToWelcome() {
        leave();
        showWelcome.run();
    }

    @Override
    public void entriesWritten() {
        room.ifPresent(CaseRoom::entriesWritten);
    }

    @Override
    public void delete(CaseDeletion.Order order) {
        if (room.isEmpty()) {
            return;
        }
        CaseRoom left = room.get();
        room = Optional.empty();
        open.set(false);
        travels.left();
        left.close(
                () ->
                        tasks().start(
                                        texts().of("delete.running"),
                                        work -> {
                                            stores.close(left.openCase());
                                            return stores.delete(
                                                    order,
                                                    kit.author(),
                                                    kit.surroundings().clock(),
                                                    work);
                                        },
                                        Outcome.of(made -> deleted(order))
                                                .onFailure(this::notDeleted)));
        showWelcome.run();
    }

    private void deleted(CaseDeletion.Order order) {
        forget(order.folder());
        kit.questions()
                .tell(
                        texts().of("delete.done"),
                        texts().of("delete.done.why", order.certificate().toString()));
    }

    private void notDeleted(Exception failure) {
        kit.questions()
                .tell(
                        texts().of("delete.failed"),
                        texts().of("delete.failed.why", String.valueOf(failure.getMessage())));
    }

    private void leave() {
        travels.left();
        form.ifPresent(Screen::close);
        form = Optional.empty();
        room.ifPresent(shown -> shown.close(() -> closeStores(shown.openCase())));
        room = Optional.empty();
        open.set(false);
    }

    private Texts texts() {
        return kit.texts();
    }

    private Tasks tasks() {
        return kit.tasks();
    }
}
