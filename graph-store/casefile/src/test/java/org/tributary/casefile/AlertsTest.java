// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.RatingOverride;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.casework.Signature;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class AlertsTest {

    private static final DetectionRun RUN =
            new DetectionRun(
                    "standard",
                    List.of("fan-in", "cycle"),
                    Map.of("cuckoo-smurfing", "lacks branches"),
                    6,
                    "");

    @TempDir Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void setUp() throws Exception {
        shop = new Workshop(folder);
        record = shop.create();
        Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
    }

    @AfterEach
    void verifiesAndReopensTheSame() {
        List<Alert> alerts = alerts();
        assertThat(record.verify(Work.UNOBSERVED).checks()).allMatch(check -> check.ok());
        record.close();
        try (CaseFile again = shop.open()) {
            assertThat(again.read(CaseReader::alerts)).isEqualTo(alerts);
        }
    }

    private List<Alert> alerts() {
        return record.read(CaseReader::alerts);
    }

    private Alert alert(long id) {
        return alerts().stream().filter(a -> a.id() == id).findFirst().orElseThrow();
    }

    private void write(Consumer<CaseWriter> change) {
        record.write(
                Workshop.ANN,
                w -> {
                    change.accept(w);
                    return true;
                });
    }

    private static AlertDraft draft(String typology, long... transfers) {
        Finding finding =
                new Finding(
                        typology,
                        "standard",
                        List.of(0, 1),
                        Arrays.stream(transfers).mapToObj(TransferId::new).toList(),
                        CurrencyTotals.of(List.of(Money.parse("12.50", Currencies.of("EUR")))),
                        Instant.parse("2026-01-02T10:00:00Z"),
                        Instant.parse("2026-01-03T10:00:00.123Z"),
                        List.of(
                                new Finding.Measured(
                                        "senders", "accounts that pay in", "7", "at least 5")),
                        List.of(new Finding.Reason(-5, "it is paid every month")),
                        61,
                        "{a0} was paid.",
                        "It would not fire without {t1}.");
        return new AlertDraft(List.of(finding), List.of(new ScorePart("confidence", 61, "so")));
    }

    private void keep(AlertDraft... drafts) {
        write(w -> w.keepRun(RUN, List.of(drafts), Map.of(), drafts.length));
    }

    @Test
    void aRunAndItsAlertsAreKeptAsTheyWere() {
        keep(draft("fan-in", 1, 2), draft("cycle", 3));

        assertThat(record.read(CaseReader::detectionRuns)).containsExactly(RUN);
        assertThat(alerts()).extracting(Alert::id).containsExactly(1L, 2L);
        assertThat(alert(1).draft()).isEqualTo(draft("fan-in", 1, 2));
        assertThat(alert(1).state()).isEqualTo(AlertState.NEW);
        assertThat(alert(1).draft().score()).isEqualTo(61);
    }

    @Test
    void aRunWithoutAlertsIsKeptToo() {
        keep();

        assertThat(record.read(CaseReader::detectionRuns)).containsExactly(RUN);
        assertThat(alerts()).isEmpty();
    }

    @Test
    void anOpenAlertGrowsAndKeepsItsNumber() {
        keep(draft("fan-in", 1, 2));

        write(w -> w.keepRun(RUN, List.of(), Map.of(1L, draft("fan-in", 1, 2, 4)), 1));

        assertThat(alerts()).hasSize(1);
        assertThat(alert(1).draft()).isEqualTo(draft("fan-in", 1, 2, 4));
        assertThat(alert(1).run()).isEqualTo(1);
    }

    @Test
    void aDecisionIsKeptWithItsReasonAndCanBeTakenBack() {
        keep(draft("fan-in", 1, 2), draft("cycle", 3));
        write(w -> w.takeAlert(1));
        assertThat(alert(1).state()).isEqualTo(AlertState.IN_REVIEW);

        write(w -> w.decideAlerts(List.of(1L), Label.FALSE, AlertState.CLOSED, "a shop"));
        assertThat(alert(1).state()).isEqualTo(AlertState.CLOSED);
        assertThat(alert(1).label()).contains(Label.FALSE);
        assertThat(alert(1).decision().orElseThrow().reason()).isEqualTo("a shop");

        write(w -> w.reopenAlerts(List.of(1L), "it is none"));
        assertThat(alert(1).state()).isEqualTo(AlertState.IN_REVIEW);
        assertThat(alert(1).label()).isEmpty();
        assertThat(alert(2).state()).isEqualTo(AlertState.NEW);
    }

    @Test
    void assignmentsAndDaysAreKept() {
        keep(draft("fan-in", 1, 2));
        LocalDate due = LocalDate.of(2026, 12, 21);

        write(w -> w.assignAlerts(List.of(1L), "Bo"));
        write(w -> w.setAlertsDue(List.of(1L), due, "30 days"));

        assertThat(alert(1).assignee()).isEqualTo("Bo");
        assertThat(alert(1).due()).contains(due);
        assertThat(alert(1).state()).isEqualTo(AlertState.NEW);
    }

    @Test
    void aDecisionNeedsAReasonAndAnOpenAlertOfTheCase() {
        keep(draft("fan-in", 1, 2));

        assertThatThrownBy(
                        () ->
                                write(
                                        w ->
                                                w.decideAlerts(
                                                        List.of(1L),
                                                        Label.TRUE,
                                                        AlertState.CLOSED,
                                                        " ")))
                .hasMessageContaining("reason");
        assertThatThrownBy(
                        () ->
                                write(
                                        w ->
                                                w.decideAlerts(
                                                        List.of(1L, 9L),
                                                        Label.TRUE,
                                                        AlertState.CLOSED,
                                                        "yes")))
                .hasMessageContaining("no alert 9");
        assertThat(alert(1).state()).isEqualTo(AlertState.NEW);

        write(w -> w.decideAlerts(List.of(1L), Label.TRUE, AlertState.ESCALATED, "yes"));
        assertThatThrownBy(() -> write(w -> w.takeAlert(1))).hasMessageContaining("decided");
        assertThatThrownBy(
                        () ->
                                write(
                                        w ->
                                                w.keepRun(
                                                        RUN,
                                                        List.of(),
                                                        Map.of(1L, draft("fan-in", 1)),
                                                        1)))
                .hasMessageContaining("decided");
    }

    @Test
    void rulesBecomeActiveByTheSignatureOfSomebodyElse() {
        write(w -> w.proposeRules("[fan-in]\nsenders = 7\n", "too many alerts"));
        assertThat(rules(1).isActive()).isFalse();

        assertThatThrownBy(() -> write(w -> w.activateRules(1, signedBy(Workshop.ANN.name()))))
                .hasMessageContaining("did not propose");
        write(w -> w.activateRules(1, signedBy("Bo")));

        assertThat(rules(1).isActive()).isTrue();
        assertThat(rules(1).activated().orElseThrow().signature().signer()).isEqualTo("Bo");

        write(w -> w.activateRules(0, signedBy("Bo")));
        assertThat(rules(1).isActive()).isFalse();
    }

    private RuleVersion rules(int version) {
        return record.read(CaseReader::ruleVersions).get(version - 1);
    }

    private static Signature signedBy(String name) {
        return new Signature(name, "key", "value");
    }

    @Test
    void aRatingIsOverriddenUntilADayOrUntilItIsEnded() {
        long party =
                record.read(r -> r.findParties("", 1)).stream()
                        .findFirst()
                        .map(p -> p.ordinal())
                        .orElseGet(
                                () ->
                                        record.write(
                                                Workshop.ANN,
                                                w -> w.markSubject(0, "").party().ordinal()));
        LocalDate until = LocalDate.of(2027, 1, 31);

        write(w -> w.overrideRating(party, RatingLevel.HIGH, RatingLevel.LOW, "known", until));

        RatingOverride override = record.read(CaseReader::ratingOverrides).getFirst();
        assertThat(override.level()).isEqualTo(RatingLevel.LOW);
        assertThat(override.holdsOn(until)).isTrue();
        assertThat(override.holdsOn(until.plusDays(1))).isFalse();

        write(w -> w.endRatingOverride(party, "no more"));
        assertThat(record.read(CaseReader::ratingOverrides)).isEmpty();
    }

    @Test
    void verifyingFindsAnAlertOrARuleThatWasAltered() throws Exception {
        keep(draft("fan-in", 1, 2));
        write(w -> w.proposeRules("[fan-in]\n", "why"));

        for (String[] forged :
                new String[][] {
                    {
                        "UPDATE alert_finding SET text = replace(text, '61', '62')",
                        "UPDATE alert_finding SET text = replace(text, '62', '61')"
                    },
                    {
                        "UPDATE rule_file SET text = '[cycle]'",
                        "UPDATE rule_file SET text = '[fan-in]' || char(10)"
                    },
                }) {
            alter(forged[0]);
            assertThat(record.verify(Work.UNOBSERVED).ok()).as(forged[0]).isFalse();
            alter(forged[1]);
        }
    }

    private void alter(String statement) throws Exception {
        Path database = shop.caseFolder().resolve("case.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
