// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cypher;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the numbers in an answer stand for, read from the record in few questions. Immutable.
///
/// @param accounts by ordinal
/// @param parties by ordinal
/// @param transfers by id
public record AnswerLabels(
        Map<Integer, Account> accounts, Map<Long, Party> parties, Map<Long, Transfer> transfers) {

    public AnswerLabels {
        accounts = Map.copyOf(accounts);
        parties = Map.copyOf(parties);
        transfers = Map.copyOf(transfers);
    }

    /// Reads what an answer mentions.
    public static AnswerLabels of(GraphAnswer answer, CaseReader reader) {
        Mentioned mentioned = new Mentioned();
        answer.rows().forEach(row -> row.forEach(mentioned::note));
        Map<Integer, Account> accounts = new HashMap<>();
        reader.accounts(mentioned.accounts).forEach(a -> accounts.put(a.ordinal(), a));
        Map<Long, Party> parties = new HashMap<>();
        reader.parties(mentioned.parties).forEach(p -> parties.put(p.ordinal(), p));
        Map<Long, Transfer> transfers = new HashMap<>();
        reader.transfers(mentioned.transfers).forEach(t -> transfers.put(t.id().value(), t));
        return new AnswerLabels(accounts, parties, transfers);
    }

    public Optional<Account> account(GraphValue.OfAccount value) {
        return Optional.ofNullable(accounts.get(value.ordinal()));
    }

    public Optional<Party> party(GraphValue.OfParty value) {
        return Optional.ofNullable(parties.get(value.ordinal()));
    }

    public Optional<Transfer> transfer(GraphValue.OfTransfer value) {
        return Optional.ofNullable(transfers.get(value.id()));
    }

    /// Collects what is mentioned anywhere in an answer.
    private static final class Mentioned {
        private final Set<Integer> accounts = new HashSet<>();
        private final Set<Long> parties = new HashSet<>();
        private final Set<TransferId> transfers = new HashSet<>();

        void note(GraphValue value) {
            switch (value) {
                case GraphValue.OfAccount(int ordinal) -> accounts.add(ordinal);
                case GraphValue.OfParty(long ordinal) -> parties.add(ordinal);
                case GraphValue.OfTransfer(long id) -> transfers.add(new TransferId(id));
                case GraphValue.Many(List<GraphValue> values) -> values.forEach(this::note);
                case GraphValue.Named(Map<String, GraphValue> values) ->
                        values.values().forEach(this::note);
                case GraphValue.Nothing(),
                        GraphValue.Text(_),
                        GraphValue.Whole(_),
                        GraphValue.Fraction(_),
                        GraphValue.Truth(_) -> {}
            }
        }
    }
}
