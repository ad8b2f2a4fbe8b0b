// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.placement.Placement;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.money.CurrencyTotals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    PictureChange expand(
            PictureState state, int account, Set<Direction> directions, ExpansionChoice choice) {
        return grow(
                state, account, directions, ranked -> choice.of(ranked, account, ledger.words()));
    }

    /// Shows the `more` largest flows that a stack stands for; the stack keeps the others.
    PictureChange open(PictureState state, NodeKey rest, int more) {
        return grow(
                state,
                rest.account(),
                Set.of(Redrawing.direction(rest)),
                ranked ->
                        ranked.stream()
                                .filter(f -> !shows(state, f, rest.account()))
                                .limit(more)
                                .toList());
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

    private PictureChange grow(
            PictureState state,
            int account,
            Set<Direction> directions,
            Function<List<Flow>, List<Flow>> choice) {
        Set<Integer> accounts = new LinkedHashSet<>(List.of(account));
        Map<NodeKey, List<Flow>> all = new LinkedHashMap<>();
        for (Direction direction : new TreeSet<>(directions)) {
            choice.apply(ledger.ranked(account, direction, state.lens())).stream()
                    .map(flow -> flow.counterparty(account))
                    .filter(other -> state.shows(NodeKey.of(other)) || !holds(state, other))
                    .forEach(accounts::add);
            all.put(restKey(account, direction), ledger.ranked(account, direction, Lens.PLAIN));
        }
        List<PictureNode> rests = new ArrayList<>();
        all.forEach(
                (rest, flows) -> {
                    List<Integer> left =
                            flows.stream()
                                    .map(flow -> flow.counterparty(account))
                                    .filter(o -> !accounts.contains(o) && !holds(state, o))
                                    .toList();
                    if (left.size() == 1) {
                        accounts.add(left.getFirst());
                    } else if (!left.isEmpty()) {
                        rests.add(ledger.words().rest(rest, left.size()));
                    }
                });
        List<PictureNode> nodes = new ArrayList<>(ledger.nodes(accounts));
        nodes.addAll(rests);
        Set<NodeKey> opened = new HashSet<>(all.keySet());
        opened.removeIf(key -> !state.shows(key));
        PictureChange.Hide closed = new PictureChange.Hide(opened);
        PictureState cleared = closed.applyTo(state);
        Redrawing redrawing = new Redrawing(ledger);
        return redrawing.settled(
                state,
                PictureChange.Together.of(
                        closed,
                        Placement.expand(
                                cleared,
                                NodeKey.of(account),
                                nodes,
                                redrawing.flowsWith(cleared, nodes))));
    }

    private static NodeKey restKey(int account, Direction direction) {
        return direction == Direction.IN
                ? NodeKey.restOfPayers(account)
                : NodeKey.restOfPayees(account);
    }
}
