// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tributary.analysis.trace.TraceMethod.FIFO;
import static org.tributary.analysis.trace.TraceMethod.LOWEST_BALANCE;
import static org.tributary.analysis.trace.TraceMethod.PRO_RATA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What rows, stops and openings that are out of the ordinary mean for a trace.
class TraceRowsTest {

    private static final CurrencyCode EUR = Currencies.of("EUR");
    private static final CurrencyCode USD = Currencies.of("USD");

    private static FlowGraph graph(int accounts, long[]... rows) {
        FlowColumns columns = new FlowColumns(rows.length);
        for (int i = 0; i < rows.length; i++) {
            long[] r = rows[i];
            columns.add(
                    i + 1,
                    (int) r[0],
                    (int) r[1],
                    r.length > 6 ? r[6] : i * 60_000L,
                    r[2],
                    (int) r[3],
                    r[4],
                    (int) r[5],
                    0);
        }
        return new FlowGraph(accounts, columns, List.of(EUR, USD), List.of(""));
    }

    private static Trace trace(FlowGraph graph, TraceMethod method) {
        return TraceLedger.of(graph).trace(question(), method, Work.UNOBSERVED);
    }

    private static TraceQuestion question() {
        return new TraceQuestion(
                new TraceStart.Transfers(List.of(0), Share.WHOLE),
                Direction.OUT,
                Openings.UNKNOWN,
                List.of());
    }

    private static List<Long> tainted(Trace trace) {
        return trace.transfers().stream().map(TracedTransfer::tainted).toList();
    }

    @ParameterizedTest
    @EnumSource
    void transfersToTheAccountItselfMoveNothing(TraceMethod method) {
        TraceStory story =
                new TraceStory(
                        """
                        a -> b 100.00 EUR 2026-01-01
                        b -> b 60.00 EUR 2026-01-02
                        b -> c 100.00 EUR 2026-01-03
                        """);
        assertThat(story.tainted(story.from(1, method))).isEqualTo("1=100.00 3=100.00");
        assertThat(story.ledger().moves(story.position(2))).isFalse();
        assertThat(story.from(2, method).transfers()).isEmpty();
    }

    @Test
    void withinAMinuteTheOrderOfTheStatementDecidesAndIsNoted() {
        TraceStory story =
                new TraceStory(
                        """
                        b -> c 40.00 EUR 2026-01-01T10:00
                        a -> b 40.00 EUR 2026-01-01T10:00
                        b -> d 40.00 EUR 2026-01-01T10:00
                        """);
        Trace trace = story.from(2, LOWEST_BALANCE);
        assertThat(story.tainted(trace)).isEqualTo("2=40.00 3=40.00");
        assertThat(trace.sameMoment()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aNegativeRowTakesBackTheRowItMirrors(TraceMethod method) {
        FlowGraph graph =
                graph(
                        3,
                        new long[] {0, 1, 100, 0, 100, 0},
                        new long[] {1, 2, 100, 0, 100, 0},
                        new long[] {1, 2, -100, 0, -100, 0});
        assertThat(tainted(trace(graph, method))).containsExactly(100L);
        assertThat(TraceLedger.of(graph).takenBack(1)).hasValue(2);
        assertThat(TraceLedger.of(graph).moves(2)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherNegativeRowMovesTheOtherWay(TraceMethod method) {
        FlowGraph graph =
                graph(3, new long[] {0, 1, 100, 0, 100, 0}, new long[] {2, 1, -100, 0, -100, 0});
        Trace trace = trace(graph, method);
        assertThat(tainted(trace)).containsExactly(100L, 100L);
        assertThat(trace.accounts().getLast().account()).isEqualTo(2);
    }

    @Test
    void whatIsPaidIntoAnOverdrawnAccountSettlesTheDebtFirst() {
        TraceStory story =
                new TraceStory(
                                """
                                b -> x 70.00 EUR 2026-01-01
                                a -> b 100.00 EUR 2026-01-02
                                b -> c 30.00 EUR 2026-01-03
                                """)
                        .fromNothing();
        for (TraceMethod method : TraceMethod.values()) {
            Trace trace = story.from(2, method);
            assertThat(story.held(trace)).isEqualTo("c=30.00");
            assertThat(trace.overdrafts().in("EUR").orElseThrow().sum().plain()).isEqualTo("70.00");
        }
    }

    @Test
    void theLeastOpeningBalanceThatIsNeededIsAssumedAndToldApartFromAGivenOne() {
        TraceStory story =
                new TraceStory(
                                """
                                b -> x 70.00 EUR 2026-01-01
                                a -> b 100.00 EUR 2026-01-02
                                b -> c 30.00 EUR 2026-01-03
                                """)
                        .opening("c", "5.00", "EUR");
        Trace trace = story.from(2, FIFO);
        assertThat(trace.accounts())
                .extracting(TracedAccount::opening, TracedAccount::known)
                .containsExactly(
                        tuple(7_000L, TracedAccount.Known.ASSUMED),
                        tuple(500L, TracedAccount.Known.GIVEN));
        assertThat(trace.assumed()).isEqualTo(1);
    }

    @Test
    void theTwoAssumptionsMakeTheRange() {
        TraceStory story =
                new TraceStory(
                        """
                        a -> b 100.00 EUR 2026-01-02
                        b -> c 70.00 EUR 2026-01-03
                        b -> d 60.00 EUR 2026-01-04
                        """);
        OpeningRange range =
                OpeningRange.of(
                        story.ledger(),
                        story.question(
                                new TraceStart.Transfers(List.of(0), Share.WHOLE), Direction.OUT),
                        FIFO,
                        Work.UNOBSERVED);
        assertThat(range.transfer(1)).isEqualTo(new OpeningRange.Span(4_000, 7_000));
        assertThat(range.transfer(0).agree()).isTrue();
        assertThat(range.held().get(story.ordinal("d")).get("EUR"))
                .isEqualTo(new OpeningRange.Span(3_000, 6_000));
    }

    @Test
    void anOpeningBalanceInACurrencyTheAccountNeverHadIsRefused() {
        TraceStory story = new TraceStory("a -> b 1.00 EUR 2026-01-01").opening("b", "1.00", "USD");
        assertThatThrownBy(() -> story.from(1, FIFO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USD");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptOnTheWayIsAFee(TraceMethod method) {
        Trace trace = trace(graph(2, new long[] {0, 1, 100, 0, 98, 0}), method);
        assertThat(trace.fees().in("EUR").orElseThrow().sum().minorExact()).isEqualTo(2);
        assertThat(trace.accounts().getFirst().remaining()).isEqualTo(98);
    }

    @ParameterizedTest
    @EnumSource
    void anExchangeChangesTheCurrencyAtTheRateOfTheRow(TraceMethod method) {
        FlowGraph graph =
                graph(
                        3,
                        new long[] {0, 1, 100, 0, 100, 0},
                        new long[] {1, 1, 60, 0, 66, 1},
                        new long[] {1, 2, 66, 1, 66, 1});
        Trace trace = trace(graph, method);
        assertThat(tainted(trace)).containsExactly(100L, 60L, 66L);
        assertThat(trace.accounts())
                .extracting(a -> a.account() + " " + a.unit() + " " + a.remaining())
                .containsExactly("1 EUR 40", "1 USD 0", "2 USD 66");
    }

    @Test
    void byRatesAnAccountsMoneyIsOneWhateverItsCurrency() {
        FlowGraph graph =
                graph(3, new long[] {0, 1, 100, 0, 100, 0}, new long[] {1, 2, 110, 1, 110, 1});
        RateTable rates =
                new RateTable(
                        List.of(
                                new Rate(
                                        LocalDate.parse("1969-12-31"),
                                        USD,
                                        EUR,
                                        new BigDecimal("0.5"))));
        assertThat(tainted(trace(graph, FIFO))).containsExactly(100L);
        TraceLedger ledger = TraceLedger.of(graph, rates, EUR);
        Trace trace = ledger.trace(question(), FIFO, Work.UNOBSERVED);
        assertThat(tainted(trace)).containsExactly(100L, 55L);
        assertThat(trace.transfers().getLast().unit()).isEqualTo(EUR);
        assertThat(ledger.converted()).containsExactly(USD);
    }

    @Test
    void oneCurrencyInTwoUnitsIsCountedInTheFiner() {
        CurrencyCode coarse = EUR.withExponent(0);
        FlowColumns columns = new FlowColumns(2);
        columns.add(1, 0, 1, 0, 5, 0, 5, 0, 0);
        columns.add(2, 1, 2, 1, 125, 1, 125, 1, 0);
        FlowGraph graph = new FlowGraph(3, columns, List.of(coarse, EUR), List.of(""));
        assertThat(tainted(trace(graph, FIFO))).containsExactly(500L, 125L);
    }

    @Test
    void followingEndsWhereItIsToldTo() {
        String drawn =
                """
                a -> b 100.00 EUR 2026-01-01
                b -> c 90.00 EUR 2026-01-02
                c -> d 80.00 EUR 2026-01-03
                d -> e 0.50 EUR 2026-01-04
                """;
        TraceStory hops = new TraceStory(drawn).stop(new StopRule.AfterHops(2));
        assertThat(hops.held(hops.from(1, FIFO))).isEqualTo("b=10.00 c=90.00");
        TraceStory date =
                new TraceStory(drawn).stop(new StopRule.At(Instant.parse("2026-01-02T00:00:00Z")));
        assertThat(date.tainted(date.from(1, FIFO))).isEqualTo("1=100.00 2=90.00");
        TraceStory small = new TraceStory(drawn).stop(new StopRule.Below(new BigDecimal("0.51")));
        assertThat(small.from(1, FIFO).setAside().in("EUR").orElseThrow().sum().plain())
                .isEqualTo("0.50");
        TraceStory exact = new TraceStory(drawn).stop(new StopRule.Below(new BigDecimal("0.50")));
        assertThat(exact.from(1, FIFO).setAside().isEmpty()).isTrue();
        TraceStory bank = new TraceStory(drawn);
        bank.stop(new StopRule.AtAccounts(StopReason.BANK, Set.of(bank.ordinal("c"))));
        assertThat(bank.held(bank.from(1, FIFO))).isEqualTo("b=10.00 c=90.00");
        assertThat(bank.from(1, FIFO).accounts().getLast().setAside())
                .containsEntry(StopReason.BANK, 9_000L);
    }

    @Test
    void ofAnAccountAllThatLeavesIsTracedAndWhatReturnsEnds() {
        TraceStory story =
                new TraceStory(
                        """
                        a -> b 100.00 EUR 2026-01-01
                        b -> a 60.00 EUR 2026-01-02
                        a -> c 60.00 EUR 2026-01-03
                        """);
        Trace trace = story.of("a", PRO_RATA);
        assertThat(trace.begun().in("EUR").orElseThrow().sum().plain()).isEqualTo("160.00");
        assertThat(story.held(trace)).isEqualTo("a=60.00 b=40.00 c=60.00");
        assertThat(trace.accounts().get(1).setAside()).containsEntry(StopReason.RETURNED, 6_000L);
    }

    @Test
    void anEmptyLedgerAndATransferOfNothingHaveATraceOfNothing() {
        assertThat(trace(graph(0), FIFO).transfers()).isEmpty();
        assertThat(trace(graph(2, new long[] {0, 1, 0, 0, 0, 0}), FIFO).transfers()).isEmpty();
    }

    @Test
    void aTrailIsWalkedAlongTheLargestTransferOnward() {
        TraceStory story =
                new TraceStory(
                        """
                        a -> b 100.00 EUR 2026-01-01
                        b -> x 10.00 EUR 2026-01-02
                        b -> c 90.00 EUR 2026-01-02
                        c -> y 9.00 EUR 2026-01-03
                        c -> d 81.00 EUR 2026-01-03
                        """);
        TraceWalk walk = new TraceWalk(story.ledger(), story.from(1, FIFO));
        assertThat(walk.main())
                .extracting(TracedTransfer::tainted)
                .containsExactly(10_000L, 9_000L, 8_100L);
        TraceWalk.Station station = walk.station(story.ordinal("c"));
        assertThat(station.in()).hasSize(1);
        assertThat(station.on()).extracting(TracedTransfer::tainted).containsExactly(8_100L, 900L);
        assertThat(station.held().getFirst().remaining()).isZero();
    }

    @Test
    void whereMethodsDisagreeStandsFirst() {
        TraceStory story =
                new TraceStory(
                                """
                                a -> b 100.00 EUR 2026-01-01
                                b -> c 50.00 EUR 2026-01-02
                                """)
                        .opening("b", "50.00", "EUR");
        SideBySide all =
                SideBySide.of(
                        List.of(TraceMethod.values()).stream()
                                .map(method -> story.from(1, method))
                                .toList());
        assertThat(all.accounts().getFirst().spread()).isEqualTo(5_000);
        assertThat(all.transfers().getLast().amounts())
                .containsEntry(FIFO, 0L)
                .containsEntry(TraceMethod.LIFO, 5_000L)
                .containsEntry(PRO_RATA, 3_333L)
                .containsEntry(LOWEST_BALANCE, 0L);
    }

    @ParameterizedTest
    @EnumSource
    void anAccountWithAHundredThousandTransfersIsFollowedInOneSweep(TraceMethod method) {
        FlowColumns columns = new FlowColumns(200_000);
        for (int i = 0; i < 50_000; i++) {
            columns.add(2L * i + 1, 1 + i % 100, 0, i, 101, 0, 101, 0, 0);
            columns.add(2L * i + 2, 0, 101 + i % 100, i, 100, 0, 100, 0, 0);
        }
        FlowGraph graph = new FlowGraph(201, columns, List.of(EUR), List.of(""));
        List<Integer> everyThird = IntStream.range(0, 16_000).mapToObj(i -> i * 6).toList();
        TraceQuestion question =
                new TraceQuestion(
                        new TraceStart.Transfers(everyThird, Share.WHOLE),
                        Direction.OUT,
                        Openings.UNKNOWN,
                        List.of());
        long begin = System.nanoTime();
        Trace trace = TraceLedger.of(graph).trace(question, method, Work.UNOBSERVED);
        assertThat(trace.begun().in("EUR").orElseThrow().sum().minorExact())
                .isEqualTo(16_000 * 101L);
        assertThat(trace.held().in("EUR").orElseThrow().sum().minorExact())
                .isEqualTo(16_000 * 101L);
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }
}
