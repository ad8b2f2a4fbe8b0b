// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detection;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Strongest;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.rules.Rule;
import org.tributary.analysis.run.CandidateStock;
import org.tributary.analysis.run.WhatIf;
import org.tributary.ledger.work.Work;

import java.util.List;
import java.util.Optional;

/// One typology on one case, ready to be asked what other limits would find instead of those that
/// count. The ledger is looked at when it is made; answers come at once. Immutable and thread-safe.
public final class Trial {

    /// How many are drawn from below the line.
    public static final int SAMPLE = 10;

    /// Beyond that many findings alerts are not counted: it would take longer than a slider may.
    static final int MOST_COUNTED = 3_000;

    private final CaseLedger ledger;
    private final CandidateStock stock;
    private final List<Candidate> now;
    private final Optional<CandidateSchemes> alertsNow;

    /// What other limits would find.
    ///
    /// @param findings gained and lost
    /// @param alerts what that does to alerts; empty where there are too many findings to say at
    ///     once
    public record Answer(WhatIf findings, Optional<AlertShift> alerts) {}

    private Trial(CaseLedger ledger, CandidateStock stock, List<Candidate> now) {
        this.ledger = ledger;
        this.stock = stock;
        this.now = now;
        alertsNow = schemes(now);
    }

    private Optional<CandidateSchemes> schemes(List<Candidate> candidates) {
        return candidates.size() > MOST_COUNTED
                ? Optional.empty()
                : Optional.of(CandidateSchemes.of(candidates, ledger));
    }

    /// Looks at a ledger.
    ///
    /// @param counts the rule that counts
    /// @param draft whose windows and exceptions are tried
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static Trial of(
            CaseLedger ledger, Detector detector, Rule counts, Rule draft, Work work) {
        CandidateStock stock = CandidateStock.of(ledger, detector, draft, work);
        work.checkCancelled();
        List<Candidate> now =
                !counts.enabled()
                        ? List.of()
                        : stock.answers(counts)
                                ? stock.under(counts)
                                : found(ledger, detector, counts, work);
        return new Trial(ledger, stock, now);
    }

    /// What a rule finds in a ledger, of the same matter the strongest only.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static List<Candidate> found(
            CaseLedger ledger, Detector detector, Rule rule, Work work) {
        return Strongest.of(
                new Detection(ledger, rule.typology())
                        .candidates(detector, rule.limits(ledger), work));
    }

    /// Whether a rule can be answered without looking at the ledger again.
    public boolean answers(Rule draft) {
        return stock.answers(draft);
    }

    /// How many candidates are kept at the loosest limits.
    public int size() {
        return stock.size();
    }

    /// How many are found by the rule that counts.
    public int now() {
        return now.size();
    }

    /// What a rule would find instead.
    ///
    /// @throws IllegalArgumentException if it asks for another look, see [#answers]
    public Answer against(Rule draft) {
        List<Candidate> then = draft.enabled() ? stock.under(draft) : List.of();
        // The seed is fixed: the same limits show the same sample, so that it can be discussed.
        List<Candidate> below =
                draft.enabled() ? stock.belowTheLine(draft, stock.size(), SAMPLE) : List.of();
        WhatIf findings = WhatIf.between(now, then, below);
        return new Answer(findings, alertsNow.flatMap(before -> shift(before, then, findings)));
    }

    private Optional<AlertShift> shift(
            CandidateSchemes before, List<Candidate> then, WhatIf findings) {
        return schemes(then)
                .map(
                        after ->
                                new AlertShift(
                                        before.count(),
                                        after.count(),
                                        after.madeOf(findings.gained()),
                                        before.madeOf(findings.lost())));
    }
}
