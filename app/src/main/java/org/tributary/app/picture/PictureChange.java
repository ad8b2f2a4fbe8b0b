// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import org.tributary.app.picture.lens.Lens;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
            return state.with(shown, arrows);
        }

        private static PlacedNode refreshed(PlacedNode there, PlacedNode added) {
            return there.showing(added.node().marked(there.node().mark()));
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
            SequencedMap<NodeKey, NodeGroup> groups = new LinkedHashMap<>(state.groups());
            groups.keySet().removeAll(nodes);
            return state.with(shown, arrows).withGroups(groups);
        }
    }

    /// Hides arrows by hand; their ends stay. They stay hidden until they are shown again.
    record Withhold(Set<EdgeKey> edges) implements PictureChange {
        public Withhold {
            edges = Set.copyOf(edges);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>(state.edges());
            arrows.keySet().removeAll(edges);
            Set<EdgeKey> withheld = new LinkedHashSet<>(state.withheld());
            for (EdgeKey edge : edges) {
                withheld.add(edge.isRelationship() ? edge.flow() : edge);
                if (edge.isRelationship()) {
                    withheld.add(EdgeKey.flow(edge.to(), edge.from()));
                }
            }
            return state.with(state.nodes(), arrows).withheld(withheld);
        }
    }

    /// Shows arrows again that were hidden by hand; they have to be drawn anew.
    record ShowWithheld(Set<EdgeKey> edges) implements PictureChange {
        public ShowWithheld {
            edges = Set.copyOf(edges);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            Set<EdgeKey> withheld = new LinkedHashSet<>(state.withheld());
            withheld.removeAll(edges);
            return state.withheld(withheld);
        }
    }

    /// Looks at the picture in another way; what is shown has to be drawn anew.
    record Look(Lens lens) implements PictureChange {
        @Override
        public PictureState applyTo(PictureState state) {
            return state.through(lens);
        }
    }

    /// Replaces all arrows, and what is said of nodes and of what is hidden, by what the ledger
    /// says of the nodes shown. Nodes keep their places and marks; others than those shown, and
    /// arrows between others, are passed over.
    record Draw(List<PictureNode> nodes, List<PictureEdge> edges, Hidden hidden, ColourKey colours)
            implements PictureChange {
        public Draw {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>(state.nodes());
            for (PictureNode node : nodes) {
                shown.computeIfPresent(
                        node.key(), (k, there) -> there.showing(node.marked(there.node().mark())));
            }
            SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>();
            for (PictureEdge edge : edges) {
                if (shown.containsKey(edge.key().from()) && shown.containsKey(edge.key().to())) {
                    arrows.put(edge.key(), edge);
                }
            }
            return state.with(shown, arrows).explained(hidden, colours);
        }
    }

    /// Shows another picture in place of this one: a kept one, or this one brought up to date.
    record Replace(PictureState picture) implements PictureChange {
        @Override
        public PictureState applyTo(PictureState state) {
            return picture;
        }
    }

    /// Folds accounts into one node, which comes to stand where it is placed; they have to be
    /// shown. The arrows have to be drawn anew.
    record Fold(NodeGroup group, PictureNode node, Place place) implements PictureChange {
        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>(state.nodes());
            Set<NodeKey> members = new LinkedHashSet<>();
            group.members().keySet().forEach(account -> members.add(NodeKey.of(account)));
            if (!shown.keySet().containsAll(members)) {
                return state;
            }
            shown.keySet().removeAll(members);
            shown.put(group.key(), new PlacedNode(node, place));
            SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>(state.edges());
            arrows.keySet().removeIf(e -> members.contains(e.from()) || members.contains(e.to()));
            SequencedMap<NodeKey, NodeGroup> groups = new LinkedHashMap<>(state.groups());
            groups.put(group.key(), group);
            return state.with(shown, arrows).withGroups(groups);
        }
    }

    /// Takes groups apart: their accounts come back where they were, pinned if they
    /// were, as these nodes. The arrows
    /// have to be drawn anew.
    record Unfold(Set<NodeKey> groups, List<PictureNode> accounts) implements PictureChange {
        public Unfold {
            groups = Set.copyOf(groups);
            accounts = List.copyOf(accounts);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<NodeKey, NodeGroup> left = new LinkedHashMap<>(state.groups());
            Map<NodeKey, Place> places = new LinkedHashMap<>();
            Set<NodeKey> pinned = new LinkedHashSet<>();
            for (NodeKey key : groups) {
                NodeGroup group = left.remove(key);
                if (group != null) {
                    group.members().forEach((a, place) -> places.put(NodeKey.of(a), place));
                    group.pinned().forEach(account -> pinned.add(NodeKey.of(account)));
                }
            }
            PictureState without = new Hide(groups).applyTo(state.withGroups(left));
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>(without.nodes());
            for (PictureNode account : accounts) {
                Place place = places.get(account.key());
                if (place != null) {
                    boolean pin = pinned.contains(account.key());
                    shown.put(account.key(), new PlacedNode(account, place, pin));
                }
            }
            return without.with(shown, without.edges());
        }
    }

    /// Lets layouts leave nodes where they are, or move them again.
    record Pin(Set<NodeKey> nodes, Hold hold) implements PictureChange {

        /// Whether layouts may move a node.
        public enum Hold {
            /// They may not.
            PINNED,
            /// They may.
            FREE
        }

        public Pin {
            nodes = Set.copyOf(nodes);
        }

        @Override
        public PictureState applyTo(PictureState state) {
            SequencedMap<NodeKey, PlacedNode> shown = new LinkedHashMap<>(state.nodes());
            for (NodeKey key : nodes) {
                shown.computeIfPresent(
                        key,
                        (k, there) ->
                                new PlacedNode(there.node(), there.place(), hold == Hold.PINNED));
            }
            return state.with(shown, state.edges());
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
                    (key, place) -> shown.computeIfPresent(key, (k, there) -> there.at(place)));
            return state.with(shown, state.edges());
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
                shown.computeIfPresent(key, (k, there) -> there.showing(there.node().marked(mark)));
            }
            return state.with(shown, state.edges());
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
