// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.listing;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Picks the rows that meet a filter. Stateless; for background jobs.
///
/// @param graph where the transfers are
/// @param record reads transfers by their ids
public record RowSelection(
        FlowGraph graph, Function<Collection<TransferId>, List<Transfer>> record) {

    private static final int BATCH = 5_000;

    /// The positions that meet a filter, in the order given. What the graph can tell is asked
    /// first, so that as few rows as possible are read from the record.
    ///
    /// @param step what reading the record is called, in words a user may read
    public int[] meeting(RowFilter filter, int[] positions, String step, Work work) {
        if (filter.isNone()) {
            return positions;
        }
        int[] coded = IntStream.of(positions).filter(filter.test(graph)).toArray();
        work.checkCancelled();
        return filter.needsRecord() ? read(filter, coded, step, work) : coded;
    }

    private int[] read(RowFilter filter, int[] positions, String step, Work work) {
        work.begin(step, positions.length);
        IntStream.Builder kept = IntStream.builder();
        for (int start = 0; start < positions.length; start += BATCH) {
            work.checkCancelled();
            int end = Math.min(positions.length, start + BATCH);
            Set<Long> met = met(filter, positions, start, end);
            for (int i = start; i < end; i++) {
                if (met.contains(graph.transferId(positions[i]))) {
                    kept.add(positions[i]);
                }
            }
            work.done(end - start);
        }
        return kept.build().toArray();
    }

    private Set<Long> met(RowFilter filter, int[] positions, int start, int end) {
        List<TransferId> ids = new ArrayList<>();
        for (int i = start; i < end; i++) {
            ids.add(new TransferId(graph.transferId(positions[i])));
        }
        Set<Long> met = new HashSet<>();
        for (Transfer transfer : record.apply(ids)) {
            if (filter.test(transfer)) {
                met.add(transfer.id().value());
            }
        }
        return met;
    }
}
