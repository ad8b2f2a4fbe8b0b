// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.accounts;

import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.Patterns;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.casefile.AccountScan;
import org.tributary.ledger.work.Work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The accounts of the case with their holders.
///
/// @param sql the view they are read in
public record AccountTable(Sql sql) {

    private static final String COLUMNS = "SELECT ordinal, institution, number, kind FROM account ";

    private static final String KEY_BY_ROW =
            "SELECT ordinal FROM account WHERE ordinal > %s AND (institution LIKE ?1 ESCAPE '\\'"
                    + " OR number LIKE ?1 ESCAPE '\\' OR "
                    + SearchIndex.ACCOUNT_TEXT
                    + " LIKE ?1 ESCAPE '\\')";

    private static final String ROW_BY_ROW =
            KEY_BY_ROW.formatted("-1")
                    + " UNION SELECT h.account FROM named_party p JOIN holding h"
                    + " ON h.party = p.ordinal WHERE p.name LIKE ?1 ESCAPE '\\'"
                    + " AND h.import NOT IN (SELECT id FROM unsaid)";

    private static final String INDEXED =
            "SELECT rowid FROM account_text WHERE account_text MATCH ?4 UNION "
                    + KEY_BY_ROW.formatted(SearchIndex.LAST_ACCOUNT)
                    + " UNION SELECT h.account FROM party_text t"
                    + " JOIN holding h ON h.party = t.rowid WHERE party_text MATCH ?4"
                    + " AND h.import NOT IN (SELECT id FROM unsaid)"
                    + " UNION SELECT h.account FROM holding h WHERE h.party IN ("
                    + PartyTable.CALLED_BY_HAND.formatted("?1")
                    + ") AND h.import NOT IN (SELECT id FROM unsaid)";

    public Optional<Account> account(AccountId id) {
        return sql.first(
                COLUMNS + "WHERE institution = ? AND number = ?",
                this::account,
                id.institution(),
                id.number());
    }

    /// @throws IllegalArgumentException if no account has that ordinal
    public Account account(int ordinal) {
        return sql.first(COLUMNS + "WHERE ordinal = ?", this::account, ordinal)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no account has ordinal %d".formatted(ordinal)));
    }

    /// In the order of `ordinals`.
    public List<Account> accounts(Collection<Integer> ordinals) {
        List<Account> accounts = new ArrayList<>(ordinals.size());
        for (int ordinal : ordinals) {
            accounts.add(account(ordinal));
        }
        return Collections.unmodifiableList(accounts);
    }

    /// Accounts of exactly that number, by institution.
    public List<Account> numbered(String number) {
        return sql.list(
                COLUMNS
                        + "WHERE number = ? COLLATE NOCASE AND number = ? ORDER BY institution,"
                        + " number",
                this::account,
                number.strip(),
                number.strip());
    }

    /// Accounts whose key or a holder's name contains `text`; those that begin with it first,
    /// and within that by key.
    public List<Account> find(String text, int limit) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        boolean indexed = wanted.codePointCount(0, wanted.length()) >= PartyTable.TRIGRAM;
        List<Object> values =
                new ArrayList<>(List.of(Patterns.contains(wanted), Patterns.begins(wanted), limit));
        if (indexed) {
            values.add(Patterns.phrase(wanted));
        }
        String matching = indexed ? INDEXED : ROW_BY_ROW;
        return sql.list(
                "SELECT a.ordinal, a.institution, a.number, a.kind FROM account a WHERE a.ordinal"
                        + " IN ("
                        + matching
                        + ") ORDER BY (a.number LIKE ?2 ESCAPE '\\' OR a.institution LIKE ?2 ESCAPE"
                        + " '\\' OR a.institution || ':' || a.number LIKE ?2 ESCAPE '\\' OR EXISTS"
                        + " (SELECT 1 FROM holding h JOIN named_party p ON p.ordinal = h.party"
                        + " WHERE h.account = a.ordinal AND p.name LIKE ?2 ESCAPE '\\')) DESC,"
                        + " a.institution, a.number LIMIT ?3",
                this::account,
                values.toArray());
    }

    /// Walks every account in the order of the ordinals.
    public void scan(AccountScan scan, Work work) {
        sql.each(
                COLUMNS + "ORDER BY ordinal",
                row -> {
                    work.checkCancelled();
                    scan.account(
                            row.getInt(1),
                            row.getString(2),
                            row.getString(3),
                            AccountKind.valueOf(row.getString(4)));
                });
    }

    /// Whether an import that stands brought the account or names its holder, or an
    /// investigator marked it. Transfers are not looked at.
    public boolean isVouchedFor(int account) {
        return sql.number(
                        "SELECT EXISTS(SELECT 1 FROM account a WHERE a.ordinal = ?1 AND (a.import ="
                                + " 0 OR a.import IN (SELECT id FROM import WHERE state ="
                                + " 'REAL'))) OR EXISTS(SELECT 1 FROM holding h WHERE h.account ="
                                + " ?1 AND +h.import IN (SELECT id FROM import WHERE state ="
                                + " 'REAL')) OR EXISTS(SELECT 1 FROM subject s WHERE s.account = ?1"
                                + " AND s.taken_back_by = 0)",
                        account)
                == 1;
    }

    private Account account(ResultSet row) throws SQLException {
        int ordinal = row.getInt(1);
        return new Account(
                ordinal,
                new AccountId(row.getString(2), row.getString(3)),
                AccountKind.valueOf(row.getString(4)),
                new PartyTable(sql).holders(ordinal));
    }
}
