// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.transfer.FileVocabulary;

import java.util.BitSet;

/// Finds the account a number and, if mapped, a bank in two cells name, remembering every pair met.
/// Asked for rows without problems only, so that the vocabulary holds no account in vain. Not
/// thread-safe.
final class AccountCells {

    private static final int NO_BANK = -1;

    private final FileVocabulary vocabulary;
    private final AccountKind kind;
    private final TextIndex banks = new TextIndex();
    private final TextIndex accounts = new TextIndex();
    private final BitSet withoutBank = new BitSet();

    AccountCells(FileVocabulary vocabulary, AccountKind kind) {
        this.vocabulary = vocabulary;
        this.kind = kind;
    }

    /// Index in the vocabulary of the account two cells name.
    ///
    /// @param bankColumn may be unmapped
    /// @param numberColumn a cell that is not blank
    int find(RowCells cells, int bankColumn, int numberColumn) {
        int bank = bankColumn == FieldColumns.UNMAPPED ? NO_BANK : bank(cells, bankColumn);
        char[] chars = cells.chars();
        int from = cells.from(numberColumn);
        int to = cells.to(numberColumn);
        int known = accounts.find(bank, chars, from, to);
        if (known >= 0) {
            return known;
        }
        String institution = bankColumn == FieldColumns.UNMAPPED ? "" : cells.stripped(bankColumn);
        AccountId id = AccountIdentity.of(institution, cells.stripped(numberColumn));
        int index = vocabulary.account(id, kind);
        if (AccountIdentity.leavesOut(institution, id)) {
            withoutBank.set(index);
        }
        return accounts.put(bank, chars, from, to, index);
    }

    /// Whether a bank was named with that account that is no part of its identity.
    boolean leavesBankOut(int account) {
        return withoutBank.get(account);
    }

    private int bank(RowCells cells, int column) {
        int from = cells.from(column);
        int to = Math.max(from, cells.to(column));
        int known = banks.find(0, cells.chars(), from, to);
        return known >= 0 ? known : banks.put(0, cells.chars(), from, to, banks.size());
    }
}
