// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.realert;

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
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

class ReAlertTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static AlertDraft draft(int subject, String typology, long... transfers) {
        Finding finding =
                new Finding(
                        typology,
                        "standard",
                        List.of(subject),
                        Arrays.stream(transfers).mapToObj(TransferId::new).toList(),
                        CurrencyTotals.NONE,
                        NOW,
                        NOW,
                        List.of(),
                        List.of(),
                        50,
                        "so.",
                        Finding.NONE_FOUND);
        return new AlertDraft(List.of(finding), List.of(new ScorePart("confidence", 50, "so")));
    }

    private static Alert open(long id, AlertDraft draft) {
        return new Alert(id, draft, NOW, 1, List.of());
    }

    private static Alert decided(long id, Label label, AlertDraft draft) {
        AuditEntry entry =
                new AuditEntry(
                        7,
                        NOW,
                        new Author("Ann", "A"),
                        new AlertDecided(id, label, AlertState.CLOSED, "why"),
                        "");
        return new Alert(id, draft, NOW, 1, List.of(entry));
    }

    private static ReAlert meet(List<Alert> known, List<AlertDraft> drafts) {
        return ReAlert.of(known, drafts, Set.of("fan-in", "cycle"));
    }

    @Test
    void whatARunDidNotLookForStaysWithItsAlert() {
        Finding fan = draft(1, "fan-in", 1, 2).leading();
        Finding cycle = draft(1, "cycle", 1, 2, 3).leading();
        AlertDraft both = new AlertDraft(List.of(fan, cycle), draft(1, "fan-in", 1, 2).parts());

        ReAlert met =
                ReAlert.of(
                        List.of(open(4, both)),
                        List.of(draft(1, "fan-in", 1, 2, 4)),
                        Set.of("fan-in"));

        assertThat(met.grown().get(4L).findings())
                .containsExactlyInAnyOrder(draft(1, "fan-in", 1, 2, 4).leading(), cycle);

        ReAlert same =
                ReAlert.of(
                        List.of(open(4, both)),
                        List.of(draft(1, "fan-in", 1, 2)),
                        Set.of("fan-in"));
        assertThat(same.unchanged()).containsExactly(4L);
    }

    @Test
    void whatIsNewIsRaised() {
        ReAlert met = meet(List.of(), List.of(draft(1, "fan-in", 1, 2)));

        assertThat(met.raised()).containsExactly(draft(1, "fan-in", 1, 2));
        assertThat(met.grown()).isEmpty();
    }

    @Test
    void whatIsOpenAndAsItWasStaysAsItIs() {
        AlertDraft draft = draft(1, "fan-in", 1, 2);

        ReAlert met = meet(List.of(open(4, draft)), List.of(draft));

        assertThat(met.raised()).isEmpty();
        assertThat(met.grown()).isEmpty();
        assertThat(met.unchanged()).containsExactly(4L);
    }

    @Test
    void anOpenAlertOfTheSameMatterGrows() {
        ReAlert met =
                meet(
                        List.of(open(4, draft(1, "fan-in", 1, 2))),
                        List.of(draft(1, "fan-in", 1, 2, 3)));

        assertThat(met.raised()).isEmpty();
        assertThat(met.grown()).containsOnlyKeys(4L);
    }

    @Test
    void lessThanHalfInCommonIsAnotherMatter() {
        Alert alert = open(4, draft(1, "fan-in", 1, 2, 3, 4, 5));

        assertThat(meet(List.of(alert), List.of(draft(1, "fan-in", 4, 5, 6, 7))).grown())
                .containsOnlyKeys(4L);
        assertThat(meet(List.of(alert), List.of(draft(1, "fan-in", 5, 6, 7, 8))).raised())
                .hasSize(1);
    }

    @Test
    void anotherSubjectWithAnotherTypologyIsAnotherMatter() {
        ReAlert met =
                meet(List.of(open(4, draft(1, "fan-in", 1, 2))), List.of(draft(2, "cycle", 1, 2)));

        assertThat(met.raised()).hasSize(1);
    }

    @Test
    void whatWasDecidedIsNotRaisedAgainForAQuarterThatIsNew() {
        Alert alert = decided(4, Label.FALSE, draft(1, "fan-in", 1, 2, 3));

        ReAlert met = meet(List.of(alert), List.of(draft(1, "fan-in", 1, 2, 3, 4)));

        assertThat(met.raised()).isEmpty();
        assertThat(met.settled()).containsExactly(4L);
    }

    @Test
    void whatWasDecidedIsRaisedAgainForMoreThanAQuarterAndSaysSo() {
        Alert alert = decided(4, Label.FALSE, draft(1, "fan-in", 1, 2, 3));

        ReAlert met = meet(List.of(alert), List.of(draft(1, "fan-in", 1, 2, 3, 4, 5)));

        assertThat(met.raised()).hasSize(1);
        assertThat(met.raised().getFirst().parts().getLast().why()).contains("alert 4");
        assertThat(met.raised().getFirst().score()).isLessThan(50);
    }

    @Test
    void anOpenAlertTakesUpOneOfTheRunAtMost() {
        ReAlert met =
                meet(
                        List.of(open(4, draft(1, "fan-in", 1, 2, 3, 4))),
                        List.of(draft(1, "fan-in", 1, 2), draft(1, "fan-in", 3, 4)));

        assertThat(met.grown()).containsOnlyKeys(4L);
        assertThat(met.raised()).hasSize(1);
    }
}
