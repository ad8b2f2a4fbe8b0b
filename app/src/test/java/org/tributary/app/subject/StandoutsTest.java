// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.flow.FlowGraphText;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

class StandoutsTest {

    private static List<Standout> find(String drawn) {
        FlowGraphText text = FlowGraphText.parse(drawn);
        Legs legs =
                new OwnTransfers(text.graph(), List.of(text.ordinal("a")), ZoneOffset.UTC)
                        .legs("EUR");
        return new Standouts(legs).find();
    }

    /// One payment in on the third of each month.
    private static String months(String... amounts) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < amounts.length; i++) {
            drawn.append(
                    String.format(
                            Locale.ROOT,
                            "x -> a %s EUR %d-%02d-03T10:00\n",
                            amounts[i],
                            2024 + i / 12,
                            i % 12 + 1));
        }
        return drawn.toString();
    }

    private static String told(Standout found) {
        return found.kind()
                + " "
                + found.figure().sum()
                + " "
                + found.ratio()
                + "x "
                + found.median()
                + " of "
                + found.compared();
    }

    @Test
    void findsTheMonthThatIsFarAboveTheOthers() {
        assertThat(find(months("190.00", "200.00", "210.00", "200.00", "1220.00", "195.00")))
                .extracting(StandoutsTest::told)
                .containsExactly("MONTH 1220.00 EUR 6.1x 200.00 EUR of 6");
    }

    @Test
    void silentWhereLargeMonthsAreUsual() {
        assertThat(find(months("100.00", "900.00", "150.00", "1100.00", "500.00", "1220.00")))
                .isEmpty();
    }

    @Test
    void twiceTheMedianOfLikeMonthsIsTheBoundary() {
        assertThat(find(months("100.00", "100.00", "100.00", "100.00", "100.00", "200.00")))
                .hasSize(1);
        assertThat(find(months("100.00", "100.00", "100.00", "100.00", "100.00", "199.99")))
                .isEmpty();
    }

    @Test
    void fiveMonthsAreTooLittleHistory() {
        assertThat(find(months("100.00", "100.00", "100.00", "100.00", "9000.00"))).isEmpty();
        assertThat(find(months("100.00", "100.00", "100.00", "100.00", "100.00", "9000.00")))
                .hasSize(1);
    }

    @Test
    void daysAndAmountsNeedTwentyAndThreeTimesTheMedian() {
        StringBuilder nineteen = new StringBuilder();
        for (int day = 1; day <= 19; day++) {
            nineteen.append("a -> x 50.00 EUR 2024-01-%02dT10:00\n".formatted(day));
        }
        assertThat(find(nineteen + "a -> x 150.00 EUR 2024-01-20T10:00"))
                .extracting(StandoutsTest::told)
                .containsExactly(
                        "DAY 150.00 EUR 3.0x 50.00 EUR of 20",
                        "AMOUNT 150.00 EUR 3.0x 50.00 EUR of 20");
        assertThat(find(nineteen + "a -> x 149.99 EUR 2024-01-20T10:00")).isEmpty();
        assertThat(find(nineteen.toString().replaceFirst("50.00", "5000.00"))).isEmpty();
    }

    @Test
    void aDayOfManyUsualAmountsStandsOutAsADayOnly() {
        StringBuilder drawn = new StringBuilder();
        for (int day = 1; day <= 20; day++) {
            drawn.append("a -> x 50.00 EUR 2024-01-%02dT10:00\n".formatted(day));
        }
        for (int hour = 0; hour < 8; hour++) {
            drawn.append("a -> x 49.00 EUR 2024-01-21T1%d:00\n".formatted(hour));
        }
        assertThat(find(drawn.toString()))
                .extracting(found -> found.kind() + " " + found.figure().count())
                .containsExactly("DAY 8");
    }

    @Test
    void tellsTheLargestThreeOfAKind() {
        StringBuilder drawn = new StringBuilder();
        for (int day = 1; day <= 28; day++) {
            int amount = day > 23 ? 1_000 + day : 50;
            drawn.append("x -> a %d.00 EUR 2024-01-%02dT10:00\n".formatted(amount, day));
        }
        assertThat(find(drawn.toString()))
                .filteredOn(found -> found.kind() == Standout.Kind.AMOUNT)
                .extracting(found -> found.figure().sum().toString())
                .containsExactly("1028.00 EUR", "1027.00 EUR", "1026.00 EUR");
    }
}
