// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.analysis.detect.behaviour.HighRiskCountries;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The computed risk of every customer of a case: of each known party with all its accounts, and
/// of each account whose holder is not known as a customer of its own. The same ledger, alerts and
/// scorecard give the same ratings. Immutable and thread-safe.
///
/// A factor the case does not tell is left out, and the score is what the others give of what they
/// could give: a customer of whom little is known is not low for that. Of whom no factor at all is
/// known, and of chain transactions, nothing is said.
///
/// Scores and how much could be judged are kept, two bytes for each customer; what they are made
/// of is worked out again when asked for. Who could be judged on little only is rated no higher
/// than [Scorecard#level(int, int)] says.
public final class Ratings {

    private static final byte NOT_RATED = -1;
    private static final double HUNDRED = 100;
    private static final int STEP = 4_096;

    private final Ground ground;
    private final byte[] scores;
    private final byte[] judged;

    private Ratings(Ground ground) {
        this.ground = ground;
        scores = new byte[ground.customers().size()];
        judged = new byte[scores.length];
    }

    /// Rates all customers.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static Ratings of(
            CaseLedger ledger, AlertStanding alerts, Scorecard scorecard, Work work) {
        Ground ground = new Ground(ledger, scorecard, alerts, HighRiskCountries.shipped());
        Ratings ratings = new Ratings(ground);
        int customers = ratings.scores.length;
        work.begin("Rating customers", customers);
        for (int from = 0; from < customers; from += STEP) {
            work.checkCancelled();
            int to = Math.min(customers, from + STEP);
            IntStream.range(from, to).parallel().forEach(ratings::rate);
            work.done(to - from);
        }
        return ratings;
    }

    private void rate(int customer) {
        scores[customer] = NOT_RATED;
        if (!ground.ledger().isResting(ground.customers().get(customer)[0])) {
            return;
        }
        double points = 0;
        int known = 0;
        int all = 0;
        CustomerRating rating = CustomerRating.of(ground, customer);
        for (Factor factor : Factor.values()) {
            int weight = ground.scorecard().weight(factor);
            all += weight;
            Judgement judgement = weight == 0 ? Judgement.not("") : rating.judge(factor);
            if (judgement.value().isPresent()) {
                points += weight * judgement.value().getAsDouble();
                known += weight;
            }
        }
        if (known > 0) {
            scores[customer] = (byte) Math.round(HUNDRED * points / known);
            judged[customer] = (byte) share(known, all);
        }
    }

    /// In whole per cent, never rounded up: 29.9 % is not 30 %.
    private static int share(int known, int all) {
        return (int) (100L * known / all);
    }

    /// What they were made from.
    public CaseLedger ledger() {
        return ground.ledger();
    }

    /// The scorecard they were made with.
    public Scorecard scorecard() {
        return ground.scorecard();
    }

    /// The score of an account's customer, 0 to 100; empty if nothing is known.
    public Optional<Integer> score(int account) {
        return account < ground.ledger().graph().accountCount()
                        && scores[ground.customerOf(account)] != NOT_RATED
                ? Optional.of((int) scores[ground.customerOf(account)])
                : Optional.empty();
    }

    /// The computed level of an account's customer; empty if nothing is known.
    public Optional<RatingLevel> level(int account) {
        return score(account).map(score -> levelOf(ground.customerOf(account)));
    }

    private RatingLevel levelOf(int customer) {
        return scorecard().level(scores[customer], judged[customer]);
    }

    /// The number of the party that holds an account; 0 if it is not known.
    public long party(int account) {
        return ground.ledger().accounts().holder(account);
    }

    /// The rating of an account's customer with its factors; empty if nothing is known.
    public Optional<RatedParty> rated(int account) {
        return score(account).map(score -> explain(ground.customerOf(account), score));
    }

    /// The lowest account of each rated customer, those with the highest level first, in a level
    /// those with the highest score.
    public List<Integer> ranked() {
        return IntStream.range(0, scores.length)
                .filter(customer -> scores[customer] != NOT_RATED)
                .boxed()
                .sorted(
                        Comparator.comparing(this::levelOf)
                                .thenComparingInt(customer -> scores[customer])
                                .reversed()
                                .thenComparing(Comparator.<Integer>naturalOrder()))
                .map(customer -> ground.customers().get(customer)[0])
                .toList();
    }

    private RatedParty explain(int customer, int score) {
        int[] accounts = ground.customers().get(customer);
        CustomerRating rating = CustomerRating.of(ground, customer);
        List<RatedFactor> factors = new ArrayList<>();
        int known = 0;
        int all = 0;
        for (Factor factor : Factor.values()) {
            int weight = ground.scorecard().weight(factor);
            if (weight > 0) {
                Judgement told = rating.judge(factor);
                all += weight;
                known += told.value().isPresent() ? weight : 0;
                factors.add(new RatedFactor(factor, told.value(), weight, 0, told.words().get()));
            }
        }
        double perPoint = HUNDRED / known;
        return new RatedParty(
                ground.ledger().accounts().holder(accounts[0]),
                Arrays.stream(accounts).boxed().toList(),
                score,
                levelOf(customer),
                Optional.of(scorecard().level(score)).filter(plain -> plain != levelOf(customer)),
                share(known, all),
                factors.stream().map(factor -> weighed(factor, perPoint)).toList());
    }

    private static RatedFactor weighed(RatedFactor factor, double perPoint) {
        return new RatedFactor(
                factor.factor(),
                factor.value(),
                factor.weight(),
                factor.value().orElse(0) * factor.weight() * perPoint,
                factor.sentence());
    }
}
