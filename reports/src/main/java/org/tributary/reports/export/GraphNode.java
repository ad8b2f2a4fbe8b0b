// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.export;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.transfer.Transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An account as a node.
///
/// @param id such as `a17`
/// @param label the account's key
/// @param fields further columns by name, all of them on every node
record GraphNode(String id, String label, Map<String, String> fields) {

    static final List<String> NODE_FIELDS =
            List.of("institution", "number", "holder", "kind", "subject");

    static final List<String> EDGE_FIELDS =
            List.of(
                    "amount",
                    "currency",
                    "received_amount",
                    "received_currency",
                    "time",
                    "channel",
                    "reference",
                    "source");

    static GraphNode of(Account account, Set<Integer> subjects) {
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
        fields.put("subject", subjects.contains(account.ordinal()) ? "subject" : "");
        return new GraphNode(id(account.ordinal()), account.id().key(), fields);
    }

    static String id(int ordinal) {
        return "a" + ordinal;
    }

    static String edgeId(Transfer transfer) {
        return "t" + transfer.id().value();
    }

    /// What a transfer says beside its ends, by name, the same names on every edge.
    static Map<String, String> edgeFields(Transfer transfer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("amount", transfer.paid().plain());
        fields.put("currency", transfer.paid().currency().code());
        fields.put("received_amount", transfer.received().plain());
        fields.put("received_currency", transfer.received().currency().code());
        fields.put("time", transfer.at().toString());
        fields.put("channel", transfer.channel());
        fields.put("reference", transfer.reference());
        fields.put("source", transfer.source().citation());
        return fields;
    }

    /// Names of fields that are numbers.
    static boolean isNumber(String field) {
        return field.equals("amount") || field.equals("received_amount");
    }
}
