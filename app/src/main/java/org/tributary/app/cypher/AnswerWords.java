// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cypher;

import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.transfer.Transfer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the values of an answer as people read them. Immutable and thread-safe.
///
/// @param labels what numbers in the answer stand for
/// @param amounts how amounts are written
/// @param zone in which moments are told
record AnswerWords(AnswerLabels labels, AmountText amounts, ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    String of(GraphValue value) {
        return switch (value) {
            case GraphValue.OfAccount account ->
                    labels.account(account)
                            .map(AnswerWords::account)
                            .orElse("account " + account.ordinal());
            case GraphValue.OfParty party ->
                    labels.party(party).map(Party::name).orElse("party " + party.ordinal());
            case GraphValue.OfTransfer transfer ->
                    labels.transfer(transfer).map(this::transfer).orElse("transaction");
            case GraphValue.Nothing() -> "";
            case GraphValue.Text(String text) -> text;
            case GraphValue.Whole(long number) -> Long.toString(number);
            case GraphValue.Fraction(double number) -> Double.toString(number);
            case GraphValue.Truth(boolean truth) -> Boolean.toString(truth);
            case GraphValue.Many(List<GraphValue> values) ->
                    values.stream().map(this::of).collect(Collectors.joining(" | "));
            case GraphValue.Named(Map<String, GraphValue> values) ->
                    values.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                            .collect(Collectors.joining(", "));
        };
    }

    private static String account(Account account) {
        String holders =
                account.holders().stream()
                        .map(Party::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining("; "));
        return holders.isEmpty() ? account.id().key() : account.id().key() + " · " + holders;
    }

    private String transfer(Transfer transfer) {
        return MOMENT.format(transfer.at().atZone(zone))
                + " · "
                + amounts.of(transfer.paid())
                + " · "
                + transfer.source().citation();
    }

    /// Adds the accounts a value has anything to do with.
    void accounts(GraphValue value, Set<Integer> into) {
        switch (value) {
            case GraphValue.OfAccount(int ordinal) -> into.add(ordinal);
            case GraphValue.OfTransfer transfer ->
                    labels.transfer(transfer)
                            .ifPresent(
                                    t -> {
                                        into.add(t.fromOrdinal());
                                        into.add(t.toOrdinal());
                                    });
            case GraphValue.Many(List<GraphValue> values) ->
                    values.forEach(each -> accounts(each, into));
            case GraphValue.Named(Map<String, GraphValue> values) ->
                    values.values().forEach(each -> accounts(each, into));
            case GraphValue.OfParty(_),
                    GraphValue.Nothing(),
                    GraphValue.Text(_),
                    GraphValue.Whole(_),
                    GraphValue.Fraction(_),
                    GraphValue.Truth(_) -> {}
        }
    }
}
