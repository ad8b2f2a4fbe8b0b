// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertTaken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The figures of the dashboard. All come from kept runs, alerts and the audit trail, so that they
/// can be computed again at any time. Immutable.
///
/// @param byTypology one line for each typology that raised an alert, those with the most alerts
///     first
/// @param byState how many alerts stand where
/// @param overdue how many open alerts are past their day
/// @param untilTaken how long alerts waited until somebody looked at them; the median
/// @param untilDecided how long it took from being taken, or being raised where nobody took it, to
///     the decision; the median
/// @param accountsAlerted how many accounts have a part in any alert
/// @param accounts how many accounts the case has
/// @param typologiesRun how many typologies the last run looked for
/// @param typologiesNotRun how many it could not look for
public record AlertFigures(
        List<Line> byTypology,
        Map<AlertState, Integer> byState,
        int overdue,
        Optional<Duration> untilTaken,
        Optional<Duration> untilDecided,
        int accountsAlerted,
        int accounts,
        int typologiesRun,
        int typologiesNotRun) {

    /// What became of the alerts of one typology.
    ///
    /// @param typology its key
    /// @param alerts alerts with a finding of it
    /// @param open of them not decided
    /// @param escalated of them gone into the case
    /// @param held how many of the decided ones were held true
    /// @param innocent how many were held false
    /// @param unsure how many neither
    public record Line(
            String typology,
            int alerts,
            int open,
            int escalated,
            int held,
            int innocent,
            int unsure) {

        /// Of the alerts held true or false the share held true, 0 to 1; nothing while there are
        /// none.
        public Optional<Double> precision() {
            return share(held, held + innocent);
        }

        /// Of the decided alerts the share that went into the case, 0 to 1; nothing while there are
        /// none.
        public Optional<Double> conversion() {
            return share(escalated, alerts - open);
        }

        private static Optional<Double> share(int part, int whole) {
            return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
        }
    }

    public AlertFigures {
        byTypology = List.copyOf(byTypology);
        byState = Map.copyOf(byState);
    }

    /// Computes them.
    ///
    /// @param runs oldest first
    /// @param accounts how many accounts the case has
    public static AlertFigures of(
            List<Alert> alerts, List<DetectionRun> runs, int accounts, LocalDate today) {
        Map<AlertState, Integer> byState = new TreeMap<>();
        Arrays.stream(AlertState.values()).forEach(state -> byState.put(state, 0));
        Set<Integer> alerted = new HashSet<>();
        alerts.forEach(
                alert -> {
                    byState.merge(alert.state(), 1, Integer::sum);
                    alerted.addAll(alert.draft().accounts());
                });
        return new AlertFigures(
                lines(alerts),
                byState,
                (int) alerts.stream().filter(a -> AlertQuery.isOverdue(a, today)).count(),
                median(alerts.stream().flatMap(a -> untilTaken(a).stream())),
                median(alerts.stream().flatMap(a -> untilDecided(a).stream())),
                alerted.size(),
                accounts,
                runs.isEmpty() ? 0 : runs.getLast().ran().size(),
                runs.isEmpty() ? 0 : runs.getLast().notRun().size());
    }

    private static List<Line> lines(List<Alert> alerts) {
        return alerts.stream()
                .flatMap(alert -> alert.draft().typologies().stream())
                .distinct()
                .map(
                        typology ->
                                line(
                                        typology,
                                        alerts.stream()
                                                .filter(
                                                        a ->
                                                                a.draft()
                                                                        .typologies()
                                                                        .contains(typology))
                                                .toList()))
                .sorted(
                        Comparator.comparingInt(Line::alerts)
                                .reversed()
                                .thenComparing(Line::typology))
                .toList();
    }

    private static Line line(String typology, List<Alert> alerts) {
        return new Line(
                typology,
                alerts.size(),
                count(alerts, alert -> alert.state().isOpen()),
                count(alerts, alert -> alert.state() == AlertState.ESCALATED),
                count(alerts, alert -> alert.label().filter(Label.TRUE::equals).isPresent()),
                count(alerts, alert -> alert.label().filter(Label.FALSE::equals).isPresent()),
                count(alerts, alert -> alert.label().filter(Label.UNSURE::equals).isPresent()));
    }

    private static int count(List<Alert> alerts, Predicate<Alert> counted) {
        return (int) alerts.stream().filter(counted).count();
    }

    private static Optional<Duration> untilTaken(Alert alert) {
        return taken(alert).map(at -> Duration.between(alert.raisedAt(), at));
    }

    private static Optional<Duration> untilDecided(Alert alert) {
        return alert.history().stream()
                .filter(entry -> entry.event() instanceof AlertDecided)
                .map(AuditEntry::at)
                .findFirst()
                .map(at -> Duration.between(taken(alert).orElse(alert.raisedAt()), at));
    }

    private static Optional<Instant> taken(Alert alert) {
        return alert.history().stream()
                .filter(entry -> entry.event() instanceof AlertTaken)
                .map(AuditEntry::at)
                .findFirst();
    }

    private static Optional<Duration> median(Stream<Duration> durations) {
        List<Duration> sorted = durations.sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }
}
