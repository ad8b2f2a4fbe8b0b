// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.app.explore.Exploration;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A candidate as people read it. Immutable.
///
/// @param candidate what was found
/// @param subject key of the account it is about, with its holder where one is known
/// @param sentence what was seen, with keys and rows in place of marks
/// @param amount what was paid, per currency
/// @param first the day of its first transfer
/// @param last the day of its last
public record FoundLine(
        Candidate candidate,
        String subject,
        String sentence,
        String amount,
        LocalDate first,
        LocalDate last) {

    private static final Pattern MARK = Pattern.compile("\\{([at])(\\d+)}");

    /// Reads what candidates speak of from the case. Belongs in a background job.
    ///
    /// @param ledger where they were found
    public static List<FoundLine> of(
            Collection<Candidate> candidates, CaseLedger ledger, Exploration exploration) {
        Set<Integer> ordinals = new TreeSet<>();
        Set<TransferId> ids = new TreeSet<>();
        for (Candidate candidate : candidates) {
            ordinals.add(candidate.subject());
            Matcher mark = MARK.matcher(candidate.sentence());
            while (mark.find()) {
                if (mark.group(1).equals("a")) {
                    ordinals.add(Integer.valueOf(mark.group(2)));
                } else {
                    ids.add(new TransferId(Long.parseLong(mark.group(2))));
                }
            }
        }
        Map<Integer, Account> accounts =
                exploration.accounts(ordinals).stream()
                        .collect(Collectors.toMap(Account::ordinal, Function.identity()));
        Map<Long, String> rows = new HashMap<>();
        for (Transfer transfer : exploration.transfers(ids)) {
            rows.put(transfer.id().value(), transfer.source().citation());
        }
        return candidates.stream()
                .map(each -> line(each, ledger, exploration.zone(), accounts, rows))
                .toList();
    }

    private static FoundLine line(
            Candidate candidate,
            CaseLedger ledger,
            ZoneId zone,
            Map<Integer, Account> accounts,
            Map<Long, String> rows) {
        int[] positions = candidate.positions();
        return new FoundLine(
                candidate,
                name(accounts, candidate.subject()),
                Mention.resolve(
                        candidate.sentence(),
                        account -> name(accounts, account),
                        id -> rows.getOrDefault(id, "#" + id)),
                Figures.of(Figures.paid(ledger, positions)),
                day(ledger, positions[0], zone),
                day(ledger, positions[positions.length - 1], zone));
    }

    private static LocalDate day(CaseLedger ledger, int position, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(ledger.graph().at(position)), zone);
    }

    private static String name(Map<Integer, Account> accounts, int ordinal) {
        Account account = accounts.get(ordinal);
        if (account == null) {
            return "?";
        }
        String holders =
                account.holders().stream()
                        .map(Party::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "));
        return holders.isEmpty() ? account.id().key() : account.id().key() + " (" + holders + ")";
    }

    /// Ids of its transfers, in order of time.
    public List<TransferId> transfers(CaseLedger ledger) {
        return Arrays.stream(candidate.positions())
                .mapToObj(p -> new TransferId(ledger.graph().transferId(p)))
                .toList();
    }
}
