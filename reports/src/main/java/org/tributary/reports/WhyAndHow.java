// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.transfer.TransferId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Answers why and how: reasons given, alerts by their score, typologies, clusters and traces.
///
/// @param report the report
/// @param told the alerts it tells of
/// @param answers where to
record WhyAndHow(CaseReport report, ReportedAlerts told, Answers answers) {

    void why() {
        for (SubjectLine line : report.subjects()) {
            if (!line.subject().reason().isBlank()) {
                answers.say(
                        "Why",
                        line.account().id().key(),
                        "Marked by %s: %s"
                                .formatted(line.subject().author().name(), line.subject().reason()),
                        List.of());
            }
        }
        List<Alert> strongest = byScore();
        for (Alert alert : strongest.subList(0, Math.min(Answers.MOST, strongest.size()))) {
            Finding leading = alert.draft().leading();
            answers.say(
                    "Why",
                    "Alert %d, score %d".formatted(alert.id(), alert.draft().score()),
                    told.words(leading.sentence()),
                    leading.transfers());
        }
        answers.beyond("Why", strongest.size(), "alerts", "Alerts");
        if (strongest.isEmpty() && report.subjects().isEmpty()) {
            answers.say("Why", "", "No alert was raised and no reason was given.", List.of());
        }
    }

    private List<Alert> byScore() {
        return told.alerts().stream()
                .sorted(
                        Comparator.comparingInt((Alert alert) -> -alert.draft().points())
                                .thenComparingLong(Alert::id))
                .toList();
    }

    void how() {
        SortedMap<String, Set<TransferId>> evidence = new TreeMap<>();
        Map<String, Integer> findings = new HashMap<>();
        for (Alert alert : told.alerts()) {
            for (Finding finding : alert.draft().findings()) {
                String name = report.studies().typology(finding.typology()).name();
                findings.merge(name, 1, Integer::sum);
                evidence.computeIfAbsent(name, n -> new TreeSet<>()).addAll(finding.transfers());
            }
        }
        evidence.forEach(
                (name, ids) ->
                        answers.say(
                                "How",
                                name,
                                "%d %s on %s."
                                        .formatted(
                                                findings.getOrDefault(name, 0),
                                                findings.getOrDefault(name, 0) == 1
                                                        ? "finding"
                                                        : "findings",
                                                FiveWsSheet.transfers(ids.size())),
                                ids));
        for (ClusterFigures cluster : report.studies().clusters()) {
            if (cluster.keeping().isPresent()) {
                answers.say(
                        "How",
                        cluster.name(),
                        "Kept as a cluster of %d accounts, %s."
                                .formatted(cluster.members().size(), cluster.joined()),
                        cluster.transfers().stream().map(TransferId::new).toList());
            }
        }
        for (FundTraceFigures trace : report.studies().traces()) {
            answers.say(
                    "How",
                    trace.name(),
                    "Traced: %s".formatted(trace.asked()),
                    trace.transfers().stream().map(t -> new TransferId(t.id())).toList());
        }
    }
}
