// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.picture.placement.Placement;
import org.tributary.ledger.flow.Direction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntPredicate;

/// Turns questions about accounts into changes of the picture. Thread-safe if its lookup is.
public final class MoneyPicture {

    private final DrawnLedger ledger;
    private final Redrawing redrawing;
    private final Expansions expansions;

    public MoneyPicture(DrawnLedger ledger) {
        this.ledger = ledger;
        redrawing = new Redrawing(ledger);
        expansions = new Expansions(ledger);
    }

    /// Shows accounts, with the flows among them and to what is shown already.
    public PictureChange show(PictureState state, Collection<Integer> accounts) {
        List<PictureNode> nodes = ledger.nodes(outsideGroups(state, accounts));
        return settled(state, Placement.arrange(state, nodes, redrawing.flowsWith(state, nodes)));
    }

    private static List<Integer> outsideGroups(PictureState state, Collection<Integer> accounts) {
        return accounts.stream()
                .distinct()
                .filter(a -> state.shows(NodeKey.of(a)) || !Expansions.holds(state, a))
                .toList();
    }

    /// Shows trails, each a list of accounts from first to last, with the flows along them. What
    /// is shown already stays where it is; newcomers are placed by whom the trails pay, and come
    /// with all their flows to what is shown. Arrows along the trails that were hidden are shown
    /// again.
    public PictureChange showTrails(PictureState state, Collection<List<Integer>> trails) {
        Set<Integer> accounts = new LinkedHashSet<>();
        Set<EdgeKey> steps = new LinkedHashSet<>();
        for (List<Integer> trail : trails) {
            accounts.addAll(trail);
            for (int i = 1; i < trail.size(); i++) {
                steps.add(EdgeKey.flow(NodeKey.of(trail.get(i - 1)), NodeKey.of(trail.get(i))));
            }
        }
        PictureChange along = new PictureChange.ShowWithheld(steps);
        PictureState open = along.applyTo(state);
        List<PictureNode> nodes = ledger.nodes(outsideGroups(open, accounts));
        List<PictureEdge> flows =
                redrawing.flowsWith(open, nodes).stream()
                        .filter(edge -> steps.contains(edge.key()))
                        .toList();
        return settled(
                state, PictureChange.Together.of(along, Placement.arrange(open, nodes, flows)));
    }

    /// What expanding an account would show, so that nobody is surprised by thousands. What it
    /// pays to itself is not part of that.
    public ExpansionOffer offer(PictureState state, int account, Direction direction) {
        return expansions.offer(state, account, direction);
    }

    /// The same, sorted into buckets to choose from.
    public List<ExpansionBucket> buckets(
            PictureState state, int account, Direction direction, ExpansionBucket.By by) {
        return new ExpansionPreview(ledger).buckets(state, account, direction, by);
    }

    /// Shows the chosen flows of accounts each way and one stack for the rest, as one step. What is
    /// shown already stays where it is.
    public PictureChange expand(
            PictureState state,
            Collection<Integer> accounts,
            Set<Direction> directions,
            ExpansionChoice choice) {
        return expansions.expand(state, accounts, directions, choice);
    }

    /// Shows the `more` largest flows that a stack stands for; the stack keeps the others.
    public PictureChange open(PictureState state, NodeKey rest, int more) {
        return expansions.open(state, rest, more);
    }

    /// Folds shown accounts that have something in common into groups, as one step.
    public PictureChange fold(PictureState state, Folding.Wish wish) {
        return settled(state, new Folding(ledger).fold(state, wish));
    }

    /// Takes groups apart, as one step.
    public PictureChange unfold(PictureState state, Set<NodeKey> groups) {
        return settled(state, new Folding(ledger).unfold(state, groups));
    }

    /// The change, followed by what it brings about: arrows, sizes and colours as the ledger has
    /// them, and stacks that stand for exactly those counterparties that are not shown.
    public PictureChange settled(PictureState state, PictureChange change) {
        return redrawing.settled(state, change);
    }

    /// What a filter of the picture can choose from.
    public Filterable filterable(PictureState state) {
        return Filterable.of(ledger, state);
    }

    /// Whether the transfers of a picture are few enough to be drawn one by one; else flows are
    /// drawn instead.
    public boolean canDrawTransfers(PictureState state) {
        long[] transfers = new long[1];
        IntPredicate counted = ledger.counted(state.lens());
        new ShownAccounts(ledger.graph(), state)
                .eachAmong(position -> transfers[0] += counted.test(position) ? 1 : 0);
        return transfers[0] <= ArrowDrawing.MOST_TRANSFERS;
    }

    /// A kept picture with today's words and amounts; what the case no longer has is left out.
    public PictureState restore(SavedPicture saved) {
        int known = ledger.graph().accountCount();
        SequencedMap<NodeKey, NodeGroup> groups = new LinkedHashMap<>();
        for (NodeGroup group : saved.groups()) {
            if (group.members().keySet().stream().allMatch(account -> account < known)) {
                groups.put(group.key(), group);
            }
        }
        List<Integer> accounts =
                saved.nodes().stream()
                        .map(SavedPicture.SavedNode::key)
                        .filter(key -> key.isAccount() && key.account() < known)
                        .map(NodeKey::account)
                        .toList();
        Map<NodeKey, PictureNode> nodes = new HashMap<>();
        ledger.nodes(accounts).forEach(node -> nodes.put(node.key(), node));
        groups.forEach((key, group) -> nodes.put(key, ledger.words().group(group)));
        List<PlacedNode> placed = new ArrayList<>();
        for (SavedPicture.SavedNode node : saved.nodes()) {
            boolean rest = node.key().isRest() && node.key().account() < known;
            PictureNode shown = rest ? ledger.words().rest(node.key(), 1) : nodes.get(node.key());
            if (shown != null) {
                placed.add(new PlacedNode(shown, node.place(), node.pinned()));
            }
        }
        PictureState bare =
                PictureState.of(placed, List.of())
                        .withGroups(groups)
                        .withheld(saved.withheld())
                        .through(saved.lens());
        return settled(bare, new PictureChange.Look(saved.lens())).applyTo(bare);
    }
}
