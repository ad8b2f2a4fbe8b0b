// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.HashMap;
import java.util.HashSet;
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
/// @param runs all runs of detectors, oldest first
/// @param accountCount how many accounts the case has
/// @param transfers how many transfers count now
/// @param rules the version of the rules that counts now
/// @param gone how many transfers of an alert count no more, by its number; alerts whose transfers
///     all count are left out
public record Inbox(
        List<Alert> alerts,
        Map<Integer, Account> accounts,
        List<DetectionRun> runs,
        int accountCount,
        long transfers,
        String rules,
        Map<Long, Integer> gone) {

    /// A case nobody has looked through yet.
    public static final Inbox EMPTY = new Inbox(List.of(), Map.of(), List.of(), 0, 0, "", Map.of());

    public Inbox {
        alerts = List.copyOf(alerts);
        accounts = Map.copyOf(accounts);
        runs = List.copyOf(runs);
        gone = Map.copyOf(gone);
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
                reader.detectionRuns().stream().filter(run -> !run.isByHand()).toList(),
                state.accounts(),
                state.digest().transfers(),
                reader.ruleVersions().stream()
                        .filter(RuleVersion::isActive)
                        .findFirst()
                        .map(version -> Integer.toString(version.version()))
                        .orElse(RuleSet.STANDARD),
                gone(reader, alerts));
    }

    /// Rows stop counting only when an import is taken back, so that mostly nothing has to be read.
    private static Map<Long, Integer> gone(CaseReader reader, List<Alert> alerts) {
        boolean noneTakenBack =
                reader.imports().stream().allMatch(kept -> kept.state() == ImportState.REAL);
        if (noneTakenBack) {
            return Map.of();
        }
        Set<TransferId> cited = new HashSet<>();
        alerts.forEach(alert -> cited.addAll(alert.draft().transfers()));
        Set<TransferId> counting =
                reader.transfers(cited).stream().map(Transfer::id).collect(Collectors.toSet());
        Map<Long, Integer> gone = new HashMap<>();
        for (Alert alert : alerts) {
            Set<TransferId> own = alert.draft().transfers();
            long lost = own.stream().filter(id -> !counting.contains(id)).count();
            if (lost > 0) {
                gone.put(alert.id(), (int) lost);
            }
        }
        return gone;
    }

    /// How many alerts are open.
    public int open() {
        return (int) alerts.stream().filter(alert -> alert.state().isOpen()).count();
    }

    /// In how many open alerts an account has a part; accounts without one are left out.
    public Map<Integer, Integer> openByAccount() {
        Map<Integer, Integer> open = new HashMap<>();
        alerts.stream()
                .filter(alert -> alert.state().isOpen())
                .flatMap(alert -> alert.draft().accounts().stream())
                .forEach(account -> open.merge(account, 1, Integer::sum));
        return open;
    }

    /// Whether other transfers count now than when detectors ran last.
    public boolean isBehind() {
        return !runs.isEmpty() && runs.getLast().transfers() != transfers;
    }

    /// Whether other rules count now than when detectors ran last.
    public boolean isUnderOtherRules() {
        return !runs.isEmpty() && !runs.getLast().rules().equals(rules);
    }

    /// The key of an account, with its holder's name where one is known.
    public String name(int account) {
        String holders = holders(account);
        return holders.isEmpty() ? key(account) : key(account) + " (" + holders + ")";
    }

    /// The key of an account without its holder, for where there is little room.
    public String key(int account) {
        Account known = accounts.get(account);
        return known == null ? "?" : known.id().key();
    }

    /// The names of an account's holders; empty where none is known.
    public String holders(int account) {
        Account known = accounts.get(account);
        return known == null
                ? ""
                : known.holders().stream()
                        .map(Party::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "));
    }

    /// What was seen, as short as it can be said beside the subject: the leading finding's sentence
    /// with keys alone, and "it" for the subject.
    public String brief(Alert alert) {
        int subject = alert.draft().subject();
        String said =
                Mention.resolve(
                        alert.draft().leading().sentence(),
                        account -> account == subject ? "it" : key(account),
                        transfer -> "");
        return said.startsWith("it ") ? "It" + said.substring("it".length()) : said;
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
