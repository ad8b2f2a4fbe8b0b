// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.scene.layout.Region;

import org.tributary.analysis.rating.RatedFactor;
import org.tributary.analysis.rating.RatedParty;
import org.tributary.analysis.rating.Scorecard;
import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.alert.RatingLevel;

import java.util.Locale;

/// How much risk an account's customer is thought to carry: the level that counts, the score and
/// what it is made of, and an override beside the level it replaced.
record RatingGroup(Texts texts) {

    Region of(StandingRating rating) {
        RatedParty computed = rating.computed();
        var lines =
                new FactLines(
                        texts,
                        "rating",
                        texts.of("inspector.rating", level(rating.level()), computed.score()));
        computed.withheld()
                .ifPresent(
                        plain ->
                                lines.add(
                                        texts.of("inspector.rating.withheld", level(plain)),
                                        texts.of(
                                                "inspector.rating.withheld.why",
                                                computed.judged(),
                                                Scorecard.ENOUGH,
                                                level(Scorecard.ON_LITTLE))));
        rating.override()
                .ifPresent(
                        entered ->
                                lines.add(
                                        texts.of(
                                                rating.holding().isPresent()
                                                        ? "inspector.rating.overridden"
                                                        : "inspector.rating.expired",
                                                level(computed.level()),
                                                level(entered.level()),
                                                entered.until().toString()),
                                        entered.reason()));
        computed.reasons().forEach(factor -> lines.add(name(factor), factor.sentence()));
        lines.add(
                texts.of("inspector.rating.judged"),
                texts.of("inspector.rating.share", computed.judged()));
        return lines.view();
    }

    private String name(RatedFactor factor) {
        return texts.of(
                "inspector.rating.factor",
                texts.of("rating.factor." + factor.factor().key()),
                String.format(texts.locale(), "%.1f", factor.points()));
    }

    private String level(RatingLevel level) {
        return texts.of("rating.level." + level.name().toLowerCase(Locale.ROOT));
    }
}
