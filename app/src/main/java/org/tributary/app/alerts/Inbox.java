// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import org.tributary.analysis.detect.Mention;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.transfer.TransferId;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The alerts of a case as they were at one moment, with the accounts they speak of. Immutable.
///
/// @param alerts all of them, by number
/// @param accounts the accounts they speak of, by ordinal
/// @param runs all runs, oldest first
/// @param accountCount how many accounts the case has
/// @param transfers how many transfers count now
public record Inbox(
        List<Alert> alerts,
        Map<Integer, Account> accounts,
        List<DetectionRun> runs,
        int accountCount,
        long transfers) {

    /// A case nobody has looked through yet.
    public static final Inbox EMPTY = new Inbox(List.of(), Map.of(), List.of(), 0, 0);

    public Inbox {
        alerts = List.copyOf(alerts);
        accounts = Map.copyOf(accounts);
        runs = List.copyOf(runs);
    }

    /// Reads them.
    public static Inbox read(CaseReader reader) {
        List<Alert> alerts = reader.alerts();
        Set<Integer> ordinals = new TreeSet<>();
        alerts.forEach(alert -> ordinals.addAll(alert.draft().accounts()));
        Map<Integer, Account> accounts = new LinkedHashMap<>();
        reader.accounts(ordinals).forEach(account -> accounts.put(account.ordinal(), account));
        RecordState state = reader.state();
        return new Inbox(
                alerts,
                accounts,
                reader.detectionRuns(),
                state.accounts(),
                state.digest().transfers());
    }

    /// Whether other transfers count now than when detectors ran last.
    public boolean isBehind() {
        return !runs.isEmpty() && runs.getLast().transfers() != transfers;
    }

    /// The key of an account, with its holder's name where one is known.
    public String name(int account) {
        Account known = accounts.get(account);
        if (known == null) {
            return "?";
        }
        String holders =
                known.holders().stream()
                        .map(Party::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "));
        String key = known.id().key();
        return holders.isEmpty() ? key : key + " (" + holders + ")";
    }

    /// A sentence of an alert with the names of accounts and the places of transfers in it: the
    /// third of its transfers is `#3`.
    public String sentence(Alert alert, String sentence) {
        Map<Long, Integer> places = new HashMap<>();
        for (TransferId transfer : alert.draft().transfers()) {
            places.put(transfer.value(), places.size() + 1);
        }
        return Mention.resolve(
                sentence,
                this::name,
                transfer -> places.containsKey(transfer) ? "#" + places.get(transfer) : "?");
    }

    /// All that can be read of an alert, to be searched in.
    public String words(Alert alert) {
        return "#%d %s %s %s"
                .formatted(
                        alert.id(),
                        name(alert.draft().subject()),
                        String.join(" ", alert.draft().typologies()),
                        alert.draft().findings().stream()
                                .map(finding -> sentence(alert, finding.sentence()))
                                .collect(Collectors.joining(" ")));
    }
}
