// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.OpeningRange;
import org.tributary.analysis.trace.Openings;
import org.tributary.analysis.trace.SideBySide;
import org.tributary.analysis.trace.TraceLedger;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TraceQuestion;
import org.tributary.analysis.trace.TraceStart;
import org.tributary.ledger.casefile.AccountScan;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Answers questions about where money went or came from, under all methods and both
/// assumptions of opening balances. Thread-safe if what it is made with is.
///
/// @param graph the transfers that count
/// @param base the currency in which accounts are counted where the question brings rates
/// @param walk shows every account to a scan
public record FundTracer(FlowGraph graph, CurrencyCode base, Consumer<AccountScan> walk) {

    /// Traces money.
    ///
    /// @throws UntraceableException if the question has no trace
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public FundTrace answer(FundQuestion question, Work work) {
        try {
            TraceLedger ledger =
                    question.rates().rates().isEmpty()
                            ? TraceLedger.of(graph)
                            : TraceLedger.of(graph, question.rates(), base);
            work.checkCancelled();
            TraceQuestion asked =
                    new TraceQuestion(
                            start(question, ledger),
                            question.direction(),
                            new Openings(question.openings(), Openings.Assumption.AS_NEEDED),
                            question.stops().rules(graph.accountCount(), walk));
            Map<TraceMethod, OpeningRange> ranges = new EnumMap<>(TraceMethod.class);
            for (TraceMethod method : TraceMethod.values()) {
                ranges.put(method, OpeningRange.of(ledger, asked, method, work));
            }
            return answered(question, ledger, asked, ranges);
        } catch (IllegalArgumentException e) {
            throw new UntraceableException(Untraceable.OPENING);
        } catch (ArithmeticException e) {
            throw new UntraceableException(Untraceable.TOO_LARGE);
        }
    }

    private static FundTrace answered(
            FundQuestion question,
            TraceLedger ledger,
            TraceQuestion asked,
            Map<TraceMethod, OpeningRange> ranges) {
        FundTrace answer =
                new FundTrace(
                        question,
                        ledger,
                        asked,
                        ranges,
                        SideBySide.of(
                                ranges.values().stream().map(OpeningRange::asNeeded).toList()));
        if (answer.all().transfers().isEmpty()) {
            throw new UntraceableException(Untraceable.NO_MONEY);
        }
        return answer;
    }

    private TraceStart start(FundQuestion question, TraceLedger ledger) {
        return switch (question.origin()) {
            case Origin.OfTransfer(TransferId id) -> {
                int position =
                        position(id)
                                .orElseThrow(
                                        () -> new UntraceableException(Untraceable.NO_TRANSFER));
                if (ledger.takenBack(position).isPresent()) {
                    throw new UntraceableException(Untraceable.TAKEN_BACK);
                }
                if (!ledger.moves(position)) {
                    throw new UntraceableException(Untraceable.STILL);
                }
                yield new TraceStart.Transfers(List.of(position), question.share());
            }
            case Origin.OfAccount(int ordinal) ->
                    new TraceStart.OfAccount(ordinal, question.share());
        };
    }

    /// Where a transfer is in the graph; empty if it does not count.
    public OptionalInt position(TransferId id) {
        for (int p = 0; p < graph.transferCount(); p++) {
            if (graph.transferId(p) == id.value()) {
                return OptionalInt.of(p);
            }
        }
        return OptionalInt.empty();
    }
}
