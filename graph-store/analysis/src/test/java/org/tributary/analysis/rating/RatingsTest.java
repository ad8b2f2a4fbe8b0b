// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.typology.DrawnLedger;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.RatingOverride;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Customers and what they are rated.
class RatingsTest {

    private static final String PLANTED =
            """
            account bad organisation opened=2026-01-02 country=IR segment=offshore \
            industry="Used car dealer" risk=High
            c1 -> bad 9000.00 USD 2026-03-01T09:00 channel=cash
            bad -> o1 9000.00 USD 2026-03-01T15:00 channel=wire to-country=KP
            c2 -> bad 8000.00 USD 2026-03-02T09:00 channel=cash
            bad -> o1 8000.00 USD 2026-03-02T15:00 channel=wire to-country=KP
            c3 -> bad 7000.00 USD 2026-03-03T09:00 channel=cash
            bad -> o2 7000.00 USD 2026-03-03T15:00 channel=wire to-country=KP
            """;

    private static final String INNOCENT =
            """
            account ann person opened=2015-01-02 country=DE segment=retail occupation=Teacher risk=low
            account job organisation country=DE
            account shop organisation country=DE
            job -> ann 3141.10 EUR 2026-01-28 channel=sepa
            ann -> shop 120.50 EUR 2026-02-02 channel=card
            ann -> shop 88.20 EUR 2026-02-09 channel=card
            job -> ann 3141.10 EUR 2026-02-27 channel=sepa
            ann -> shop 64.10 EUR 2026-03-05 channel=card
            job -> ann 3141.10 EUR 2026-03-28 channel=sepa
            cash -> other 10.00 EUR 2026-03-29 channel=cash
            """;

    private static RatedParty rated(String drawing, String account) {
        DrawnLedger drawn = DrawnLedger.parse(drawing);
        return ratings(drawn).rated(drawn.ordinal(account)).orElseThrow();
    }

    private static Ratings ratings(DrawnLedger drawn) {
        return Ratings.of(
                drawn.ledger(), AlertStanding.UNKNOWN, Scorecard.standard(), Work.UNOBSERVED);
    }

    private static RatedFactor factor(RatedParty party, Factor factor) {
        return party.factors().stream().filter(f -> f.factor() == factor).findFirst().orElseThrow();
    }

    @Test
    void aYoungCompanyThatTurnsCashIntoWiresToAListedCountryIsSevere() {
        RatedParty bad = rated(PLANTED, "bad");

        assertThat(bad.level()).isEqualTo(RatingLevel.SEVERE);
        assertThat(factor(bad, Factor.PASS_THROUGH).value()).hasValue(1);
        assertThat(factor(bad, Factor.PASS_THROUGH).sentence()).startsWith("100 % of what it");
        assertThat(factor(bad, Factor.COUNTERPARTY_COUNTRIES).value()).hasValue(1);
        assertThat(factor(bad, Factor.COUNTRY).value()).hasValue(1);
        assertThat(factor(bad, Factor.CASH).value()).hasValue(1);
        assertThat(factor(bad, Factor.TRADE).value()).hasValue(0.7);
        assertThat(factor(bad, Factor.DECLARED).value()).hasValue(1);
        assertThat(factor(bad, Factor.AGE).value()).hasValue(1);
    }

    @Test
    void aTeacherWithASalaryIsLow() {
        RatedParty ann = rated(INNOCENT, "ann");

        assertThat(ann.level()).isEqualTo(RatingLevel.LOW);
        assertThat(factor(ann, Factor.PASS_THROUGH).value()).hasValue(0);
        assertThat(factor(ann, Factor.CASH).value()).hasValue(0);
        assertThat(factor(ann, Factor.DORMANCY).value()).hasValue(0);
    }

    @Test
    void pointsAddUpToTheScoreAndValuesTimesWeightsToPoints() {
        for (RatedParty party : List.of(rated(PLANTED, "bad"), rated(INNOCENT, "ann"))) {
            double sum = party.factors().stream().mapToDouble(RatedFactor::points).sum();
            int weights =
                    party.factors().stream()
                            .filter(RatedFactor::isJudged)
                            .mapToInt(RatedFactor::weight)
                            .sum();

            assertThat(party.score()).isEqualTo((int) Math.round(sum));
            assertThat(party.factors())
                    .allSatisfy(
                            f ->
                                    assertThat(f.points())
                                            .isCloseTo(
                                                    100.0
                                                            * f.value().orElse(0)
                                                            * f.weight()
                                                            / weights,
                                                    within(1e-9)));
            assertThat(party.reasons())
                    .isSortedAccordingTo((a, b) -> Double.compare(b.points(), a.points()));
        }
    }

    @Test
    void whatTheCaseDoesNotTellIsLeftOutAndSaid() {
        RatedParty plain =
                rated(
                        "a -> b 10.00 USD 2026-01-01\nb -> c 9.00 USD 2026-01-02\n"
                                + "account b person\n",
                        "b");

        assertThat(factor(plain, Factor.CASH).isJudged()).isFalse();
        assertThat(factor(plain, Factor.CASH).sentence())
                .isEqualTo("not judged: lacks a channel that tells cash from other payments");
        assertThat(factor(plain, Factor.ALERTS).sentence()).contains("a kept run");
        assertThat(plain.score()).as("0.2 of the only factor that is known").isEqualTo(20);
        assertThat(plain.judged()).isEqualTo(2);
    }

    @Test
    void nothingIsSaidOfWhomNothingIsKnown() {
        DrawnLedger drawn = DrawnLedger.parse("a -> b 10.00 USD 2026-01-01\n");

        assertThat(ratings(drawn).rated(drawn.ordinal("a"))).isEmpty();
        assertThat(ratings(drawn).ranked()).isEmpty();
        assertThat(ratings(drawn).level(99)).isEmpty();
        assertThat(ratings(DrawnLedger.parse("")).ranked()).isEmpty();
    }

    @Test
    void accountsOfOneHolderAreRatedTogetherAndMovesAmongThemDoNotCount() {
        RatedParty both =
                rated(
                        """
                        account a person holder=7
                        account b person holder=7
                        a -> b 1000.00 USD 2026-01-01 channel=cash
                        a -> x 10.00 USD 2026-01-02 channel=card
                        """,
                        "b");

        assertThat(both.party()).isEqualTo(7);
        assertThat(both.accounts()).hasSize(2);
        assertThat(factor(both, Factor.CASH).value()).hasValue(0);
    }

    @Test
    void moneyThatRestsAMinuteLongerThanTwoDaysWasNotPassedOn() {
        assertThat(passed("2026-01-03T10:00")).hasValue(1);
        assertThat(passed("2026-01-03T10:01")).hasValue(0);
    }

    private static OptionalDouble passed(String paid) {
        return factor(
                        rated(
                                """
                                a -> m 300.00 USD 2026-01-01T10:00
                                b -> m 300.00 USD 2026-01-01T10:00
                                c -> m 300.00 USD 2026-01-01T10:00
                                m -> x 300.00 USD %1$s
                                m -> y 300.00 USD %1$s
                                m -> z 300.00 USD %1$s
                                """
                                        .formatted(paid),
                                "m"),
                        Factor.PASS_THROUGH)
                .value();
    }

    @Test
    void aBurstAfterHalfAYearOfRestIsDormancyAndOneAfterThreeMonthsIsNot() {
        assertThat(woken("2026-08-01")).hasValue(1);
        assertThat(woken("2026-04-11")).hasValue(0);
    }

    private static OptionalDouble woken(String day) {
        return factor(
                        rated(
                                """
                                a -> m 30.00 USD 2026-01-01
                                a -> m 30.00 USD 2026-01-08
                                a -> m 30.00 USD 2026-01-11
                                a -> m 900.00 USD %1$s
                                m -> x 900.00 USD %1$s
                                """
                                        .formatted(day),
                                "m"),
                        Factor.DORMANCY)
                .value();
    }

    @Test
    void roundThousandsCountInTheCurrencysOwnDigits() {
        String drawing =
                """
                a -> m 3000 JPY 2026-01-01
                a -> m 2000.00 USD 2026-01-02
                a -> m 1000.00 USD 2026-01-03
                a -> m 1000.01 USD 2026-01-04
                a -> m 999 JPY 2026-01-05
                """;

        assertThat(factor(rated(drawing, "m"), Factor.ROUND_AMOUNTS).sentence())
                .isEqualTo("60 % of its transactions were in whole thousands");
    }

    @Test
    void rankedFromTheHighestLevelToTheLowestAndInALevelByScore() {
        DrawnLedger drawn = DrawnLedger.parse(PLANTED + INNOCENT);
        Ratings ratings = ratings(drawn);

        assertThat(ratings.ranked().getFirst()).isEqualTo(drawn.ordinal("bad"));
        assertThat(ratings.ranked())
                .isSortedAccordingTo(
                        Comparator.comparing((Integer a) -> ratings.level(a).orElseThrow())
                                .thenComparing(a -> ratings.score(a).orElseThrow())
                                .reversed());
    }

    @Test
    void whoIsJudgedOnLessThanThreeTenthsOfTheWeightsIsMediumAtMost() {
        RatedParty thin = declaredHigh(29);
        RatedParty enough = declaredHigh(30);

        assertThat(thin.score()).isEqualTo(100);
        assertThat(thin.judged()).isEqualTo(29);
        assertThat(thin.level()).isEqualTo(RatingLevel.MEDIUM);
        assertThat(thin.withheld()).contains(RatingLevel.SEVERE);
        assertThat(thin.caution().orElse(""))
                .startsWith("medium instead of severe")
                .contains("29 % of the scorecard", "below 30 %");
        assertThat(enough.level()).isEqualTo(RatingLevel.SEVERE);
        assertThat(enough.withheld()).isEmpty();
        assertThat(enough.caution()).isEmpty();
    }

    @Test
    void aShareIsNotRoundedUpToEnough() {
        assertThat(ratedBy(Map.of(Factor.DECLARED, 299, Factor.ALERTS, 701), "High").level())
                .isEqualTo(RatingLevel.MEDIUM);
    }

    @Test
    void aLowLevelIsNotRaisedWhereLittleIsKnown() {
        RatedParty low = ratedBy(Map.of(Factor.DECLARED, 10, Factor.ALERTS, 90), "Low");

        assertThat(low.level()).isEqualTo(RatingLevel.LOW);
        assertThat(low.caution()).isEmpty();
    }

    private static RatedParty declaredHigh(int judged) {
        return ratedBy(Map.of(Factor.DECLARED, judged, Factor.ALERTS, 100 - judged), "High");
    }

    private static RatedParty ratedBy(Map<Factor, Integer> weights, String declared) {
        Scorecard standard = Scorecard.standard();
        DrawnLedger drawn =
                DrawnLedger.parse(
                        "a -> b 10.00 USD 2026-01-01\naccount b person risk=%s\n"
                                .formatted(declared));
        return Ratings.of(
                        drawn.ledger(),
                        AlertStanding.UNKNOWN,
                        new Scorecard("test", standard.levels(), weights, List.of(), List.of()),
                        Work.UNOBSERVED)
                .rated(drawn.ordinal("b"))
                .orElseThrow();
    }

    @Test
    void anOverrideHoldsToItsLastDayAndNotLonger() {
        RatedParty bad = rated(PLANTED, "bad");
        RatingOverride override =
                new RatingOverride(
                        7,
                        bad.level(),
                        RatingLevel.LOW,
                        "audited",
                        LocalDate.of(2026, 6, 30),
                        Instant.EPOCH,
                        new Author("Ann", "A"));

        StandingRating last =
                new StandingRating(bad, Optional.of(override), LocalDate.of(2026, 6, 30));
        StandingRating after =
                new StandingRating(bad, Optional.of(override), LocalDate.of(2026, 7, 1));

        assertThat(last.level()).isEqualTo(RatingLevel.LOW);
        assertThat(after.level()).isEqualTo(RatingLevel.SEVERE);
        assertThat(after.holding()).isEmpty();
    }
}
