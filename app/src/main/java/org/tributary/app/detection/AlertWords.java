// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.detection;

import org.tributary.analysis.detect.Mention;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// Alerts as people read them, with what the record knows of their accounts and transfers: keys and
/// rows in place of marks. Read from one view of the record; immutable.
public final class AlertWords {

    private final Map<Integer, String> keys;
    private final Map<Long, Transfer> transfers;

    private AlertWords(Map<Integer, String> keys, Map<Long, Transfer> transfers) {
        this.keys = keys;
        this.transfers = transfers;
    }

    /// Reads what these alerts speak of.
    public static AlertWords of(CaseReader reader, Collection<AlertDraft> alerts) {
        SequencedSet<Integer> accounts = new LinkedHashSet<>();
        SequencedSet<TransferId> ids = new LinkedHashSet<>();
        alerts.forEach(
                alert -> {
                    accounts.addAll(alert.accounts());
                    ids.addAll(alert.transfers());
                });
        Map<Long, Transfer> transfers = new HashMap<>();
        reader.transfers(ids).forEach(t -> transfers.put(t.id().value(), t));
        return new AlertWords(
                reader.accounts(accounts).stream()
                        .collect(Collectors.toMap(Account::ordinal, a -> a.id().key())),
                transfers);
    }

    /// Key of an account: `0012:8000EBD30`.
    public String account(int ordinal) {
        return keys.getOrDefault(ordinal, "?");
    }

    /// Keys of the accounts of an alert, its subject first.
    public List<String> accounts(AlertDraft alert) {
        return alert.accounts().stream().map(this::account).toList();
    }

    /// The transfers of an alert, in order of their ids.
    public List<Transfer> transfers(AlertDraft alert) {
        return alert.transfers().stream()
                .map(id -> transfers.get(id.value()))
                .filter(transfer -> transfer != null)
                .toList();
    }

    /// What was paid in all transfers of an alert, each counted once.
    public CurrencyTotals amount(AlertDraft alert) {
        List<Money> paid = transfers(alert).stream().map(Transfer::paid).toList();
        return CurrencyTotals.of(paid);
    }

    /// What was seen: the leading finding's sentence.
    public String sentence(AlertDraft alert) {
        return resolved(alert.leading().sentence());
    }

    /// The smallest change that would silence the leading finding.
    public String counterfactual(AlertDraft alert) {
        return resolved(alert.leading().counterfactual());
    }

    /// A sentence of a finding with keys in place of marks; transfers are spoken of by id and row.
    public String resolved(String sentence) {
        return Mention.resolve(sentence, this::account, this::transfer);
    }

    private String transfer(long id) {
        Transfer transfer = transfers.get(id);
        String row = transfer == null ? "" : " (%s)".formatted(transfer.source().citation());
        return "transaction #%d%s".formatted(id, row);
    }

    /// A finding's reasons in one line: `+20 the payers had never paid it before`.
    public List<String> reasons(Finding finding) {
        return finding.reasons().stream()
                .map(r -> "%+d %s".formatted(r.points(), resolved(r.words())))
                .toList();
    }
}
