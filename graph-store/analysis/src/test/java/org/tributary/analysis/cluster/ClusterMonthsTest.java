// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.cluster.ClusterCard.Month;
import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.RateTable;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/// How clusters grow, split and merge, and two clusters side by side.
class ClusterMonthsTest {

    private static final FlowGraphText TEXT =
            FlowGraphText.parse(
                    """
                    a -> b 100.00 EUR 2026-01-05
                    c -> d 50.00 EUR 2026-01-09
                    b -> c 20.00 EUR 2026-02-03
                    c -> d 20.00 EUR 2026-02-04
                    a -> b 20.00 EUR 2026-02-04
                    d -> e 5.00 USD 2026-02-07
                    a -> b 10.00 EUR 2026-04-01
                    d -> e 10.00 EUR 2026-04-02
                    x -> a 7.00 EUR 2026-03-01
                    e -> y 9.00 EUR 2026-03-02
                    """);

    private static CaseLedger ledger() {
        return new CaseLedger(
                TEXT.graph(),
                AccountFacts.NONE,
                TransferFacts.NONE,
                new Yardstick(Currencies.of("EUR"), RateTable.EMPTY));
    }

    private static int[] members(String... names) {
        return Arrays.stream(names).mapToInt(TEXT::ordinal).sorted().toArray();
    }

    private static ClusterCard card(ClusterCards cards, String... names) {
        int[] members = members(names);
        int[] core = Draft.among(TEXT.graph(), members, p -> true);
        return cards.of(new Cluster(ClusterMethod.COMPONENTS, members, core, List.of()));
    }

    private static ClusterCards cards() {
        return new ClusterCards(
                ledger(), ClusterQuestion.of(ClusterMethod.COMPONENTS), Known.NOTHING);
    }

    @Test
    void tellsWhenPartsMergeAndSplitAndWhoIsNew() {
        List<Month> months = card(cards(), "a", "b", "c", "d", "e").months();

        assertThat(months)
                .extracting(Month::month)
                .containsExactly(
                        YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 4));
        assertThat(months).extracting(Month::active).containsExactly(4, 5, 4);
        assertThat(months).extracting(Month::joined).containsExactly(4, 1, 0);
        assertThat(months).extracting(Month::parts).containsExactly(2, 1, 2);
        assertThat(months).extracting(Month::largest).containsExactly(2, 5, 2);
        assertThat(months).extracting(Month::merged).containsExactly(0, 1, 0);
        assertThat(months).extracting(Month::split).containsExactly(0, 0, 1);
        assertThat(months.get(1).totals().totals()).hasSize(2);
    }

    @Test
    void hasNoMonthsWithoutPayments() {
        assertThat(ClusterMonths.of(ledger(), new int[0])).isEmpty();
    }

    @Test
    void tellsWhatTwoClustersShareAndWhatGoesBetweenThem() {
        ClusterCards cards = cards();
        ClusterComparison both =
                cards.compare(card(cards, "a", "b", "c"), card(cards, "c", "d", "e"));
        assertThat(both.shared()).containsExactly(TEXT.ordinal("c"));
        assertThat(both.payments()).isZero();
        assertThat(both.there().isEmpty()).isTrue();
        assertThat(both.back().isEmpty()).isTrue();

        ClusterComparison apart = cards.compare(card(cards, "a", "b"), card(cards, "c", "d"));
        assertThat(apart.shared()).isEmpty();
        assertThat(apart.there().totals().getFirst().sum()).hasToString("20.00 EUR");
        assertThat(apart.there().count()).isEqualTo(1);
        assertThat(apart.back().isEmpty()).isTrue();

        ClusterCard same = card(cards, "a", "b", "c", "d");
        ClusterComparison itself = cards.compare(same, same);
        assertThat(itself.shared()).hasSize(4);
        assertThat(itself.payments()).isEqualTo(same.cluster().core().length);
    }
}
