// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.analysis.trace.SideBySide;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.analysis.trace.TraceWalk;
import org.tributary.app.explore.Exploration;
import org.tributary.app.tracing.FundTrace;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A trace with the words the record has for as much of it as fits a screen.
///
/// @param traced the trace
/// @param accounts known accounts, by ordinal
/// @param transfers known transfers, by id
/// @param accountLines accounts to show, those on which methods disagree most first
/// @param transferLines transfers to show, in order of time
record ShownTrace(
        FundTrace traced,
        Map<Integer, Account> accounts,
        Map<TransferId, Transfer> transfers,
        List<SideBySide.Line> accountLines,
        List<SideBySide.Line> transferLines) {

    /// More rows than that nobody reads on a screen; the command line writes all.
    static final int MOST_ROWS = 2_000;

    static ShownTrace of(FundTrace traced, Exploration exploration) {
        List<SideBySide.Line> accounts = traced.all().accounts().stream().limit(MOST_ROWS).toList();
        List<SideBySide.Line> transfers =
                traced.all().transfers().stream()
                        .sorted(Comparator.comparingLong((SideBySide.Line l) -> -l.most()))
                        .limit(MOST_ROWS)
                        .sorted(Comparator.comparingInt(SideBySide.Line::key))
                        .toList();
        Set<TransferId> ids =
                transfers.stream().map(l -> traced.id(l.key())).collect(Collectors.toSet());
        Set<Integer> ordinals =
                accounts.stream().map(SideBySide.Line::key).collect(Collectors.toSet());
        for (TraceMethod method : TraceMethod.values()) {
            TraceWalk walk = traced.walk(method);
            walk.main()
                    .forEach(
                            hop -> {
                                ids.add(traced.id(hop.position()));
                                ordinals.add(walk.leaves(hop));
                                ordinals.add(walk.reaches(hop));
                            });
        }
        Map<TransferId, Transfer> known = known(exploration, ids);
        known.values()
                .forEach(
                        t -> {
                            ordinals.add(t.fromOrdinal());
                            ordinals.add(t.toOrdinal());
                        });
        return new ShownTrace(
                traced,
                exploration.accounts(new HashSet<>(ordinals)).stream()
                        .collect(Collectors.toMap(Account::ordinal, Function.identity())),
                known,
                accounts,
                transfers);
    }

    private static Map<TransferId, Transfer> known(Exploration exploration, Set<TransferId> ids) {
        return exploration.transfers(ids).stream()
                .collect(Collectors.toMap(Transfer::id, Function.identity()));
    }

    Optional<Account> account(int ordinal) {
        return Optional.ofNullable(accounts.get(ordinal));
    }

    /// The transfer at a position of the flow graph.
    Optional<Transfer> transfer(int position) {
        return Optional.ofNullable(transfers.get(traced.id(position)));
    }
}
