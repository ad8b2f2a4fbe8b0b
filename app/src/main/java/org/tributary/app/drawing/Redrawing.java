// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.ColourKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.lens.Lens;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntPredicate;

/// Keeps a picture true to the ledger: after a change all arrows, sizes and colours are worked out
/// again from the nodes, groups and lens, and every stack stands for exactly those counterparties
/// that are not shown, so nothing is counted twice and nothing is left out.
///
/// @param ledger what is drawn from
record Redrawing(DrawnLedger ledger) {

    /// The change, followed by what it brings about.
    PictureChange settled(PictureState state, PictureChange change) {
        PictureState after = change.applyTo(state);
        ShownAccounts shown = new ShownAccounts(ledger.graph(), after);
        IntPredicate counted = ledger.counted(after.lens());
        Set<NodeKey> gone = new HashSet<>();
        List<PlacedNode> stacks = new ArrayList<>();
        List<PictureEdge> ofStacks = new ArrayList<>();
        for (PlacedNode placed : after.nodes().values()) {
            if (placed.key().isRest()) {
                Stack stack = stack(placed.key(), after.lens(), shown);
                if (stack.held() == 0 || !shown.shows(placed.key().account())) {
                    gone.add(placed.key());
                } else {
                    stacks.add(placed.showing(ledger.words().rest(placed.key(), stack.held())));
                    ofStacks.addAll(stack.arrow(ledger.words(), shown));
                }
            }
        }
        PictureState kept = new PictureChange.Hide(gone).applyTo(after);
        ArrowDrawing drawing =
                new ArrowDrawing(ledger.graph(), ledger.words(), kept, shown, counted);
        List<PictureEdge> arrows = new ArrayList<>(drawing.arrows());
        ofStacks.stream().filter(e -> !kept.withheld().contains(e.key())).forEach(arrows::add);
        return PictureChange.Together.of(
                change,
                new PictureChange.Hide(gone),
                new PictureChange.Add(stacks, List.of()),
                look(kept, arrows, drawing));
    }

    private PictureChange look(PictureState state, List<PictureEdge> arrows, ArrowDrawing drawing) {
        NodeFaces.Faces faces =
                new NodeFaces(
                                ledger.measures(),
                                ledger.traits(),
                                ledger.risk(),
                                ledger.clusters(),
                                ledger.words().phrases())
                        .of(state, arrows);
        ArrowLooks.Looks looks = new ArrowLooks(state.lens(), ledger.words()).of(arrows);
        return new PictureChange.Draw(
                faces.nodes(),
                looks.arrows(),
                drawing.hidden(),
                new ColourKey(faces.categories(), faces.ends(), looks.ends()));
    }

    /// What a stack stands for.
    ///
    /// @param held number of counterparties that are not shown
    /// @param flows what counts of their money
    private record Stack(NodeKey key, int held, List<Flow> flows) {

        List<PictureEdge> arrow(PictureWords words, ShownAccounts shown) {
            return flows.isEmpty()
                    ? List.of()
                    : List.of(words.restEdge(key, shown.node(shown.nodeOf(key.account())), flows));
        }
    }

    private Stack stack(NodeKey key, Lens lens, ShownAccounts shown) {
        List<Flow> all = left(key, shown, Lens.PLAIN);
        return new Stack(key, all.size(), lens.filter().isNone() ? all : left(key, shown, lens));
    }

    private List<Flow> left(NodeKey rest, ShownAccounts shown, Lens lens) {
        return ledger.ranked(rest.account(), direction(rest), lens).stream()
                .filter(flow -> !shown.shows(flow.counterparty(rest.account())))
                .toList();
    }

    /// The flows there would be among what is shown and some newcomers, for finding places.
    List<PictureEdge> flowsWith(PictureState state, Collection<PictureNode> newcomers) {
        SequencedMap<NodeKey, PlacedNode> nodes = new LinkedHashMap<>(state.nodes());
        newcomers.forEach(
                node -> nodes.putIfAbsent(node.key(), new PlacedNode(node, Place.ORIGIN)));
        PictureState together =
                state.with(nodes, new LinkedHashMap<>())
                        .through(Lens.PLAIN.with(state.lens().filter()));
        ShownAccounts shown = new ShownAccounts(ledger.graph(), together);
        IntPredicate counted = ledger.counted(together.lens());
        List<PictureEdge> flows =
                new ArrayList<>(
                        new ArrowDrawing(ledger.graph(), ledger.words(), together, shown, counted)
                                .arrows());
        for (NodeKey key : nodes.keySet()) {
            if (key.isRest() && shown.shows(key.account())) {
                flows.addAll(stack(key, together.lens(), shown).arrow(ledger.words(), shown));
            }
        }
        return flows;
    }

    static Direction direction(NodeKey rest) {
        return rest.part() == NodeKey.Part.REST_OF_PAYERS ? Direction.IN : Direction.OUT;
    }
}
