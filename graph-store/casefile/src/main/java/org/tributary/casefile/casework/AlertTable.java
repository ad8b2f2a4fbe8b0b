// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.chain.Hashes;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.AlertEvent;
import org.tributary.ledger.casework.CaseEvent.RatingOverridden;
import org.tributary.ledger.casework.CaseEvent.RatingOverrideEnded;
import org.tributary.ledger.casework.CaseEvent.RulesActivated;
import org.tributary.ledger.casework.CaseEvent.RulesProposed;
import org.tributary.ledger.casework.RatingOverride;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.casework.RuleVersion.Activation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Runs of detectors, alerts and rules, read back. What became of an alert, which rules count and
/// which ratings are overridden is read from the audit trail.
///
/// @param sql the view it is read in
public record AlertTable(Sql sql) {

    private record Kept(long alert, long run, long at, String text) {}

    public List<DetectionRun> runs() {
        return sql.list(
                "SELECT text FROM detection_run ORDER BY id",
                row -> AlertJson.run(row.getString(1)));
    }

    /// All alerts by number.
    public List<Alert> alerts() {
        Map<Long, List<Kept>> kept = new TreeMap<>();
        sql.list(
                        "SELECT a.alert, a.run, e.at_ms, a.text FROM alert_finding a JOIN"
                                + " detection_run r ON r.id = a.run JOIN event e ON e.sequence ="
                                + " r.kept_by ORDER BY a.alert, a.run",
                        row ->
                                new Kept(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getString(4)))
                .forEach(k -> kept.computeIfAbsent(k.alert, _ -> new ArrayList<>()).add(k));
        Map<Long, List<AuditEntry>> histories = histories();
        return kept.values().stream()
                .map(
                        versions ->
                                new Alert(
                                        versions.getFirst().alert,
                                        AlertJson.draft(versions.getLast().text),
                                        Instant.ofEpochMilli(versions.getFirst().at),
                                        versions.getFirst().run,
                                        histories.getOrDefault(
                                                versions.getFirst().alert, List.of())))
                .toList();
    }

    private Map<Long, List<AuditEntry>> histories() {
        return new AuditTable(sql)
                .ofTypes(EventJson.ALERT_TYPES).stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> ((AlertEvent) entry.event()).alert()));
    }

    /// @throws IllegalArgumentException if there is none of that number
    Alert one(long id) {
        return alerts().stream()
                .filter(alert -> alert.id() == id)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no alert %d".formatted(id)));
    }

    /// Hash of a run and of all that was kept with it.
    String hashOfRun(long run) {
        HashChain chain = new HashChain();
        sql.each(
                "SELECT 0, text FROM detection_run WHERE id = ? UNION ALL SELECT * FROM (SELECT"
                        + " alert, text FROM alert_finding WHERE run = ? ORDER BY alert)",
                row -> chain.begin('a').number(row.getLong(1)).text(row.getString(2)).link(),
                run,
                run);
        return chain.head();
    }

    /// All versions of the rules, oldest first.
    public List<RuleVersion> rules() {
        List<AuditEntry> trail =
                new AuditTable(sql).ofTypes(List.of("rules-proposed", "rules-activated"));
        Map<Integer, Activation> activations = new TreeMap<>();
        int active = 0;
        for (AuditEntry entry : trail) {
            if (entry.event() instanceof RulesActivated activated) {
                active = activated.version();
                activations.put(
                        active, new Activation(entry.at(), entry.author(), activated.signature()));
            }
        }
        List<RuleVersion> versions = new ArrayList<>();
        for (AuditEntry entry : trail) {
            if (entry.event() instanceof RulesProposed proposed) {
                versions.add(version(entry, proposed, activations, active));
            }
        }
        return versions;
    }

    private RuleVersion version(
            AuditEntry entry,
            RulesProposed proposed,
            Map<Integer, Activation> activations,
            int active) {
        return new RuleVersion(
                proposed.version(),
                ruleText(proposed.version()),
                proposed.sha256(),
                proposed.why(),
                entry.at(),
                entry.author(),
                Optional.ofNullable(activations.get(proposed.version())),
                proposed.version() == active);
    }

    String ruleText(int version) {
        return sql.first(
                        "SELECT text FROM rule_file WHERE version = ?",
                        row -> row.getString(1),
                        version)
                .orElse("");
    }

    /// Whether a version's text is what its proposal says.
    boolean ruleHolds(RulesProposed proposed) {
        return Hashes.of(ruleText(proposed.version())).equals(proposed.sha256());
    }

    /// Judgements that were not ended, by party.
    public List<RatingOverride> ratingOverrides() {
        Map<Long, RatingOverride> standing = new TreeMap<>();
        for (AuditEntry entry :
                new AuditTable(sql)
                        .ofTypes(List.of("rating-overridden", "rating-override-ended"))) {
            switch (entry.event()) {
                case RatingOverridden e ->
                        standing.put(
                                e.party(),
                                new RatingOverride(
                                        e.party(),
                                        e.computed(),
                                        e.level(),
                                        e.reason(),
                                        e.until(),
                                        entry.at(),
                                        entry.author()));
                case RatingOverrideEnded e -> standing.remove(e.party());
                default -> throw new IllegalStateException("another event");
            }
        }
        return standing.values().stream()
                .sorted(Comparator.comparingLong(RatingOverride::party))
                .toList();
    }
}
