// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Where words were found: a transfer has them if one of its accounts does, or its own texts, or,
/// where the words are also a number, its amount. Immutable.
public final class WordHits {

    private final BitSet accounts;
    private final long[] transfers;
    private final Optional<AmountPattern> amount;

    /// @param accounts ordinals of the accounts that have them
    /// @param transfers ids of the transfers whose own texts have them, ascending
    /// @param amount what the words are as an amount, if they are
    public WordHits(BitSet accounts, long[] transfers, Optional<AmountPattern> amount) {
        this.accounts = (BitSet) accounts.clone();
        this.transfers = transfers.clone();
        this.amount = amount;
    }

    boolean inAccount(int ordinal) {
        return accounts.get(ordinal);
    }

    boolean inTransfer(long id) {
        return Arrays.binarySearch(transfers, id) >= 0;
    }

    Optional<AmountPattern> amount() {
        return amount;
    }
}
