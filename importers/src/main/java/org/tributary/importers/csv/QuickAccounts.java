// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.csv.bytes.ByteIndex;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

/// Finds the accounts of rows by the bytes of bank and number, many rows at once.
///
/// A ledger meets its accounts in no order, so a look-up mostly waits for memory. Rows are
/// therefore noted, and settled together: first it is guessed where each account is, for which the
/// processor waits for many at a time, then the accounts are found in the order of the rows. Not
/// thread-safe.
final class QuickAccounts {

    /// Rows noted at most before they must be settled.
    private static final int ROOM = 512;

    private final FileVocabulary vocabulary;
    private final StrictText strict;
    private final Side payers;
    private final Side receivers;
    private final int[] rows = new int[ROOM];
    private int noted;

    QuickAccounts(
            AccountKind payer, AccountKind receiver, FileVocabulary vocabulary, StrictText strict) {
        this.vocabulary = vocabulary;
        this.strict = strict;
        payers = new Side(new Known(payer));
        receivers = new Side(payer == receiver ? payers.known : new Known(receiver));
    }

    Side payers() {
        return payers;
    }

    Side receivers() {
        return receivers;
    }

    /// Says that both sides have noted a row's cells.
    ///
    /// @return whether there is room for no more
    boolean noted(int row) {
        rows[noted++] = row;
        return noted == ROOM;
    }

    /// Fills in the accounts of the rows noted, which are still in the same array.
    void settle(byte[] bytes, TransferColumns batch) {
        payers.guess(bytes, noted);
        receivers.guess(bytes, noted);
        for (int i = 0; i < noted; i++) {
            batch.from[rows[i]] = payers.find(bytes, i);
            batch.to[rows[i]] = receivers.find(bytes, i);
        }
        noted = 0;
    }

    /// The accounts of one kind.
    private static final class Known {

        private final AccountKind kind;
        private final ByteIndex banks = new ByteIndex();
        private final ByteIndex numbers = new ByteIndex();

        Known(AccountKind kind) {
            this.kind = kind;
        }

        int bank(byte[] bytes, int from, int to) {
            int known = banks.find(0, bytes, from, to);
            return known >= 0 ? known : banks.put(bytes, from, to, banks.size() + 1);
        }
    }

    /// Where the payers' or the receivers' accounts stand in the rows noted.
    final class Side {

        private final Known known;
        private final int[] bank = new int[ROOM];
        private final int[] bankFrom = new int[ROOM];
        private final int[] bankTo = new int[ROOM];
        private final int[] from = new int[ROOM];
        private final int[] to = new int[ROOM];
        private final int[] guess = new int[ROOM];

        private Side(Known known) {
            this.known = known;
        }

        /// Notes the cells of the next row: text without blanks around it.
        void note(byte[] bytes, int bankStart, int bankEnd, int start, int end) {
            bank[noted] = bankStart >= bankEnd ? 0 : known.bank(bytes, bankStart, bankEnd);
            bankFrom[noted] = bankStart;
            bankTo[noted] = Math.max(bankStart, bankEnd);
            from[noted] = start;
            to[noted] = end;
        }

        private void guess(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                guess[i] = known.numbers.guess(bank[i], bytes, from[i], to[i]);
            }
        }

        private int find(byte[] bytes, int i) {
            int index = known.numbers.find(guess[i], bank[i], bytes, from[i], to[i]);
            return index >= 0 ? index : add(bytes, i);
        }

        private int add(byte[] bytes, int i) {
            boolean ascii =
                    StrictText.isAscii(bytes, bankFrom[i], bankTo[i])
                            && StrictText.isAscii(bytes, from[i], to[i]);
            int index =
                    ascii
                            ? vocabulary.account(
                                    known.kind, bytes, bankFrom[i], bankTo[i], from[i], to[i])
                            : vocabulary.account(
                                    new AccountId(
                                            text(bytes, bankFrom[i], bankTo[i]),
                                            text(bytes, from[i], to[i])),
                                    known.kind);
            return known.numbers.put(bytes, from[i], to[i], index);
        }

        private String text(byte[] bytes, int start, int end) {
            return strict.decode(bytes, start, end).orElseThrow();
        }
    }
}
