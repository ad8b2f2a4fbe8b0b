// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.reports.CaseTransfers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Accounts as nodes and transfers as edges, each transfer one of its own. Pure functions.
final class LedgerGraph {

    private static final List<GraphField> NODE_FIELDS =
            List.of(
                    GraphField.text("institution", "institution that keeps the account"),
                    GraphField.text("number", "account number, as it is written"),
                    GraphField.text("holder", "names of its holders"),
                    GraphField.text("kind", "what kind of account it is"),
                    GraphField.text("subject", "'subject' if it is an account of a subject"));

    private static final List<GraphField> EDGE_FIELDS =
            List.of(
                    GraphField.decimal("amount", "amount paid, exact"),
                    GraphField.text("currency", "currency paid"),
                    GraphField.decimal("received_amount", "amount received, exact"),
                    GraphField.text("received_currency", "currency received"),
                    GraphField.text("time", "when it was made, ISO 8601 in UTC"),
                    GraphField.text("channel", "payment channel"),
                    GraphField.text("reference", "reference or purpose"),
                    GraphField.text("source", "file and line it is from"));

    private LedgerGraph() {}

    static GraphHead head(CaseTransfers transfers, String caseName) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("case", caseName);
        facts.put("mode", "transfers");
        facts.put("transactions", Integer.toString(transfers.count()));
        facts.put(
                "totals",
                transfers.paid().totals().stream()
                        .map(LedgerGraph::total)
                        .collect(Collectors.joining("; ")));
        facts.put("hidden", "nothing: all transactions of the case that count");
        return new GraphHead(facts, NODE_FIELDS, EDGE_FIELDS, true);
    }

    private static String total(CurrencyTotal total) {
        return total.sum().currency().code() + " " + total.sum().plain();
    }

    static GraphNode node(Account account, Set<Integer> subjects) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("institution", account.id().institution());
        fields.put("number", account.id().number());
        fields.put(
                "holder",
                account.holders().stream()
                        .map(Party::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining("; ")));
        fields.put("kind", account.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        boolean subject = subjects.contains(account.ordinal());
        fields.put("subject", subject ? "subject" : "");
        return new GraphNode(
                id(account.ordinal()),
                account.id().key(),
                subject ? "Subject account" : "Account",
                fields,
                Optional.empty());
    }

    private static String id(int ordinal) {
        return "a" + ordinal;
    }

    static GraphEdge edge(Transfer transfer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("amount", transfer.paid().plain());
        fields.put("currency", transfer.paid().currency().code());
        fields.put("received_amount", transfer.received().plain());
        fields.put("received_currency", transfer.received().currency().code());
        fields.put("time", transfer.at().toString());
        fields.put("channel", transfer.channel());
        fields.put("reference", transfer.reference());
        fields.put("source", transfer.source().citation());
        return new GraphEdge(
                "t" + transfer.id().value(),
                id(transfer.fromOrdinal()),
                id(transfer.toOrdinal()),
                transfer.paid().plain() + " " + transfer.paid().currency().code(),
                transfer.at(),
                transfer.at(),
                transfer.source().citation(),
                fields,
                Optional.empty());
    }
}
