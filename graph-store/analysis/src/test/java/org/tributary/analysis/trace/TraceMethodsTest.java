// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary.analysis.trace.TraceMethod.FIFO;
import static org.tributary.analysis.trace.TraceMethod.LOWEST_BALANCE;
import static org.tributary.analysis.trace.TraceMethod.PRO_RATA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/// The four rules on ledgers whose answers the books give.
class TraceMethodsTest {

    /// James Roscoe (Bolton) Ltd v Winder [1915] 1 Ch 62: 455 pounds of another's paid in,
    /// drawn down to 25, the balance 358 at the end by the debtor's own money.
    private static final String ROSCOE =
            """
            debts -> wigham 455.00 GBP 1913-03-01
            wigham -> shops 430.00 GBP 1913-05-19
            own -> wigham 333.00 GBP 1913-05-21
            """;

    @Test
    void noMoreThanTheLowestBalanceInBetweenIsLeftInRoscoesAccount() {
        TraceStory story = new TraceStory(ROSCOE).opening("wigham", "0.00", "GBP");
        assertThat(story.held(story.from(1, LOWEST_BALANCE)))
                .isEqualTo("shops=430.00 wigham=25.00");
    }

    @Test
    void laterDepositsAreNotImpressedEvenWhereOwnMoneyWasThereBefore() {
        TraceStory story = new TraceStory(ROSCOE).opening("wigham", "100.00", "GBP");
        assertThat(story.held(story.from(1, LOWEST_BALANCE)))
                .isEqualTo("shops=330.00 wigham=125.00");
    }

    /// Ten each of Paul and Michael, ten spent, ten of Karen, ten spent: under the rolling
    /// charge Paul and Michael keep 2.50 each, under Clayton's Case they keep nothing.
    @ParameterizedTest
    @CsvSource({
        "1, PRO_RATA, one=5.00 pool=2.50 two=2.50",
        "4, PRO_RATA, pool=5.00 two=5.00",
        "1, FIFO, one=10.00",
        "2, FIFO, two=10.00",
        "4, FIFO, pool=10.00",
        "1, LIFO, pool=10.00",
        "2, LIFO, one=10.00",
        "4, LIFO, two=10.00"
    })
    void sharesThePoolAsTheTextbooksDo(int line, TraceMethod method, String held) {
        new TraceStory(
                        """
                        paul -> pool 10.00 GBP 2026-01-01
                        michael -> pool 10.00 GBP 2026-01-02
                        pool -> one 10.00 GBP 2026-01-03
                        karen -> pool 10.00 GBP 2026-01-04
                        pool -> two 10.00 GBP 2026-01-05
                        """)
                .opening("pool", "0.00", "GBP")
                .holds(line, method, held);
    }

    @ParameterizedTest
    @CsvSource({
        "FIFO, 1=100.00 3=20.00 4=80.00",
        "LIFO, 1=100.00 3=70.00 4=30.00",
        "PRO_RATA, 1=100.00 3=46.67 4=53.33",
        "LOWEST_BALANCE, 1=100.00 3=20.00 4=80.00"
    })
    void followsMoneyThroughAMixture(TraceMethod method, String tainted) {
        TraceStory story =
                new TraceStory(
                                """
                                a -> b 100.00 EUR 2026-01-02
                                x -> b 0.00 EUR 2026-01-03
                                b -> c 70.00 EUR 2026-01-04
                                b -> d 80.00 EUR 2026-01-05
                                """)
                        .opening("b", "50.00", "EUR");
        assertThat(story.tainted(story.from(1, method))).isEqualTo(tainted);
    }

    @Test
    void shareOfManySmallPaymentsNeitherVanishesNorPilesUp() {
        StringBuilder drawn = new StringBuilder("a -> b 10.00 EUR 2026-01-01\n");
        for (int i = 0; i < 1_000; i++) {
            drawn.append("b -> c 0.10 EUR 2026-01-02\n");
        }
        TraceStory story = new TraceStory(drawn.toString()).opening("b", "990.00", "EUR");
        assertThat(story.held(story.from(1, PRO_RATA))).isEqualTo("b=9.00 c=1.00");
    }

    @Test
    void moneyThatComesBackIsFollowedAgainAndNeverGrows() {
        TraceStory story =
                new TraceStory(
                        """
                        z -> a 100.00 EUR 2026-01-01
                        a -> b 100.00 EUR 2026-01-02
                        b -> c 90.00 EUR 2026-01-03
                        c -> a 90.00 EUR 2026-01-04
                        a -> b 80.00 EUR 2026-01-05
                        """);
        for (TraceMethod method : TraceMethod.values()) {
            story.holds(1, method, "a=10.00 b=90.00");
        }
    }

    /// The balance before the payment is 170: 40 of its own, 50, 60 and 20.
    @ParameterizedTest
    @CsvSource({
        "FIFO, 1=40.00 4=80.00",
        "LIFO, 2=60.00 3=20.00 4=80.00",
        "PRO_RATA, 1=23.53 2=28.24 3=9.41 4=80.00",
        "LOWEST_BALANCE, 1=40.00 4=80.00"
    })
    void looksBackAtWhatAPaymentWasMadeOf(TraceMethod method, String tainted) {
        TraceStory story =
                new TraceStory(
                                """
                                a -> b 50.00 EUR 2026-01-01
                                c -> b 60.00 EUR 2026-01-02
                                d -> b 20.00 EUR 2026-01-03
                                b -> e 80.00 EUR 2026-01-04
                                """)
                        .opening("b", "40.00", "EUR");
        assertThat(story.tainted(story.back(4, method))).isEqualTo(tainted);
    }

    @Test
    void whatIsTakenForTheWholeIsTheBalanceOfThatMoment() {
        TraceStory story =
                new TraceStory(
                                """
                                a -> b 50.00 EUR 2026-01-01
                                b -> x 60.00 EUR 2026-01-02
                                c -> b 60.00 EUR 2026-01-03
                                b -> e 80.00 EUR 2026-01-04
                                """)
                        .opening("b", "40.00", "EUR");
        assertThat(story.tainted(story.back(4, LOWEST_BALANCE))).isEqualTo("3=50.00 4=80.00");
    }

    @Test
    void aShareOfAPaymentIsRoundedToTheNearestMinorUnit() {
        TraceStory story = new TraceStory("a -> b 0.33 EUR 2026-01-01").share(500_000);
        assertThat(story.tainted(story.from(1, FIFO))).isEqualTo("1=0.17");
        assertThat(Share.of(new BigDecimal("0.000001")).of(400_000)).isZero();
        assertThat(Share.of(new BigDecimal("0.000001")).of(500_000)).isEqualTo(1);
    }
}
