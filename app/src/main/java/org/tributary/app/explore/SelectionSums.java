// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.money.CurrencyTotals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/// What several selected things paid and were paid, each transfer counted once. Only transfers
/// that count through the picture's lens are counted. Immutable.
///
/// @param in into the selected accounts from all others
/// @param out of the selected accounts to all others
/// @param between among the selected accounts, what one pays itself too
/// @param arrows behind the selected arrows
public record SelectionSums(
        CurrencyTotals in, CurrencyTotals out, CurrencyTotals between, CurrencyTotals arrows) {

    /// The sums of a selection; the accounts of selected groups are selected, those of stacks are
    /// not.
    public static SelectionSums of(DrawnLedger ledger, PictureState state, Selection selection) {
        FlowGraph graph = ledger.graph();
        SelectedTransfers transfers = SelectedTransfers.of(ledger, state);
        Set<Integer> accounts = new HashSet<>(selection.accounts());
        Set<NodeKey> nodes = new HashSet<>();
        for (NodeKey key : selection.nodes()) {
            NodeGroup group = state.groups().get(key);
            if (group != null) {
                accounts.addAll(group.members().keySet());
            }
            if (!key.isRest()) {
                nodes.add(key);
            }
        }
        int[] all = transfers.positions(new Selection(nodes, Set.of()));
        int[] behind = transfers.positions(new Selection(Set.of(), selection.edges()));
        IntPredicate from = position -> accounts.contains(graph.from(position));
        IntPredicate to = position -> accounts.contains(graph.to(position));
        Flows flows = new Flows(graph);
        return new SelectionSums(
                flows.totals(chosen(all, to.and(from.negate()))),
                flows.totals(chosen(all, from.and(to.negate()))),
                flows.totals(chosen(all, from.and(to))),
                flows.totals(behind));
    }

    private static int[] chosen(int[] positions, IntPredicate wanted) {
        return Arrays.stream(positions).filter(wanted).toArray();
    }
}
