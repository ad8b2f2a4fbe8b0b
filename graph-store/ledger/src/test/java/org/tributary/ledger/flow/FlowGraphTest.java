// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.ledger.flow.RandomLedger.Row;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class FlowGraphTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithAPlainListOfTransfers(long seed) {
        RandomLedger ledger = RandomLedger.of(seed, 300);
        List<Row> shuffled = new ArrayList<>(ledger.rows());
        Collections.shuffle(shuffled, new Random(seed));
        FlowGraph graph = ledger.graph(shuffled);
        List<Row> expected = new ArrayList<>(ledger.rows());
        expected.sort(Comparator.comparingLong(Row::at).thenComparingLong(Row::id));

        assertThat(rows(graph, IntStream.range(0, graph.transferCount()))).isEqualTo(expected);
        for (int account = 0; account < ledger.accounts(); account++) {
            int a = account;
            assertThat(around(graph, a, Direction.OUT))
                    .isEqualTo(expected.stream().filter(r -> r.from() == a).toList());
            assertThat(around(graph, a, Direction.IN))
                    .isEqualTo(expected.stream().filter(r -> r.to() == a).toList());
        }
    }

    private static List<Row> around(FlowGraph graph, int account, Direction direction) {
        return rows(
                graph,
                IntStream.range(0, graph.degree(account, direction))
                        .map(i -> graph.position(account, direction, i)));
    }

    private static List<Row> rows(FlowGraph g, IntStream positions) {
        return positions.mapToObj(p -> row(g, p)).toList();
    }

    static Row row(FlowGraph g, int p) {
        return new Row(
                g.transferId(p),
                g.from(p),
                g.to(p),
                g.at(p),
                g.paid(p),
                g.currencies().indexOf(g.paidCurrency(p)),
                g.received(p),
                g.currencies().indexOf(g.receivedCurrency(p)),
                g.channels().indexOf(g.channel(p)));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void flowsAgreeWithSumsOverThePlainList(long seed) {
        RandomLedger ledger = RandomLedger.of(seed, 400);
        Flows flows = new Flows(ledger.graph());
        Period period = new Period(-6_000_000_000L, 60_000_000_000L);
        for (int a = 0; a < ledger.accounts(); a++) {
            List<Flow> out = flows.around(a, Direction.OUT, period);
            assertThat(flows.counterparties(a, Direction.IN)).isEqualTo(payers(ledger, a));
            assertThat(out).isSortedAccordingTo(Comparator.comparingLong(Flow::count).reversed());
            for (int b = 0; b < ledger.accounts(); b++) {
                int to = b;
                CurrencyTotals expected = paid(ledger, a, b, period);
                assertThat(flows.totals(flows.between(a, b, period))).isEqualTo(expected);
                assertThat(out.stream().filter(f -> f.to() == to).map(Flow::paid).toList())
                        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
            }
        }
    }

    private static int payers(RandomLedger ledger, int account) {
        return (int)
                ledger.rows().stream()
                        .filter(r -> r.to() == account)
                        .map(Row::from)
                        .distinct()
                        .count();
    }

    private static CurrencyTotals paid(RandomLedger ledger, int from, int to, Period period) {
        return CurrencyTotals.of(
                ledger.rows().stream()
                        .filter(r -> r.from() == from && r.to() == to && period.contains(r.at()))
                        .map(r -> Money.of(r.paid(), RandomLedger.CURRENCIES.get(r.paidCode())))
                        .toList());
    }

    @Test
    void anEmptyGraphHasAccountsAndNoTransfers() {
        FlowGraph graph = new FlowGraph(3, new FlowColumns(0), List.of(), List.of());

        assertThat(graph.transferCount()).isZero();
        assertThat(graph.degree(2, Direction.OUT)).isZero();
        assertThat(graph.digest()).isEqualTo(LedgerDigest.empty());
    }

    @Test
    void refusesAnOrdinalBeyondTheAccounts() {
        FlowColumns columns = new FlowColumns(1);
        columns.add(1, 0, 3, 0, 1, 0, 1, 0, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowGraph(3, columns, RandomLedger.CURRENCIES, List.of("")))
                .withMessage("transfer 1 names an account, currency or channel outside 3, 3, 1");
    }

    @Test
    void putsExtremeTimesAndUnorderedIdsInOrder() {
        long[] at = {Long.MAX_VALUE, 0, Long.MIN_VALUE, -1, 0, 0};
        long[] id = {1, 9, 3, 4, 2, 70_000};

        assertThat(TimeOrder.of(at, id, 6)).containsExactly(2, 3, 4, 1, 5, 0);
        assertThat(TimeOrder.of(new long[] {1, 1, 2}, new long[] {1, 2, 1}, 3)).isEmpty();
    }
}
