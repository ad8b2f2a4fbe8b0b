// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.util.List;
import java.util.Random;

/// What following backward means, held against what following forward says.
class BackwardTest {

    private static final long SEED = 7_011_1986L;

    @ParameterizedTest
    @EnumSource(names = {"FIFO", "LIFO"})
    void findsTheVeryCoinsThatWentForward(TraceMethod method) {
        int looked = 0;
        for (int i = 0; i < 2_000; i++) {
            Random random = new Random(SEED + i);
            SlowLedger slow = SlowLedger.of(random);
            if (slow.rows().isEmpty() || slow.rows().stream().anyMatch(SlowRow::exchanges)) {
                continue;
            }
            looked++;
            Openings.Assumption otherwise = Openings.Assumption.values()[random.nextInt(2)];
            CoinHistory history = new CoinHistory(method, slow.all(otherwise), slow.rows());
            TraceLedger ledger = TraceLedger.of(slow.graph());
            for (SlowRow row : slow.rows()) {
                Trace back = trace(ledger, slow, otherwise, row.position(), Direction.IN, method);
                assertThat(TraceAgainstReferenceTest.tainted(back))
                        .as("seed %d, transfer %d", SEED + i, row.position())
                        .isEqualTo(history.sources(row.position()));
            }
        }
        assertThat(looked).isGreaterThan(800);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIFO", "LIFO", "PRO_RATA"})
    void givesASourceWhatForwardGivesThePayment(TraceMethod method) {
        for (int i = 0; i < 300; i++) {
            Random random = new Random(SEED + i);
            SlowLedger slow = SlowLedger.of(random);
            boolean plain =
                    slow.rows().stream().allMatch(r -> !r.exchanges() && r.sent() == r.received());
            if (!plain) {
                continue;
            }
            TraceLedger ledger = TraceLedger.of(slow.graph());
            var otherwise = Openings.Assumption.AS_NEEDED;
            for (SlowRow from : slow.rows()) {
                Trace on = trace(ledger, slow, otherwise, from.position(), Direction.OUT, method);
                for (SlowRow to : slow.rows()) {
                    long back =
                            trace(ledger, slow, otherwise, to.position(), Direction.IN, method)
                                    .tainted(from.position());
                    long slack = method == TraceMethod.PRO_RATA ? 4 : 0;
                    assertThat(Math.abs(back - on.tainted(to.position())))
                            .as("seed %d, %d to %d", SEED + i, from.position(), to.position())
                            .isLessThanOrEqualTo(slack);
                }
            }
        }
    }

    private static Trace trace(
            TraceLedger ledger,
            SlowLedger slow,
            Openings.Assumption otherwise,
            int position,
            Direction direction,
            TraceMethod method) {
        return ledger.trace(
                new TraceQuestion(
                        new TraceStart.Transfers(List.of(position), Share.WHOLE),
                        direction,
                        slow.told(otherwise),
                        List.of()),
                method,
                Work.UNOBSERVED);
    }
}
