// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Something the investigator does to the picture. Each is one step of undo. Immutable; nodes and
/// arrows a change names that are not shown are passed over.
public sealed interface PictureChange {

    /// The picture after this change of the given one, which stays as it is.
    PictureState applyTo(PictureState state);

    /// Shows more nodes and arrows. The layout contract: a node that is already shown stays where
    /// it is and keeps its mark; only its texts, size and colour are brought up to date. Arrows
    /// with an end that is not shown are left out.
    record Add(List<PlacedNode> nodes, List<PictureEdge> edges) implements PictureChange {
        public Add {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>(state.nodes());
            for (PlacedNode added : nodes) {
                shown.merge(added.key(), added, Add::refreshed);
            }
            SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>(state.edges());
            for (PictureEdge edge : edges) {
                if (shown.containsKey(edge.key().from()) && shown.containsKey(edge.key().to())) {
                    arrows.put(edge.key(), edge);
                }
            }
            return new PictureState(shown, arrows);
        }

        private static PlacedNode refreshed(PlacedNode there, PlacedNode added) {
            return new PlacedNode(added.node().marked(there.node().mark()), there.place());
        }
    }

    /// Takes nodes out of the picture, with every arrow from or to them.
    record Hide(Set<NodeKey> nodes) implements PictureChange {
        public Hide {
            nodes = Set.copyOf(nodes);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>(state.nodes());
            shown.keySet().removeAll(nodes);
            SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>(state.edges());
            arrows.keySet().removeIf(e -> nodes.contains(e.from()) || nodes.contains(e.to()));
            return new PictureState(shown, arrows);
        }
    }

    /// Takes arrows out of the picture; their ends stay.
    record HideEdges(Set<EdgeKey> edges) implements PictureChange {
        public HideEdges {
            edges = Set.copyOf(edges);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>(state.edges());
            arrows.keySet().removeAll(edges);
            return new PictureState(state.nodes(), arrows);
        }
    }

    /// Puts nodes somewhere else; all of one drag is one change.
    record Move(Map<NodeKey, Place> places) implements PictureChange {
        public Move {
            places = Map.copyOf(places);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>(state.nodes());
            places.forEach(
                    (key, place) ->
                            shown.computeIfPresent(
                                    key, (k, there) -> new PlacedNode(there.node(), place)));
            return new PictureState(shown, state.edges());
        }
    }

    /// Gives nodes a mark.
    record Mark(Set<NodeKey> nodes, NodeMark mark) implements PictureChange {
        public Mark {
            nodes = Set.copyOf(nodes);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>(state.nodes());
            for (NodeKey key : nodes) {
                shown.computeIfPresent(
                        key,
                        (k, there) -> new PlacedNode(there.node().marked(mark), there.place()));
            }
            return new PictureState(shown, state.edges());
        }
    }

    /// Several changes, one after the other, as a single step of undo: opening a rest node hides
    /// it and adds what it held.
    record Together(List<PictureChange> changes) implements PictureChange {
        public Together {
            changes = List.copyOf(changes);
        }

        /// These changes as one.
        public static Together of(PictureChange... changes) {
            return new Together(List.of(changes));
        }

        @Override
        public PictureState applyTo(PictureState state) {
            PictureState after = state;
            for (PictureChange change : changes) {
                after = change.applyTo(after);
            }
            return after;
        }
    }
}
