// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import java.util.Arrays;

class AccountNetworkTest {

    private static CaseLedger ledger(String text) {
        return new CaseLedger(
                FlowGraphText.parse(text).graph(),
                AccountFacts.NONE,
                TransferFacts.NONE,
                new Yardstick(Currencies.of("USD"), RateTable.EMPTY));
    }

    @Test
    void addsUpWhatOnePaysAnotherAndDampsIt() {
        AccountNetwork network =
                AccountNetwork.of(
                        ledger(
                                """
                                a -> b 100 USD 2026-01-01
                                a -> b 200 USD 2026-01-02
                                b -> a 700 USD 2026-01-03
                                a -> c 102300 USD 2026-01-04
                                """),
                        p -> true);
        assertThat(network.links()).isEqualTo(3);
        assertThat(network.weight(0, Direction.OUT)).isCloseTo(2, within(1e-12));
        assertThat(network.weight(1, Direction.OUT)).isCloseTo(10, within(1e-12));
        assertThat(network.strength(0, Direction.IN)).isCloseTo(3, within(1e-12));
        assertThat(network.partners(0)).containsExactly(1, 2);
    }

    @Test
    void leavesOutWhatMovesNothingAndWhatIsNotCounted() {
        CaseLedger ledger =
                ledger(
                        """
                        a -> a 500 USD 2026-01-01
                        a -> b 100 USD 2026-01-01
                        b -> c 100 USD 2026-01-02
                        """);
        assertThat(AccountNetwork.of(ledger, p -> true).links()).isEqualTo(2);
        assertThat(AccountNetwork.of(ledger, p -> p == 1).partners(0)).containsExactly(1);
        assertThat(AccountNetwork.of(ledger, p -> p == 1).partners(2)).isEmpty();
    }

    @Test
    void takesTheEmptyLedger() {
        AccountNetwork network = AccountNetwork.of(ledger(""), p -> true);
        assertThat(network.accounts()).isZero();
        assertThat(Components.of(network)).isEmpty();
        assertThat(Cores.of(network)).isEmpty();
        assertThat(MoneyRank.of(network, Work.UNOBSERVED)).isEmpty();
        assertThat(Betweenness.sampled(network, 5, 1, Work.UNOBSERVED)).isEmpty();
    }

    @Test
    void keepsOnlyLinksAmongChosenAccounts() {
        AccountNetwork all = ChanceNetwork.of(50, 400, 3);
        int[] members = {2, 3, 5, 7, 11, 13, 17, 19};
        AccountNetwork part = all.among(members);
        for (int m = 0; m < members.length; m++) {
            int[] expected =
                    Arrays.stream(all.partners(members[m]))
                            .map(a -> Arrays.binarySearch(members, a))
                            .filter(i -> i >= 0)
                            .toArray();
            assertThat(part.partners(m)).isEqualTo(expected);
        }
    }

    @Test
    void tellsWhoPassesOnWhatItReceives() {
        FlowThrough through =
                FlowThrough.of(
                        ledger(
                                """
                                a -> b 1000 USD 2026-01-01
                                b -> c 900 USD 2026-01-02
                                """),
                        p -> true);
        assertThat(through.through(1)).isEqualTo(90_000);
        assertThat(through.share(1)).isCloseTo(0.9, within(1e-12));
        assertThat(through.share(0)).isZero();
        assertThat(through.share(2)).isZero();
    }

    @Test
    void estimatesBetweennessTheSameForTheSameSeed() {
        AccountNetwork network = ChanceNetwork.of(300, 1_500, 8);
        double[] first = Betweenness.sampled(network, 40, 5, Work.UNOBSERVED);
        assertThat(Betweenness.sampled(network, 40, 5, Work.UNOBSERVED)).isEqualTo(first);
        assertThat(Betweenness.sampled(network, 40, 6, Work.UNOBSERVED)).isNotEqualTo(first);
    }
}
