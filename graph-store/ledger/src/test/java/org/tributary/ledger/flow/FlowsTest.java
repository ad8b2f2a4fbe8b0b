// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class FlowsTest {

    private final FlowGraphText money =
            FlowGraphText.parse(
                    """
                    a -> b 10.00 EUR 2026-01-03
                    a -> b 2.50 EUR 2026-01-02
                    a -> b 7.00 USD 2026-01-04
                    b -> a 1.00 EUR 2026-01-05
                    a -> a 3.00 EUR 2026-01-06
                    c -> a 4.00 EUR 2026-01-07
                    """);
    private final Flows flows = new Flows(money.graph());

    @Test
    void keepsCurrenciesApartAndParallelTransfersCounted() {
        Flow toB = flows.around(money.ordinal("a"), Direction.OUT, Period.ALWAYS).getFirst();

        assertThat(toB.count()).isEqualTo(3);
        assertThat(toB.paid().in("EUR").orElseThrow().sum()).hasToString("12.50 EUR");
        assertThat(toB.paid().in("USD").orElseThrow().sum()).hasToString("7.00 USD");
        assertThat(toB.first()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(toB.last()).isEqualTo(Instant.parse("2026-01-04T00:00:00Z"));
    }

    @Test
    void keepsATransferToItselfOnBothSides() {
        int a = money.ordinal("a");

        assertThat(flows.between(a, a, Period.ALWAYS)).hasSize(1);
        assertThat(flows.counterparties(a, Direction.OUT)).isEqualTo(2);
        assertThat(flows.counterparties(a, Direction.IN)).isEqualTo(3);
    }

    @Test
    void periodIncludesItsBeginningAndExcludesItsEnd() {
        Period period =
                Period.between(
                        Instant.parse("2026-01-02T00:00:00Z"),
                        Instant.parse("2026-01-03T00:00:00Z"));

        assertThat(flows.between(money.ordinal("a"), money.ordinal("b"), period)).hasSize(1);
    }

    @Test
    void anAccountWithoutTransfersHasNoFlows() {
        assertThat(flows.around(money.ordinal("c"), Direction.IN, Period.ALWAYS)).isEmpty();
    }

    @Test
    void aPeriodFindsWhatLookingAtEveryTransferFinds() {
        FlowGraph graph = money.graph();
        for (int from = 0; from < 8; from++) {
            for (int to = from; to < 8; to++) {
                Period period = Period.between(day(from), day(to));
                for (int account = 0; account < graph.accountCount(); account++) {
                    for (Direction direction : Direction.values()) {
                        assertThat(flows.around(account, direction, period))
                                .isEqualTo(
                                        flows.around(
                                                account,
                                                direction,
                                                p -> period.contains(graph.at(p))));
                        assertThat(flows.others(account, direction, period))
                                .hasSize(flows.around(account, direction, period).size());
                    }
                }
            }
        }
    }

    private static Instant day(int number) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number * 86_400L);
    }

    @Test
    void aFlowIsThereOnlyWhereSomethingWasPaid() {
        int a = money.ordinal("a");
        int b = money.ordinal("b");

        assertThat(flows.flow(a, b, Period.ALWAYS))
                .contains(
                        flows.around(a, Direction.OUT, Period.ALWAYS).stream()
                                .filter(flow -> flow.to() == b)
                                .findFirst()
                                .orElseThrow());
        assertThat(flows.flow(a, b, new Period(0, 0))).isEmpty();
    }
}
