// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class HitRateTest {

    private static final Instant AT = Instant.parse("2026-11-03T10:00:00Z");

    private static Finding finding(String typology, String rules) {
        return new Finding(
                typology,
                rules,
                List.of(1),
                List.of(new TransferId(1)),
                CurrencyTotals.of(List.of()),
                AT,
                AT,
                List.of(),
                List.of(),
                50,
                "",
                Finding.NONE_FOUND);
    }

    private static Alert alert(long id, List<Finding> findings, Label... label) {
        return new Alert(
                id,
                new AlertDraft(findings, List.of()),
                AT,
                1,
                Stream.of(label).map(each -> decided(id, each)).toList());
    }

    private static AuditEntry decided(long id, Label label) {
        return new AuditEntry(
                id,
                AT,
                new Author("Ann Archer", "AA"),
                new CaseEvent.AlertEvent.AlertDecided(id, label, AlertState.CLOSED, "why"),
                "");
    }

    @Test
    void countsByTypologyAndVersion() {
        List<Alert> alerts =
                List.of(
                        alert(1, List.of(finding("fan-in", "standard")), Label.TRUE),
                        alert(2, List.of(finding("fan-in", "standard")), Label.FALSE),
                        alert(3, List.of(finding("fan-in", "standard")), Label.UNSURE),
                        alert(4, List.of(finding("fan-in", "standard"))),
                        alert(5, List.of(finding("fan-in", "2")), Label.TRUE));

        assertThat(HitRate.of(alerts))
                .containsExactly(
                        new HitRate("fan-in", "standard", 4, 1, 1, 1),
                        new HitRate("fan-in", "2", 1, 1, 0, 0));
        assertThat(HitRate.of(alerts).getFirst().precision()).hasValue(0.5);
        assertThat(HitRate.of(alerts).getFirst().undecided()).isEqualTo(1);
    }

    @Test
    void anAlertCountsOnceForEachOfItsTypologies() {
        Finding one = finding("fan-in", "standard");

        assertThat(HitRate.of(List.of(alert(1, List.of(one, one, finding("cycle", "standard"))))))
                .extracting(HitRate::typology, HitRate::alerts)
                .containsExactly(tuple("cycle", 1), tuple("fan-in", 1));
    }

    @Test
    void knowsNoPrecisionBeforeADecision() {
        assertThat(new HitRate("fan-in", "standard", 3, 0, 0, 1).precision()).isEmpty();
        assertThat(HitRate.of(List.of())).isEmpty();
    }
}
