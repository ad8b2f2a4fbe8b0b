// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import org.tributary.casefile.store.Sql;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.work.Work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether the accounts of two rows can be the same two, and whose statement a row is of. Not
/// thread-safe.
final class LegSides {

    private static final int UNKNOWN = -1;
    private static final int SEVERAL = -2;

    /// Shorter numbers occur in texts by chance.
    private static final int SHORTEST_NAMED = 5;

    private static final int STEP = 1 << 14;

    /// @param names of the account's holders, or of the counterparty, in capitals without blanks
    /// @param known whether it has a number of its own
    private record Side(String institution, String number, boolean known, Set<String> names) {}

    private final Sql sql;
    private final Map<Integer, Side> sides = new HashMap<>();
    private final Map<Long, int[]> ownOfImport = new HashMap<>();

    LegSides(Sql sql) {
        this.sql = sql;
    }

    /// Finds the account that is on one side of every row of an import, where there is just one.
    void findOwnAccounts(Work work) {
        long[] rows = {0};
        sql.each(
                "SELECT import, from_account, to_account FROM transfer WHERE counted_as = 0",
                row -> {
                    narrow(
                            ownOfImport.computeIfAbsent(
                                    row.getLong(1), i -> new int[] {UNKNOWN, UNKNOWN}),
                            row.getInt(2),
                            row.getInt(3));
                    if (++rows[0] % STEP == 0) {
                        work.checkCancelled();
                    }
                });
    }

    private static void narrow(int[] own, int from, int to) {
        if (own[0] == UNKNOWN) {
            own[0] = from;
            own[1] = to;
            return;
        }
        for (int i = 0; i < own.length; i++) {
            if (own[i] != from && own[i] != to) {
                own[i] = SEVERAL;
            }
        }
    }

    /// Whether it is a row of the payer's statement.
    boolean isPayers(LegRow row) {
        return own(row) == row.from();
    }

    /// Whether it is a row of the payee's statement.
    boolean isPayees(LegRow row) {
        return own(row) == row.to();
    }

    private int own(LegRow row) {
        if (!side(row.from()).known()) {
            return row.to();
        }
        if (!side(row.to()).known()) {
            return row.from();
        }
        int[] own = ownOfImport.getOrDefault(row.importId(), new int[] {SEVERAL, SEVERAL});
        boolean one = own[0] >= 0 != own[1] >= 0;
        return one ? Math.max(own[0], own[1]) : UNKNOWN;
    }

    /// Whether both ends agree and the rows are not of one account's statements.
    boolean agree(LegRow one, LegRow two) {
        int own = own(one);
        int others = own(two);
        boolean bothEnds =
                own == UNKNOWN
                        || others == UNKNOWN
                        || (own == one.from() && others == two.to())
                        || (own == one.to() && others == two.from());
        return bothEnds
                && (own == UNKNOWN || own != others)
                && agree(one.from(), one, two.from(), two)
                && agree(one.to(), one, two.to(), two);
    }

    private boolean agree(int account, LegRow row, int other, LegRow others) {
        if (account == other) {
            return true;
        }
        Side side = side(account);
        Side opposite = side(other);
        if (side.known() && opposite.known()) {
            boolean institutions =
                    side.institution().isEmpty()
                            || opposite.institution().isEmpty()
                            || side.institution().equals(opposite.institution());
            return institutions && side.number().equals(opposite.number());
        }
        if (side.known()) {
            return fits(opposite, others, side);
        }
        return opposite.known() && fits(side, row, opposite);
    }

    /// Whether a counterparty is the account: by a holder's name, or because the row says its
    /// number.
    private static boolean fits(Side counterparty, LegRow row, Side account) {
        if (counterparty.names().stream().anyMatch(account.names()::contains)) {
            return true;
        }
        String number = account.number();
        return number.length() >= SHORTEST_NAMED
                && (row.names(number)
                        || counterparty.names().stream().anyMatch(n -> n.contains(number)));
    }

    private Side side(int account) {
        return sides.computeIfAbsent(account, this::load);
    }

    private Side load(int account) {
        Set<String> names =
                new HashSet<>(
                        sql.list(
                                "SELECT p.name FROM holding h JOIN named_party p ON p.ordinal ="
                                        + " h.party WHERE h.account = ? AND p.name <> '' AND"
                                        + " h.import NOT IN (SELECT id FROM unsaid)",
                                row -> LegRow.plain(row.getString(1)),
                                account));
        List<Side> found =
                sql.list(
                        "SELECT a.institution, a.number, a.kind, coalesce(c.name, '') FROM account"
                            + " a LEFT JOIN counterparty c ON c.account = a.ordinal WHERE a.ordinal"
                            + " = ?",
                        row -> {
                            boolean known =
                                    AccountKind.valueOf(row.getString(3))
                                            != AccountKind.COUNTERPARTY;
                            if (!known && !row.getString(4).isEmpty()) {
                                names.add(LegRow.plain(row.getString(4)));
                            }
                            return new Side(
                                    row.getString(1), LegRow.plain(row.getString(2)), known, names);
                        },
                        account);
        return found.getFirst();
    }
}
