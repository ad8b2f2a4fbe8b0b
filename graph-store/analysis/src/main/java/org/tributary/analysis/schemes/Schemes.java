// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.schemes;

import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.alert.ScorePart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

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

    private record Ranked(AlertDraft alert, long worth) {

        private static final Comparator<Ranked> FIRST =
                Comparator.comparingInt((Ranked r) -> r.alert.points())
                        .thenComparingLong(Ranked::worth)
                        .reversed()
                        .thenComparing(r -> r.alert.leading(), LEADING);
    }

    /// Alerts, those with the highest score first, then those that move most.
    ///
    /// @param yardstick compares amounts
    public static List<AlertDraft> of(List<Finding> findings, Yardstick yardstick) {
        List<Finding> ordered = findings.stream().sorted(LEADING).toList();
        Score score = Score.of(ordered, yardstick);
        return Grouping.of(ordered).stream()
                .map(members -> members.stream().map(ordered::get).toList())
                .map(same -> new Ranked(new AlertDraft(same, score.parts(same)), score.most(same)))
                .sorted(Ranked.FIRST)
                .map(Ranked::alert)
                .toList();
    }

    /// The same alerts ranked anew, with what the ratings of their customers add.
    ///
    /// @param yardstick compares amounts
    /// @param levels the level that counts for the customer of an account, made without regard to
    ///     alerts, or an alert would raise itself; empty where nothing is known
    public static List<AlertDraft> rated(
            List<AlertDraft> alerts,
            Yardstick yardstick,
            IntFunction<Optional<RatingLevel>> levels) {
        Score score = new Score(yardstick, Map.of());
        return alerts.stream()
                .map(alert -> rated(alert, CustomerPart.of(alert, levels)))
                .map(alert -> new Ranked(alert, score.most(alert.findings())))
                .sorted(Ranked.FIRST)
                .map(Ranked::alert)
                .toList();
    }

    private static AlertDraft rated(AlertDraft alert, Optional<ScorePart> customer) {
        List<ScorePart> parts = new ArrayList<>(alert.parts());
        customer.ifPresent(parts::add);
        return new AlertDraft(alert.findings(), parts);
    }
}
