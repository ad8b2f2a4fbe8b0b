// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the investigator has selected: one selection shared by picture, table and inspector.
/// Immutable.
///
/// @param nodes the selected nodes
/// @param edges the selected arrows
public record Selection(Set<NodeKey> nodes, Set<EdgeKey> edges) {

    public static final Selection NOTHING = new Selection(Set.of(), Set.of());

    public Selection {
        nodes = Set.copyOf(nodes);
        edges = Set.copyOf(edges);
    }

    /// The accounts and arrows along trails, each a list of accounts from first to last.
    public static Selection along(Collection<List<Integer>> trails) {
        Set<NodeKey> nodes = new LinkedHashSet<>();
        Set<EdgeKey> edges = new LinkedHashSet<>();
        for (List<Integer> trail : trails) {
            trail.forEach(account -> nodes.add(NodeKey.of(account)));
            for (int i = 1; i < trail.size(); i++) {
                edges.add(EdgeKey.flow(NodeKey.of(trail.get(i - 1)), NodeKey.of(trail.get(i))));
            }
        }
        return new Selection(nodes, edges);
    }

    public boolean isEmpty() {
        return nodes.isEmpty() && edges.isEmpty();
    }

    /// Ordinals of the selected accounts, ascending; stacks and groups of accounts are not among
    /// them.
    public List<Integer> accounts() {
        return nodes.stream().filter(NodeKey::isAccount).map(NodeKey::account).sorted().toList();
    }

    /// The account, if one and nothing else is selected.
    public Optional<Integer> singleAccount() {
        return nodes.size() == 1 && edges.isEmpty() && accounts().size() == 1
                ? Optional.of(accounts().getFirst())
                : Optional.empty();
    }

    /// The arrow between two accounts, if one and nothing else is selected.
    public Optional<EdgeKey> singleFlow() {
        return edges.size() == 1 && nodes.isEmpty()
                ? edges.stream().filter(e -> e.from().isAccount() && e.to().isAccount()).findFirst()
                : Optional.empty();
    }

    /// What of this is still shown.
    public Selection within(Set<NodeKey> shownNodes, Set<EdgeKey> shownEdges) {
        Set<NodeKey> keptNodes = new LinkedHashSet<>(nodes);
        keptNodes.retainAll(shownNodes);
        Set<EdgeKey> keptEdges = new LinkedHashSet<>(edges);
        keptEdges.retainAll(shownEdges);
        return new Selection(keptNodes, keptEdges);
    }
}
