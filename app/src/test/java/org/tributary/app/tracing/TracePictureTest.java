// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.views.MoneyFlow;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// The picture of a trace and what has none.
class TracePictureTest {

    @TempDir private Path folder;

    private static FundTrace trace(DrawnCase drawn, FundQuestion question) throws IOException {
        return new FundTracer(
                        drawn.exploration().graph(Work.UNOBSERVED),
                        drawn.record().manifest().base(),
                        scan -> drawn.exploration().ledger().scanAccounts(scan, Work.UNOBSERVED))
                .answer(question, Work.UNOBSERVED);
    }

    @Test
    void arrowsAreAsWideAsTheTracedMoney() throws IOException {
        try (DrawnCase drawn =
                DrawnCase.in(folder)
                        .with(
                                "ledger.csv",
                                """
                                1:A -> 2:B 100.00 EUR 2026-01-01
                                1:X -> 2:B 900.00 EUR 2026-01-02
                                2:B -> 3:C 60.00 EUR 2026-01-03
                                2:B -> 3:C 940.00 EUR 2026-01-04
                                """)) {
            FundTrace traced =
                    trace(drawn, FundQuestion.of(new Origin.OfTransfer(new TransferId(1))));
            TracePicture picture =
                    TracePicture.of(
                            drawn.exploration().drawn(Work.UNOBSERVED),
                            traced,
                            TraceMethod.FIFO,
                            Work.UNOBSERVED);
            EdgeKey onward =
                    EdgeKey.flow(
                            NodeKey.of(drawn.ordinal("2:B")), NodeKey.of(drawn.ordinal("3:C")));
            assertThat(picture.state().edges().get(onward).weight()).isEqualTo(100.0);
            assertThat(picture.state().edges().get(onward).totals()).containsExactly("EUR 100.00");
            assertThat(picture.state().shows(NodeKey.of(drawn.ordinal("1:X")))).isFalse();
            assertThat(picture.money()).extracting(MoneyFlow::count).containsExactly(1L, 2L);
            assertThat(picture.left()).isZero();
            assertThat(picture.moments()).hasSize(3);
            PictureState before = picture.until(picture.moments().get(1));
            assertThat(before.nodes()).isEqualTo(picture.state().nodes());
            assertThat(before.edges().get(onward).totals()).containsExactly("EUR 60.00");
            assertThat(picture.until(picture.moments().getFirst()).edges())
                    .doesNotContainKey(onward);
            assertThat(picture.until(picture.moments().getLast()).edges())
                    .isEqualTo(picture.state().edges());
            assertThat(picture.until(Instant.EPOCH).edges()).isEmpty();
        }
    }

    @Test
    void backwardArrowsStillPointWhereTheMoneyWent() throws IOException {
        try (DrawnCase drawn =
                DrawnCase.in(folder).with("ledger.csv", "1:A -> 2:B 5.00 EUR 2026-01-01\n")) {
            FundTrace traced =
                    trace(
                            drawn,
                            FundQuestion.of(new Origin.OfAccount(drawn.ordinal("2:B")))
                                    .towards(Direction.IN));
            assertThat(TracedFlow.of(traced, TraceMethod.LIFO).getFirst().from())
                    .isEqualTo(drawn.ordinal("1:A"));
        }
    }

    @Test
    void whatHasNoTraceSaysWhy() throws IOException {
        try (DrawnCase drawn =
                DrawnCase.in(folder)
                        .with(
                                "ledger.csv",
                                """
                                1:A -> 2:B 5.00 EUR 2026-01-01
                                2:B -> 2:B 5.00 EUR 2026-01-02
                                """)) {
            assertThatThrownBy(
                            () ->
                                    trace(
                                            drawn,
                                            FundQuestion.of(
                                                    new Origin.OfAccount(drawn.ordinal("2:B")))))
                    .isInstanceOfSatisfying(
                            UntraceableException.class,
                            e -> assertThat(e.reason()).isEqualTo(Untraceable.NO_MONEY));
            assertThatThrownBy(
                            () ->
                                    trace(
                                            drawn,
                                            FundQuestion.of(
                                                    new Origin.OfTransfer(new TransferId(2)))))
                    .isInstanceOfSatisfying(
                            UntraceableException.class,
                            e -> assertThat(e.reason()).isEqualTo(Untraceable.STILL));
            assertThatThrownBy(
                            () ->
                                    trace(
                                            drawn,
                                            FundQuestion.of(
                                                    new Origin.OfTransfer(new TransferId(9)))))
                    .isInstanceOfSatisfying(
                            UntraceableException.class,
                            e -> assertThat(e.reason()).isEqualTo(Untraceable.NO_TRANSFER));
        }
    }
}
