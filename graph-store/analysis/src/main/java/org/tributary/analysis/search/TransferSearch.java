// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.search;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds transfers in the flow graph. Stateless beyond the graph; thread-safe.
///
/// @param graph the transfers
public record TransferSearch(FlowGraph graph) {

    private static final int CHECK_EVERY = 1 << 16;

    /// Positions of the transfers that are wished for, in order of time.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public int[] positions(TransferWish wish, Work work) {
        IntPredicate amounts = wish.amount().map(this::amounts).orElse(p -> true);
        IntPredicate words = wish.words().map(this::words).orElse(p -> true);
        List<Period> periods = wish.periods().isEmpty() ? List.of(Period.ALWAYS) : wish.periods();
        work.begin("Searching transfers", 0);
        return periods.stream()
                .flatMapToInt(this::within)
                .peek(
                        p -> {
                            if (p % CHECK_EVERY == 0) {
                                work.checkCancelled();
                            }
                        })
                .filter(amounts)
                .filter(words)
                .sorted()
                .distinct()
                .toArray();
    }

    private IntStream within(Period period) {
        return IntStream.range(
                graph.firstFrom(period.fromMillis()), graph.firstFrom(period.toMillis()));
    }

    private IntPredicate amounts(AmountPattern pattern) {
        MinorPattern[] byCode =
                graph.currencies().stream().map(pattern::of).toArray(MinorPattern[]::new);
        return p ->
                byCode[graph.paidCode(p)].matches(graph.paid(p))
                        || byCode[graph.receivedCode(p)].matches(graph.received(p));
    }

    private IntPredicate words(WordHits words) {
        IntPredicate amount = words.amount().map(this::amounts).orElse(p -> false);
        return p ->
                words.inAccount(graph.from(p))
                        || words.inAccount(graph.to(p))
                        || words.inTransfer(graph.transferId(p))
                        || amount.test(p);
    }
}
