// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.RateTable;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Groups among busy and calm accounts, held against a plain look at all payments.
class TurnoversTest {

    private static final int ACCOUNTS = 60;

    /// Accounts below 3 pay, and those from 2 to 4 are paid, in most payments; some pay themselves.
    private static CaseLedger ledger() {
        Random random = new Random(11);
        FlowColumns columns = new FlowColumns(8_000);
        for (int i = 0; i < 8_000; i++) {
            int from = random.nextInt(3) > 0 ? random.nextInt(3) : random.nextInt(ACCOUNTS);
            int to = random.nextInt(3) > 0 ? 2 + random.nextInt(3) : random.nextInt(ACCOUNTS);
            long cents = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(100_000);
            columns.add(i + 1L, from, to, i * 60_000L, cents, 0, cents, 0, 0);
        }
        return new CaseLedger(
                new FlowGraph(ACCOUNTS, columns, List.of(Currencies.of("EUR")), List.of("wire")),
                AccountFacts.NONE,
                TransferFacts.NONE,
                new Yardstick(Currencies.of("EUR"), RateTable.EMPTY));
    }

    @Test
    void findsWhatAPlainLookFinds() {
        CaseLedger ledger = ledger();
        IntPredicate counted = p -> p % 7 != 0;
        Turnovers turnovers = Turnovers.of(ledger, counted);
        Random random = new Random(3);
        for (int group = 0; group < 200; group++) {
            int[] members =
                    random.ints(0, group % 2 == 0 ? 8 : ACCOUNTS)
                            .distinct()
                            .limit(6)
                            .sorted()
                            .toArray();
            Turnovers.Whole whole = turnovers.whole(members);
            Standing plain =
                    Standing.of(
                            ledger,
                            members,
                            new int[] {0, ledger.graph().transferCount() - 1},
                            counted);
            assertThat(whole.inside()).containsExactly(plain.inside());
            assertThat(whole.kept()).isCloseTo(plain.kept(), within(1e-12));
        }
    }

    @Test
    void takesAnAccountAlone() {
        Turnovers.Whole alone = Turnovers.of(ledger(), p -> true).whole(new int[] {59});
        assertThat(alone.inside()).isEmpty();
        assertThat(alone.kept()).isZero();
        assertThat(Turnovers.of(ledger(), p -> false).whole(IntStream.range(0, 6).toArray()).kept())
                .isZero();
    }
}
