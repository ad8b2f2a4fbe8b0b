// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import org.tributary.analysis.cluster.Cluster;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A line of the list of clusters: found by a search, kept in the case, or both. Immutable.
///
/// @param cluster with the payments of it that count now; none may be left of a kept one
/// @param kept what the case says of it, if it is kept
public record ListedCluster(Cluster cluster, Optional<KeptCluster> kept) {

    /// Kept ones first, by number, then those found that are not kept, as they are ranked.
    public static List<ListedCluster> of(
            List<KeptCluster> kept, FlowGraph graph, List<Cluster> found) {
        List<ListedCluster> first = kept.stream().map(one -> of(one, graph)).toList();
        Set<String> known = new HashSet<>();
        first.forEach(line -> known.add(line.cluster().id()));
        return Stream.concat(
                        first.stream(),
                        found.stream()
                                .filter(cluster -> !known.contains(cluster.id()))
                                .map(cluster -> new ListedCluster(cluster, Optional.empty())))
                .toList();
    }

    /// A kept cluster among the transfers that count now.
    public static ListedCluster of(KeptCluster kept, FlowGraph graph) {
        Set<Long> ids = new HashSet<>();
        kept.found().transfers().forEach(id -> ids.add(id.value()));
        TreeSet<Integer> core = new TreeSet<>();
        for (int account : kept.found().accounts()) {
            int degree = account < graph.accountCount() ? graph.degree(account, Direction.OUT) : 0;
            for (int i = 0; i < degree; i++) {
                int position = graph.position(account, Direction.OUT, i);
                if (ids.contains(graph.transferId(position))) {
                    core.add(position);
                }
            }
        }
        return new ListedCluster(
                new Cluster(
                        method(kept.found().method()),
                        kept.found().accounts().stream().mapToInt(Integer::intValue).toArray(),
                        core.stream().mapToInt(Integer::intValue).toArray(),
                        kept.found().parts()),
                Optional.of(kept));
    }

    private static ClusterMethod method(String key) {
        return Arrays.stream(ClusterMethod.values())
                .filter(method -> method.key().equals(key))
                .findFirst()
                .orElse(ClusterMethod.COINCIDENCE);
    }

    /// Whether it is the same line, whatever is said of it by now.
    public boolean isSame(ListedCluster other) {
        return cluster.id().equals(other.cluster.id());
    }

    /// How many of its payments no longer count: duplicates, or of an import that was undone.
    public int gone() {
        return kept.map(k -> k.found().transfers().size() - cluster.core().length).orElse(0);
    }

    /// Whether nothing of it counts any more, so that no card can be made.
    public boolean isGone() {
        return cluster.core().length == 0;
    }
}
