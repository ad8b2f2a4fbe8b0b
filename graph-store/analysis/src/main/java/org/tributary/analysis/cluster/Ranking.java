// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.alert.ScorePart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What a cluster's score is made of: how unlikely its payments are together, how much of the money
/// was passed on and stayed among its members, the amount, and what the case knows of them.
/// Thread-safe.
final class Ranking {

    private static final double UNIT = 20;
    private static final int MOST_SURPRISE = 60;
    private static final int MOST_PASSED_ON = 10;
    private static final int MOST_KEPT = 8;
    private static final int FOUND = 10;
    private static final int SUBJECT = 10;
    private static final int RISKY = 5;
    private static final double DECADE = Math.log(10);
    private static final int SMALL = -25;
    private static final int MODEST = -10;
    private static final int LARGE = 2;
    private static final int VERY_LARGE = 4;

    private final CaseLedger ledger;
    private final ClusterQuestion question;
    private final Known known;
    private final Surprise surprise;
    private final Findings findings;

    Ranking(CaseLedger ledger, ClusterQuestion question, Known known, Coincidences pairs) {
        this.ledger = ledger;
        this.question = question;
        this.known = known;
        surprise = new Surprise(pairs, ledger.graph().transferCount());
        findings = new Findings(ledger.graph(), known.found());
    }

    /// A part of a score whose reason is written only if somebody is to read it.
    record Part(String what, int points, Supplier<String> why) {}

    /// A group and what its score is made of.
    ///
    /// @param points the sum of its parts
    record Ranked(Draft draft, List<Part> parts, int points) {}

    /// With its reasons written.
    Cluster cluster(Ranked ranked) {
        return new Cluster(
                question.method(),
                ranked.draft().members(),
                ranked.draft().core(),
                ranked.parts().stream()
                        .map(part -> new ScorePart(part.what(), part.points(), part.why().get()))
                        .toList());
    }

    Ranked ranked(Draft draft) {
        List<Part> parts = new ArrayList<>();
        coincidence(draft, parts);
        passedOn(draft, parts);
        kept(draft, parts);
        amount(draft, parts);
        found(draft, parts);
        knownMembers(draft, parts);
        return new Ranked(draft, parts, parts.stream().mapToInt(Part::points).sum());
    }

    private void coincidence(Draft draft, List<Part> parts) {
        double nats = surprise.of(draft.core());
        int points = (int) Math.min(MOST_SURPRISE, Math.round(UNIT * Math.log(1 + nats / UNIT)));
        if (points > 0) {
            parts.add(
                    new Part(
                            "coincidence",
                            points,
                            () ->
                                    String.format(
                                            Locale.ROOT,
                                            "%,d payments among %,d accounts so near in time and"
                                                    + " amount: chance makes such a group in one of"
                                                    + " 10^%d cases",
                                            draft.core().length,
                                            draft.members().length,
                                            Math.max(1, Math.round(nats / DECADE)))));
        }
    }

    private void passedOn(Draft draft, List<Part> parts) {
        PassedOn passed = PassedOn.of(ledger, draft.members(), draft.core());
        int points = (int) Math.round(MOST_PASSED_ON * passed.share());
        if (passed.middles() > 1 && points > 0) {
            parts.add(
                    new Part(
                            "passed on",
                            points,
                            () ->
                                    "%d accounts in between passed on %s of what they received"
                                            .formatted(passed.middles(), percent(passed.share()))));
        }
    }

    private void kept(Draft draft, List<Part> parts) {
        double kept = Standing.of(ledger, draft.members(), draft.core(), question.counted()).kept();
        int points = (int) Math.round(MOST_KEPT * kept);
        if (points > 0) {
            parts.add(
                    new Part(
                            "kept inside",
                            points,
                            () ->
                                    "%s of what they moved in that time stayed among them"
                                            .formatted(percent(kept))));
        }
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private void amount(Draft draft, List<Part> parts) {
        double worth = Standing.worth(ledger, draft.core());
        int points =
                worth < dollars("2000")
                        ? SMALL
                        : worth < dollars("5000")
                                ? MODEST
                                : worth >= dollars("250000")
                                        ? VERY_LARGE
                                        : worth >= dollars("50000") ? LARGE : 0;
        if (points != 0) {
            parts.add(
                    new Part(
                            "amount",
                            points,
                            () ->
                                    "%s in all%s"
                                            .formatted(
                                                    Figures.of(Figures.paid(ledger, draft.core())),
                                                    points < 0 ? ": a small sum" : "")));
        }
    }

    private double dollars(String amount) {
        return ledger.yardstick().ofDollars(new BigDecimal(amount));
    }

    private void found(Draft draft, List<Part> parts) {
        List<String> typologies = findings.of(draft.core());
        if (!typologies.isEmpty()) {
            parts.add(
                    new Part(
                            "findings",
                            FOUND,
                            () ->
                                    "alerts were raised on them: %s"
                                            .formatted(String.join(", ", typologies))));
        }
    }

    private void knownMembers(Draft draft, List<Part> parts) {
        long subjects = Arrays.stream(draft.members()).filter(known.subjects()::get).count();
        if (subjects > 0) {
            parts.add(
                    new Part(
                            "subjects",
                            SUBJECT,
                            () -> "%d of the case's subjects among them".formatted(subjects)));
        }
        long risky = Arrays.stream(draft.members()).filter(known.risky()::get).count();
        if (risky > 0) {
            parts.add(
                    new Part(
                            "rating",
                            RISKY,
                            () -> "%d held by customers rated high or severe".formatted(risky)));
        }
    }
}
