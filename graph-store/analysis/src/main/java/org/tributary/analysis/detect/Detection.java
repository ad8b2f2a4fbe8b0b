// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Runs one detector over a ledger and writes its findings. Stateless and thread-safe.
///
/// @param ledger the ledger, with the ordinals and ids of the record
/// @param rules the version of the rules, as findings name it
public record Detection(CaseLedger ledger, String rules) {

    /// What a case lacks for a detector to run; empty if it can.
    public List<Input> lacks(Detector detector) {
        return detector.needs().stream().filter(input -> !input.isIn(ledger)).sorted().toList();
    }

    /// All candidates that the limits admit, those of the lowest subject first and in order of
    /// time.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<Candidate> candidates(Detector detector, Limits limits, Work work) {
        return detector.detect(ledger, limits, work)
                .filter(c -> limits.at(c.subject()).admit(c.measures()))
                .sorted(
                        Comparator.comparingInt(Candidate::subject)
                                .thenComparing(Candidate::positions, Detection::byPositions))
                .toList();
    }

    private static int byPositions(int[] one, int[] other) {
        return Arrays.compare(one, other);
    }

    /// All findings of a detector, of the same matter the strongest only, each with its
    /// counterfactual.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<Finding> findings(Detector detector, Limits limits, Work work) {
        return Strongest.of(candidates(detector, limits, work)).parallelStream()
                .map(
                        candidate -> {
                            work.checkCancelled();
                            return finding(detector, limits, candidate);
                        })
                .toList();
    }

    /// A candidate as a finding.
    public Finding finding(Detector detector, Limits limits, Candidate candidate) {
        return new FindingText(ledger, rules)
                .finding(
                        detector,
                        limits.at(candidate.subject()),
                        candidate,
                        new Counterfactual(ledger, detector, limits).of(candidate));
    }
}
