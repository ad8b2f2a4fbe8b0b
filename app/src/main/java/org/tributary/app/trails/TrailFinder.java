// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.trails;

import org.tributary.analysis.trail.Trail;
import org.tributary.analysis.trail.TrailFacts;
import org.tributary.analysis.trail.TrailSearch;
import org.tributary.analysis.trail.Trails;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers questions about trails with the transfers behind them. Thread-safe if its lookup is.
///
/// @param graph the transfers that count
/// @param lookup gives transfers by their ids
public record TrailFinder(
        FlowGraph graph, Function<Collection<TransferId>, List<Transfer>> lookup) {

    /// Looks for trails. An account without transfers has none.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public TrailAnswer answer(TrailQuestion question, Work work) {
        if (Math.max(question.from(), question.to()) >= graph.accountCount()) {
            return new TrailAnswer(question, List.of(), true);
        }
        Trails found =
                new TrailSearch(graph)
                        .between(
                                question.from(),
                                question.to(),
                                question.rule(),
                                question.most(),
                                work);
        Map<TransferId, Transfer> byId =
                lookup
                        .apply(
                                found.found().stream()
                                        .flatMap(trail -> ids(trail).stream())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Transfer::id, Function.identity()));
        List<TracedTrail> traced =
                found.found().stream().flatMap(trail -> traced(trail, byId).stream()).toList();
        return new TrailAnswer(
                question, traced, found.complete() && traced.size() == found.found().size());
    }

    private List<TransferId> ids(Trail trail) {
        return trail.positions().stream().map(p -> new TransferId(graph.transferId(p))).toList();
    }

    /// Empty if a transfer of it was withdrawn from the record meanwhile.
    private Optional<TracedTrail> traced(Trail trail, Map<TransferId, Transfer> byId) {
        List<TransferId> ids = ids(trail);
        return byId.keySet().containsAll(ids)
                ? Optional.of(
                        new TracedTrail(
                                TrailFacts.of(graph, trail),
                                TracedTrail.late(trail.positions()),
                                ids.stream()
                                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                                        .toList()))
                : Optional.empty();
    }
}
