// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

class HistogramTest {

    private static final CurrencyCode EUR = Currencies.of("EUR");
    private static final CurrencyCode USD = Currencies.of("USD");
    private static final CurrencyCode FINE_EUR = EUR.withExponent(4);
    private static final List<CurrencyCode> CODES = List.of(EUR, USD, FINE_EUR);
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;

    private final FlowColumns columns = new FlowColumns(16);
    private long next = 1;

    private void pay(int from, int to, long minor, int code, String day) {
        long at = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        columns.add(next++, from, to, at, minor, code, minor, code, 0);
    }

    private Histogram histogram(BitSet accounts, IntPredicate counted) {
        FlowGraph graph = new FlowGraph(3, columns, CODES, List.of(""));
        int[] all = IntStream.range(0, graph.transferCount()).toArray();
        var shown = new Histogram.Shown(graph, all, accounts, counted);
        Buckets days = Buckets.of(Grain.DAY, shown.first(), shown.last(), ZoneOffset.UTC);
        return Histogram.of(shown, days, Work.UNOBSERVED);
    }

    private static BitSet accounts(int... ordinals) {
        BitSet set = new BitSet();
        IntStream.of(ordinals).forEach(set::set);
        return set;
    }

    @Test
    void moneyInStandsAboveAndMoneyOutBelow() {
        pay(A, B, 1_000, 0, "2026-01-01");
        pay(B, A, 300, 0, "2026-01-01");
        pay(B, A, 200, 0, "2026-01-01");
        pay(A, C, 50, 1, "2026-01-03");
        Histogram days = histogram(accounts(A), position -> true);

        assertThat(days.isSided()).isTrue();
        assertThat(days.buckets().size()).isEqualTo(3);
        assertThat(days.total(0, Side.UP, Standing.COUNTED, "EUR"))
                .contains(new CurrencyTotal(2, Money.of(500, EUR)));
        assertThat(days.total(0, Side.DOWN, Standing.COUNTED, "EUR"))
                .contains(new CurrencyTotal(1, Money.of(1_000, EUR)));
        assertThat(days.total(2, Side.DOWN, Standing.COUNTED, "EUR")).isEmpty();
        assertThat(days.totals(2, Side.DOWN, Standing.COUNTED).in("USD"))
                .contains(new CurrencyTotal(1, Money.of(50, USD)));
        assertThat(days.transfers(1, Standing.COUNTED)).isZero();
        assertThat(days.currencies()).containsExactly("EUR", "USD");
    }

    @Test
    void whatTheFilterKeepsOutIsToldApart() {
        pay(B, A, 300, 0, "2026-01-01");
        pay(B, A, 200, 0, "2026-01-01");
        Histogram days = histogram(accounts(A), position -> position == 1);

        assertThat(days.total(0, Side.UP, Standing.COUNTED, "EUR"))
                .contains(new CurrencyTotal(1, Money.of(200, EUR)));
        assertThat(days.total(0, Side.UP, Standing.LEFT_OUT, "EUR"))
                .contains(new CurrencyTotal(1, Money.of(300, EUR)));
        Bars bars = Bars.of(days, Measure.of("EUR"));
        assertThat(bars.height(0, Side.UP, Standing.COUNTED)).isEqualTo(0.4);
        assertThat(bars.height(0, Side.UP, Standing.LEFT_OUT)).isEqualTo(0.6);
        assertThat(bars.highestAmount()).contains(Money.of(500, EUR));
        assertThat(Bars.of(days, Measure.COUNT).highest()).isEqualByComparingTo("2");
    }

    @Test
    void aTransferAmongTheAccountsStandsOnBothSidesAndIsOne() {
        pay(A, B, 100, 0, "2026-01-01");
        pay(A, A, 7, 0, "2026-01-01");
        Histogram days = histogram(accounts(A, B), position -> true);

        assertThat(days.count(0, Side.UP, Standing.COUNTED)).isEqualTo(2);
        assertThat(days.count(0, Side.DOWN, Standing.COUNTED)).isEqualTo(2);
        assertThat(days.transfers(Standing.COUNTED)).isEqualTo(2);
    }

    @Test
    void arrowsHaveNoInAndOut() {
        pay(A, B, 100, 0, "2026-01-01");
        pay(B, C, 100, 0, "2026-01-02");

        assertThat(histogram(accounts(), position -> true).isSided()).isFalse();
        Histogram mixed = histogram(accounts(A), position -> true);
        assertThat(mixed.isSided()).isFalse();
        assertThat(mixed.count(1, Side.UP, Standing.COUNTED)).isEqualTo(1);
    }

    @Test
    void oneTransferIsOneBar() {
        pay(A, B, 100, 0, "2026-01-01");
        Histogram day = histogram(accounts(B), position -> true);

        assertThat(day.buckets().size()).isEqualTo(1);
        assertThat(Bars.of(day, Measure.of("EUR")).height(0, Side.UP, Standing.COUNTED)).isOne();
    }

    @Test
    void anAmountOfNothingIsABarWithoutHeight() {
        pay(A, B, 0, 0, "2026-01-01");
        Bars bars = Bars.of(histogram(accounts(B), position -> true), Measure.of("EUR"));

        assertThat(bars.height(0, Side.UP, Standing.COUNTED)).isZero();
        assertThat(bars.highestAmount()).isEqualTo(Optional.empty());
    }

    @Test
    void aCurrencyCountedInTwoUnitsIsOneCurrency() {
        pay(A, B, 100, 0, "2026-01-01");
        pay(A, B, 12_345, 2, "2026-01-01");

        Histogram day = histogram(accounts(B), position -> true);
        assertThat(day.currencies()).containsExactly("EUR");
        assertThat(day.total(0, Side.UP, Standing.COUNTED, "EUR").orElseThrow().sum().plain())
                .isEqualTo("2.2345");
    }

    @Test
    void sumsBeyondSixtyFourBitsStayExact() {
        for (int i = 0; i < 5; i++) {
            pay(A, B, Long.MAX_VALUE - i, 0, "2026-01-01");
        }
        pay(A, B, -5, 0, "2026-01-01");
        BigInteger sum =
                BigInteger.valueOf(Long.MAX_VALUE)
                        .multiply(BigInteger.valueOf(5))
                        .subtract(BigInteger.valueOf(15));

        assertThat(histogram(accounts(B), p -> true).total(0, Side.UP, Standing.COUNTED, "EUR"))
                .contains(new CurrencyTotal(6, new Money(sum, EUR)));
    }

    @Test
    void aMillionTransfersAddUpAsTheyDoOneByOne() {
        Random random = new Random(3);
        long start = LocalDate.parse("2024-01-01").toEpochDay() * 86_400_000L;
        long[] up = new long[800];
        long[] down = new long[800];
        for (int i = 0; i < 1_000_000; i++) {
            int from = random.nextInt(2);
            long at = start + Math.floorMod(random.nextLong(), 730L * 86_400_000L);
            long minor = random.nextInt(1_000_000);
            columns.add(next++, from, 1 - from, at, minor, 0, minor, 0, 0);
            (from == A ? down : up)[(int) ((at - start) / 86_400_000L)] += minor;
        }
        Histogram days = histogram(accounts(A), position -> position % 3 == 0);

        assertThat(days.transfers(Standing.COUNTED) + days.transfers(Standing.LEFT_OUT))
                .isEqualTo(1_000_000);
        int shift = (int) (days.buckets().edge(0) / 86_400_000L - start / 86_400_000L);
        for (int day = 0; day < days.buckets().size(); day++) {
            assertThat(sum(days, day, Side.UP)).isEqualTo(Money.of(up[day + shift], EUR));
            assertThat(sum(days, day, Side.DOWN)).isEqualTo(Money.of(down[day + shift], EUR));
        }
    }

    private static Money sum(Histogram days, int day, Side side) {
        return java.util.stream.Stream.of(Standing.values())
                .flatMap(standing -> days.total(day, side, standing, "EUR").stream())
                .reduce(CurrencyTotal::plus)
                .map(CurrencyTotal::sum)
                .orElse(Money.zero(EUR));
    }
}
