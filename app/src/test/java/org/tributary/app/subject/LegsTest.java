// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LegsTest {

    /// A holds a1 and a2; money moves between them and back, and out to others.
    private static final FlowGraphText PARTY =
            FlowGraphText.parse(
                    """
                    x -> a1 1_000.00 EUR 2026-01-05T09:30
                    a1 -> a2 400.00 EUR 2026-01-06T09:30
                    a2 -> a1 50.00 EUR 2026-02-01T23:10
                    a1 -> a1 7.00 EUR 2026-02-02T09:30
                    a2 -> y 120.00 EUR 2026-03-07T12:00
                    x -> a2 30.00 USD 2026-03-08T12:00
                    x -> y 999.00 EUR 2026-03-09T12:00
                    """);

    private static OwnTransfers own(FlowGraphText text, String... accounts) {
        return own(text.graph(), Stream.of(accounts).map(text::ordinal).toList());
    }

    private static OwnTransfers own(FlowGraph graph, List<Integer> accounts) {
        return new OwnTransfers(graph, accounts, ZoneOffset.UTC);
    }

    private static String sum(Legs legs, Side side) {
        return legs.figure(Slice.all(Set.of(side))).sum().toString();
    }

    @Test
    void countsMoneyAmongOwnAccountsOnceAndApart() {
        Legs legs = own(PARTY, "a1", "a2").legs("EUR");

        assertThat(sum(legs, Side.IN)).isEqualTo("1000.00 EUR");
        assertThat(sum(legs, Side.OUT)).isEqualTo("120.00 EUR");
        assertThat(sum(legs, Side.OWN)).isEqualTo("457.00 EUR");
        assertThat(legs.size()).isEqualTo(5);
    }

    @Test
    void oneAccountAloneHasItsSistersAsCounterparties() {
        Legs legs = own(PARTY, "a1").legs("EUR");

        assertThat(sum(legs, Side.IN)).isEqualTo("1050.00 EUR");
        assertThat(sum(legs, Side.OUT)).isEqualTo("400.00 EUR");
        assertThat(sum(legs, Side.OWN)).isEqualTo("7.00 EUR");
    }

    @Test
    void netsByMonthAddUpAndMonthsWithoutMoneyAreThere() {
        FlowGraphText text =
                FlowGraphText.parse(
                        """
                        x -> a 100.00 EUR 2025-11-30
                        a -> x 160.00 EUR 2026-02-01
                        """);
        List<MonthLine> months = new Balances(own(text, "a").legs("EUR")).months();

        assertThat(months)
                .extracting(m -> m.month() + " " + m.net())
                .containsExactly(
                        "2025-11 100.00 EUR",
                        "2025-12 100.00 EUR",
                        "2026-01 100.00 EUR",
                        "2026-02 -60.00 EUR");
    }

    @Test
    void netsOfAccountsAddUpToTheNetOfTheParty() {
        Legs legs = own(PARTY, "a1", "a2").legs("EUR");
        List<Integer> ordinals = List.of(PARTY.ordinal("a1"), PARTY.ordinal("a2"));

        assertThat(new Balances(legs).accounts(ordinals))
                .extracting(line -> line.net().toString())
                .containsExactly("650.00 EUR", "230.00 EUR");
        assertThat(new Balances(legs).months().getLast().net()).hasToString("880.00 EUR");
    }

    @Test
    void aConversionLeavesInOneCurrencyAndArrivesInAnother() {
        CurrencyCode eur = Currencies.of("EUR");
        CurrencyCode usd = Currencies.of("USD");
        var columns = new FlowColumns(2);
        columns.add(1, 0, 1, 0, 100_00, 0, 110_00, 1, 0);
        columns.add(2, 2, 0, 1, 55_00, 1, 50_00, 0, 0);
        var graph = new FlowGraph(3, columns, List.of(eur, usd), List.of(""));
        OwnTransfers party = own(graph, List.of(0, 1));

        assertThat(party.currencies()).containsExactly("EUR", "USD");
        assertThat(sum(party.legs("EUR"), Side.OWN)).isEqualTo("100.00 EUR");
        assertThat(sum(party.legs("EUR"), Side.IN)).isEqualTo("50.00 EUR");
        assertThat(sum(party.legs("USD"), Side.EXCHANGED)).isEqualTo("110.00 USD");
        assertThat(sum(party.legs("USD"), Side.IN)).isEqualTo("0.00 USD");
        assertThat(new Balances(party.legs("EUR")).months().getLast().net())
                .hasToString("-50.00 EUR");
    }

    @Test
    void amountsInFinerAndCoarserUnitsAddUpExactly() {
        CurrencyCode yen = Currencies.of("JPY");
        var columns = new FlowColumns(2);
        columns.add(1, 0, 1, 0, 5, 0, 5, 0, 0);
        columns.add(2, 0, 1, 1, 725, 1, 725, 1, 0);
        columns.add(3, 0, 1, 2, Long.MAX_VALUE, 0, Long.MAX_VALUE, 0, 0);
        var graph = new FlowGraph(2, columns, List.of(yen, yen.withExponent(2)), List.of(""));

        assertThat(own(graph, List.of(0)).legs("JPY").figure(Slice.all(Set.of(Side.OUT))).sum())
                .hasToString("9223372036854775819.25 JPY");
    }

    @Test
    void hoursAreThoseOfTheCasesZone() {
        Legs legs =
                new OwnTransfers(
                                PARTY.graph(),
                                List.of(PARTY.ordinal("a2")),
                                ZoneId.of("Asia/Jakarta"))
                        .legs("EUR");

        // 2026-02-01T23:10Z is Monday 06:10 in Jakarta.
        assertThat(legs.select(Slice.of(Set.of(Side.OUT), Aspect.HOUR_OF_WEEK, 6))).hasSize(1);
    }

    @Test
    void daysWithoutTimesAreNotTakenForMidnight() {
        FlowGraphText dates =
                FlowGraphText.parse("x -> a 1.00 EUR 2026-01-05\nx -> a 1.00 EUR 2026-01-06");
        HourMap hours = HourMap.of(own(dates, "a").legs("EUR"));

        assertThat(hours.withoutHour()).isEqualTo(2);
        assertThat(hours.cell(0, 0)).isEmpty();
        assertThat(hours.cell(0, Legs.NO_HOUR)).isPresent();
    }

    /// One of ten is as many as may be by chance.
    @Test
    void rareMidnightsAreTimes() {
        StringBuilder drawn = new StringBuilder("x -> a 1.00 EUR 2026-01-05T00:00\n");
        IntStream.rangeClosed(1, 9)
                .forEach(h -> drawn.append("x -> a 1.00 EUR 2026-01-05T0%d:30\n".formatted(h)));
        assertThat(own(FlowGraphText.parse(drawn.toString()), "a").legs("EUR").lacksHours())
                .isFalse();
        drawn.append("x -> a 1.00 EUR 2026-01-06T00:00\n");
        assertThat(own(FlowGraphText.parse(drawn.toString()), "a").legs("EUR").lacksHours())
                .isTrue();
    }

    @Test
    void nobodyAndOneTransferAreNoTrouble() {
        FlowGraphText text = FlowGraphText.parse("x -> a 1.00 EUR 2026-01-05T00:00");
        OwnTransfers nobody = own(text.graph(), List.of(99));

        assertThat(nobody.count()).isZero();
        assertThat(nobody.currencies()).isEmpty();
        assertThat(new Balances(nobody.legs("EUR")).months()).isEmpty();
        Legs one = own(text, "a").legs("EUR");
        assertThat(new Balances(one).months()).hasSize(1);
        assertThat(new Standouts(one).find()).isEmpty();
    }

    /// Two roads to one number: every figure of every breakdown against its own rows.
    @Test
    void everyFigureEqualsItsRows() {
        Legs legs = own(busy(5_000, 7), List.of(0)).legs("EUR");
        for (Aspect aspect : Aspect.values()) {
            for (BreakdownLine line : legs.breakdown(aspect)) {
                for (Figure figure : List.of(line.in(), line.out())) {
                    int[] rows = legs.select(figure.slice());
                    assertThat(rows).hasSize((int) figure.count());
                    assertThat(added(legs, rows)).isEqualTo(figure.sum().minor());
                }
            }
        }
        for (Side side : List.of(Side.IN, Side.OUT)) {
            Ranking ranking = Ranking.of(side, legs.breakdown(Aspect.COUNTERPARTY));
            Figure rest = ranking.rest().orElseThrow();
            assertThat(added(legs, legs.select(rest.slice()))).isEqualTo(rest.sum().minor());
            assertThat(legs.select(rest.slice())).hasSize((int) rest.count());
            BigInteger listed =
                    ranking.first().stream()
                            .map(line -> line.figure(side).sum().minor())
                            .reduce(rest.sum().minor(), BigInteger::add);
            assertThat(listed).isEqualTo(legs.figure(Slice.all(Set.of(side))).sum().minor());
        }
    }

    private static BigInteger added(Legs legs, int[] rows) {
        return Arrays.stream(rows)
                .mapToObj(row -> legs.amount(row).minor())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// A hub, account 0, with 300 counterparties.
    private static FlowGraph busy(int transfers, long seed) {
        Random random = new Random(seed);
        var columns = new FlowColumns(transfers);
        long start = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
        for (int i = 0; i < transfers; i++) {
            int other = 1 + random.nextInt(300);
            boolean in = random.nextBoolean();
            long amount = 1 + random.nextInt(1_000_000);
            columns.add(
                    i + 1L,
                    in ? other : 0,
                    in ? 0 : other,
                    start + random.nextLong(63_000_000_000L),
                    amount,
                    0,
                    amount,
                    0,
                    0);
        }
        return new FlowGraph(301, columns, List.of(Currencies.of("EUR")), List.of("Wire"));
    }

    @Test
    void aHubWithAMillionTransfersIsCountedInSeconds() {
        FlowGraph graph = busy(1_000_000, 3);
        long before = System.nanoTime();
        Legs legs = own(graph, List.of(0)).legs("EUR");
        Stream.of(Aspect.MONTH, Aspect.HOUR_OF_WEEK, Aspect.COUNTERPARTY).forEach(legs::breakdown);
        new Balances(legs).months();
        new Standouts(legs).find();
        Measure.PASSED_ON.of(legs);
        long millis = (System.nanoTime() - before) / 1_000_000;

        assertThat(legs.size()).isEqualTo(1_000_000);
        // Under a second where nothing else runs.
        assertThat(millis).isLessThan(20_000);
        System.out.println("a million transfers counted in " + millis + " ms");
    }

    @Test
    void monthsAreNumberedAsTheyAreRead() {
        Legs legs = own(PARTY, "a1").legs("EUR");

        assertThat(Balances.month(legs.key(Aspect.MONTH, 0))).isEqualTo(YearMonth.of(2026, 1));
    }
}
