// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.TransferTable;
import org.tributary.ledger.work.Work;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// How many accounts and parties there are in what counts and in case work. Those that only an
/// import brought which was taken back keep their numbers and are not among them.
///
/// @param accounts number of accounts
/// @param parties number of parties
record CountedAccounts(long accounts, long parties) {

    static CountedAccounts of(Sql sql) {
        if (sql.number("SELECT count(*) FROM withdrawal") == 0) {
            return new CountedAccounts(
                    sql.number("SELECT count(*) FROM account"),
                    sql.number("SELECT count(*) FROM party"));
        }
        BitSet accounts = new BitSet();
        new TransferTable(sql)
                .scanAfter(
                        0,
                        (id, from, to, at, paid, paidCode, received, receivedCode, channel) -> {
                            accounts.set(from);
                            accounts.set(to);
                        },
                        Work.UNOBSERVED);
        sql.each("SELECT account FROM subject", row -> accounts.set(row.getInt(1)));
        Set<Long> parties = new HashSet<>();
        sql.each(
                "SELECT party, accounts FROM party_row WHERE import IN (SELECT id FROM import WHERE"
                        + " state = 'REAL')",
                row -> {
                    parties.add(row.getLong(1));
                    Stream.of(row.getString(2).split(","))
                            .filter(ordinal -> !ordinal.isEmpty())
                            .forEach(ordinal -> accounts.set(Integer.parseInt(ordinal)));
                });
        sql.each(
                "SELECT account, party FROM holding WHERE import NOT IN (SELECT id FROM unsaid)",
                row -> {
                    if (accounts.get(row.getInt(1))) {
                        parties.add(row.getLong(2));
                    }
                });
        return new CountedAccounts(accounts.cardinality(), parties.size());
    }
}
