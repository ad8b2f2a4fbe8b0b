// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.chain.Hashes;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casefile.AlertWriter;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertAssigned;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDueSet;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertReopened;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertTaken;
import org.tributary.ledger.casework.CaseEvent.DetectorsRun;
import org.tributary.ledger.casework.CaseEvent.RatingOverridden;
import org.tributary.ledger.casework.CaseEvent.RatingOverrideEnded;
import org.tributary.ledger.casework.CaseEvent.RulesActivated;
import org.tributary.ledger.casework.CaseEvent.RulesProposed;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.casework.Signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/// Enters what detectors found, what was decided, and the rules, each entry with its line in the
/// audit trail.
///
/// @param sql the transaction all of it is written in
/// @param author who enters it
/// @param at when, to the millisecond
record AlertEntries(Sql sql, Author author, Instant at) implements AlertWriter {

    @Override
    public long keepRun(
            DetectionRun run, List<AlertDraft> raised, Map<Long, AlertDraft> grown, long findings) {
        Map<Long, Alert> known = known();
        grown.keySet().forEach(alert -> refuseDecided(one(known, alert)));
        long id = Marks.RUN.take(sql);
        long event = new AuditTable(sql).nextSequence();
        // The event names the hash of what is kept, which names the event: it is written last.
        sql.run("PRAGMA defer_foreign_keys = ON");
        sql.run("INSERT INTO detection_run VALUES (?,?,?)", id, event, AlertJson.text(run));
        raised.forEach(draft -> keep(Marks.ALERT.take(sql), id, draft));
        new TreeMap<>(grown).forEach((alert, draft) -> keep(alert, id, draft));
        append(
                new DetectorsRun(id, run.rules(), findings, raised.size(), grown.size()),
                new AlertTable(sql).hashOfRun(id));
        return id;
    }

    private void keep(long alert, long run, AlertDraft draft) {
        sql.run("INSERT INTO alert_finding VALUES (?,?,?)", alert, run, AlertJson.text(draft));
    }

    @Override
    public void takeAlert(long alert) {
        refuseDecided(new AlertTable(sql).one(alert));
        append(new AlertTaken(alert), "");
    }

    @Override
    public void assignAlerts(Collection<Long> alerts, String to) {
        each(alerts, alert -> new AlertAssigned(alert, to));
    }

    @Override
    public void setAlertsDue(Collection<Long> alerts, LocalDate due, String clock) {
        each(alerts, alert -> new AlertDueSet(alert, due, clock));
    }

    private void each(Collection<Long> alerts, LongFunction<CaseEvent> event) {
        Map<Long, Alert> known = known();
        alerts.forEach(alert -> one(known, alert));
        alerts.forEach(alert -> append(event.apply(alert), ""));
    }

    @Override
    public void decideAlerts(
            Collection<Long> alerts, Label label, AlertState state, String reason) {
        refuseBlank(reason);
        if (state.isOpen()) {
            throw new IllegalArgumentException("a decision escalates or closes");
        }
        Map<Long, Alert> known = known();
        alerts.forEach(alert -> refuseDecided(one(known, alert)));
        alerts.forEach(alert -> append(new AlertDecided(alert, label, state, reason), ""));
    }

    @Override
    public void reopenAlerts(Collection<Long> alerts, String reason) {
        refuseBlank(reason);
        Map<Long, Alert> known = known();
        alerts.forEach(
                alert -> {
                    if (one(known, alert).state().isOpen()) {
                        throw new IllegalArgumentException(
                                "alert %d is not decided".formatted(alert));
                    }
                });
        alerts.forEach(alert -> append(new AlertReopened(alert, reason), ""));
    }

    private Map<Long, Alert> known() {
        Map<Long, Alert> known = new HashMap<>();
        new AlertTable(sql).alerts().forEach(alert -> known.put(alert.id(), alert));
        return known;
    }

    private static Alert one(Map<Long, Alert> known, long id) {
        Alert alert = known.get(id);
        if (alert == null) {
            throw new IllegalArgumentException("there is no alert %d".formatted(id));
        }
        return alert;
    }

    private static void refuseDecided(Alert alert) {
        if (!alert.state().isOpen()) {
            throw new IllegalArgumentException("alert %d is decided".formatted(alert.id()));
        }
    }

    private static void refuseBlank(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is required");
        }
    }

    @Override
    public int proposeRules(String text, String why) {
        refuseBlank(why);
        int version = Math.toIntExact(Marks.RULES.take(sql));
        long event = append(new RulesProposed(version, Hashes.of(text), why), "");
        sql.run("INSERT INTO rule_file VALUES (?,?,?)", version, event, text);
        return version;
    }

    @Override
    public void activateRules(int version, Signature signature) {
        String sha256 = "";
        if (version != 0) {
            RuleVersion proposed =
                    new AlertTable(sql)
                            .rules().stream()
                                    .filter(rules -> rules.version() == version)
                                    .findFirst()
                                    .orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "there are no rules %d"
                                                                    .formatted(version)));
            if (proposed.proposedBy().name().equals(signature.signer())) {
                throw new IllegalArgumentException(
                        "rules are activated by somebody who did not propose them");
            }
            sha256 = proposed.sha256();
        }
        append(new RulesActivated(version, sha256, signature), "");
    }

    @Override
    public void overrideRating(
            long party, RatingLevel computed, RatingLevel level, String reason, LocalDate until) {
        refuseBlank(reason);
        if (sql.number("SELECT count(*) FROM party WHERE ordinal = ?", party) == 0) {
            throw new IllegalArgumentException("there is no party %d".formatted(party));
        }
        append(new RatingOverridden(party, computed, level, reason, until), "");
    }

    @Override
    public void endRatingOverride(long party, String reason) {
        refuseBlank(reason);
        if (new AlertTable(sql).ratingOverrides().stream().noneMatch(o -> o.party() == party)) {
            throw new IllegalArgumentException(
                    "the rating of party %d is not overridden".formatted(party));
        }
        append(new RatingOverrideEnded(party, reason), "");
    }

    private long append(CaseEvent event, String contentSha256) {
        return new AuditTable(sql).append(at, author, event, contentSha256);
    }
}
