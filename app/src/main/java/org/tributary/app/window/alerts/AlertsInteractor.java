// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.library.TypologyPage;
import org.tributary.app.alerts.AlertDesk;
import org.tributary.app.alerts.AlertQuery;
import org.tributary.app.alerts.Inbox;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.Author;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Lists alerts and runs detectors in the background.
final class AlertsInteractor {

    private final AlertsModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Author> author;
    private final Clock clock;
    private final AlertsHost host;
    private final Map<Long, String> words = new HashMap<>();
    private Optional<TaskHandle> run = Optional.empty();

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
        words.clear();
        model.inbox().set(inbox);
        if (inbox.isBehind()) {
            model.told().set(texts.of("alerts.behind"));
        } else if (inbox.isUnderOtherRules()) {
            model.told().set(texts.of("alerts.otherRules"));
        }
        list();
        host.alertsChanged(inbox.open(), inbox.openByAccount());
    }

    private void list() {
        Inbox inbox = model.inbox().get();
        List<Alert> found = model.query().get().of(inbox.alerts(), this::words, today());
        model.listed().set(AlertQuery.grouped(found, model.grouping().get()));
    }

    /// What can be read of an alert, put into words once for all that is typed.
    private String words(Alert alert) {
        return words.computeIfAbsent(alert.id(), id -> model.inbox().get().words(alert));
    }

    /// Looks for all typologies in the whole case.
    void runAll() {
        run(TypologyLibrary.suspicions(), Set.of());
    }

    /// Looks for what must be reported whether or not it is suspicious.
    void runDuties() {
        run(TypologyLibrary.duties(), Set.of());
    }

    /// Looks in the whole case, and keeps what touches the accounts selected in the picture.
    void runAmongSelected() {
        Set<Integer> accounts = host.selectedAccounts();
        if (accounts.isEmpty()) {
            nothingSelected();
        } else {
            run(TypologyLibrary.suspicions(), accounts);
        }
    }

    private void nothingSelected() {
        model.told().set(texts.of("alerts.nothingSelected"));
        host.showAlerts();
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
        if (typology.equals(TypologyLibrary.CLUSTER)) {
            host.openGuide("clusters.md");
        }
        TypologyLibrary.of(typology).ifPresent(entry -> host.openGuide(TypologyPage.file(entry)));
    }

    /// Lists alerts in which one of the accounts selected in the picture has a part, in whatever
    /// state.
    void listOfSelected() {
        Set<Integer> accounts = host.selectedAccounts();
        if (accounts.isEmpty()) {
            nothingSelected();
        } else {
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
}
