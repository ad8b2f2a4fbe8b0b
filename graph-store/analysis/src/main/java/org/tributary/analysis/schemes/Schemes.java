// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.schemes;

import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;

import java.util.Comparator;
import java.util.List;

/// Makes alerts of findings: each finding is in exactly one, overlapping findings of one scheme
/// are in one together, and alerts come ranked. What comes out does not depend on the order of what
/// goes in. Stateless.
public final class Schemes {

    /// The finding that leads its alert: the most believed, then the one with the most transfers.
    private static final Comparator<Finding> LEADING =
            Comparator.comparingInt(Finding::confidence)
                    .thenComparingInt(finding -> finding.transfers().size())
                    .reversed()
                    .thenComparing(Finding::typology)
                    .thenComparing(Finding::id);

    private Schemes() {}

    private record Ranked(AlertDraft alert, long worth) {}

    /// Alerts, those with the highest score first, then those that move most.
    ///
    /// @param yardstick compares amounts
    public static List<AlertDraft> of(List<Finding> findings, Yardstick yardstick) {
        List<Finding> ordered = findings.stream().sorted(LEADING).toList();
        Score score = Score.of(ordered, yardstick);
        return Grouping.of(ordered).stream()
                .map(members -> members.stream().map(ordered::get).toList())
                .map(same -> new Ranked(new AlertDraft(same, score.parts(same)), score.most(same)))
                .sorted(
                        Comparator.comparingInt((Ranked r) -> r.alert.score())
                                .thenComparingLong(Ranked::worth)
                                .reversed()
                                .thenComparing(r -> r.alert.leading(), LEADING))
                .map(Ranked::alert)
                .toList();
    }
}
