// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck.Check;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.graph.GraphCheck;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.List;

/// Checks a whole case: the record against itself, and both projections against the record.
///
/// @param open the case
public record CaseCheck(OpenCase open) {

    /// Every check there is, the record's own first.
    public List<Check> all(Work work) {
        List<Check> checks = new ArrayList<>(open.record().verify(work).checks());
        checks.add(graph(work));
        checks.add(flow(work));
        return checks;
    }

    /// Makes both projections anew from the record.
    public void rebuildProjections(Work work) {
        open.rebuildFlowGraph(work);
        open.rebuildGraph(work);
    }

    private Check graph(Work work) {
        open.projectGraph(work);
        GraphCheck check = open.reconcileGraph(work);
        return new Check(
                "graph-agrees",
                check.agrees(),
                "The graph holds %,d transactions, the record %,d; sums per currency and digest %s."
                        .formatted(
                                check.graph().transfers(),
                                check.record().transfers(),
                                check.agrees() ? "agree" : "differ"));
    }

    private Check flow(Work work) {
        FlowGraph flow = open.flowGraph(work);
        LedgerDigest record = open.record().read(CaseReader::state).digest();
        boolean agrees = flow.digest().equals(record);
        return new Check(
                "cache-agrees",
                agrees,
                "The flow graph holds %,d transactions, the record %,d; digest %s."
                        .formatted(
                                flow.transferCount(),
                                record.transfers(),
                                agrees ? "agrees" : "differs"));
    }
}
