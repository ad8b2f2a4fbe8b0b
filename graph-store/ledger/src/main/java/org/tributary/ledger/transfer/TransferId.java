// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// The stable number of a transfer in its case: given by the record, from 1, never reused.
///
/// @param value 1 or more
public record TransferId(long value) implements Comparable<TransferId> {

    public TransferId {
        if (value < 1) {
            throw new IllegalArgumentException("transfer id %d is not 1 or more".formatted(value));
        }
    }

    @Override
    public int compareTo(TransferId other) {
        return Long.compare(value, other.value);
    }
}
