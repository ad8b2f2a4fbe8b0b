// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// Two rows that show one payment from both ends.
///
/// @param counted the row that counts, of the payer's statement
/// @param other the row it stands for
public record LegPair(TransferId counted, TransferId other) {
    public LegPair {
        if (counted.equals(other)) {
            throw new IllegalArgumentException("a transfer is no leg of itself");
        }
    }
}
