// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.run;

import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Finding;

import java.util.List;

/// What a run gave. Immutable.
///
/// @param run what was run, and what was not and why
/// @param findings in order of time
/// @param alerts the same findings as alerts, ranked
public record RunOutcome(DetectionRun run, List<Finding> findings, List<AlertDraft> alerts) {
    public RunOutcome {
        findings = List.copyOf(findings);
        alerts = List.copyOf(alerts);
    }
}
