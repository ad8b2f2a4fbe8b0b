// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertAssigned;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDueSet;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertTaken;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.TransferId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

class InboxListTest {

    private static final Instant RAISED = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final Alert fan = alert(1, "fan-in", 60, 7);
    private final Alert cycle =
            alert(
                    2,
                    "cycle",
                    80,
                    8,
                    new AlertTaken(2),
                    new AlertAssigned(2, "Bo"),
                    new AlertDueSet(2, TODAY.minusDays(1), ""));
    private final Alert closed =
            alert(
                    3,
                    "fan-in",
                    70,
                    7,
                    new AlertTaken(3),
                    new AlertDueSet(3, TODAY.minusDays(1), ""),
                    new AlertDecided(3, Label.FALSE, AlertState.CLOSED, "a shop"));
    private final Alert escalated =
            alert(
                    4,
                    "fan-in",
                    50,
                    9,
                    new AlertDecided(4, Label.TRUE, AlertState.ESCALATED, "no shop"));
    private final List<Alert> all = List.of(fan, cycle, closed, escalated);

    /// Every event comes an hour after the one before.
    private static Alert alert(
            long id, String typology, int score, int subject, CaseEvent... events) {
        Finding finding =
                new Finding(
                        typology,
                        "standard",
                        List.of(subject, 100),
                        List.of(new TransferId(id)),
                        CurrencyTotals.NONE,
                        RAISED,
                        RAISED,
                        List.of(),
                        List.of(),
                        50,
                        "{a%d} was paid.".formatted(subject),
                        Finding.NONE_FOUND);
        List<AuditEntry> history = new ArrayList<>();
        for (CaseEvent event : events) {
            Instant at = RAISED.plus(Duration.ofHours(history.size() + 1L));
            history.add(new AuditEntry(1, at, new Author("Ann", "A"), event, ""));
        }
        return new Alert(
                id,
                new AlertDraft(List.of(finding), List.of(new ScorePart("so", score, "so"))),
                RAISED,
                1,
                history);
    }

    private List<Alert> listed(AlertQuery query) {
        return query.of(all, alert -> "account " + alert.draft().subject(), TODAY);
    }

    private static AlertQuery everythingBut(UnaryOperator<AlertQuery> change) {
        return change.apply(AlertQuery.ALL);
    }

    @Test
    void whatIsOpenIsListedByScore() {
        assertThat(listed(AlertQuery.OPEN)).containsExactly(cycle, fan);
        assertThat(listed(AlertQuery.ALL)).containsExactly(cycle, closed, fan, escalated);
    }

    @Test
    void decidedAlertsAreNeverOverdue() {
        AlertQuery overdue =
                everythingBut(
                        q ->
                                new AlertQuery(
                                        q.states(),
                                        q.typologies(),
                                        q.assignee(),
                                        q.least(),
                                        true,
                                        q.accounts(),
                                        q.text()));

        assertThat(listed(overdue)).containsExactly(cycle);
    }

    @Test
    void onItsDayAnAlertIsStillInTime() {
        assertThat(AlertQuery.isOverdue(cycle, TODAY.minusDays(1))).isFalse();
        assertThat(AlertQuery.isOverdue(cycle, TODAY)).isTrue();
    }

    @Test
    void typologyOwnerScoreAccountAndWordsNarrowTheList() {
        assertThat(listed(query(Set.of("cycle"), Optional.empty(), 0, Set.of(), "")))
                .containsExactly(cycle);
        assertThat(listed(query(Set.of(), Optional.of("Bo"), 0, Set.of(), "")))
                .containsExactly(cycle);
        assertThat(listed(query(Set.of(), Optional.of(""), 0, Set.of(), ""))).hasSize(3);
        assertThat(listed(query(Set.of(), Optional.empty(), 70, Set.of(), "")))
                .containsExactly(cycle, closed);
        assertThat(listed(query(Set.of(), Optional.empty(), 0, Set.of(9), "")))
                .containsExactly(escalated);
        assertThat(listed(query(Set.of(), Optional.empty(), 0, Set.of(), "Account 8 ")))
                .containsExactly(cycle);
        assertThat(listed(query(Set.of(), Optional.empty(), 0, Set.of(), "nobody"))).isEmpty();
    }

    private static AlertQuery query(
            Set<String> typologies,
            Optional<String> assignee,
            int least,
            Set<Integer> accounts,
            String text) {
        return new AlertQuery(Set.of(), typologies, assignee, least, false, accounts, text);
    }

    @Test
    void groupsKeepEveryAlertOnceAndTheBestGroupComesFirst() {
        List<AlertQuery.Group> groups =
                AlertQuery.grouped(listed(AlertQuery.ALL), AlertQuery.Grouping.TYPOLOGY);

        assertThat(groups).extracting(AlertQuery.Group::key).containsExactly("cycle", "fan-in");
        assertThat(groups.getLast().alerts()).containsExactly(closed, fan, escalated);
        assertThat(AlertQuery.grouped(List.of(), AlertQuery.Grouping.NONE)).isEmpty();
    }

    @Test
    void figuresAreThoseOfTheAuditTrail() {
        AlertFigures figures =
                AlertFigures.of(
                        all,
                        List.of(
                                new DetectionRun(
                                        "standard",
                                        List.of("fan-in", "cycle"),
                                        Map.of("shell", "lacks officers"),
                                        4,
                                        "")),
                        200,
                        TODAY);

        assertThat(figures.byState())
                .containsEntry(AlertState.NEW, 1)
                .containsEntry(AlertState.IN_REVIEW, 1)
                .containsEntry(AlertState.CLOSED, 1)
                .containsEntry(AlertState.ESCALATED, 1);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.accountsAlerted()).isEqualTo(4);
        assertThat(figures.typologiesNotRun()).isEqualTo(1);
        assertThat(figures.untilTaken()).contains(Duration.ofHours(1));
        assertThat(figures.untilDecided()).contains(Duration.ofHours(2));
        AlertFigures.Line line = figures.byTypology().getFirst();
        assertThat(line.typology()).isEqualTo("fan-in");
        assertThat(line.alerts()).isEqualTo(3);
        assertThat(line.precision()).contains(0.5);
        assertThat(line.conversion()).contains(0.5);
        assertThat(figures.byTypology().getLast().precision()).isEmpty();
    }

    @Test
    void withoutAlertsThereAreNoShares() {
        AlertFigures none = AlertFigures.of(List.of(), List.of(), 0, TODAY);

        assertThat(none.byTypology()).isEmpty();
        assertThat(none.untilTaken()).isEmpty();
        assertThat(none.overdue()).isZero();
    }
}
