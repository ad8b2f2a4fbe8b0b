// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;
import org.tributary.ledger.transfer.LegRule.ReferenceRule;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds counted rows of different files that may show one payment from both ends: same amount and
/// currency, near in time, both accounts agreeing, and not two statements of one account. Each row
/// is in one pair at most, the nearest in time first. Not thread-safe.
public final class LegSearch {

    private static final int STEP = 1 << 14;

    private static final String COUNTED =
            "SELECT id, import, from_account, to_account, at_ms, paid, paid_currency, reference,"
                    + " details FROM transfer WHERE counted_as = 0 AND import IN (SELECT id FROM"
                    + " import WHERE state = 'REAL') AND from_account <> to_account AND id NOT IN"
                    + " (SELECT counted FROM leg WHERE separated_by = 0)"
                    + " ORDER BY paid_currency, paid, at_ms, id";

    private record Near(LegPair pair, long apart) {}

    private final Sql sql;
    private final LegRule rule;
    private final LegSides sides;
    private final Map<Long, String> fileOf = new HashMap<>();
    private final List<LegRow> group = new ArrayList<>();
    private final List<Near> found = new ArrayList<>();
    private long rows;

    public LegSearch(Sql sql, LegRule rule) {
        this.sql = sql;
        this.rule = rule;
        sides = new LegSides(sql);
        sql.each(
                "SELECT id, sha256 FROM import WHERE state = 'REAL'",
                row -> fileOf.put(row.getLong(1), row.getString(2)));
    }

    /// At most `limit` pairs, the nearest in time first.
    public List<LegCandidate> candidates(int limit, Work work) {
        if (new HashSet<>(fileOf.values()).size() < 2) {
            return List.of();
        }
        work.begin(
                "Searching for payments shown twice",
                sql.number("SELECT sum(transfers) FROM standing"));
        sides.findOwnAccounts(work);
        sql.each(
                COUNTED,
                row -> {
                    LegRow next =
                            new LegRow(
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getLong(5),
                                    row.getLong(6),
                                    row.getInt(7),
                                    row.getString(8),
                                    row.getString(9));
                    take(next);
                    if (++rows % STEP == 0) {
                        work.checkCancelled();
                        work.done(STEP);
                    }
                });
        return transfers(nearest(limit));
    }

    /// Compares a row with those of its amount that are near enough before it.
    private void take(LegRow next) {
        if (!group.isEmpty() && !group.getLast().hasAmountOf(next)) {
            group.clear();
        }
        long window = Duration.ofDays(rule.days()).toMillis();
        group.removeIf(earlier -> next.at() - earlier.at() > window);
        for (LegRow earlier : group) {
            if (mayBeOne(earlier, next)) {
                boolean nextPays =
                        !sides.isPayers(earlier)
                                && (sides.isPayers(next) || sides.isPayees(earlier));
                LegRow counted = nextPays ? next : earlier;
                LegRow other = nextPays ? earlier : next;
                found.add(
                        new Near(
                                new LegPair(
                                        new TransferId(counted.id()), new TransferId(other.id())),
                                next.at() - earlier.at()));
            }
        }
        group.add(next);
    }

    private boolean mayBeOne(LegRow one, LegRow two) {
        return one.importId() != two.importId()
                && !Objects.equals(fileOf.get(one.importId()), fileOf.get(two.importId()))
                && (rule.reference() == ReferenceRule.MAY_DIFFER || one.hasReferenceOf(two))
                && sides.agree(one, two);
    }

    private List<LegPair> nearest(int limit) {
        found.sort(
                Comparator.comparingLong(Near::apart)
                        .thenComparing(near -> near.pair().counted())
                        .thenComparing(near -> near.pair().other()));
        Set<TransferId> used = new HashSet<>();
        List<LegPair> nearest = new ArrayList<>();
        for (Near near : found) {
            LegPair pair = near.pair();
            if (nearest.size() < limit
                    && !used.contains(pair.counted())
                    && !used.contains(pair.other())) {
                used.add(pair.counted());
                used.add(pair.other());
                nearest.add(pair);
            }
        }
        return nearest;
    }

    private List<LegCandidate> transfers(List<LegPair> pairs) {
        TransferTable table = new TransferTable(sql);
        return pairs.stream()
                .map(
                        pair -> {
                            List<Transfer> both =
                                    table.withIds(List.of(pair.counted(), pair.other()));
                            return new LegCandidate(both.get(0), both.get(1));
                        })
                .toList();
    }
}
