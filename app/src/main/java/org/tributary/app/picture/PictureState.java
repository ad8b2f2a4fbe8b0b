// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import org.tributary.app.picture.lens.Lens;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// One moment of the picture: which nodes and arrows are shown, where, and through what lens. It
/// knows nothing of zoom or selection. Immutable; two states are equal when everything in them is,
/// places to the last bit. Every arrow's ends are among the nodes, else the constructor throws
/// `IllegalArgumentException`.
///
/// @param nodes what is shown, in the order in which it came
/// @param edges the arrows
/// @param groups what the group nodes hold
/// @param withheld arrows that were hidden by hand
/// @param lens how it is looked at
/// @param hidden what is not shown of the money between the nodes
/// @param colours what the colours mean
public record PictureState(
        SequencedMap<NodeKey, PlacedNode> nodes,
        SequencedMap<EdgeKey, PictureEdge> edges,
        SequencedMap<NodeKey, NodeGroup> groups,
        Set<EdgeKey> withheld,
        Lens lens,
        Hidden hidden,
        ColourKey colours) {

    /// A picture without anything in it.
    public static final PictureState EMPTY = of(List.of(), List.of());

    public PictureState {
        nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
        edges = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(edges));
        groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
        withheld = Set.copyOf(withheld);
        for (EdgeKey key : edges.keySet()) {
            if (!nodes.containsKey(key.from()) || !nodes.containsKey(key.to())) {
                throw new IllegalArgumentException(
                        "an arrow from node %s to node %s needs both of them"
                                .formatted(key.from().code(), key.to().code()));
            }
        }
    }

    /// The picture of these nodes and arrows through the plain lens.
    public static PictureState of(Collection<PlacedNode> nodes, Collection<PictureEdge> edges) {
        SequencedMap<NodeKey, PlacedNode> placed = new LinkedHashMap<>();
        nodes.forEach(node -> placed.put(node.key(), node));
        SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>();
        edges.forEach(edge -> arrows.put(edge.key(), edge));
        return new PictureState(
                placed,
                arrows,
                new LinkedHashMap<>(),
                Set.of(),
                Lens.PLAIN,
                Hidden.NOTHING,
                ColourKey.NONE);
    }

    /// The same with other nodes and arrows.
    public PictureState with(
            SequencedMap<NodeKey, PlacedNode> others, SequencedMap<EdgeKey, PictureEdge> arrows) {
        return new PictureState(others, arrows, groups, withheld, lens, hidden, colours);
    }

    /// The same with other groups.
    public PictureState withGroups(SequencedMap<NodeKey, NodeGroup> others) {
        return new PictureState(nodes, edges, others, withheld, lens, hidden, colours);
    }

    /// The same with other arrows hidden by hand; the arrows themselves are left as they are.
    public PictureState withheld(Set<EdgeKey> others) {
        return new PictureState(nodes, edges, groups, others, lens, hidden, colours);
    }

    /// The same through another lens; what it shows has to be drawn anew.
    public PictureState through(Lens other) {
        return new PictureState(nodes, edges, groups, withheld, other, hidden, colours);
    }

    /// The same with other words about what is hidden and what the colours mean.
    public PictureState explained(Hidden nowHidden, ColourKey nowColours) {
        return new PictureState(nodes, edges, groups, withheld, lens, nowHidden, nowColours);
    }

    /// Whether a node is shown.
    public boolean shows(NodeKey key) {
        return nodes.containsKey(key);
    }

    /// Where a node is, if it is shown.
    public Optional<Place> place(NodeKey key) {
        return Optional.ofNullable(nodes.get(key)).map(PlacedNode::place);
    }

    /// Whether nothing is shown.
    public boolean isEmpty() {
        return nodes.isEmpty();
    }
}
