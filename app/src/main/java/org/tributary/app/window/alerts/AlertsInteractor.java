// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.library.TypologyPage;
import org.tributary.app.alerts.AlertDesk;
import org.tributary.app.alerts.AlertQuery;
import org.tributary.app.alerts.EvidencePicture;
import org.tributary.app.alerts.FilingClock;
import org.tributary.app.alerts.Inbox;
import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Lists alerts, runs detectors in the background, and enters what is decided.
final class AlertsInteractor {

    private final AlertsModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Author> author;
    private final Clock clock;
    private final AlertsHost host;
    private Optional<TaskHandle> run = Optional.empty();
    private int latest;

    AlertsInteractor(
            AlertsModel model,
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            Supplier<Author> author,
            Clock clock,
            AlertsHost host) {
        this.model = model;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
        this.author = author;
        this.clock = clock;
        this.host = host;
        model.query().subscribe(query -> list());
        model.grouping().subscribe(grouping -> list());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), exploration.zone());
    }

    /// Reads the inbox anew.
    void load() {
        tasks.start(
                texts.of("alerts.task.load"),
                work -> exploration.record().read(Inbox::read),
                Outcome.<Inbox>of(this::loaded));
    }

    private void loaded(Inbox inbox) {
        model.inbox().set(inbox);
        if (inbox.isBehind()) {
            model.told().set(texts.of("alerts.behind"));
        }
        list();
        host.alertsChanged(
                (int) inbox.alerts().stream().filter(alert -> alert.state().isOpen()).count());
    }

    private void list() {
        Inbox inbox = model.inbox().get();
        List<Alert> found = model.query().get().of(inbox.alerts(), inbox::words, today());
        model.listed().set(AlertQuery.grouped(found, model.grouping().get()));
    }

    /// Looks for all typologies in the whole case, or in what touches the selected accounts.
    void runAll() {
        run(TypologyLibrary.suspicions(), Set.of());
    }

    /// Looks for what must be reported whether or not it is suspicious.
    void runDuties() {
        run(TypologyLibrary.duties(), Set.of());
    }

    void runAmongSelected() {
        run(TypologyLibrary.suspicions(), host.selectedAccounts());
    }

    void run(Collection<String> typologies, Set<Integer> among) {
        if (model.running().get()) {
            return;
        }
        Author by = author.get();
        String scope = among.isEmpty() ? "" : texts.of("alerts.scope.selected", among.size());
        model.running().set(true);
        model.told().set("");
        TaskHandle started =
                tasks.start(
                        texts.of("alerts.task.run"),
                        work -> AlertDesk.of(exploration).run(typologies, among, scope, by, work),
                        Outcome.<AlertDesk.Kept>of(this::ran).onCancelled(this::ended));
        run = model.running().get() ? Optional.of(started) : Optional.empty();
    }

    private void ran(AlertDesk.Kept kept) {
        ended();
        model.told()
                .set(
                        texts.of(
                                "alerts.told",
                                kept.outcome().run().ran().size(),
                                kept.outcome().findings().size(),
                                kept.met().raised().size(),
                                kept.met().grown().size(),
                                kept.met().settled().size(),
                                kept.outcome().run().notRun().size()));
        load();
    }

    private void ended() {
        run = Optional.empty();
        model.running().set(false);
    }

    void stop() {
        run.ifPresent(TaskHandle::cancel);
    }

    /// Shows what there is to see of an alert.
    void select(List<Alert> alerts) {
        model.selected().setAll(alerts);
        model.problem().set("");
        int mine = ++latest;
        if (alerts.size() != 1) {
            model.evidence().set(Optional.empty());
            return;
        }
        tasks.start(
                texts.of("alerts.task.evidence"),
                work -> evidence(alerts.getFirst(), work),
                Outcome.<AlertEvidence>of(
                        evidence -> {
                            if (mine == latest) {
                                model.picture().set(new byte[0]);
                                model.evidence().set(Optional.of(evidence));
                                draw();
                            }
                        }));
    }

    private AlertEvidence evidence(Alert alert, Work work) throws IOException {
        AlertDraft draft = alert.draft();
        Set<TransferId> ids = draft.transfers();
        List<Transfer> transfers = exploration.transfers(ids);
        PictureState picture = EvidencePicture.of(exploration.drawn(work), draft, transfers, work);
        return new AlertEvidence(alert, transfers, ids.size() - transfers.size(), picture);
    }

    /// Draws the evidence for the room there is, in the colours of now.
    void draw() {
        if (model.evidence().get().isEmpty()) {
            return;
        }
        PictureState picture = model.evidence().get().get().picture();
        AlertsModel.Room room = model.room().get();
        int mine = latest;
        tasks.start(
                texts.of("alerts.task.evidence"),
                work -> host.preview(picture, room.width(), room.height(), room.scale()),
                Outcome.<byte[]>of(
                        png -> {
                            if (mine == latest && room.equals(model.room().get())) {
                                model.picture().set(png);
                            }
                        }));
    }

    /// The picture of the evidence has this room now.
    void room(AlertsModel.Room room) {
        if (!room.equals(model.room().get())) {
            model.room().set(room);
            draw();
        }
    }

    /// Marks the subject of an alert as a subject of the case.
    void markSubject(Alert alert) {
        host.markSubject(alert.draft().subject());
    }

    boolean isSubject(Alert alert) {
        return host.subjects().contains(alert.draft().subject());
    }

    /// Begins a note on the subject of an alert.
    void note(Alert alert) {
        host.writeNote(alert.draft().subject());
    }

    /// Opens the page of the guide about a typology.
    void explain(String typology) {
        TypologyLibrary.of(typology).ifPresent(entry -> host.openGuide(TypologyPage.file(entry)));
    }

    /// Lists alerts in which one of the accounts selected in the picture has a part, in whatever
    /// state.
    void listOfSelected() {
        Set<Integer> accounts = host.selectedAccounts();
        if (!accounts.isEmpty()) {
            about(accounts);
            host.showAlerts();
        }
    }

    /// Lists only alerts in which one of these accounts has a part; of all if there are none.
    void about(Set<Integer> accounts) {
        AlertQuery before = model.query().get();
        model.query()
                .set(
                        new AlertQuery(
                                before.states(),
                                before.typologies(),
                                before.assignee(),
                                before.least(),
                                before.overdue(),
                                accounts,
                                before.text()));
    }

    /// Opens the evidence of the selected alert in the explorer.
    void open() {
        model.evidence()
                .get()
                .ifPresent(evidence -> host.openView(SavedPicture.of(evidence.picture())));
    }

    /// Says that the author looks at the selected alerts.
    void take() {
        List<Long> fresh =
                model.selected().stream()
                        .filter(alert -> alert.state() == AlertState.NEW)
                        .map(Alert::id)
                        .toList();
        enter(
                writer -> {
                    fresh.forEach(writer::takeAlert);
                    writer.assignAlerts(fresh, author.get().name());
                });
    }

    /// Decides the selected alerts that are open; without a reason nothing happens but that it is
    /// asked for.
    ///
    /// @return whether there was a reason
    boolean decide(Label label, AlertState state) {
        String reason = model.reason().get().strip();
        List<Long> open = selected(alert -> alert.state().isOpen());
        if (open.isEmpty()) {
            return true;
        }
        if (reason.isEmpty()) {
            model.problem().set(texts.of("alerts.reason.wanted"));
            return false;
        }
        enter(writer -> writer.decideAlerts(open, label, state, reason));
        model.told()
                .set(
                        texts.of(
                                "alerts.decided",
                                open.size(),
                                texts.of("alert.state." + state.name().toLowerCase(Locale.ROOT))));
        model.reason().set("");
        return true;
    }

    /// Takes the decisions about the selected alerts back.
    ///
    /// @return whether there was a reason
    boolean reopen() {
        String reason = model.reason().get().strip();
        List<Long> decided = selected(alert -> !alert.state().isOpen());
        if (decided.isEmpty()) {
            return true;
        }
        if (reason.isEmpty()) {
            model.problem().set(texts.of("alerts.reason.wanted"));
            return false;
        }
        enter(writer -> writer.reopenAlerts(decided, reason));
        model.reason().set("");
        return true;
    }

    void assign(String to) {
        List<Long> all = selected(alert -> true);
        enter(writer -> writer.assignAlerts(all, to));
    }

    /// Sets the day by which the selected alerts are to be decided, counted from their detection.
    void due(FilingClock clockOf) {
        List<Alert> all = List.copyOf(model.selected());
        enter(
                writer ->
                        all.forEach(
                                alert ->
                                        writer.setAlertsDue(
                                                List.of(alert.id()),
                                                clockOf.due(
                                                        LocalDate.ofInstant(
                                                                alert.raisedAt(),
                                                                exploration.zone())),
                                                clockOf.name())));
    }

    private List<Long> selected(Predicate<Alert> wanted) {
        return model.selected().stream().filter(wanted).map(Alert::id).toList();
    }

    private void enter(Consumer<CaseWriter> entry) {
        if (model.selected().isEmpty()) {
            return;
        }
        Author by = author.get();
        model.problem().set("");
        tasks.start(
                texts.of("alerts.task.enter"),
                work ->
                        exploration
                                .record()
                                .write(
                                        by,
                                        writer -> {
                                            entry.accept(writer);
                                            return true;
                                        }),
                Outcome.<Boolean>of(entered -> load())
                        .onFailure(
                                failure ->
                                        model.problem()
                                                .set(
                                                        Optional.ofNullable(failure.getMessage())
                                                                .orElse(""))));
    }
}
