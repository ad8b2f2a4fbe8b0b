// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import org.tributary.app.alerts.FilingClock;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.Author;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Enters what is decided about the selected alerts, who is to decide, and until when.
///
/// @param author who decides
/// @param reload reads the inbox anew
record AlertDecisions(
        AlertsModel model,
        Exploration exploration,
        Tasks tasks,
        Texts texts,
        Supplier<Author> author,
        Runnable reload) {

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
                Outcome.<Boolean>of(entered -> reload.run())
                        .onFailure(
                                failure ->
                                        model.problem()
                                                .set(
                                                        Optional.ofNullable(failure.getMessage())
                                                                .orElse(""))));
    }
}
