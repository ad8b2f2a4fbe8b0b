// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.schemes;

import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.alert.ScorePart;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/// What the ratings of the customers in an alert add to its score: little, for they decide between
/// alerts and make none. The highest level counts, once; nothing is taken away for a low one.
/// Source: own proposal.
final class CustomerPart {

    private static final int HIGH = 5;
    private static final int SEVERE = 10;

    private CustomerPart() {}

    static Optional<ScorePart> of(AlertDraft alert, IntFunction<Optional<RatingLevel>> levels) {
        Optional<RatingLevel> most =
                alert.accounts().stream()
                        .map(levels::apply)
                        .flatMap(Optional::stream)
                        .max(RatingLevel::compareTo);
        return most.flatMap(
                level ->
                        switch (level) {
                            case LOW, MODERATE, MEDIUM -> Optional.empty();
                            case HIGH -> Optional.of(part(alert, level, HIGH, levels));
                            case SEVERE -> Optional.of(part(alert, level, SEVERE, levels));
                        });
    }

    private static ScorePart part(
            AlertDraft alert,
            RatingLevel level,
            int points,
            IntFunction<Optional<RatingLevel>> levels) {
        boolean isSubject = levels.apply(alert.subject()).filter(level::equals).isPresent();
        return new ScorePart(
                "customer rating",
                points,
                "%s is rated %s, alerts left aside"
                        .formatted(
                                isSubject
                                        ? "the customer it is about"
                                        : "a customer who takes part in it",
                                level.name().toLowerCase(Locale.ROOT)));
    }
}
