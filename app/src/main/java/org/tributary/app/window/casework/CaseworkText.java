// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import org.tributary.app.alerts.FilingClock;
import org.tributary.app.casework.CaseChecklist;
import org.tributary.app.casework.PriorReports;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseDeadline;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.StatusChanged;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.CaseTask;
import org.tributary.ledger.casework.FiledReport;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes what the screen says.
///
/// @param texts gives words
/// @param zone of the case
record CaseworkText(Texts texts, ZoneId zone) {

    private static final String CLOCK = "casework.clock.";

    String status(CaseStatus status) {
        return texts.of("casework.status." + CaseworkInteractor.key(status));
    }

    /// What a button says that leads there.
    String step(CaseStatus to) {
        return texts.of("casework.step." + CaseworkInteractor.key(to));
    }

    String check(CaseChecklist.Point point) {
        return texts.of("casework.check." + CaseworkInteractor.key(point.check()), point.count());
    }

    String state(CaseChecklist.State state) {
        return texts.of("casework.state." + CaseworkInteractor.key(state));
    }

    String clock(FilingClock clock) {
        return texts.of("alerts.clock." + clock.key(), clock.days());
    }

    String deadline(CaseDeadline deadline, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, deadline.due());
        return texts.of(
                left < 0 ? "casework.deadline.late" : "casework.deadline",
                FilingClock.of(deadline.clock())
                        .map(clock -> texts.of(CLOCK + clock.key()))
                        .orElse(deadline.clock()),
                deadline.due().toString(),
                Math.abs(left),
                deadline.from().toString());
    }

    String filed(FiledReport filed) {
        return texts.of(
                filed.number().isEmpty() ? "casework.filed" : "casework.filed.numbered",
                form(filed.form()),
                filed.day().toString(),
                filed.number());
    }

    String form(String form) {
        return texts.of("casework.form." + form);
    }

    /// Who does it, and by when.
    String about(CaseTask task) {
        List<String> parts = new ArrayList<>();
        if (!task.assignee().isEmpty()) {
            parts.add(task.assignee());
        }
        task.due().ifPresent(day -> parts.add(texts.of("casework.task.by", day.toString())));
        if (task.done()) {
            AuditEntry last = task.history().getLast();
            parts.add(texts.of("casework.task.done-by", last.author().name(), day(last)));
        }
        return String.join(", ", parts);
    }

    String step(AuditEntry entry) {
        return entry.event() instanceof StatusChanged(CaseStatus _, CaseStatus to, String note)
                ? texts.of("casework.history", day(entry), status(to), entry.author().name(), note)
                : "";
    }

    /// An earlier case: what it shares, how far it is, what was filed.
    String prior(PriorReports.Found found) {
        String shared =
                found.matches().stream()
                        .map(
                                match ->
                                        texts.of(
                                                "casework.prior."
                                                        + CaseworkInteractor.key(match.why()),
                                                match.here(),
                                                match.there()))
                        .distinct()
                        .collect(Collectors.joining("; "));
        List<FiledReport> filed = found.glance().progress().filed();
        String reports =
                filed.isEmpty()
                        ? texts.of("casework.prior.unfiled")
                        : filed.stream().map(this::filed).collect(Collectors.joining("; "));
        return texts.of(
                "casework.prior.found",
                status(found.glance().progress().status()),
                reports,
                shared);
    }

    private String day(AuditEntry entry) {
        return LocalDate.ofInstant(entry.at(), zone).toString();
    }
}
