// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.placement.Placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;

/// Changes an investigator might make, at random but the same for a seed.
public final class RandomPictures {

    private final Random random;
    private final SamplePictures samples;

    public RandomPictures(long seed) {
        random = new Random(seed);
        samples = new SamplePictures(seed);
    }

    /// Any change, most often an expansion.
    public PictureChange change(PictureState state) {
        if (state.isEmpty()) {
            return expansion(state);
        }
        return switch (random.nextInt(10)) {
            case 0 -> new PictureChange.Hide(some(state));
            case 1 -> move(state);
            case 2 -> new PictureChange.Mark(some(state), NodeMark.SUBJECT);
            case 3 -> new PictureChange.Withhold(someEdges(state));
            case 4 -> new PictureChange.Pin(some(state), PictureChange.Pin.Hold.PINNED);
            case 5 -> fold(state);
            case 6 -> new PictureChange.Unfold(state.groups().keySet(), accounts(state));
            case 7 -> new PictureChange.Look(Lens.PLAIN.with(ArrowMode.RELATIONSHIPS));
            default -> expansion(state);
        };
    }

    /// An expansion of some node by newcomers and by nodes that are there already.
    public PictureChange.Add expansion(PictureState state) {
        int anchor = random.nextInt(40);
        List<PictureNode> nodes = new ArrayList<>();
        List<PictureEdge> edges = new ArrayList<>();
        nodes.add(samples.node(anchor));
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(300);
            nodes.add(samples.node(other));
            int strand = random.nextInt(4) == 0 ? 1 : 0;
            boolean in = random.nextBoolean();
            edges.add(
                    samples.edge(
                            new EdgeKey(
                                    NodeKey.of(in ? other : anchor),
                                    NodeKey.of(in ? anchor : other),
                                    strand)));
        }
        return Placement.expand(state, NodeKey.of(anchor), nodes, edges);
    }

    private PictureChange fold(PictureState state) {
        SequencedMap<Integer, Place> members = new LinkedHashMap<>();
        for (NodeKey key : some(state)) {
            if (key.isAccount()) {
                members.put(key.account(), state.place(key).orElseThrow());
            }
        }
        if (members.size() < 2) {
            return new PictureChange.ShowWithheld(state.withheld());
        }
        NodeGroup group = NodeGroup.of(NodeGroup.GroupedBy.HAND, "", members);
        PictureNode node = PictureNode.group(group.key(), "", "", 0, members.size());
        return new PictureChange.Fold(group, node, Place.ORIGIN);
    }

    private List<PictureNode> accounts(PictureState state) {
        return state.groups().values().stream()
                .flatMap(group -> group.members().keySet().stream())
                .map(samples::node)
                .toList();
    }

    private PictureChange.Move move(PictureState state) {
        Map<NodeKey, Place> places = new LinkedHashMap<>();
        for (NodeKey key : some(state)) {
            places.put(key, new Place(random.nextGaussian() * 900, random.nextGaussian() * 700));
        }
        return new PictureChange.Move(places);
    }

    private Set<NodeKey> some(PictureState state) {
        Set<NodeKey> chosen = new LinkedHashSet<>();
        for (NodeKey key : state.nodes().keySet()) {
            if (random.nextInt(5) == 0) {
                chosen.add(key);
            }
        }
        return chosen;
    }

    private Set<EdgeKey> someEdges(PictureState state) {
        Set<EdgeKey> chosen = new LinkedHashSet<>();
        for (EdgeKey key : state.edges().keySet()) {
            if (random.nextInt(5) == 0) {
                chosen.add(key);
            }
        }
        return chosen;
    }
}
