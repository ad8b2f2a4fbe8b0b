// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.casework.Alert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which alerts of the inbox are listed. Immutable.
///
/// @param states alerts in one of these; empty for any
/// @param typologies alerts with one of these; empty for any
/// @param assignee alerts assigned to that name; nothing for anybody, the empty name for nobody
/// @param least alerts with at least that score
/// @param overdue only open alerts whose day has passed
/// @param accounts alerts in which one of these has a part; empty for any
/// @param text words in the sentences or in the names of subjects, whatever the case; may be empty
public record AlertQuery(
        Set<AlertState> states,
        Set<String> typologies,
        Optional<String> assignee,
        int least,
        boolean overdue,
        Set<Integer> accounts,
        String text) {

    /// What waits for somebody to do something.
    public static final AlertQuery OPEN =
            new AlertQuery(
                    Set.of(AlertState.NEW, AlertState.IN_REVIEW),
                    Set.of(),
                    Optional.empty(),
                    0,
                    false,
                    Set.of(),
                    "");

    /// Everything.
    public static final AlertQuery ALL =
            new AlertQuery(Set.of(), Set.of(), Optional.empty(), 0, false, Set.of(), "");

    /// Highest score first, then the oldest.
    private static final Comparator<Alert> RANK =
            Comparator.comparingInt((Alert alert) -> alert.draft().points())
                    .reversed()
                    .thenComparingLong(Alert::id);

    /// By what alerts are put together.
    public enum Grouping {
        NONE,
        TYPOLOGY,
        SUBJECT,
        ASSIGNEE,
        STATE
    }

    /// Alerts under one heading.
    ///
    /// @param key a typology's key, an ordinal, a name or a state; empty without grouping
    public record Group(String key, List<Alert> alerts) {
        public Group {
            alerts = List.copyOf(alerts);
        }
    }

    public AlertQuery {
        states = Set.copyOf(states);
        typologies = Set.copyOf(typologies);
        accounts = Set.copyOf(accounts);
    }

    /// The alerts that are listed, highest score first.
    ///
    /// @param words what can be read of an alert, for the text to be found in
    /// @param today for what is overdue
    public List<Alert> of(List<Alert> alerts, Function<Alert, String> words, LocalDate today) {
        return alerts.stream()
                .filter(alert -> admits(alert, today))
                .filter(alert -> text.isBlank() || contains(words.apply(alert)))
                .sorted(RANK)
                .toList();
    }

    private boolean contains(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private boolean admits(Alert alert, LocalDate today) {
        return (states.isEmpty() || states.contains(alert.state()))
                && (typologies.isEmpty()
                        || alert.draft().typologies().stream().anyMatch(typologies::contains))
                && assignee.filter(name -> !name.equals(alert.assignee())).isEmpty()
                && alert.draft().score() >= least
                && (!overdue || isOverdue(alert, today))
                && (accounts.isEmpty()
                        || alert.draft().accounts().stream().anyMatch(accounts::contains));
    }

    /// Whether an alert is open and its day has passed.
    public static boolean isOverdue(Alert alert, LocalDate today) {
        return alert.state().isOpen() && alert.due().filter(due -> due.isBefore(today)).isPresent();
    }

    /// Listed alerts under headings; groups with the highest score come first.
    ///
    /// @param listed as [#of] gives them
    public static List<Group> grouped(List<Alert> listed, Grouping grouping) {
        if (grouping == Grouping.NONE) {
            return listed.isEmpty() ? List.of() : List.of(new Group("", listed));
        }
        Map<String, List<Alert>> groups =
                listed.stream()
                        .collect(
                                Collectors.groupingBy(
                                        alert -> key(alert, grouping),
                                        TreeMap::new,
                                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(group -> group.alerts().getFirst(), RANK))
                .toList();
    }

    private static String key(Alert alert, Grouping grouping) {
        return switch (grouping) {
            case NONE -> "";
            case TYPOLOGY -> alert.draft().leading().typology();
            case SUBJECT -> Integer.toString(alert.draft().subject());
            case ASSIGNEE -> alert.assignee();
            case STATE -> alert.state().name();
        };
    }
}
