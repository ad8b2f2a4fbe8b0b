// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.AlertEvent;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.util.List;

/// What alerts say of accounts.
class AlertStandingTest {

    private static final int SUBJECT = 3;
    private static final int PARTNER = 4;

    private static Alert alert(long id, int score, AlertEvent... events) {
        Finding finding =
                new Finding(
                        "fan-in",
                        "test",
                        List.of(SUBJECT, PARTNER),
                        List.of(new TransferId(1)),
                        CurrencyTotals.NONE,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        List.of(),
                        List.of(),
                        score,
                        "Seen.",
                        Finding.NONE_FOUND);
        return new Alert(
                id,
                new AlertDraft(
                        List.of(finding), List.of(new ScorePart("confidence", score, "believed"))),
                Instant.EPOCH,
                1,
                List.of(events).stream().map(AlertStandingTest::entry).toList());
    }

    private static AuditEntry entry(AlertEvent event) {
        return new AuditEntry(1, Instant.EPOCH, new Author("Ann", "A"), event, "");
    }

    private static AlertEvent decided(Label label, AlertState state) {
        return new AlertDecided(1, label, state, "because");
    }

    private static double on(Alert alert, int account) {
        return AlertStanding.of(List.of(alert)).on(new int[] {account}).value();
    }

    @Test
    void anOpenAlertWeighsItsScoreOnItsSubjectAndHalfOnWhoTakesPart() {
        assertThat(on(alert(1, 60), SUBJECT)).isEqualTo(0.6);
        assertThat(on(alert(1, 60), PARTNER)).isEqualTo(0.3);
        assertThat(on(alert(1, 60), 9)).isZero();
    }

    @Test
    void aConfirmedAlertWeighsWholeAndOneFoundInnocentNothing() {
        assertThat(on(alert(1, 40, decided(Label.TRUE, AlertState.CLOSED)), SUBJECT)).isEqualTo(1);
        assertThat(on(alert(1, 40, decided(Label.UNSURE, AlertState.ESCALATED)), SUBJECT))
                .isEqualTo(1);
        assertThat(on(alert(1, 40, decided(Label.FALSE, AlertState.CLOSED)), SUBJECT)).isZero();
        assertThat(on(alert(1, 40, decided(Label.UNSURE, AlertState.CLOSED)), SUBJECT)).isZero();
    }

    @Test
    void theHeaviestOfSeveralWeighsAndTheFirstAmongEquals() {
        AlertStanding all = AlertStanding.of(List.of(alert(3, 50), alert(2, 70), alert(1, 70)));

        assertThat(all.on(new int[] {SUBJECT, PARTNER}).alert()).isEqualTo(1);
        assertThat(AlertStanding.of(List.of()).isKnown()).isTrue();
        assertThat(AlertStanding.UNKNOWN.isKnown()).isFalse();
    }
}
