// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.OpeningRange;
import org.tributary.analysis.trace.SideBySide;
import org.tributary.analysis.trace.Trace;
import org.tributary.analysis.trace.TraceLedger;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TraceQuestion;
import org.tributary.analysis.trace.TraceStep;
import org.tributary.analysis.trace.TraceWalk;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The answer to a question about money, under all methods. Immutable and thread-safe.
///
/// @param question what was asked
/// @param ledger the transfers, ready for tracing
/// @param asked the question as the ledger understands it
/// @param ranges what each method says with either assumption of opening balances
/// @param all the methods side by side, with the least opening balances that are needed
public record FundTrace(
        FundQuestion question,
        TraceLedger ledger,
        TraceQuestion asked,
        Map<TraceMethod, OpeningRange> ranges,
        SideBySide all) {
    public FundTrace {
        ranges = Collections.unmodifiableMap(new EnumMap<>(ranges));
    }

    /// What one method says.
    public Trace under(TraceMethod method) {
        return range(method).asNeeded();
    }

    /// What one method says with either assumption of opening balances.
    public OpeningRange range(TraceMethod method) {
        return Objects.requireNonNull(ranges.get(method));
    }

    /// Every step of one method, worked out anew.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<TraceStep> journal(TraceMethod method, Work work) {
        return ledger.journal(asked, method, work);
    }

    /// The trails of one method.
    public TraceWalk walk(TraceMethod method) {
        return new TraceWalk(ledger, under(method));
    }

    /// The id of the transfer at a position of the flow graph.
    public TransferId id(int position) {
        return new TransferId(ledger.graph().transferId(position));
    }
}
