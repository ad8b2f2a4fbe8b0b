// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.explore.SelectedTransfers;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.NodeSize;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.GraphEdge;
import org.tributary.reports.export.GraphField;
import org.tributary.reports.export.GraphHead;
import org.tributary.reports.export.GraphNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// What a picture shows as a graph for other tools: every node with its place, every arrow with
/// its exact sums, taken from the transfers anew rather than from printed amounts. Confined to one
/// thread.
final class PictureGraph {

    private static final List<GraphField> NODE_FIELDS =
            List.of(
                    GraphField.text("key", "bank:number of the account; empty for several"),
                    GraphField.text("institution", "institution that keeps the account"),
                    GraphField.text("number", "account number, as it is written"),
                    GraphField.text("holder", "names of its holders"),
                    GraphField.text("kind", "account, rest (not drawn one by one), group, ..."),
                    GraphField.whole("accounts", "how many accounts the node stands for"),
                    GraphField.text("subject", "'subject' if it is an account of a subject"));

    private static final List<GraphField> EDGE_FIELDS =
            List.of(
                    GraphField.text("mode", "transfer, flow or relationship"),
                    GraphField.whole("count", "how many transactions it stands for"),
                    GraphField.text("totals", "exact sum per currency"),
                    GraphField.decimal("amount", "exact sum, where there is one currency"),
                    GraphField.text("currency", "its currency, where there is one"),
                    GraphField.whole("back_count", "of a relationship: the other way"),
                    GraphField.text("back_totals", "of a relationship: the other way"),
                    GraphField.text("first", "when the first was made, ISO 8601 in UTC"),
                    GraphField.text("last", "when the last was made, ISO 8601 in UTC"),
                    GraphField.decimal("weight", "size of the amount, for layouts; not exact"),
                    GraphField.text("channel", "of a single transaction"),
                    GraphField.text("reference", "of a single transaction"),
                    GraphField.text("source", "of a single transaction: file and line"));

    private final DrawnLedger ledger;
    private final TransferLookup transfers;
    private final PictureState state;
    private final Look look;
    private final SelectedTransfers behind;
    private final Flows flows;

    PictureGraph(DrawnLedger ledger, TransferLookup transfers, PictureState state, Look look) {
        this.ledger = ledger;
        this.transfers = transfers;
        this.state = state;
        this.look = look;
        behind = SelectedTransfers.of(ledger, state);
        flows = new Flows(ledger.graph());
    }

    GraphHead head(PictureFacts facts) {
        SequencedMap<String, String> said = new LinkedHashMap<>();
        said.put("case", facts.origin().caseName());
        said.put("mode", facts.mode());
        said.put("transactions", Long.toString(facts.shown().count()));
        said.put("totals", exact(facts.shown()));
        said.put("first", facts.span().map(s -> s.first().toString()).orElse(""));
        said.put("last", facts.span().map(s -> s.last().toString()).orElse(""));
        said.put("hidden", String.join("\n", facts.hidden()));
        said.put("made_at", facts.origin().madeAt().toString());
        said.put("program", "Tributary " + facts.origin().version());
        return new GraphHead(said, NODE_FIELDS, EDGE_FIELDS, true);
    }

    List<GraphNode> nodes() {
        Map<Integer, Account> accounts = new HashMap<>();
        List<Integer> ordinals =
                state.nodes().keySet().stream()
                        .filter(NodeKey::isAccount)
                        .map(NodeKey::account)
                        .toList();
        ledger.lookup().accounts(ordinals).forEach(a -> accounts.put(a.ordinal(), a));
        return state.nodes().values().stream()
                .map(
                        placed ->
                                node(
                                        placed,
                                        placed.key().isAccount()
                                                ? Optional.ofNullable(
                                                        accounts.get(placed.key().account()))
                                                : Optional.empty()))
                .toList();
    }

    private GraphNode node(PlacedNode placed, Optional<Account> account) {
        PictureNode node = placed.node();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", account.map(a -> a.id().key()).orElse(""));
        fields.put("institution", account.map(a -> a.id().institution()).orElse(""));
        fields.put("number", account.map(a -> a.id().number()).orElse(""));
        fields.put("holder", account.map(PictureGraph::holders).orElse(""));
        fields.put("kind", kind(node));
        fields.put("accounts", Integer.toString(node.held()));
        fields.put("subject", node.mark() == NodeMark.SUBJECT ? "subject" : "");
        fields.values().removeIf(String::isEmpty);
        return new GraphNode(
                id(placed.key()),
                node.label(),
                type(node),
                fields,
                Optional.of(
                        new GraphNode.Look(
                                placed.place().x(),
                                placed.place().y(),
                                NodeSize.radius(node),
                                look.colours().fill(node) & 0xFFFFFF)));
    }

    private static String holders(Account account) {
        return account.holders().stream()
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String kind(PictureNode node) {
        return switch (node.kind()) {
            case ACCOUNT -> "account";
            case PARTY -> "party";
            case INSTITUTION -> "institution";
            case TRANSACTION -> "chain transaction";
            case REST -> "rest";
            case GROUP -> "group";
        };
    }

    private static String type(PictureNode node) {
        return switch (node.kind()) {
            case ACCOUNT, PARTY, INSTITUTION ->
                    node.mark() == NodeMark.SUBJECT ? "Subject account" : "Account";
            case TRANSACTION -> "Chain transaction";
            case REST, GROUP -> "Group of accounts";
        };
    }

    private static String id(NodeKey key) {
        return "n" + key.code().replace("<", "-payers").replace(">", "-payees");
    }

    List<GraphEdge> edges(Work work) {
        work.begin(look.words().phrases().of("export.step.adding"), state.edges().size());
        List<GraphEdge> edges = new ArrayList<>();
        for (PictureEdge edge : state.edges().values()) {
            work.checkCancelled();
            edges.add(edge(edge));
            work.done(1);
        }
        return edges;
    }

    private GraphEdge edge(PictureEdge edge) {
        EdgeKey key = edge.key();
        boolean both = key.isRelationship() && !key.isLoop();
        CurrencyTotals there = totals(both ? key.flow() : key);
        CurrencyTotals back =
                both ? totals(EdgeKey.flow(key.to(), key.from())) : CurrencyTotals.NONE;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mode", mode(key));
        fields.put("count", Long.toString(there.count()));
        fields.put("totals", exact(there));
        if (there.totals().size() == 1) {
            fields.put("amount", there.totals().getFirst().sum().plain());
            fields.put("currency", there.totals().getFirst().sum().currency().code());
        }
        if (both) {
            fields.put("back_count", Long.toString(back.count()));
            fields.put("back_totals", exact(back));
        }
        fields.put("first", edge.first().toString());
        fields.put("last", edge.last().toString());
        fields.put("weight", Double.toString(edge.weight()));
        Optional<Transfer> single =
                key.transfer().flatMap(id -> transfers.transfers(List.of(id)).stream().findFirst());
        single.ifPresent(
                transfer -> {
                    fields.put("channel", transfer.channel());
                    fields.put("reference", transfer.reference());
                    fields.put("source", transfer.source().citation());
                });
        return new GraphEdge(
                id(key.from()) + "-" + id(key.to()) + strand(key),
                id(key.from()),
                id(key.to()),
                edge.label(),
                edge.first(),
                edge.last(),
                single.map(transfer -> transfer.source().citation()).orElse(""),
                fields,
                Optional.of(
                        new GraphEdge.Look(
                                NodeSize.width(edge.weight()),
                                look.colours().stroke(edge) & 0xFFFFFF)));
    }

    private static String strand(EdgeKey key) {
        return key.transfer().map(id -> "-t" + id.value()).orElse("");
    }

    private static String mode(EdgeKey key) {
        if (key.transfer().isPresent()) {
            return "transfer";
        }
        return key.isRelationship() ? "relationship" : "flow";
    }

    private CurrencyTotals totals(EdgeKey key) {
        return flows.totals(behind.positions(new Selection(Set.of(), Set.of(key))));
    }

    private static String exact(CurrencyTotals totals) {
        return totals.totals().stream()
                .map(total -> total.sum().currency().code() + " " + total.sum().plain())
                .collect(Collectors.joining("; "));
    }
}
