// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.placement.Placement;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.money.CurrencyTotals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Shows the counterparties of accounts. Only what counts through the picture's lens is followed;
/// stacks hold everybody else.
///
/// @param ledger what is drawn from
record Expansions(DrawnLedger ledger) {

    ExpansionOffer offer(PictureState state, int account, Direction direction) {
        List<Flow> around = ledger.ranked(account, direction, state.lens());
        return new ExpansionOffer(
                direction,
                around.size(),
                (int) around.stream().filter(f -> !shows(state, f, account)).count(),
                around.stream().map(Flow::paid).reduce(CurrencyTotals.NONE, CurrencyTotals::plus));
    }

    /// Expands accounts one after the other, and draws the picture anew once.
    PictureChange expand(
            PictureState state,
            Collection<Integer> accounts,
            Set<Direction> directions,
            ExpansionChoice choice) {
        List<PictureChange> changes = new ArrayList<>();
        PictureState after = state;
        for (int account : accounts) {
            PictureChange change =
                    grown(
                            after,
                            account,
                            directions,
                            ranked -> choice.of(ranked, account, ledger.words()));
            changes.add(change);
            after = change.applyTo(after);
        }
        return new Redrawing(ledger).settled(state, new PictureChange.Together(changes));
    }

    /// Shows the `more` largest flows that a stack stands for; the stack keeps the others.
    PictureChange open(PictureState state, NodeKey rest, int more) {
        return new Redrawing(ledger)
                .settled(
                        state,
                        grown(
                                state,
                                rest.account(),
                                Set.of(Redrawing.direction(rest)),
                                ranked ->
                                        ranked.stream()
                                                .filter(f -> !shows(state, f, rest.account()))
                                                .limit(more)
                                                .toList()));
    }

    private static boolean shows(PictureState state, Flow flow, int account) {
        return holds(state, flow.counterparty(account));
    }

    /// Whether an account is shown, by itself or within a group.
    static boolean holds(PictureState state, int account) {
        return state.shows(NodeKey.of(account))
                || state.groups().values().stream()
                        .anyMatch(group -> group.members().containsKey(account));
    }

    /// The nodes an expansion adds, at their places; arrows are left to be drawn.
    private PictureChange grown(
            PictureState state,
            int account,
            Set<Direction> directions,
            Function<List<Flow>, List<Flow>> choice) {
        Set<Integer> accounts = new LinkedHashSet<>(List.of(account));
        List<PictureNode> rests = new ArrayList<>();
        List<PictureEdge> around = new ArrayList<>();
        Set<NodeKey> opened = new HashSet<>();
        for (Direction direction : new TreeSet<>(directions)) {
            for (Flow flow : choice.apply(ledger.ranked(account, direction, state.lens()))) {
                int other = flow.counterparty(account);
                if (state.shows(NodeKey.of(other)) || !holds(state, other)) {
                    accounts.add(other);
                    around.add(ledger.words().flow(flow));
                }
            }
            NodeKey rest = restKey(account, direction);
            opened.add(rest);
            List<Flow> left =
                    ledger.ranked(account, direction, Lens.PLAIN).stream()
                            .filter(flow -> !accounts.contains(flow.counterparty(account)))
                            .filter(flow -> !shows(state, flow, account))
                            .toList();
            if (left.size() == 1) {
                accounts.add(left.getFirst().counterparty(account));
                around.add(ledger.words().flow(left.getFirst()));
            } else if (!left.isEmpty()) {
                rests.add(ledger.words().rest(rest, left.size()));
                around.add(ledger.words().restEdge(rest, NodeKey.of(account), left));
            }
        }
        List<PictureNode> nodes = new ArrayList<>(ledger.nodes(accounts));
        nodes.addAll(rests);
        opened.removeIf(key -> !state.shows(key));
        PictureChange.Hide closed = new PictureChange.Hide(opened);
        return PictureChange.Together.of(
                closed,
                Placement.expand(closed.applyTo(state), NodeKey.of(account), nodes, around));
    }

    private static NodeKey restKey(int account, Direction direction) {
        return direction == Direction.IN
                ? NodeKey.restOfPayers(account)
                : NodeKey.restOfPayees(account);
    }
}
