// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.Naming;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeKind;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.Tint;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowSum;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What stands beside accounts and arrows, and how much they weigh. Immutable and thread-safe.
///
/// @param amounts how amounts are written
/// @param weights how amounts weigh
/// @param phrases the words
/// @param zone in which days are told
public record PictureWords(
        AmountText amounts, Weights weights, PicturePhrases phrases, ZoneId zone) {

    PictureNode node(Account account, double moved, NodeMark mark) {
        Optional<String> holder =
                account.holders().stream()
                        .map(Party::name)
                        .filter(name -> !name.isEmpty())
                        .findFirst();
        String institution = account.id().institution();
        boolean named = account.kind() == AccountKind.COUNTERPARTY && holder.isPresent();
        Naming naming =
                named
                        ? Naming.of(holder.get())
                        : Naming.of(account.id().number(), account.id().key());
        String detail =
                named
                        ? account.id().key()
                        : holder.orElse(
                                institution.isEmpty() ? "" : phrases.bank().formatted(institution));
        return new PictureNode(
                NodeKey.of(account.ordinal()),
                account.kind() == AccountKind.TRANSACTION ? NodeKind.TRANSACTION : NodeKind.ACCOUNT,
                naming,
                detail,
                mark,
                Tint.NONE,
                moved,
                1);
    }

    PictureNode group(NodeGroup group) {
        int held = group.members().size();
        String accounts = phrases.accounts().formatted(amounts.count(held));
        return PictureNode.group(
                group.key(),
                group.name().isEmpty() ? accounts : group.name(),
                group.name().isEmpty() ? "" : accounts,
                0,
                held);
    }

    PictureNode rest(NodeKey key, int held) {
        return PictureNode.rest(key, phrases.more().formatted(amounts.count(held)), "", held);
    }

    /// One transfer.
    PictureEdge transfer(EdgeKey key, FlowGraph graph, int position) {
        FlowSum sum = new FlowSum(graph);
        sum.add(position);
        return flow(key, sum);
    }

    /// Transfers one way.
    PictureEdge flow(EdgeKey key, FlowSum sum) {
        return arrow(key, sum.totals(), sum.first(), sum.last());
    }

    /// A flow between two accounts.
    PictureEdge flow(Flow flow) {
        EdgeKey key = EdgeKey.flow(NodeKey.of(flow.from()), NodeKey.of(flow.to()));
        return arrow(key, flow.paid(), flow.first(), flow.last());
    }

    /// The flows of a stack, as one arrow from or to the account it belongs to.
    ///
    /// @param account the node that stands for that account
    PictureEdge restEdge(NodeKey rest, NodeKey account, List<Flow> flows) {
        CurrencyTotals paid =
                flows.stream().map(Flow::paid).reduce(CurrencyTotals.NONE, CurrencyTotals::plus);
        return arrow(
                rest.part() == NodeKey.Part.REST_OF_PAYERS
                        ? EdgeKey.flow(rest, account)
                        : EdgeKey.flow(account, rest),
                paid,
                flows.stream().map(Flow::first).min(Comparator.naturalOrder()).orElseThrow(),
                flows.stream().map(Flow::last).max(Comparator.naturalOrder()).orElseThrow());
    }

    private PictureEdge arrow(EdgeKey key, CurrencyTotals paid, Instant first, Instant last) {
        return new PictureEdge(
                key,
                paid.count(),
                amounts.lines(paid),
                label(paid),
                weights.of(paid, first),
                first,
                last,
                Tint.NONE,
                Optional.empty());
    }

    private String label(CurrencyTotals paid) {
        List<CurrencyTotal> ordered = amounts.ordered(paid);
        return PictureEdge.label(
                paid.count(), amounts.brief(ordered.getFirst().sum()), others(ordered.size()));
    }

    /// Words for the currencies beyond the one whose amount is written.
    private String others(int currencies) {
        return switch (currencies) {
            case 1 -> "";
            case 2 -> phrases.otherCurrency();
            default -> phrases.otherCurrencies().formatted(amounts.count(currencies - 1));
        };
    }

    /// A relationship in which money goes one way only.
    PictureEdge oneWay(EdgeKey flow, FlowSum sum) {
        return arrow(
                EdgeKey.relationship(flow.from(), flow.to()),
                sum.totals(),
                sum.first(),
                sum.last());
    }

    /// A relationship in which money goes both ways; its arrow points where more went.
    PictureEdge bothWays(EdgeKey flow, FlowSum there, FlowSum back) {
        Instant first = earlier(there.first(), back.first());
        Instant last = there.last().isAfter(back.last()) ? there.last() : back.last();
        double more = weights.of(there.totals(), first) - weights.of(back.totals(), first);
        return more >= 0
                ? bothWays(EdgeKey.relationship(flow.from(), flow.to()), there, back, first, last)
                : bothWays(EdgeKey.relationship(flow.to(), flow.from()), back, there, first, last);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private PictureEdge bothWays(
            EdgeKey key, FlowSum there, FlowSum back, Instant first, Instant last) {
        CurrencyTotals paid = there.totals();
        CurrencyTotals returned = back.totals();
        List<Money> net = net(paid, returned);
        long count = there.count() + back.count();
        String brief = phrases.net().formatted(amounts.brief(net.getFirst()));
        return new PictureEdge(
                key,
                count,
                amounts.lines(paid),
                PictureEdge.label(count, brief, others(net.size())),
                weights.of(paid.plus(returned), first),
                first,
                last,
                Tint.NONE,
                Optional.of(
                        new PictureEdge.Back(
                                back.count(),
                                amounts.lines(returned),
                                net.stream().map(amounts::of).toList())));
    }

    private List<Money> net(CurrencyTotals there, CurrencyTotals back) {
        List<Money> net = new ArrayList<>();
        for (CurrencyTotal total : amounts.ordered(there.plus(back))) {
            String code = total.sum().currency().code();
            Money zero = Money.zero(total.sum().currency());
            Money paid = there.in(code).map(CurrencyTotal::sum).orElse(zero);
            Money returned = back.in(code).map(CurrencyTotal::sum).orElse(zero);
            net.add(paid.minus(returned));
        }
        return net;
    }

    double weight(Flow flow) {
        return weights.of(flow.paid(), flow.first());
    }
}
