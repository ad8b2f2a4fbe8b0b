// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.tributary.analysis.run.RunOutcome;
import org.tributary.app.detection.AlertWords;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.transfer.Transfer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What `detect` prints.
///
/// @param rules version of the rules
/// @param findings ranked; overlapping ones of one scheme are one here
/// @param notRun what was not looked for, and why
record FindingsJson(
        String rules,
        List<FindingJson> findings,
        @JsonProperty("not_run") List<NotRunJson> notRun) {

    /// @param typology its key
    /// @param reason what the case lacks, or that the rules have it off
    record NotRunJson(String typology, String reason) {}

    /// One part of what a scheme was recognised by.
    ///
    /// @param typology its key
    /// @param confidence 1 to 99
    /// @param sentence what was seen
    /// @param reasons what speaks for and against it, with points
    /// @param counterfactual the smallest change to one transfer that would silence it
    /// @param measured each limit beside what was measured
    record PartJson(
            String typology,
            int confidence,
            String sentence,
            List<String> reasons,
            String counterfactual,
            List<Finding.Measured> measured) {}

    /// @param id stays the same as long as its leading typology, subject and transfers do
    /// @param typologies keys, the leading one first
    /// @param accounts keys, the subject first
    /// @param transfers ids, ascending
    /// @param sources `file.csv:line` of each transfer
    /// @param amount what was paid in them
    /// @param score 0 to 100; points above 70 count half
    /// @param points the sum of the parts, by which alerts are ranked
    /// @param scoreParts what the score is made of
    /// @param from the first transfer
    /// @param to the last transfer
    record FindingJson(
            String id,
            List<String> typologies,
            List<String> accounts,
            List<Long> transfers,
            List<String> sources,
            List<Wording.TotalJson> amount,
            int score,
            int points,
            @JsonProperty("score_parts") List<ScorePart> scoreParts,
            String from,
            String to,
            String sentence,
            String counterfactual,
            List<PartJson> parts) {

        /// For the terminal.
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("%3d  %s  %s".formatted(score, String.join(" + ", typologies), sentence));
            if (!counterfactual.equals(Finding.NONE_FOUND)) {
                lines.add("     " + counterfactual);
            }
            lines.add(
                    "     %d transactions: %s%s"
                            .formatted(
                                    sources.size(),
                                    String.join(", ", sources.stream().limit(SHOWN).toList()),
                                    sources.size() > SHOWN ? ", …" : ""));
            return lines;
        }

        private static final int SHOWN = 12;
    }

    /// @param zone times are written in
    static FindingsJson of(RunOutcome outcome, AlertWords words, ZoneId zone) {
        return new FindingsJson(
                outcome.run().rules(),
                outcome.alerts().stream().map(alert -> finding(alert, words, zone)).toList(),
                outcome.run().notRun().entrySet().stream()
                        .map(not -> new NotRunJson(not.getKey(), not.getValue()))
                        .toList());
    }

    private static FindingJson finding(AlertDraft alert, AlertWords words, ZoneId zone) {
        List<Transfer> transfers = words.transfers(alert);
        return new FindingJson(
                alert.leading().id(),
                List.copyOf(alert.typologies()),
                words.accounts(alert),
                transfers.stream().map(t -> t.id().value()).toList(),
                transfers.stream().map(t -> t.source().citation()).toList(),
                Wording.totals(words.amount(alert)),
                alert.score(),
                alert.points(),
                alert.parts(),
                Wording.time(
                        alert.findings().stream()
                                .map(Finding::first)
                                .min(Instant::compareTo)
                                .orElseThrow(),
                        zone),
                Wording.time(
                        alert.findings().stream()
                                .map(Finding::last)
                                .max(Instant::compareTo)
                                .orElseThrow(),
                        zone),
                words.sentence(alert),
                words.counterfactual(alert),
                alert.findings().stream().map(f -> part(f, words)).toList());
    }

    private static PartJson part(Finding finding, AlertWords words) {
        return new PartJson(
                finding.typology(),
                finding.confidence(),
                words.resolved(finding.sentence()),
                words.reasons(finding),
                words.resolved(finding.counterfactual()),
                finding.measured());
    }
}
