// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeKind;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The words and weights of the picture: what stands beside accounts and flows. Immutable and
/// thread-safe.
///
/// @param amounts how amounts are written
/// @param weights how amounts weigh
/// @param more pattern for what a stack of accounts is called, such as `%s more`
/// @param bank pattern for an institution, such as `bank %s`
public record PictureWords(AmountText amounts, Weights weights, String more, String bank) {

    PictureNode node(Account account, CurrencyTotals moved, Instant lastMoment, NodeMark mark) {
        Optional<String> holder =
                account.holders().stream()
                        .map(Party::name)
                        .filter(name -> !name.isEmpty())
                        .findFirst();
        String institution = account.id().institution();
        boolean named = account.kind() == AccountKind.COUNTERPARTY && holder.isPresent();
        String label = named ? holder.get() : account.id().number();
        String detail =
                named
                        ? account.id().key()
                        : holder.orElse(institution.isEmpty() ? "" : bank.formatted(institution));
        return new PictureNode(
                NodeKey.of(account.ordinal()),
                account.kind() == AccountKind.TRANSACTION ? NodeKind.TRANSACTION : NodeKind.ACCOUNT,
                label,
                detail,
                mark,
                0,
                weights.of(moved, lastMoment),
                1);
    }

    PictureEdge edge(EdgeKey key, FlowGraph graph, int[] transfers, CurrencyTotals paid) {
        return new PictureEdge(
                key,
                transfers.length,
                amounts.lines(paid),
                weights.of(paid, Instant.ofEpochMilli(graph.at(transfers[0]))),
                Instant.ofEpochMilli(graph.at(transfers[0])),
                Instant.ofEpochMilli(graph.at(transfers[transfers.length - 1])));
    }

    PictureNode rest(NodeKey key, List<Flow> flows) {
        return PictureNode.rest(key, more.formatted(amounts.count(flows.size())), "", flows.size());
    }

    PictureEdge restEdge(NodeKey rest, int account, List<Flow> flows) {
        CurrencyTotals paid =
                flows.stream().map(Flow::paid).reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
        NodeKey node = NodeKey.of(account);
        return new PictureEdge(
                rest.part() == NodeKey.Part.REST_OF_PAYERS
                        ? EdgeKey.flow(rest, node)
                        : EdgeKey.flow(node, rest),
                paid.count(),
                amounts.lines(paid),
                weights.of(paid, flows.getFirst().first()),
                flows.stream().map(Flow::first).min(Comparator.naturalOrder()).orElseThrow(),
                flows.stream().map(Flow::last).max(Comparator.naturalOrder()).orElseThrow());
    }

    double weight(Flow flow) {
        return weights.of(flow.paid(), flow.first());
    }
}
