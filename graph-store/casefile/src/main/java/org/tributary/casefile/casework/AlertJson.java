// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Alerts and runs as text. The shapes are written out here, so that changing a type elsewhere
/// never changes what old cases say.
final class AlertJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record StoredAlert(List<StoredFinding> findings, List<StoredPart> parts) {}

    private record StoredPart(String what, int points, String why) {}

    private record StoredTotal(String currency, int exponent, long count, String minor) {}

    private record StoredMeasure(String parameter, String meaning, String value, String limit) {}

    private record StoredReason(int points, String words) {}

    private record StoredFinding(
            String typology,
            String rules,
            List<Integer> accounts,
            List<Long> transfers,
            List<StoredTotal> amount,
            long firstMillis,
            long lastMillis,
            List<StoredMeasure> measured,
            List<StoredReason> reasons,
            int confidence,
            String sentence,
            String counterfactual) {}

    private record StoredRun(
            String rules,
            List<String> ran,
            Map<String, String> notRun,
            long transfers,
            String scope) {}

    private AlertJson() {}

    static String text(AlertDraft draft) {
        return JSON.writeValueAsString(
                new StoredAlert(
                        draft.findings().stream().map(AlertJson::stored).toList(),
                        draft.parts().stream()
                                .map(p -> new StoredPart(p.what(), p.points(), p.why()))
                                .toList()));
    }

    private static StoredFinding stored(Finding finding) {
        return new StoredFinding(
                finding.typology(),
                finding.rules(),
                finding.accounts(),
                finding.transfers().stream().map(TransferId::value).toList(),
                finding.amount().totals().stream().map(AlertJson::stored).toList(),
                finding.first().toEpochMilli(),
                finding.last().toEpochMilli(),
                finding.measured().stream()
                        .map(
                                m ->
                                        new StoredMeasure(
                                                m.parameter(), m.meaning(), m.value(), m.limit()))
                        .toList(),
                finding.reasons().stream()
                        .map(reason -> new StoredReason(reason.points(), reason.words()))
                        .toList(),
                finding.confidence(),
                finding.sentence(),
                finding.counterfactual());
    }

    private static StoredTotal stored(CurrencyTotal total) {
        Money sum = total.sum();
        return new StoredTotal(
                sum.currency().code(),
                sum.currency().exponent(),
                total.count(),
                sum.minor().toString());
    }

    static AlertDraft draft(String text) {
        StoredAlert stored = JSON.readValue(text, StoredAlert.class);
        return new AlertDraft(
                stored.findings().stream().map(AlertJson::finding).toList(),
                stored.parts().stream()
                        .map(p -> new ScorePart(p.what(), p.points(), p.why()))
                        .toList());
    }

    private static Finding finding(StoredFinding stored) {
        return new Finding(
                stored.typology(),
                stored.rules(),
                stored.accounts(),
                stored.transfers().stream().map(TransferId::new).toList(),
                new CurrencyTotals(stored.amount().stream().map(AlertJson::total).toList()),
                Instant.ofEpochMilli(stored.firstMillis()),
                Instant.ofEpochMilli(stored.lastMillis()),
                stored.measured().stream()
                        .map(
                                m ->
                                        new Finding.Measured(
                                                m.parameter(), m.meaning(), m.value(), m.limit()))
                        .toList(),
                stored.reasons().stream()
                        .map(reason -> new Finding.Reason(reason.points(), reason.words()))
                        .toList(),
                stored.confidence(),
                stored.sentence(),
                stored.counterfactual());
    }

    private static CurrencyTotal total(StoredTotal stored) {
        CurrencyCode currency = new CurrencyCode(stored.currency(), stored.exponent());
        return new CurrencyTotal(
                stored.count(), new Money(new BigInteger(stored.minor()), currency));
    }

    static String text(DetectionRun run) {
        return JSON.writeValueAsString(
                new StoredRun(run.rules(), run.ran(), run.notRun(), run.transfers(), run.scope()));
    }

    static DetectionRun run(String text) {
        StoredRun stored = JSON.readValue(text, StoredRun.class);
        return new DetectionRun(
                stored.rules(), stored.ran(), stored.notRun(), stored.transfers(), stored.scope());
    }
}
