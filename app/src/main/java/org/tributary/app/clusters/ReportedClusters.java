// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import org.tributary.analysis.cluster.Cluster;
import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.analysis.cluster.ClusterQuestion;
import org.tributary.app.clusters.CaseClusters.Grounds;
import org.tributary.app.clusters.CaseClusters.Outcome;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.work.Work;
import org.tributary.reports.ClusterFigures;
import org.tributary.reports.ClusterFigures.Keeping;
import org.tributary.reports.ClusterFigures.Member;
import org.tributary.reports.ClusterFigures.Moved;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the report says of clusters: those that are kept, worked out on the record as it is; where
/// none is kept, the three highest of a search of the whole case. Thread-safe.
///
/// @param clusters the case
public record ReportedClusters(CaseClusters clusters) {

    private static final int HIGHEST = 3;

    /// The figures of each.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<ClusterFigures> figures(Work work) throws IOException {
        List<KeptCluster> kept = new ClusterDesk(clusters.record()).all();
        return kept.isEmpty() ? highest(work) : kept(kept, clusters.grounds(work));
    }

    private List<ClusterFigures> highest(Work work) throws IOException {
        Outcome found =
                clusters.find(
                        graph -> ClusterQuestion.of(ClusterMethod.COINCIDENCE).atMost(HIGHEST),
                        work);
        List<ClusterFigures> figures = new ArrayList<>();
        for (Cluster cluster : found.clusters().listed()) {
            figures.add(
                    figures(
                            "Rank " + (figures.size() + 1),
                            new ListedCluster(cluster, Optional.empty()),
                            found.grounds()));
        }
        return figures;
    }

    private static List<ClusterFigures> kept(List<KeptCluster> kept, Grounds grounds) {
        FlowGraph graph = grounds.ledger().graph();
        return kept.stream()
                .map(one -> figures(one.name(), ListedCluster.of(one, graph), grounds))
                .toList();
    }

    private static ClusterFigures figures(String name, ListedCluster line, Grounds grounds) {
        Cluster cluster = line.cluster();
        Optional<ClusterCard> card =
                line.isGone() ? Optional.empty() : Optional.of(grounds.cards().of(cluster));
        FlowGraph graph = grounds.ledger().graph();
        return new ClusterFigures(
                name,
                line.kept().map(k -> new Keeping(k.keptBy().name(), k.keptAt(), k.note())),
                cluster.score(),
                CardWords.joined(cluster.method()),
                card.map(CardWords::reasons)
                        .orElseGet(() -> cluster.parts().stream().map(CardWords::part).toList()),
                card.map(c -> new Moved(c.first(), c.last(), c.inside(), c.in(), c.out())),
                line.gone(),
                members(cluster, card),
                Arrays.stream(cluster.core()).mapToObj(graph::transferId).toList());
    }

    private static List<Member> members(Cluster cluster, Optional<ClusterCard> card) {
        return card.map(c -> c.roles().stream().map(ReportedClusters::member))
                .orElseGet(() -> nothingMoved(cluster))
                .toList();
    }

    private static Member member(ClusterCard.Role role) {
        return new Member(
                role.account(), CardWords.part(role.part()), role.received(), role.paid());
    }

    private static Stream<Member> nothingMoved(Cluster cluster) {
        return Arrays.stream(cluster.members())
                .mapToObj(
                        account ->
                                new Member(account, "", CurrencyTotals.NONE, CurrencyTotals.NONE));
    }
}
