// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.typology.DrawnLedger;

import java.time.Duration;

class RelationsTest {

    private static Relations of(String drawing) {
        return DrawnLedger.parse(drawing).ledger().relations();
    }

    @Test
    void knowsFromWhenToWhenTwoAccountsDealWhicheverPays() {
        Relations relations =
                of(
                        """
                        a -> b 10 USD 2026-03-01
                        b -> c 10 USD 2026-03-02
                        b -> a 10 USD 2026-03-04
                        """);
        assertThat(relations.first(2)).isZero();
        assertThat(relations.last(0)).isEqualTo(2);
        assertThat(relations.span(0)).isEqualTo(Duration.ofDays(3).toMillis());
        assertThat(relations.span(1)).isZero();
        assertThat(relations.isPassing(0, Duration.ofDays(3).toMillis())).isTrue();
        assertThat(relations.isPassing(0, Duration.ofDays(3).toMillis() - 1)).isFalse();
    }

    @Test
    void passesOverTransfersThatMoveNothing() {
        Relations relations =
                of(
                        """
                        a -> b 10 USD 2026-03-01 channel=reinvestment
                        a -> b 10 USD 2026-03-04
                        """);
        assertThat(relations.span(1)).isZero();
    }

    @Test
    void takesAccountsThatDealOnlyAmongThemselvesForACircle() {
        Relations relations =
                of(
                        """
                        a -> b 10 USD 2026-03-01
                        b -> c 10 USD 2026-03-02
                        c -> a 10 USD 2026-03-03
                        """);
        assertThat(relations.isInCircle(0)).isTrue();
    }

    @Test
    void takesNeitherAHubNorAcquaintancesWithOtherBusinessForACircle() {
        assertThat(
                        of("""
                        a -> shop 10 USD 2026-03-01
                        b -> shop 10 USD 2026-03-02
                        c -> shop 10 USD 2026-03-03
                        """)
                                .isInCircle(0))
                .isFalse();
        assertThat(
                        of("""
                        a -> b 10 USD 2026-03-01
                        b -> c 10 USD 2026-03-02
                        c -> a 10 USD 2026-03-03
                        a -> x 10 USD 2026-03-04
                        b -> y 10 USD 2026-03-04
                        c -> z 10 USD 2026-03-04
                        x -> u 10 USD 2026-03-05
                        y -> v 10 USD 2026-03-05
                        z -> w 10 USD 2026-03-05
                        """)
                                .isInCircle(0))
                .isFalse();
    }

    @Test
    void isThereForAnEmptyLedger() {
        assertThat(of("")).isNotNull();
    }
}
